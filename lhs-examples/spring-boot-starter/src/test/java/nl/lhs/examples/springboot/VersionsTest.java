package nl.lhs.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import tools.jackson.databind.json.JsonMapper;

/** These tests run on what Spring Boot brings, not on what the library is built with. */
class VersionsTest {
    @Test
    void theTestsRunOnTheJacksonOfSpringBootWhichIsTheOldestThatTheLibraryKnows() {
        assertThat(SpringBootVersion.getVersion()).startsWith("4.");
        assertThat(JsonMapper.shared().version().toString()).startsWith("3.1.");
    }
}
