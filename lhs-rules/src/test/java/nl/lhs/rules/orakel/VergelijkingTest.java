package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.rules.LhsEngine;
import org.junit.jupiter.api.Test;

/** The comparison of the whole policy counts what is wrong, and shows it. */
class VergelijkingTest {
    private static final List<Blok> BLOKKEN = Invoerruimte.heelBeleid().subList(0, 2);
    private static final long WEL_CASUS = BLOKKEN.stream()
            .mapToLong(blok -> {
                long aantal = 0;
                for (Invoer invoer : blok) {
                    aantal += Orakel.lhs17().weigert(invoer) ? 0 : 1;
                }
                return aantal;
            })
            .sum();

    @Test
    void aWrongDecisionIsADifferenceShownByItsClassification() throws Exception {
        LhsEngine engine = LhsEngine.create();
        Casus andere = Casus.of(
                Bevinding.of("B-1", Invoerruimte.DATUM, Gevolgen.AANZIENLIJK),
                Normadressaat.of("N-1", Typering.BEWUST_EN_STRUCTUREEL));

        Vergelijking vergelijking = Vergelijking.of(BLOKKEN, casus -> engine.decide(andere), procent -> {});

        assertEquals(WEL_CASUS, vergelijking.afwijkend());
        assertTrue(
                vergelijking.voorbeelden().contains("gevolgen VRIJWEL_NIHIL, typering -"), vergelijking::voorbeelden);
        assertTrue(vergelijking.voorbeelden().contains("positionering: verwacht"), vergelijking::voorbeelden);
    }

    @Test
    void aCasusThatIsNotDecidedIsADifference() throws Exception {
        Vergelijking vergelijking = Vergelijking.of(
                BLOKKEN,
                casus -> {
                    throw new IllegalStateException("geen beslissing");
                },
                procent -> {});

        assertEquals(WEL_CASUS, vergelijking.afwijkend());
        assertTrue(vergelijking.voorbeelden().contains("geen beslissing"), vergelijking::voorbeelden);
    }
}
