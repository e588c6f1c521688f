package nl.lhs.rules.proef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.api.Test;

/** The space is as large as it says, and a casus of it stripped of texts is decided the same. */
class CasusruimteTest {
    private static final LhsEngine ENGINE = LhsEngine.create();

    @Test
    void theSizesAreAsDocumented() {
        assertEquals(5_218_176, Casusruimte.omvang());
        assertEquals(2_865, Casusruimte.steekproef(997).count());
    }

    @Test
    void everythingComesInTheOrderOfTheSample() {
        assertEquals(
                Casusruimte.steekproef(1).limit(100).toList(),
                Casusruimte.alle().limit(100).toList());
        assertThrows(IllegalArgumentException.class, () -> Casusruimte.steekproef(0));
    }

    @Test
    void aCasusWithoutTextsIsDecidedTheSame() {
        List<Casus> casussen = Casusruimte.steekproef(9973).toList();
        for (Casus casus : casussen) {
            Casus kaal = Varianten.zonderTeksten(casus);
            Vastlegging v = ENGINE.decide(casus);
            Vastlegging w = ENGINE.decide(kaal);
            assertEquals(v.toString(), w.toString());
            assertEquals(v.overwogen(), w.overwogen());
            assertEquals(v.lezingen(), w.lezingen());
            assertFalse(CasusJson.format(kaal).contains(casus.kenmerk()));
        }
    }
}
