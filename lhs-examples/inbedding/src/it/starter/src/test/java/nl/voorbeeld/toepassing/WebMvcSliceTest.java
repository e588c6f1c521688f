package nl.voorbeeld.toepassing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In a test of controllers the JSON and the refusals are those of the application. */
@WebMvcTest
class WebMvcSliceTest {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void aTestOfControllersDecidesAndRefusesAsTheApplicationDoes() throws Exception {
        String casus = new ClassPathResource("casus.json").getContentAsString(StandardCharsets.UTF_8);
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
