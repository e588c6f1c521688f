package nl.lhs.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import nl.lhs.rules.eigenregels.Regelfout;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Which exceptions become a problem, and what the application keeps a say in. */
class ProblemTest {
    private static final WebApplicationContextRunner RUNNER = new WebApplicationContextRunner()
            .withUserConfiguration(Loket.class)
            .withConfiguration(AutoConfigurations.of(
                    HttpMessageConvertersAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    WebMvcAutoConfiguration.class,
                    LhsAutoConfiguration.class,
                    LhsProblemAutoConfiguration.class));

    private static final OngeldigException ONGELDIG = new OngeldigException(
            List.of(new Fout("/a", Foutcode.ONTBREEKT, "ontbreekt"), new Fout("/b", Foutcode.DUBBEL, "is dubbel")));

    private static final Map<String, RuntimeException> WORPEN = Map.of(
            "ongeldig", ONGELDIG,
            "verpakt", new IllegalStateException("stored record is damaged", ONGELDIG),
            "bibliotheek", new LhsEngineException("rule \"x\" and rule \"y\" contradict each other"),
            "eigen",
                    new EigenRegelsException(
                            List.of(new Regelfout("eigen.drl", 7, "regel \"z\" mislukt")),
                            new IllegalStateException("Jansen")));

    record Eigen(String naam) {}

    @RestController
    static class Loket {
        private final LhsEngine engine;

        Loket(LhsEngine engine) {
            this.engine = engine;
        }

        @PostMapping("/werpen/{wat}")
        String werp(@PathVariable("wat") String wat) {
            throw WORPEN.get(wat);
        }

        @PostMapping("/beslissingen")
        Vastlegging decide(@RequestBody Casus casus) {
            return engine.decide(casus);
        }

        @PostMapping("/lijst")
        int decide(@RequestBody List<Casus> casussen) {
            return casussen.size();
        }

        @PostMapping("/eigen")
        String eigen(@RequestBody Eigen eigen) {
            return eigen.naam();
        }
    }

    private static MockHttpServletResponse post(WebApplicationContext context, String pad, String tekst)
            throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
        return mvc.perform(MockMvcRequestBuilders.post(pad)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(tekst))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletResponse werp(WebApplicationContext context, String wat) throws Exception {
        return post(context, "/werpen/" + wat, "");
    }

    @Test
    void aRefusalByAControllerIsAProblemWithEveryFault() {
        RUNNER.run(context -> {
            MockHttpServletResponse antwoord = werp(context, "ongeldig");
            assertThat(antwoord.getStatus()).isEqualTo(400);
            assertThat(antwoord.getContentType()).isEqualTo("application/problem+json");
            assertThat(antwoord.getContentAsString())
                    .contains("\"type\":\"urn:lhs:problem:ongeldig\"")
                    .contains("\"fouten\":[{\"pad\":\"/a\",\"fout\":\"ontbreekt\",\"code\":\"ONTBREEKT\"},"
                            + "{\"pad\":\"/b\",\"fout\":\"is dubbel\",\"code\":\"DUBBEL\"}]")
                    .contains("Er zijn 2 fouten");
        });
    }

    @Test
    void aFailureOfTheRulesIsAProblemThatTellsNothingButIsInTheLog() {
        RUNNER.run(context -> {
            try (Console console = new Console()) {
                for (String wat : List.of("bibliotheek", "eigen")) {
                    MockHttpServletResponse antwoord = werp(context, wat);
                    assertThat(antwoord.getStatus()).isEqualTo(500);
                    assertThat(antwoord.getContentType()).isEqualTo("application/problem+json");
                    assertThat(antwoord.getContentAsString())
                            .contains("\"type\":\"urn:lhs:problem:regelfout\"")
                            .doesNotContain("rule", "eigen.drl");
                }
                assertThat(console.toString())
                        .contains("contradict each other")
                        .contains("eigen.drl:7: regel \"z\" mislukt")
                        .doesNotContain("Jansen");
            }
        });
    }

    @Test
    void aRefusalInsideAnotherExceptionIsLeftToTheApplication() {
        RUNNER.run(context -> assertThatThrownBy(() -> werp(context, "verpakt")).hasRootCause(ONGELDIG));
    }

    @Test
    void whatCannotBeReadAsATypeOfTheApplicationIsLeftToTheApplication() {
        RUNNER.run(context -> {
            MockHttpServletResponse antwoord = post(context, "/eigen", "{\"naam\": Jansen");
            assertThat(antwoord.getStatus()).isEqualTo(400);
            assertThat(antwoord.getContentAsString()).isEmpty();
        });
    }

    @Test
    void whatCannotBeReadAsAListOfCasussenIsAProblem() {
        RUNNER.run(context -> {
            MockHttpServletResponse antwoord = post(context, "/lijst", "[Jansen");
            assertThat(antwoord.getStatus()).isEqualTo(400);
            assertThat(antwoord.getContentAsString())
                    .contains("urn:lhs:problem:ongeldig", "GEEN_JSON")
                    .doesNotContain("Jansen");
        });
    }

    @RestControllerAdvice
    static class EigenAdvies {
        @ExceptionHandler(OngeldigException.class)
        String eigen() {
            return "van de toepassing";
        }
    }

    @Test
    void anAdviceOfTheApplicationGoesBefore() {
        RUNNER.withUserConfiguration(EigenAdvies.class)
                .run(context -> assertThat(werp(context, "ongeldig").getContentAsString())
                        .isEqualTo("van de toepassing"));
    }

    @Test
    void theProblemsOfSpringBootTakeNothingFromARefusedBody() {
        RUNNER.withPropertyValues("spring.mvc.problemdetails.enabled=true").run(context -> {
            assertThat(context).hasSingleBean(ResponseEntityExceptionHandler.class);
            MockHttpServletResponse onze = post(context, "/beslissingen", "{\"kenmerk\": 3}");
            assertThat(onze.getStatus()).isEqualTo(400);
            assertThat(onze.getContentType()).isEqualTo("application/problem+json");
            assertThat(onze.getContentAsString()).contains("urn:lhs:problem:ongeldig", "\"pad\":\"/kenmerk\"");
            assertThat(post(context, "/eigen", "{\"naam\": Jansen").getContentAsString())
                    .contains("Failed to read request")
                    .doesNotContain("Jansen");
        });
    }

    @RestControllerAdvice
    static class EigenVertaler extends ResponseEntityExceptionHandler {}

    @Test
    void aHandlerOfTheApplicationKeepsThePlaceOfTheOneOfSpringBoot() {
        RUNNER.withPropertyValues("spring.mvc.problemdetails.enabled=true")
                .withUserConfiguration(EigenVertaler.class)
                .run(context -> assertThat(context)
                        .hasSingleBean(ResponseEntityExceptionHandler.class)
                        .hasSingleBean(EigenVertaler.class));
    }

    /** A casus in words that LHS 1.7 does not have. */
    @Test
    void aCasusIsReadInTheWordsOfTheConfiguredStrategie() throws Exception {
        Path wmo = Path.of("..", "beleidsproef", "src", "it", "verzonnen-wmo", "src", "main", "resources");
        String casus = Files.readAllLines(wmo.resolve("casussen.jsonl")).get(1);
        RUNNER.withPropertyValues("lhs.strategieen=" + wmo.resolve("wmo.json").toUri())
                .run(context -> assertThat(post(context, "/beslissingen", casus).getStatus())
                        .isEqualTo(200));
        RUNNER.run(context ->
                assertThat(post(context, "/beslissingen", casus).getStatus()).isEqualTo(400));
    }
}
