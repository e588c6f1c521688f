package nl.lhs.rules;

import static nl.lhs.core.Interventie.AANSPREKEN_INFORMEREN;
import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.TIJDELIJK_STILLEGGEN;
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.internal.json.Lhs17;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** LHS 1.7 against its figures 2 and 3, which are typed here a second time. */
class Lhs17Test {
    private static final Strategie LHS = StrategieJson.lhs17();

    /** The short names that figure 3 is typed with. */
    private static final Map<String, List<Interventie>> KORT = Map.of(
            "AANSPREKEN", List.of(AANSPREKEN_INFORMEREN),
            "WAARSCHUWEN", List.of(WAARSCHUWEN),
            "GESPREK", List.of(BESTUURLIJK_GESPREK),
            "VT", List.of(VERSCHERPT_TOEZICHT),
            "LOD+LOB+STIL", List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG, TIJDELIJK_STILLEGGEN),
            "BOETE", List.of(BESTUURLIJKE_BOETE),
            "S/S", List.of(SCHORSEN_OF_INTREKKEN, EXPLOITATIEVERBOD_OF_SLUITING),
            "BSBM", List.of(BSBM),
            "PV", List.of(PROCES_VERBAAL),
            "-", List.of());

    private static List<Interventie> voluit(String cel) {
        return Arrays.stream(cel.split(" "))
                .flatMap(kort -> KORT.get(kort).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "A4, VT LOD+LOB+STIL, BOETE, BSBM PV",
        "B4, VT LOD+LOB+STIL, BOETE, BSBM PV",
        "C4, LOD+LOB+STIL, S/S, BSBM PV",
        "D4, LOD+LOB+STIL, S/S, PV",
        "A3, WAARSCHUWEN GESPREK, BOETE, BSBM PV",
        "B3, VT LOD+LOB+STIL, BOETE, BSBM PV",
        "C3, VT LOD+LOB+STIL, BOETE, BSBM PV",
        "D3, LOD+LOB+STIL, S/S, PV",
        "A2, AANSPREKEN, -, -",
        "B2, WAARSCHUWEN GESPREK, -, BSBM PV",
        "C2, VT LOD+LOB+STIL, BOETE, BSBM PV",
        "D2, LOD+LOB+STIL, BOETE, PV",
        "A1, AANSPREKEN, -, -",
        "B1, AANSPREKEN, -, -",
        "C1, WAARSCHUWEN GESPREK, BOETE, BSBM PV",
        "D1, WAARSCHUWEN GESPREK, BOETE, PV"
    })
    void everySegmentHoldsTheInterventiesOfFigureThree(
            Segment segment, String herstellend, String bestraffend, String strafrecht) {
        assertEquals(voluit(herstellend), LHS.interventies(segment, Interventiesoort.HERSTELLEND));
        assertEquals(voluit(bestraffend), LHS.interventies(segment, Interventiesoort.BESTRAFFEND));
        assertEquals(voluit(strafrecht), LHS.interventies(segment, Interventiesoort.STRAFRECHT));
        assertEquals(
                Stream.of(herstellend, bestraffend, strafrecht)
                        .flatMap(cel -> voluit(cel).stream())
                        .toList(),
                LHS.interventies(segment));
    }

    @ParameterizedTest
    @CsvSource({"LICHT, A1 A2 A3 B1 B2 C1", "MIDDEN, A4 B3 B4 C2 D1 D2", "ZWAAR, C3 C4 D3 D4"})
    void everyClassHoldsTheSegmentsOfFigureTwo(Klasse klasse, String segmenten) {
        assertEquals(
                segmenten,
                String.join(
                        " ",
                        Arrays.stream(Segment.values())
                                .filter(s -> LHS.klasse(s).equals(klasse))
                                .map(Enum::name)
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, AANSPREKEN_INFORMEREN",
        "2, WAARSCHUWEN",
        "3, BESTUURLIJK_GESPREK",
        "4, VERSCHERPT_TOEZICHT",
        "5, LAST_ONDER_DWANGSOM",
        "6, LAST_ONDER_BESTUURSDWANG",
        "7, TIJDELIJK_STILLEGGEN",
        "8, BESTUURLIJKE_BOETE",
        "9, SCHORSEN_OF_INTREKKEN",
        "10, EXPLOITATIEVERBOD_OF_SLUITING",
        "11, BSBM",
        "12, PROCES_VERBAAL"
    })
    void everyInterventieHasItsWeight(int gewicht, Interventie interventie) {
        assertEquals(gewicht, LHS.gewicht(interventie));
    }

    @Test
    void theTwelveWeightsAreOneToTwelve() {
        assertEquals(
                IntStream.rangeClosed(1, 12).boxed().toList(),
                Woordenlijst.LHS_17.interventies().alle().stream()
                        .map(LHS::gewicht)
                        .sorted()
                        .toList());
    }

    @Test
    void interventiesInAnyOrderAreSortedFromLightToHeavy() {
        List<Interventie> geschud =
                new ArrayList<>(Woordenlijst.LHS_17.interventies().alle());
        Collections.shuffle(geschud, new Random(17));

        assertEquals(Woordenlijst.LHS_17.interventies().alle(), LHS.vanLichtNaarZwaar(geschud));
        assertEquals(List.of(WAARSCHUWEN, PROCES_VERBAAL), LHS.vanLichtNaarZwaar(Set.of(PROCES_VERBAAL, WAARSCHUWEN)));
        assertEquals(List.of(), LHS.vanLichtNaarZwaar(List.of()));
    }

    /** LHS 1.7 is also written in Java, so that no start reads the document. This test holds the two together. */
    @Test
    void theStrategieIsThatOfItsDocument() {
        assertEquals(Regelbanken.strategie(Bronnen.lees("nl/lhs/rules/strategie/lhs-1.7.json")), StrategieJson.lhs17());
        assertEquals(
                Sha256.of(StrategieJson.format(StrategieJson.lhs17()) + "\n").hex(), Lhs17.HASH);
    }

    @Test
    void theStrategieIsLhsVersionOnePointSeven() {
        assertEquals(new StrategieVerwijzing("LHS", "1.7"), LHS.verwijzing());
        assertEquals("Landelijke handhavingstrategie", LHS.titel());
        assertEquals("LHS 1.7", LHS.toString());
    }

    @Test
    void theNormsAreThoseOfTheStrategieInTheOrderOfItsText() {
        List<String> verwacht = new ArrayList<>(List.of("1.2-1"));
        verwacht.addAll(genummerd("3.1", 10));
        verwacht.addAll(genummerd("3.2", 3));
        verwacht.addAll(genummerd("3.3", 8));
        verwacht.addAll(genummerd("3.4", 9));
        verwacht.addAll(genummerd("3.5", 1));
        verwacht.addAll(genummerd("B1", 2));
        verwacht.addAll(genummerd("B2", 12));
        verwacht.addAll(List.of("V-1", "M-1"));
        for (String artikel :
                ("3:2 3:3 3:4 3:46 4:8 4:13 4:14 4:84 5:5 5:6 5:25 5:31 5:32a 5:32b 5:33 5:34 5:35 5:37 5:37a 5:41 5:43 5:44"
                                + " 5:46 5:48 5:53")
                        .split(" ")) {
            verwacht.add("Awb " + artikel);
        }

        assertEquals(
                verwacht, Norm.omschrijvingen().keySet().stream().map(Norm::id).toList());
    }

    private static List<String> genummerd(String paragraaf, int aantal) {
        return IntStream.rangeClosed(1, aantal)
                .mapToObj(i -> paragraaf + "-" + i)
                .toList();
    }

    @Test
    void everyNormSaysSomethingOfItsOwn() {
        Set<String> teksten = new HashSet<>(Norm.omschrijvingen().values());

        assertEquals(Norm.omschrijvingen().size(), teksten.size());
        teksten.forEach(t -> assertTrue(t.length() > 20, t));
    }

    @ParameterizedTest
    @EnumSource
    void everyLezingSaysSomething(Lezing lezing) {
        assertTrue(lezing.omschrijving().length() > 20, lezing.omschrijving());
        assertEquals("R" + (lezing.ordinal() + 1), lezing.name());
    }

    @Test
    void whatAStrategieGivesCannotBeChanged() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> LHS.interventies(Segment.A1).clear());
        assertThrows(
                UnsupportedOperationException.class, () -> Norm.omschrijvingen().clear());
    }

    @Test
    void aStrategieKnowsNoNull() {
        assertThrows(NullPointerException.class, () -> LHS.klasse(null));
        assertThrows(NullPointerException.class, () -> LHS.interventies((Segment) null));
        assertThrows(NullPointerException.class, () -> LHS.interventies(null, Interventiesoort.HERSTELLEND));
        assertThrows(NullPointerException.class, () -> LHS.interventies(Segment.A1, null));
        assertThrows(NullPointerException.class, () -> LHS.gewicht(null));
        assertThrows(NullPointerException.class, () -> LHS.vanLichtNaarZwaar(null));
        assertThrows(NullPointerException.class, () -> LHS.vanLichtNaarZwaar(Arrays.asList((Interventie) null)));
        assertThrows(NullPointerException.class, () -> LHS.vanLichtNaarZwaar(Arrays.asList(WAARSCHUWEN, null)));
    }
}
