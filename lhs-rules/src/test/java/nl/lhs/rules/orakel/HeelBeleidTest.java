package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.lhs.rules.Goud;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import org.junit.jupiter.api.Test;

/** The whole policy, not samples of it. */
class HeelBeleidTest {
    @Test
    void everyDecisionOfTheProductAndOfEverySingleVariationIsWhatTheOracleExpects() throws Exception {
        Vergelijking vergelijking = Vergelijking.of(
                Invoerruimte.heelBeleid(), LhsEngine.create().withMotor(Motor.BULK)::decide, procent -> {});

        System.out.print(vergelijking.tellingentekst("The whole policy"));
        assertEquals(0, vergelijking.afwijkend(), vergelijking::voorbeelden);
        assertEquals(OmvangTest.heelBeleid(), vergelijking.aantallen());
        Goud.vergelijk(Uitkomsten.BESTAND, vergelijking.eerstePlaatsen());
    }
}
