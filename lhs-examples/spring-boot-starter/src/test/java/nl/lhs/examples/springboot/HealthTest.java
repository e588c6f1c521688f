package nl.lhs.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** What the health check says of an engine. */
class HealthTest {
    private static final String REGEL = """
            package eigen

            import nl.lhs.core.*
            import nl.lhs.rules.regels.*

            rule "aandacht: altijd"
                @normen( "NZKG-1" )
            when
                Feiten( %s )
            then
                insert( new EigenAandachtspunt( "Let op." ) );
            end
            """;

    @Test
    void anEngineThatDecidesIsUpAndTellsTheFingerprintOfItsRecords() throws Exception {
        Strategie lokaal = StrategieJson.parse(
                HealthTest.class.getResourceAsStream("/strategie.json").readAllBytes());
        EigenRegels eigen = EigenRegels.parse("eigen.drl", REGEL.formatted("overtreding"));
        LhsEngine engine = LhsEngine.choosing(List.of(lokaal)).withEigenRegels(eigen);
        Health health = new LhsHealthIndicator(engine).health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry("motor", "DROOLS")
                .containsEntry(
                        "vingerafdruk",
                        Map.of(
                                "VERZONNEN-ZANDWAD 2026",
                                engine.bibliotheek(lokaal.verwijzing())
                                        .orElseThrow()
                                        .vingerafdruk()
                                        .toString(),
                                "LHS 1.7",
                                engine.bibliotheek(StrategieJson.lhs17().verwijzing())
                                        .orElseThrow()
                                        .vingerafdruk()
                                        .toString()))
                .containsEntry(
                        "eigenRegels",
                        Map.of("eigen.drl", eigen.bestand().sha256().toString()))
                .containsKey("versie");
    }

    @Test
    void anEngineIsDownWhereARuleOfTheAgencysOwnFails() {
        EigenRegels eigen = EigenRegels.parse("eigen.drl", REGEL.formatted("bevoegdheden.size() > 20"));
        Health health = new LhsHealthIndicator(LhsEngine.create().withEigenRegels(eigen)).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("error").toString())
                .contains("eigen.drl")
                .contains("aandacht: altijd");
    }
}
