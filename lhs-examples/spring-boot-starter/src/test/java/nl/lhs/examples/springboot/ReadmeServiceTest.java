package nl.lhs.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service of the README, compiled from the README, decides, refuses and shows its metrics over HTTP. */
class ReadmeServiceTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @TempDir
    private static Path map;

    private static final Console CONSOLE = new Console();
    private static URLClassLoader klassen;
    private static ConfigurableApplicationContext dienst;

    private static String blok(String taal, String met) throws IOException {
        return blok(Path.of("..", "..", "README.md"), taal, met);
    }

    private static String blok(Path pagina, String taal, String met) throws IOException {
        List<String> blokken = Pattern.compile("```" + taal + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(pagina))
                .results()
                .map(r -> r.group(1))
                .filter(b -> b.contains(met))
                .toList();
        assertThat(blokken).hasSize(1);
        return blokken.get(0);
    }

    @BeforeAll
    static void startTheServiceOfTheReadme() throws Exception {
        Path bron = Files.writeString(map.resolve("Dienst.java"), blok("java", "class Dienst"));
        int fouten = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all",
                        "-Werror",
                        "-proc:none",
                        "-parameters",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        map.toString(),
                        bron.toString());
        assertThat(fouten).isZero();
        Properties properties = new Properties();
        properties.load(new StringReader(blok("properties", "management.endpoints")));
        klassen = new URLClassLoader(new URL[] {map.toUri().toURL()}, ReadmeServiceTest.class.getClassLoader());
        dienst = new SpringApplicationBuilder(klassen.loadClass("nl.voorbeeld.dienst.Dienst"))
                .resourceLoader(new DefaultResourceLoader(klassen))
                .properties(properties)
                .properties(Map.of("server.port", "0", "spring.main.banner-mode", "off"))
                .run();
    }

    @AfterAll
    static void stop() throws IOException {
        if (dienst != null) {
            dienst.close();
        }
        klassen.close();
        CONSOLE.close();
    }

    private static HttpResponse<String> get(String pad) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri(pad)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String tekst) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri("/beslissingen"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(tekst))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static URI uri(String pad) {
        return URI.create("http://localhost:" + dienst.getEnvironment().getProperty("local.server.port") + pad);
    }

    private static String casus() throws IOException {
        return Files.readString(Path.of("..", "voorbeelden", "casus.json"));
    }

    private static JsonNode problem(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = MAPPER.readTree(antwoord.body());
        assertThat(problem.get("type").stringValue()).isEqualTo("urn:lhs:problem:ongeldig");
        assertThat(problem.get("title").stringValue()).isEqualTo("De invoer is niet geldig");
        assertThat(problem.get("status").intValue()).isEqualTo(400);
        return problem;
    }

    @Test
    void itDecidesAsTheLibraryDoes() throws Exception {
        HttpResponse<String> antwoord = post(casus());
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .isEqualTo(VastleggingJson.format(LhsEngine.create().decide(CasusJson.parse(casus()))));
    }

    @Test
    void itRefusesWithEveryFaultAndRepeatsNothingOfTheInput() throws Exception {
        String fout = casus().replace("\"VAN_BELANG\"", "\"Jansen\"")
                .replace("\"2026-03-04\"", "\"Pietersen\"")
                .replace("\"naam\": \"Wasstraat Voorbeeld B.V.\"", "\"naam\": 3");
        HttpResponse<String> antwoord = post(fout);
        JsonNode fouten = problem(antwoord).get("fouten");
        List<Fout> verwacht = assertThrows(OngeldigException.class, () -> CasusJson.parse(fout))
                .fouten();
        assertThat(verwacht).hasSizeGreaterThanOrEqualTo(3);
        assertThat(fouten).hasSize(verwacht.size());
        for (int i = 0; i < verwacht.size(); i++) {
            assertThat(fouten.get(i).propertyNames()).containsExactly("pad", "fout", "code");
            assertThat(fouten.get(i).get("pad").stringValue())
                    .isEqualTo(verwacht.get(i).pad());
            assertThat(fouten.get(i).get("fout").stringValue())
                    .isEqualTo(verwacht.get(i).tekst());
            assertThat(fouten.get(i).get("code").stringValue())
                    .isEqualTo(verwacht.get(i).code().name());
        }
        assertThat(antwoord.body() + CONSOLE).doesNotContain("Jansen", "Pietersen", "Wasstraat");
    }

    @Test
    void theRefusalOnThePageOfTheStarterIsTheRefusal() throws Exception {
        String pagina = blok(Path.of("docs", "starter.md"), "json", "urn:lhs:problem");
        assertThat(problem(post(casus().replace("\"VAN_BELANG\"", "\"iets\"")))).isEqualTo(MAPPER.readTree(pagina));
    }

    /** That project is built with the jars of this build, in the profile inbedding. */
    @Test
    void theServiceOfTheReadmeIsThatOfTheProjectThatIsBuilt() throws IOException {
        Path project = Path.of("..", "inbedding", "src", "it", "starter", "src", "main");
        assertThat(project.resolve("java/nl/voorbeeld/dienst/Dienst.java")).hasContent(blok("java", "class Dienst"));
        assertThat(project.resolve("resources/application.properties"))
                .hasContent(blok("properties", "management.endpoints"));
    }

    @Test
    void whatIsNoJsonIsRefusedWithoutRepeatingIt() throws Exception {
        for (String tekst : List.of(
                "Jansen",
                "{\"kenmerk\": Jansen}",
                "{\"kenmerk\": \"Jansen",
                casus() + " Jansen",
                casus().replaceFirst("\\{", "{\"kenmerk\": \"Jansen\","),
                "{\"Jansen\": \u0001}",
                "[".repeat(2_000) + "\"Jansen\"",
                "")) {
            HttpResponse<String> antwoord = post(tekst);
            assertThat(problem(antwoord).get("fouten")).as(tekst).isNotEmpty();
            assertThat(antwoord.body() + CONSOLE).doesNotContain("Jansen");
        }
    }

    @Test
    void aCasusThatIsTooLargeIsRefused() throws Exception {
        String groot = casus().replace("Wasstraat", "W".repeat(CasusJson.MAX_BYTES));
        assertThat(problem(post(groot)).get("fouten")).isNotEmpty();
    }

    @Test
    void itShowsHowManyItDecidedAndHowLongThatTook() throws Exception {
        post(casus());
        JsonNode metric =
                MAPPER.readTree(get("/actuator/metrics/lhs.beslissing").body());
        assertThat(metric.get("measurements").get(0).get("value").doubleValue()).isGreaterThanOrEqualTo(1);
        assertThat(metric.get("availableTags"))
                .extracting(t -> t.get("tag").stringValue())
                .containsExactlyInAnyOrder("soort", "uitkomst", "klasse", "bewaard", "error");
    }

    @Test
    void itTellsThatItDecidesAndByWhichRules() throws Exception {
        JsonNode lhs = MAPPER.readTree(get("/actuator/health").body())
                .get("components")
                .get("lhs");
        assertThat(lhs.get("status").stringValue()).isEqualTo("UP");
        assertThat(lhs.get("details").get("vingerafdruk").get("LHS 1.7").stringValue())
                .matches("[0-9a-f]{64}");
    }
}
