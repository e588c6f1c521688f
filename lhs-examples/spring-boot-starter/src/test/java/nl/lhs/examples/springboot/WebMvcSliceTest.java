package nl.lhs.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** In a test of controllers the JSON and the refusals are those of the application. */
@WebMvcTest
class WebMvcSliceTest {
    @SpringBootApplication
    static class Toepassing {
        @RestController
        record Loket(DecisionService service) {
            @PostMapping("/beslissingen")
            Vastlegging decide(@RequestBody Casus casus) {
                return service.decide(casus);
            }
        }
    }

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aTestOfControllersDecidesAndRefusesAsTheApplicationDoes() throws Exception {
        String casus = Files.readString(Path.of("..", "voorbeelden", "casus.json"));
        assertThat(mvc.post()
                        .uri("/beslissingen")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(casus))
                .hasStatusOk();
        assertThat(mvc.post()
                        .uri("/beslissingen")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(casus.replace("VAN_BELANG", "onbekend")))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }
}
