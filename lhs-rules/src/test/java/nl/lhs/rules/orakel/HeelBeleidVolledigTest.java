package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntConsumer;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every subset of powers and of aspects; runs in the Maven profile {@code volledig} only. */
@Tag("volledig")
class HeelBeleidVolledigTest {
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);
    private static final IntConsumer VOORTGANG = procent -> {
        if (procent % 10 == 0) {
            System.out.println(procent + "%");
        }
    };

    @Test
    void everyDecisionOfTheProductWithEveryNewFactOfEdition2IsWhatTheOracleExpects() throws Exception {
        Vergelijking vergelijking = Vergelijking.of(Invoerruimte.nieuweFeiten(), ENGINE::decide, VOORTGANG);

        System.out.print(vergelijking.tellingentekst("Every new fact"));
        assertEquals(0, vergelijking.afwijkend(), vergelijking::voorbeelden);
        assertEquals(OmvangTest.nieuweFeiten(), vergelijking.aantallen());
    }

    @Test
    void everyDecisionWithAnySubsetOfPowersOrAnySubsetOfAspectsIsWhatTheOracleExpects() throws Exception {
        Vergelijking vergelijking = Vergelijking.of(Invoerruimte.elkeDeelverzameling(), ENGINE::decide, VOORTGANG);

        System.out.print(vergelijking.tellingentekst("Every subset"));
        assertEquals(0, vergelijking.afwijkend(), vergelijking::voorbeelden);
        assertEquals(OmvangTest.elkeDeelverzameling(), vergelijking.aantallen());
    }

    /** With {@code -Dvolledig.stap=1} every input, which takes days; else every n-th. */
    @Test
    void everyNthDecisionWithAnySubsetOfBothIsWhatTheOracleExpects() throws Exception {
        int stap = Integer.getInteger("volledig.stap", 3989);
        Vergelijking vergelijking = Vergelijking.of(Invoerruimte.volledig(), ENGINE::decide, VOORTGANG, stap);

        System.out.print(vergelijking.tellingentekst("The full product, every input of " + stap));
        assertEquals(0, vergelijking.afwijkend(), vergelijking::voorbeelden);
        if (stap == 1) {
            assertEquals(OmvangTest.volledig(), vergelijking.aantallen());
        }
    }
}
