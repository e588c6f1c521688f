package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import org.junit.jupiter.api.Test;

/** The explanations find the rules whose norms they cite. */
class RegelgroepTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Vastlegging VASTLEGGING = ENGINE.decide(
            Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
            Normadressaat.of("N-1", Typering.ONVERSCHILLIG));

    private static Vastlegging met(ToegepasteRegel... regels) {
        return Records.with(VASTLEGGING, "regels", List.of(regels));
    }

    private static ToegepasteRegel regel(String naam, String norm) {
        return new ToegepasteRegel(1, naam, List.of(Norm.of(norm)), List.of(Lezing.R2));
    }

    @Test
    void everyNameBeginsTheNameOfARule() {
        List<String> regels =
                ENGINE.dekking().regels().stream().map(ToegepasteRegel::regel).toList();
        for (Regelgroep groep : Regelgroep.values()) {
            for (String naam : groep.namen) {
                assertTrue(
                        regels.stream().anyMatch(r -> r.startsWith(naam)),
                        () -> groep + ": no rule has a name that begins with \"" + naam + "\"");
            }
        }
    }

    @Test
    void theNormsAndReadingsOfTheRulesThatFiredAreCited() {
        assertEquals(Grondslag.of("3.1-3"), Regelgroep.KOLOM.in(VASTLEGGING));
        assertEquals(
                Grondslag.of("2.1-7").with(Lezing.R2),
                Regelgroep.KOLOM.in(met(regel("de kolom is een andere", "2.1-7"))));
    }

    @Test
    void aRecordWithoutTheRulesIsCitedByTheNormOnRecords() {
        assertEquals(Grondslag.of("3.5-1"), Regelgroep.KOLOM.in(met()));
    }

    @Test
    void aRuleOfAnAgencysOwnIsNeverOneOfThem() {
        assertEquals(Grondslag.of("3.5-1"), Regelgroep.KOLOM.in(met(regel("de kolom is eigen", "NZKG-1"))));
    }

    @Test
    void aRecordCanBeExplainedWithoutTheRulesThatFired() {
        for (Taal taal : Taal.values()) {
            assertTrue(Motivering.from(Lezer.DOSSIER, met(), taal).tekst().contains("3.5-1"));
            assertTrue(Verantwoording.from(met(), taal).tekst().contains("3.5-1"));
        }
    }
}
