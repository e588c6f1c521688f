package nl.lhs.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an IDE tells of the properties. */
class MetadataTest {
    private static Map<String, JsonNode> properties() throws IOException {
        Map<String, JsonNode> properties = new HashMap<>();
        try (InputStream in = MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            JsonMapper.shared()
                    .readTree(in)
                    .get("properties")
                    .forEach(p -> properties.put(p.get("name").stringValue(), p));
        }
        return properties;
    }

    @Test
    void everyPropertyHasADescriptionAndATypeForTheIde() throws IOException {
        Map<String, JsonNode> properties = properties();
        assertThat(properties.keySet())
                .containsExactlyInAnyOrder(
                        "lhs.strategieen",
                        "lhs.eigen-regels",
                        "lhs.motor",
                        "lhs.bewaren",
                        "management.health.lhs.enabled");
        properties.forEach((naam, property) -> {
            assertThat(property.path("description").stringValue("")).as(naam).endsWith(".");
            assertThat(property.path("type").stringValue("")).as(naam).contains(".");
        });
        for (RecordComponent component : LhsProperties.class.getRecordComponents()) {
            ConfigurationPropertyName naam = ConfigurationPropertyName.adapt("lhs." + component.getName(), '.');
            assertThat(properties.keySet().stream().map(ConfigurationPropertyName::of))
                    .anyMatch(n -> n.equals(naam));
        }
    }

    @Test
    void thePageOfTheStarterTellsOfEveryProperty() throws IOException {
        String pagina = Files.readString(Path.of("docs", "starter.md"));
        assertThat(properties().keySet()).allMatch(naam -> pagina.contains("| `" + naam + "` |"));
    }
}
