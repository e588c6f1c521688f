package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.lhs.rules.LhsEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The full product, every subset included; it takes hours, and runs in the Maven profile {@code volledig} only. */
@Tag("volledig")
class HeelBeleidVolledigTest {
    @Test
    void everyDecisionOfTheFullProductIsWhatTheOracleExpects() throws Exception {
        Vergelijking vergelijking = Vergelijking.van(
                Invoerruimte.volledig(), LhsEngine.create()::decide, procent -> System.out.println(procent + "%"));

        System.out.print(vergelijking.tellingentekst("The full product"));
        assertEquals(0, vergelijking.afwijkend(), vergelijking::voorbeelden);
        assertEquals(OmvangTest.volledig(), vergelijking.aantallen());
    }
}
