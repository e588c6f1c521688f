package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lhs.core.Casus;
import nl.lhs.rules.orakel.Invoerruimte.Onderdeel;
import org.junit.jupiter.api.Test;

/** The input space is as large as it should be, counted without enumerating it. */
class OmvangTest {
    /** How many powers matter: those of the cell of figure 3, LOB, BSBM and PROCES_VERBAAL. Rows 1 to 4, columns A to D. */
    private static final int[][] BEVOEGDHEDEN = {
        {3, 3, 4, 4},
        {3, 3, 6, 6},
        {4, 6, 6, 7},
        {6, 6, 7, 7}
    };

    /** Whoever cannot be typed starts from B. */
    private static final int[] KOLOMMEN = {0, 1, 1, 2, 3};

    private static final long BSBM = 3;
    private static final long OVERLEG = 4;
    private static final long GEDOOGBESLUIT = 2;
    private static final long SPOED = 2;
    private static final long TOETS = 2;
    private static final long AFZIEN = 2;
    private static final long VERZOEK = 2;
    private static final long BEGUNSTIGEND_BESLUIT = 3;
    private static final long AFWIJKING = 3;
    /** Four rows, five columns (one of them the default), and four combinations of arguments; or no overtreding. */
    private static final long POSITIES = 4 * 5 * 4;

    private static final long POSITIES_EN_NERGENS = POSITIES + 1;

    private static long lijsten() {
        long lijsten = 0;
        for (int rij = 0; rij < 4; rij++) {
            for (int kolom : KOLOMMEN) {
                for (int stap : new int[] {0, 0, -1, 1}) {
                    int eindrij = Math.min(3, Math.max(0, rij + stap));
                    int eindkolom = Math.min(3, Math.max(0, kolom + stap));
                    lijsten += 1 + (1L << BEVOEGDHEDEN[eindrij][eindkolom]);
                }
            }
        }
        return lijsten;
    }

    /** What {@link Invoerruimte#heelBeleid()} should count. */
    static Map<Onderdeel, Long> heelBeleid() {
        Map<Onderdeel, Long> aantallen = new EnumMap<>(Onderdeel.class);
        long opGevolgen = BSBM * OVERLEG * GEDOOGBESLUIT;
        aantallen.put(Onderdeel.PRODUCT, lijsten() * 3 * opGevolgen * BEGUNSTIGEND_BESLUIT * AFWIJKING);
        aantallen.put(Onderdeel.GEEN_OVERTREDING, 5L * 5 * 4 * 3 * opGevolgen * BEGUNSTIGEND_BESLUIT * 5 * AFWIJKING);
        aantallen.put(Onderdeel.ASPECTEN, POSITIES_EN_NERGENS * 128 * opGevolgen);
        aantallen.put(Onderdeel.GEDRAGINGEN, POSITIES_EN_NERGENS * (11 + 1) * opGevolgen);
        aantallen.put(
                Onderdeel.VOORSCHRIFT_EN_SPOED, lijsten() * 3 * BSBM * OVERLEG + POSITIES_EN_NERGENS * 3 * opGevolgen);
        aantallen.put(
                Onderdeel.BSBM,
                POSITIES_EN_NERGENS * 2 * BEGUNSTIGEND_BESLUIT * 5 * OVERLEG * GEDOOGBESLUIT * 4 * AFWIJKING);
        aantallen.put(Onderdeel.ARGUMENTEN, (4L * 5 + 1) * 12 * opGevolgen);
        aantallen.put(
                Onderdeel.AFWIJKINGEN,
                16L * 2 * BEGUNSTIGEND_BESLUIT * 2 * OVERLEG * 4 * (12 + 12 * 11 / 2 + 12 * 11 * 10 / 6));
        aantallen.put(Onderdeel.GEDOOGBESLUIT, POSITIES_EN_NERGENS * SPOED * BSBM * OVERLEG * 6);
        aantallen.put(
                Onderdeel.AFZIEN_EN_VERZOEK,
                POSITIES_EN_NERGENS * SPOED * opGevolgen * AFZIEN * VERZOEK * 4 * (AFWIJKING + 1));
        aantallen.put(Onderdeel.GRONDEN_EN_DAGEN, POSITIES_EN_NERGENS * SPOED * opGevolgen * 4 * 3);
        aantallen.put(Onderdeel.LEGALISATIETOETS, POSITIES_EN_NERGENS * 4 * opGevolgen * (1 + 8) * 3);
        aantallen.put(Onderdeel.DATUM, POSITIES_EN_NERGENS * 3 * opGevolgen);
        return aantallen;
    }

    /** What {@link Invoerruimte#nieuweFeiten()} should count: the product with spoed, toets, afzien and verzoek. */
    static Map<Onderdeel, Long> nieuweFeiten() {
        long feiten = 3 * SPOED * TOETS * BSBM * OVERLEG * GEDOOGBESLUIT * AFZIEN * VERZOEK;
        Map<Onderdeel, Long> aantallen = new EnumMap<>(Onderdeel.class);
        aantallen.put(Onderdeel.NIEUWE_FEITEN, lijsten() * feiten * BEGUNSTIGEND_BESLUIT * AFWIJKING);
        aantallen.put(
                Onderdeel.NIEUWE_FEITEN_GEEN_OVERTREDING, 5L * 5 * 4 * feiten * BEGUNSTIGEND_BESLUIT * 3 * AFWIJKING);
        return aantallen;
    }

    /** What {@link Invoerruimte#elkeDeelverzameling()} should count. */
    static Map<Onderdeel, Long> elkeDeelverzameling() {
        long elkePositie = BEGUNSTIGEND_BESLUIT * BSBM * OVERLEG * GEDOOGBESLUIT * AFWIJKING;
        Map<Onderdeel, Long> aantallen = new EnumMap<>(Onderdeel.class);
        aantallen.put(Onderdeel.ELKE_BEVOEGDHEID, POSITIES * elkePositie * 3 * (1 + 256));
        aantallen.put(Onderdeel.ELK_ASPECT, POSITIES * elkePositie * 128 * 3);
        return aantallen;
    }

    /** What {@link Invoerruimte#volledig()} should count. */
    static Map<Onderdeel, Long> volledig() {
        long elkePositie = 128
                * SPOED
                * BEGUNSTIGEND_BESLUIT
                * BSBM
                * OVERLEG
                * GEDOOGBESLUIT
                * AFZIEN
                * VERZOEK
                * (1 + 256)
                * AFWIJKING;
        Map<Onderdeel, Long> aantallen = new EnumMap<>(Onderdeel.class);
        aantallen.put(Onderdeel.VOLLEDIG, POSITIES * elkePositie);
        aantallen.put(Onderdeel.VOLLEDIG_GEEN_OVERTREDING, 2 * elkePositie);
        return aantallen;
    }

    private static Map<Onderdeel, Long> geteld(List<Blok> blokken) {
        Map<Onderdeel, Long> aantallen = new EnumMap<>(Onderdeel.class);
        blokken.forEach(blok -> aantallen.merge(blok.onderdeel(), blok.aantal(), Long::sum));
        return aantallen;
    }

    @Test
    void theProductAndTheVariationsAreAsLargeAsTheirDimensionsSay() {
        assertEquals(heelBeleid(), geteld(Invoerruimte.heelBeleid()));
        assertEquals(2_783_808, heelBeleid().get(Onderdeel.PRODUCT));
    }

    @Test
    void theFullProductIsAsLargeAsItsDimensionsSay() {
        assertEquals(volledig(), geteld(Invoerruimte.volledig()));
        assertEquals(8 * 568_442_880L, volledig().get(Onderdeel.VOLLEDIG));
        assertEquals(elkeDeelverzameling(), geteld(Invoerruimte.elkeDeelverzameling()));
        assertEquals(nieuweFeiten(), geteld(Invoerruimte.nieuweFeiten()));
    }

    @Test
    void noCombinationOfABlockIsThereTwice() {
        for (Blok blok : Invoerruimte.heelBeleid().stream()
                .filter(b -> b.onderdeel() == Onderdeel.PRODUCT)
                .limit(40)
                .toList()) {
            Set<Invoer> gezien = new HashSet<>();
            blok.forEach(gezien::add);
            assertEquals(blok.aantal(), gezien.size());
        }
    }

    @Test
    void aSampleIsTheSameEveryTimeAndHoldsOnlyCasussenOfTheirOwn() {
        List<Casus> een = Invoerruimte.steekproef(9973).toList();
        List<Casus> ander = Invoerruimte.steekproef(9973).toList();

        assertEquals(een, ander);
        assertEquals(
                een.size(),
                een.stream().map(Casus::kenmerk).distinct().count(),
                "every casus has a kenmerk of its own");
        long invoer = heelBeleid().values().stream().mapToLong(Long::longValue).sum();
        assertTrue(een.size() <= invoer / 9973 + 1, () -> een.size() + " of " + invoer);
        assertTrue(een.size() > invoer / 9973 / 3, () -> een.size() + " of " + invoer);
    }
}
