package nl.voorbeeld.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service as whoever follows the README gets it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DienstTest {
    private static final String CASUS =
            """
            {"kenmerk": "Z-1",
             "bevinding": {"kenmerk": "B-1", "datum": "2026-03-04", "gevolgen": "%s"},
             "normadressaat": {"kenmerk": "N-1", "typering": "ONVERSCHILLIG"}}
            """;

    @LocalServerPort
    private int port;

    private HttpResponse<String> send(HttpRequest.Builder request, String pad) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.uri(URI.create("http://localhost:" + port + pad)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String gevolgen) throws Exception {
        return send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(CASUS.formatted(gevolgen))),
                "/beslissingen");
    }

    private String get(String pad) throws Exception {
        return send(HttpRequest.newBuilder(), pad).body();
    }

    @Test
    void itDecides() throws Exception {
        HttpResponse<String> antwoord = post("BEPERKT");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"interventies\":[\"WAARSCHUWEN\"]");
    }

    @Test
    void itRefusesWithAProblem() throws Exception {
        HttpResponse<String> antwoord = post("onbekend");
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(antwoord.body()).contains("urn:lhs:problem:ongeldig", "\"pad\":\"/bevinding/gevolgen\"");
    }

    @Test
    void itShowsItsMetricsAndItsHealth() throws Exception {
        post("BEPERKT");
        assertThat(get("/actuator/metrics/lhs.beslissing")).contains("COUNT", "uitkomst", "klasse", "bewaard");
        assertThat(get("/actuator/health")).contains("vingerafdruk", "LHS 1.7");
    }
}
