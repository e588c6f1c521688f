package nl.lhs.examples.springboot;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.rules.LhsEngine;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * UP: under each strategie an invented casus was decided just now, by rules that ran for it. DOWN: one could not be, since
 * rules contradict each other or a rule of the agency's own fails; the log names the rule.
 *
 * <p>The details name the version, and for each strategie the fingerprint that its records have.
 */
final class LhsHealthIndicator extends AbstractHealthIndicator {
    private static final Casus PROEF = Casus.of(
            Bevinding.of("proef", LocalDate.of(2026, 1, 1), Gevolgen.BEPERKT),
            Normadressaat.of("proef", Typering.ONVERSCHILLIG));

    private final Map<String, Object> details;
    private final List<LhsEngine> engines;

    LhsHealthIndicator(LhsEngine engine) {
        super("The engine of lhs does not decide");
        List<Strategie> strategieen = engine.strategieen();
        details = details(engine, strategieen);
        LhsEngine zonderBewaring = engine.withoutBewaring();
        engines = strategieen.stream().map(zonderBewaring::under).toList();
    }

    private static Map<String, Object> details(LhsEngine engine, List<Strategie> strategieen) {
        Map<String, Object> details = new LinkedHashMap<>();
        List<Bibliotheek> bibliotheken = strategieen.stream()
                .map(s -> engine.bibliotheek(s.verwijzing()).orElseThrow())
                .toList();
        details.put("versie", bibliotheken.get(0).versie());
        details.put("motor", engine.motor().name());
        Map<String, String> vingerafdrukken = new LinkedHashMap<>();
        for (int i = 0; i < strategieen.size(); i++) {
            vingerafdrukken.put(
                    strategieen.get(i).verwijzing().toString(),
                    bibliotheken.get(i).vingerafdruk().toString());
        }
        details.put("vingerafdruk", vingerafdrukken);
        Map<String, String> eigen = new LinkedHashMap<>();
        bibliotheken
                .get(0)
                .eigenRegels()
                .forEach(b -> eigen.put(b.naam(), b.sha256().toString()));
        details.put("eigenRegels", eigen);
        return details;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up().withDetails(details);
        // What is decided again is not told to an observer: this counts in no metric.
        engines.forEach(e -> e.opnieuw(PROEF, Optional.empty()));
    }
}
