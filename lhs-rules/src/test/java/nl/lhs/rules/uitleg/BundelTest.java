package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lhs.core.strategie.Norm;
import org.junit.jupiter.api.Test;

/** A bundle that is not whole, or not the same in both languages, is refused. */
class BundelTest {
    private static final Set<String> SLEUTELS = Set.of("EEN", "TWEE");

    private static String fout(String nederlands, String engels) {
        return assertThrows(
                        IllegalStateException.class,
                        () -> Bundel.of("b", SLEUTELS, Map.of(Taal.NEDERLANDS, nederlands, Taal.ENGELS, engels)))
                .getMessage();
    }

    @Test
    void aMissingAndASurplusKeyAreNamedWithTheirFile() {
        String fout = fout("EEN = a\nTWEE = b", "EEN = a\nDRIE = c");
        assertTrue(fout.contains("b_en.properties: no text for TWEE"), fout);
        assertTrue(fout.contains("b_en.properties: unknown key DRIE"), fout);
    }

    @Test
    void aKeyThatStandsTwiceIsNamed() {
        assertTrue(
                fout("EEN = a\nTWEE = b\nEEN = c", "EEN = a\nTWEE = b").contains("b_nl.properties: EEN stands twice"));
    }

    @Test
    void placesThatDifferBetweenTheLanguagesAreNamed() {
        assertTrue(fout("EEN = a {x}\nTWEE = b", "EEN = a {y}\nTWEE = b").contains("the places of EEN differ"));
        assertTrue(fout("EEN = a {x}\nTWEE = b", "EEN = a\nTWEE = b").contains("the places of EEN differ"));
    }

    @Test
    void aBraceOutOfPlaceAndWhiteSpaceTooMuchAreNamed() {
        String fout = fout("EEN = a {x\nTWEE = b  c", "EEN = a {X}\nTWEE = b ");
        assertTrue(fout.contains("b_nl.properties: EEN holds a brace"), fout);
        assertTrue(fout.contains("b_en.properties: EEN holds a brace"), fout);
        assertTrue(fout.contains("b_nl.properties: white space too much in TWEE"), fout);
        assertTrue(fout.contains("b_en.properties: white space too much in TWEE"), fout);
    }

    @Test
    void theBundlesOfTheLibraryAreWhole() {
        Bundel.load("begrippen", Begrippen.sleutels());
        Bundel.load("uitleg", Zin.sleutels());
        assertThrows(IllegalStateException.class, () -> Bundel.load("uitleg", Begrippen.sleutels()));
        assertThrows(IllegalStateException.class, () -> Bundel.load("bestaatniet", Set.of()));
    }

    @Test
    void everySentenceHasThePlacesThatAreFilledIn() {
        for (Taal taal : Taal.values()) {
            for (Zin zin : Zin.values()) {
                assertEquals(Set.copyOf(zin.plaatsen), zin.sjabloon(taal).plaatsen(), zin.name());
            }
            for (Zin.Paar paar : Zin.Paar.values()) {
                assertEquals(Set.copyOf(paar.plaatsen), zonderAantal(paar.sjabloon(taal, 1)), paar.name());
                assertEquals(Set.copyOf(paar.plaatsen), zonderAantal(paar.sjabloon(taal, 2)), paar.name());
            }
        }
    }

    private static Set<String> zonderAantal(Sjabloon sjabloon) {
        Set<String> plaatsen = new HashSet<>(sjabloon.plaatsen());
        plaatsen.remove("aantal");
        return plaatsen;
    }

    @Test
    void apostrophesAndQuotesAreOrdinaryCharacters() {
        Bundel bundel = Bundel.of(
                "b",
                SLEUTELS,
                Map.of(Taal.NEDERLANDS, "EEN = foto's '{x}' 's\nTWEE = b", Taal.ENGELS, "EEN = {x}\nTWEE = b"));
        assertEquals(
                "foto's 'y' 's",
                bundel.sjabloon(Taal.NEDERLANDS, "EEN")
                        .fill(Map.of("x", List.of(Fragment.tekst("y"))))
                        .get(0)
                        .tekst());
    }

    @Test
    void whatIsFilledInIsNotLookedAtForPlaces() {
        assertEquals(
                List.of(Fragment.tekst("a {y} {x} b")),
                Sjabloon.parse("a {x} b").fill(Map.of("x", List.of(Fragment.tekst("{y} {x}")))));
    }

    @Test
    void aQuotationThatEndsASentenceEndsTheSentenceAroundItToo() {
        for (String einde : List.of("Stop.", "Stop!", "Stop?", "Stop…", "Hij zei: \"Stop.\"", "Stop.\u200B ")) {
            assertEquals(
                    List.of(Fragment.tekst("Zij zei: "), Fragment.citaat(einde), Fragment.tekst(" Dat was het")),
                    zinnen("Zij zei: ", einde, "Dat was het"),
                    einde);
        }
        for (String midden : List.of("Stop", "1.2", "Stop;", "(zie bijlage 2)")) {
            assertEquals(
                    List.of(Fragment.tekst("Zij zei: "), Fragment.citaat(midden), Fragment.tekst(". Dat was het")),
                    zinnen("Zij zei: ", midden, "Dat was het"),
                    midden);
        }
    }

    @Test
    void onlyAFullStopGivesWayToAQuotation() {
        Map<String, List<Fragment>> stop = Map.of("x", List.of(Fragment.citaat("Stop.")));
        assertEquals(
                List.of(Fragment.citaat("Stop."), Fragment.tekst(", dus")),
                Sjabloon.parse("{x}, dus").fill(stop));
        assertEquals(
                List.of(Fragment.citaat("Stop."), Fragment.tekst(" En door")),
                Sjabloon.parse("{x}. En door").fill(stop));
        assertEquals(List.of(Fragment.citaat("Stop.")), Sjabloon.parse("{x}.").fill(stop));
    }

    private static List<Fragment> zinnen(String voor, String citaat, String daarna) {
        return Pen.zinnen(List.of(Fragment.tekst(voor), Fragment.citaat(citaat)), List.of(Fragment.tekst(daarna)));
    }

    @Test
    void aPlaceThatIsNotFilledOrNotThereIsRefused() {
        Sjabloon sjabloon = Sjabloon.parse("a {x}");
        assertThrows(IllegalArgumentException.class, () -> sjabloon.fill(Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> sjabloon.fill(Map.of("x", List.of(Fragment.tekst("1")), "y", List.of(Fragment.tekst("2")))));
    }

    @Test
    void aTermIsExplainedWhereItIsFirstUsedAndNowhereElse() {
        EersteKeer nederlands = new EersteKeer(Taal.NEDERLANDS);
        assertEquals(
                "om redenen van politie en Openbaar Ministerie (OM), en het OM (norm 3.3-1, § 3.3).",
                nederlands
                        .apply(zin(Taal.NEDERLANDS, "om redenen van politie en OM, en het OM"))
                        .tekst());
        assertEquals(
                "OM (norm 3.3-1, § 3.3).",
                nederlands.apply(zin(Taal.NEDERLANDS, "OM")).tekst());
        EersteKeer engels = new EersteKeer(Taal.ENGELS);
        assertEquals(
                "Consultation (overleg) and consultations, consultation (norm 3.3-1, § 3.3).",
                engels.apply(zin(Taal.ENGELS, "Consultation and consultations, consultation"))
                        .tekst());
    }

    private static Uitspraak zin(Taal taal, String tekst) {
        return new Uitspraak(Lezer.DOSSIER, taal, List.of(Fragment.tekst(tekst)), List.of(Norm.of("3.3-1")), List.of());
    }
}
