package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.Segment;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.orakel.Dossierruimte.Alfabet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wherever a case can stand after a few events, whatever may happen then: the engine and the oracle agree. */
class HeelDossierTest {
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);

    private static Dossierverkenning verken(Alfabet alfabet, List<Casus> begin, int diepte) {
        Dossierverkenning verkenning = Dossierverkenning.of(begin, ENGINE::open, ENGINE::vervolg, alfabet, diepte);
        System.out.print(verkenning.telling(alfabet + " from " + begin.size() + " cases, depth " + diepte));
        assertEquals(0, verkenning.afwijkend(), verkenning::voorbeelden);
        return verkenning;
    }

    private static List<Casus> begin(Segment... segmenten) {
        return Dossierruimte.begin(EnumSet.copyOf(List.of(segmenten)), Set.of());
    }

    /** Every n-th. */
    private static List<Casus> elke(int n, List<Casus> alle) {
        return IntStream.range(0, alle.size())
                .filter(i -> i % n == 0)
                .mapToObj(alle::get)
                .toList();
    }

    @Test
    void afterOneEventOfAnyKindEveryNextOneDoesWhatTheOracleExpects() {
        assertTrue(verken(Alfabet.ALLES, elke(347, Dossierruimte.begin()), 2).plaatsen() > 60);
    }

    @Test
    @Tag("volledig")
    void afterTwoEventsOfAnyKindEveryNextOneDoesWhatTheOracleExpects() {
        verken(Alfabet.ALLES, elke(97, Dossierruimte.begin()), 3);
    }

    @Test
    @Tag("volledig")
    void afterAnyEventInAnyFirstCaseEveryNextOneDoesWhatTheOracleExpects() {
        verken(Alfabet.ALLES, elke(5, Dossierruimte.begin()), 2);
    }

    @Test
    @Tag("volledig")
    void onAnyPathOfRungsEveryEventDoesWhatTheOracleExpects() {
        verken(Alfabet.TREDEN, elke(3, begin(Segment.A1, Segment.C1, Segment.C4)), 6);
    }

    @Test
    @Tag("volledig")
    void onAnyPathOfStepsOfALastEveryEventDoesWhatTheOracleExpects() {
        verken(Alfabet.LASTEN, elke(7, begin(Segment.D4, Segment.B3)), 5);
    }

    @Test
    @Tag("volledig")
    void whateverFactsChangedEveryEventDoesWhatTheOracleExpects() {
        verken(Alfabet.FEITEN, elke(7, begin(Segment.B3, Segment.D2)), 4);
    }
}
