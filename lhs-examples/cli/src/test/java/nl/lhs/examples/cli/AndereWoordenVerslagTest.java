package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lhs.core.Casus;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Verzonnen;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.sporen.Sporenbevinding;
import nl.lhs.rules.sporen.Sporenoordeel;
import org.junit.jupiter.api.Test;

/** What a terminal shows of a record with other words than those of LHS 1.7. */
class AndereWoordenVerslagTest {
    private static final Pattern WOORDEN_VAN_LHS = Pattern.compile(
            "(?iu)strafbeschikking milieu|proces-verbaal|last onder|schorsen|exploitatie|een waarschuwing"
                    + "|bestuurlijk gesprek|verscherpt|stilleggen|bestuurlijke boete|van de 7|goedwillend|onverschillig"
                    + "|calculerend|\\bBSBM\\b|\\bLOB\\b|\\bLOD\\b|\\bPV\\b");
    private static final Strategie STRATEGIE = Verzonnen.strategie();
    private static final LhsEngine ENGINE = LhsEngine.create(STRATEGIE);

    private static Casus casus(Segment segment) {
        return Casus.builder(
                        "Z-" + segment,
                        Verzonnen.bevinding(segment)
                                .verzwarendAspect(VerzwarendAspect.of(Verzonnen.UITSTRALING))
                                .build(),
                        Verzonnen.normadressaat(segment))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
    }

    private static String verslag(Vastlegging v) {
        String tekst = Vastleggingsverslag.of(STRATEGIE, v, false);
        // What a rule is called is not of the strategie.
        String zonderRegels = tekst.replaceAll("(?s)De regels die dat deden:.*?\\n\\n", "");
        Matcher gevonden = WOORDEN_VAN_LHS.matcher(zonderRegels);
        assertFalse(gevonden.find(), () -> gevonden.group() + " in: " + tekst);
        return tekst;
    }

    @Test
    void aRecordIsShownInItsOwnWords() {
        for (Segment segment : Segment.values()) {
            String tekst = verslag(ENGINE.decide(casus(segment)));
            assertTrue(tekst.contains("1 van de 2"), tekst);
            assertTrue(tekst.contains("Een gesprek gaat altijd vooraf."), tekst);
            assertTrue(tekst.contains("4.1-1"), tekst);
            assertFalse(tekst.contains("[]"), tekst);
            tekst.lines().forEach(regel -> assertTrue(regel.length() <= Papier.BREEDTE, regel));
        }
    }

    @Test
    void soIsARecordOfADossier() {
        Dossier dossier = ENGINE.open(casus(Segment.B2));
        for (int i = 1; i < 4; i++) {
            dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("H-" + i, Verzonnen.DATUM.plusDays(i)));
            verslag(dossier.laatste());
        }
    }

    @Test
    void aJudgementSaysWhatHasNoCounterpart() {
        Vastlegging v = ENGINE.decide(casus(Segment.D4));
        String tekst = SporenCommand.verslag(
                new Sporenoordeel(
                        StrategieJson.lhs17(),
                        STRATEGIE,
                        List.of(),
                        10,
                        2,
                        List.of(new Sporenbevinding(Sporenbevinding.Soort.ZONDER_TEGENHANGER, List.of(), 1, v, v)),
                        new Sporenoordeel.ZonderTegenhanger(List.of("PROCES_VERBAAL"), List.of("INPERKEN", "GROEN")),
                        List.of("INGREEP")),
                new Papier(false));
        assertTrue(tekst.contains("Alleen landelijk          proces-verbaal"), tekst);
        assertTrue(tekst.contains("inperken van de toestemming en klasse groen"), tekst);
        assertTrue(tekst.contains("Niet gevarieerd           ingreep op kosten"), tekst);
        assertTrue(tekst.contains("Niet te vergelijken (spoort niet)"), tekst);
    }
}
