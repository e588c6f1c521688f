package nl.lhs.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is measured of decisions: how many and how long, by words of the strategie, and nothing about people. */
class ObservationTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 4);

    private static final ApplicationContextRunner RUNNER = new ApplicationContextRunner()
            .withBean(SimpleMeterRegistry.class)
            .withConfiguration(AutoConfigurations.of(
                    MetricsAutoConfiguration.class,
                    ObservationAutoConfiguration.class,
                    LhsAutoConfiguration.class,
                    LhsObservationAutoConfiguration.class));

    private static Casus casus(LocalDate datum) {
        return Casus.of(
                Bevinding.of("B-geheim", datum, Gevolgen.BEPERKT),
                Normadressaat.of("N-geheim", Typering.ONVERSCHILLIG));
    }

    private static long count(MeterRegistry registry, String... tags) {
        return registry.get("lhs.beslissing").tags(tags).timers().stream()
                .mapToLong(t -> t.count())
                .sum();
    }

    @Test
    void decisionsAreCountedByUitkomstKlasseAndWhetherAnyRuleRan() {
        RUNNER.run(context -> {
            LhsEngine engine = context.getBean(LhsEngine.class);
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            engine.decide(casus(DAG));
            engine.decide(casus(DAG.plusDays(1)));
            Dossier dossier = engine.open(casus(DAG));
            engine.vervolg(dossier, Termijnstelling.of(DAG.plusDays(8), DAG.plusDays(30)));
            assertThat(count(registry, "soort", "beslissing", "uitkomst", "INTERVENIEREN", "klasse", "LICHT"))
                    .isEqualTo(3);
            assertThat(count(registry, "soort", "beslissing", "bewaard", "true"))
                    .isEqualTo(2);
            assertThat(count(registry, "soort", "beslissing", "bewaard", "false"))
                    .isEqualTo(1);
            assertThat(count(registry, "soort", "vervolg", "error", "none")).isEqualTo(1);
            assertThat(registry.get("lhs.beslissing").timers()).allMatch(t -> t.totalTime(TimeUnit.NANOSECONDS) > 0);
        });
    }

    @Test
    void aRefusalIsCountedByTheClassOfItsException() {
        RUNNER.withPropertyValues("lhs.strategieen=classpath:strategie.json").run(context -> {
            LhsEngine engine = context.getBean(LhsEngine.class);
            assertThatThrownBy(() -> engine.decide(casus(LocalDate.of(2000, 1, 1))))
                    .isInstanceOf(OngeldigException.class);
            assertThat(count(
                            context.getBean(MeterRegistry.class),
                            "error",
                            "OngeldigException",
                            "uitkomst",
                            "geen",
                            "klasse",
                            "geen"))
                    .isEqualTo(1);
        });
    }

    @Test
    void noTagHoldsAnythingOfACasus() throws Exception {
        Casus voorbeeld = CasusJson.parse(
                ObservationTest.class.getResourceAsStream("/casus.json").readAllBytes());
        Set<String> woorden =
                new HashSet<>(List.of("beslissing", "vervolg", "geen", "true", "false", "none", "OngeldigException"));
        StrategieJson.lhs17().woorden().klassen().alle().forEach(k -> woorden.add(k.id()));
        List.of(Uitkomst.values()).forEach(u -> woorden.add(u.name()));
        RUNNER.run(context -> {
            LhsEngine engine = context.getBean(LhsEngine.class);
            engine.decide(voorbeeld);
            engine.decide(casus(DAG));
            List<Meter> meters = context.getBean(MeterRegistry.class).getMeters();
            assertThat(meters).isNotEmpty();
            assertThat(meters)
                    .flatExtracting(m -> m.getId().getTags())
                    .extracting(Tag::getValue)
                    .isSubsetOf(woorden);
        });
    }

    @Test
    void theObservationsCanBeTurnedOff() {
        RUNNER.withPropertyValues("management.observations.enable.lhs=false").run(context -> {
            context.getBean(LhsEngine.class).decide(casus(DAG));
            assertThat(context.getBean(MeterRegistry.class).getMeters()).isEmpty();
        });
    }
}
