package nl.lhs.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.DecisionObserver;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the configuration of an application makes of the engine, and what is said of one that cannot be. */
class ConfigurationTest {
    private static final ApplicationContextRunner RUNNER = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    LhsAutoConfiguration.class,
                    LhsHealthAutoConfiguration.class,
                    ObservationAutoConfiguration.class,
                    LhsObservationAutoConfiguration.class));

    private static Casus casus() {
        return Casus.of(
                Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.AANZIENLIJK),
                Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
    }

    @TempDir
    private Path map;

    private String bestand(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst).toUri().toString();
    }

    @Test
    void withoutPropertiesTheEngineDecidesUnderLhs17() {
        RUNNER.run(context -> {
            LhsEngine engine = context.getBean(LhsEngine.class);
            assertThat(engine.strategieen()).containsExactly(StrategieJson.lhs17());
            assertThat(engine.motor()).isEqualTo(Motor.DROOLS);
            assertThat(context.getBean(DecisionService.class).decide(casus())).isEqualTo(engine.decide(casus()));
        });
    }

    @Test
    void thePropertiesGiveStrategieenOwnRulesAndMotor() {
        RUNNER.withPropertyValues(
                        "lhs.strategieen=classpath:strategie.json",
                        "lhs.eigen-regels=classpath:eigen-regels.drl",
                        "lhs.motor=bulk",
                        "lhs.bewaren=false")
                .run(context -> {
                    LhsEngine engine = context.getBean(LhsEngine.class);
                    assertThat(engine.strategieen().get(0).verwijzing()).hasToString("VERZONNEN-ZANDWAD 2026");
                    assertThat(engine.motor()).isEqualTo(Motor.BULK);
                    assertThat(engine.decide(casus()).aandachtspunten())
                            .anyMatch(p -> p.code() == Aandachtspuntcode.EIGEN_REGEL);
                });
    }

    /** As the command line does with --strategie: the casus is outside its gebied, so what it rests on is followed. */
    @Test
    void aCasusIsDecidedUnderTheStrategieThatFits() {
        RUNNER.withPropertyValues("lhs.strategieen=classpath:strategie.json")
                .run(context -> assertThat(
                                context.getBean(LhsEngine.class).decide(casus()).strategie())
                        .isEqualTo(StrategieJson.lhs17().verwijzing()));
    }

    @Test
    void nothingIsKeptBetweenDecisionsWhereThePropertySaysSo() {
        for (boolean bewaren : List.of(true, false)) {
            AtomicReference<Boolean> laatste = new AtomicReference<>();
            DecisionObserver.Running running = new DecisionObserver.Running() {
                @Override
                public void decided(Vastlegging vastlegging, boolean bewaard) {
                    laatste.set(bewaard);
                }

                @Override
                public void failed(RuntimeException oorzaak) {
                    throw new AssertionError(oorzaak);
                }
            };
            RUNNER.withPropertyValues("lhs.bewaren=" + bewaren)
                    .withBean(DecisionObserver.class, () -> soort -> running)
                    .run(context -> {
                        LhsEngine engine = context.getBean(LhsEngine.class);
                        engine.decide(casus());
                        engine.decide(casus());
                    });
            assertThat(laatste).hasValue(bewaren);
        }
    }

    private FailureAnalysis analysis(String... properties) {
        FailureAnalysis[] analysis = new FailureAnalysis[1];
        RUNNER.withPropertyValues(properties).run(context -> {
            assertThat(context).hasFailed();
            analysis[0] = new LhsFailureAnalyzer().analyze(context.getStartupFailure());
        });
        assertThat(analysis[0]).isNotNull();
        assertThat(analysis[0].getAction()).isNotBlank();
        return analysis[0];
    }

    @Test
    void aStartThatFailsNamesTheDocumentTheFaultAndItsPlace() throws IOException {
        String goed = bestand("goed.json", StrategieJson.format(StrategieJson.lhs17()));
        String fout = bestand(
                "fout.json",
                StrategieJson.format(StrategieJson.lhs17())
                        .replaceFirst("\"versie\":\"1.7\"", "\"versie\":\"1.8\"")
                        .replaceFirst("\"klasse\":\"LICHT\"", "\"klasse\":\"PAARS\""));
        assertThat(analysis("lhs.strategieen=" + goed + "," + fout).getDescription())
                .contains("lhs.strategieen[1]: ")
                .contains("fout.json")
                .contains("/segmenten/")
                .contains("/klasse: ")
                .doesNotContain("goed.json")
                .doesNotContain("PAARS");
    }

    @Test
    void aStartThatFailsNamesTheRuleFileAndTheLine() throws IOException {
        String fout = bestand("mijn.drl", "package eigen\nrule \"x\"\nwhen\nthen\nend\n");
        assertThat(analysis("lhs.eigen-regels=" + fout).getDescription())
                .contains("lhs.eigen-regels[0]: ")
                .contains("mijn.drl:2");
    }

    @Test
    void ofManyFaultsTheFirstTwentyAreToldAndHowManyMoreThereAre() throws IOException {
        String fout = bestand(
                "fout.json",
                StrategieJson.format(StrategieJson.lhs17())
                        .replace("\"klasse\":\"", "\"klasse\":\"X")
                        .replace("\"herstellend\":[\"", "\"herstellend\":[\"X"));
        assertThat(analysis("lhs.strategieen=" + fout).getDescription().lines())
                .hasSize(22)
                .last()
                .asString()
                .matches("    and \\d+ more");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(analysis("lhs.strategieen=classpath:niets.json").getDescription())
                .contains("lhs.strategieen[0]: ")
                .contains("niets.json");
    }

    @Test
    void aDocumentThatIsTooLargeIsNotReadToItsEnd() throws IOException {
        Path groot = map.resolve("groot.json");
        Files.write(groot, new byte[3 * StrategieJson.MAX_BYTES]);
        assertThat(analysis("lhs.strategieen=" + groot.toUri()).getDescription())
                .contains("groot.json")
                .contains("te groot");
    }

    @Test
    void rulesFromAnotherMachineAreRefused() {
        assertThat(analysis("lhs.eigen-regels=https://localhost/regels.drl").getDescription())
                .contains("lhs.eigen-regels[0]: ")
                .contains("neither on the classpath nor a file");
    }

    @Test
    void anEngineOfTheApplicationTakesThePlaceOfTheConfiguredOne() {
        LhsEngine eigen = LhsEngine.create();
        RUNNER.withBean(LhsEngine.class, () -> eigen)
                .run(context -> assertThat(context.getBean(LhsEngine.class)).isSameAs(eigen));
    }

    @Configuration(proxyBeanMethods = false)
    static class Dubbelganger {
        @Bean
        DecisionService dubbelganger() {
            return casus -> {
                throw new UnsupportedOperationException("no decision in this test");
            };
        }
    }

    @Test
    void aDecisionServiceOfTheApplicationTakesThePlaceOfOurs() {
        RUNNER.withUserConfiguration(Dubbelganger.class)
                .run(context ->
                        assertThat(context).hasSingleBean(DecisionService.class).hasBean("dubbelganger"));
    }

    @Test
    void withoutMicrometerAndActuatorTheEngineDecides() {
        for (String zonder : List.of("io.micrometer", "org.springframework.boot.health", "org.springframework.web")) {
            RUNNER.withClassLoader(new FilteredClassLoader(zonder)).run(context -> {
                assertThat(context).hasNotFailed();
                assertThat(context.getBean(LhsEngine.class).decide(casus())).isNotNull();
                assertThat(context.containsBean("lhsHealthIndicator")).isEqualTo(!zonder.endsWith("health"));
                assertThat(context.getBeansOfType(DecisionObserver.class))
                        .hasSize(zonder.endsWith("micrometer") ? 0 : 1);
            });
        }
    }

    @Test
    void theHealthCheckCanBeTurnedOff() {
        RUNNER.withPropertyValues("management.health.lhs.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void whereNothingObservesNothingIsObserved() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(LhsAutoConfiguration.class, LhsObservationAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .doesNotHaveBean(ObservationRegistry.class)
                        .doesNotHaveBean(DecisionObserver.class)
                        .hasSingleBean(LhsEngine.class));
    }
}
