package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Segment;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.orakel.Dossierverkenning.Kijk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wherever a case can stand, whatever may happen: the engine and the oracle agree. */
class HeelDossierTest {
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);
    private static final Set<Segment> ALLE = EnumSet.allOf(Segment.class);
    private static final Set<Segment> GEEN = EnumSet.noneOf(Segment.class);

    private static Dossierverkenning verken(Kijk kijk, Set<Segment> segmenten, int stap) {
        return verken(kijk, segmenten, GEEN, stap);
    }

    private static Dossierverkenning verken(Kijk kijk, Set<Segment> segmenten, Set<Segment> metElkeMacht, int stap) {
        Dossierverkenning verkenning = Dossierverkenning.of(
                Dossierruimte.begin(segmenten, metElkeMacht), ENGINE::open, Optional.of(ENGINE::vervolg), kijk, stap);
        System.out.print(verkenning.telling(kijk + " " + segmenten + ", every event of " + stap));
        assertEquals(0, verkenning.afwijkend(), verkenning::voorbeelden);
        return verkenning;
    }

    /** Every kind of event was taken somewhere, and some event was refused for each reason there is. */
    private static void isVolledig(Dossierverkenning verkenning) {
        assertEquals(
                EnumSet.allOf(Gebeurtenis.Soort.class), verkenning.aangenomen().keySet());
        Set<Foutcode> codes = EnumSet.range(Foutcode.DOSSIER_AFGESLOTEN, Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
        // Refused where an event is made, before there is a dossier that could take it.
        codes.remove(Foutcode.TERMIJN_VERSTREKEN);
        codes.remove(Foutcode.STRAFRECHT_IS_GEEN_TREDE);
        codes.removeAll(verkenning.codes());
        assertEquals(EnumSet.noneOf(Foutcode.class), codes, "some event is refused with each code");
    }

    @Test
    void whereverACaseInALightSegmentStandsEveryEventDoesWhatTheOracleExpects() {
        assertTrue(verken(Kijk.TREDEN, EnumSet.of(Segment.C1), 7).plaatsen() > 100);
    }

    @Test
    void whereverACaseWithStepsOfALastStandsEveryEventDoesWhatTheOracleExpects() {
        isVolledig(verken(Kijk.LASTEN, EnumSet.of(Segment.D3), 11));
    }

    @Test
    @Tag("volledig")
    void whereverARungStandsInAnySegmentEveryEventDoesWhatTheOracleExpects() {
        verken(Kijk.TREDEN, ALLE, EnumSet.of(Segment.C1, Segment.C2, Segment.D4), 1);
    }

    @Test
    @Tag("volledig")
    void whateverStepsWereTakenEveryEventDoesWhatTheOracleExpects() {
        isVolledig(verken(Kijk.LASTEN, EnumSet.of(Segment.B3, Segment.C4, Segment.D2), 1));
    }

    @Test
    @Tag("volledig")
    void whateverFactsChangedEveryEventDoesWhatTheOracleExpects() {
        verken(Kijk.HERZIENINGEN, EnumSet.of(Segment.B3), 1);
    }
}
