package nl.lhs.core.strategie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import org.junit.jupiter.api.Test;

class KanttekeningTest {
    /** Every segment holds the same: two herstellende, and all the rest. Each klasse has a segment. Nothing is odd. */
    private static Strategie.Builder gewoon() {
        Strategie.Builder b = StrategieTest.heel();
        for (Segment s : Segment.values()) {
            b.interventies(
                            s,
                            Interventiesoort.BESTRAFFEND,
                            List.of(
                                    Interventie.BESTUURLIJKE_BOETE,
                                    Interventie.SCHORSEN_OF_INTREKKEN,
                                    Interventie.EXPLOITATIEVERBOD_OF_SLUITING))
                    .interventies(
                            s, Interventiesoort.STRAFRECHT, List.of(Interventie.BSBM, Interventie.PROCES_VERBAAL));
        }
        return b.klasse(Segment.D3, Klasse.MIDDEN).klasse(Segment.D4, Klasse.ZWAAR);
    }

    private static List<Kanttekening> bij(Strategie.Builder builder) {
        return Kanttekening.from(builder.build());
    }

    private static List<String> kort(Strategie.Builder builder) {
        return bij(builder).stream().map(k -> k.plaats() + " " + k.code()).toList();
    }

    /** The herstellende that stand in no segment are rungs of the ladder. */
    @Test
    void whereEverySegmentHoldsTheSameNothingIsOdd() {
        assertEquals(List.of(), kort(gewoon()));
    }

    @Test
    void aWarningHasAPlaceACodeAndATextAndPrintsOnOneLine() {
        Kanttekening k = bij(gewoon().klasse(Segment.D3, Klasse.LICHT)).get(0);
        assertEquals(Kanttekeningcode.KLASSE_ZONDER_SEGMENT, k.code());
        assertEquals(
                "/segmenten: Geen enkel segment is MIDDEN. Verwacht: ten minste één. Is het zo bedoeld, dan is er geen"
                        + " segment dat openlaat of bestuursrecht, strafrecht of beide volgt (norm 3.3-7).",
                k.toString());
        assertThrows(NullPointerException.class, () -> new Kanttekening(k.code(), null, k.tekst()));
    }

    @Test
    void aKlasseWithoutASegmentIsNamed() {
        assertEquals(
                List.of("/segmenten KLASSE_ZONDER_SEGMENT", "/segmenten KLASSE_ZONDER_SEGMENT"),
                kort(gewoon().klasse(Segment.D3, Klasse.LICHT).klasse(Segment.D4, Klasse.LICHT)));
    }

    @Test
    void aSegmentLighterThanItsLeftOrItsLowerNeighbourIsNamedOnceForEach() {
        List<Interventie> minder = List.of(Interventie.WAARSCHUWEN);
        assertEquals(
                List.of("/segmenten/B2/herstellend LICHTER_DAN_BUUR", "/segmenten/B2/herstellend LICHTER_DAN_BUUR"),
                kort(gewoon().interventies(Segment.B2, Interventiesoort.HERSTELLEND, minder)));
        assertEquals(List.of(), kort(gewoon().interventies(Segment.A1, Interventiesoort.HERSTELLEND, minder)));
    }

    @Test
    void theTextSaysWhetherASegmentBeginsOrEndsLighter() {
        assertEquals(
                List.of(
                        "A2 begint herstellend lichter dan A1, eronder. In A2 staat AANSPREKEN_INFORMEREN (gewicht 1) tot"
                                + " en met BESTUURLIJK_GESPREK (gewicht 3), in A1 WAARSCHUWEN (gewicht 2) tot en met"
                                + " BESTUURLIJK_GESPREK (gewicht 3). Verwacht: naar boven niet lichter (normen 3.1-5 en"
                                + " 3.1-6). Het kan zo bedoeld zijn waar hier een zwaardere bestraffende of"
                                + " strafrechtelijke interventie in de plaats komt.",
                        "B1 eindigt bestraffend lichter dan A1, links ervan. In B1 staat alleen BESTUURLIJKE_BOETE"
                                + " (gewicht 8), in A1 BESTUURLIJKE_BOETE (gewicht 8) tot en met"
                                + " EXPLOITATIEVERBOD_OF_SLUITING (gewicht 10). Verwacht: naar rechts niet lichter"
                                + " (normen 3.1-5 en 3.1-6). Het kan zo bedoeld zijn waar hier het strafrecht in de plaats"
                                + " van de bestuurlijke straf komt.",
                        "D1 is strafrechtelijk lichter dan C1, links ervan. In D1 staat geen strafrechtelijke interventie,"
                                + " in C1 BSBM (gewicht 11) tot en met PROCES_VERBAAL (gewicht 12). Verwacht: naar rechts"
                                + " niet lichter (normen 3.1-5 en 3.1-6). Het kan zo bedoeld zijn waar hier de bestuurlijke"
                                + " straf in de plaats van het strafrecht komt."),
                bij(gewoon().interventies(
                                        Segment.A2,
                                        Interventiesoort.HERSTELLEND,
                                        List.of(
                                                Interventie.BESTUURLIJK_GESPREK,
                                                Interventie.AANSPREKEN_INFORMEREN,
                                                Interventie.WAARSCHUWEN))
                                .interventies(
                                        Segment.B1,
                                        Interventiesoort.BESTRAFFEND,
                                        List.of(Interventie.BESTUURLIJKE_BOETE))
                                .interventies(Segment.D1, Interventiesoort.STRAFRECHT, List.of()))
                        .stream()
                        .map(Kanttekening::tekst)
                        .toList());
    }

    @Test
    void withoutHerstellendeTheBestraffendeAreCompared() {
        assertEquals(List.of(), kort(gewoon().interventies(Segment.D4, Interventiesoort.HERSTELLEND, List.of())));

        List<Kanttekening> rechts = bij(gewoon().interventies(Segment.C1, Interventiesoort.HERSTELLEND, List.of()));
        assertEquals(
                List.of(
                        "/segmenten/C2/herstellend",
                        "/segmenten/D1/herstellend",
                        "/segmenten/D3/klasse",
                        "/segmenten/D4/klasse"),
                rechts.stream().map(Kanttekening::plaats).toList());
        assertEquals(
                "In C2 staat WAARSCHUWEN (gewicht 2) tot en met BESTUURLIJK_GESPREK (gewicht 3), in C1 geen herstellende"
                        + " interventie maar wel, in plaats daarvan, BESTUURLIJKE_BOETE (gewicht 8) tot en met"
                        + " EXPLOITATIEVERBOD_OF_SLUITING (gewicht 10). ",
                rechts.get(0).tekst().replaceAll("^.*?(?=In C2)|Verwacht:.*$", ""));
    }

    @Test
    void aSegmentWithCriminalActionOnlyIsLighterButItsKlasseContradictsNothing() {
        List<Kanttekening> leeg = bij(gewoon().interventies(Segment.D4, Interventiesoort.HERSTELLEND, List.of())
                .interventies(Segment.D4, Interventiesoort.BESTRAFFEND, List.of()));
        assertEquals(
                List.of(
                        "/segmenten/D4/herstellend LICHTER_DAN_BUUR",
                        "/segmenten/D4/herstellend LICHTER_DAN_BUUR",
                        "/segmenten/D4/bestraffend LICHTER_DAN_BUUR",
                        "/segmenten/D4/bestraffend LICHTER_DAN_BUUR"),
                leeg.stream().map(k -> k.plaats() + " " + k.code()).toList());
        assertEquals(
                "D4 is herstellend lichter dan C4, links ervan. In D4 staat geen herstellende of bestraffende interventie",
                leeg.get(0).tekst().split(", in C4")[0]);
    }

    @Test
    void aSegmentOfAHeavierKlasseThatBeginsLighterIsNamedWithWhatBeginsHeavier() {
        List<Interventie> last = List.of(Interventie.VERSCHERPT_TOEZICHT, Interventie.LAST_ONDER_DWANGSOM);
        Strategie.Builder b = gewoon().klasse(Segment.B2, Klasse.MIDDEN)
                .interventies(Segment.B4, Interventiesoort.HERSTELLEND, last)
                .interventies(Segment.C4, Interventiesoort.HERSTELLEND, last)
                .interventies(Segment.D4, Interventiesoort.HERSTELLEND, last.subList(1, 2))
                .interventies(Segment.D3, Interventiesoort.HERSTELLEND, last.subList(1, 2));
        assertEquals(
                List.of("/segmenten/B2/klasse: B2 is MIDDEN en begint met WAARSCHUWEN (gewicht 2). Een segment van een"
                        + " lichtere klasse begint zwaarder: B4 is LICHT en begint met VERSCHERPT_TOEZICHT (gewicht 4); zo"
                        + " ook C4. Verwacht: een zwaardere klasse begint niet lichter. Het kan zo bedoeld zijn waar de"
                        + " klasse is gekozen om het overleg, en niet om de eerste interventie."),
                bij(b).stream().map(Kanttekening::toString).toList());
    }

    @Test
    void segmentsOfWhichNeitherLiesHeavierAreNotCompared() {
        Strategie.Builder b = gewoon().klasse(Segment.A4, Klasse.ZWAAR).klasse(Segment.B4, Klasse.ZWAAR);
        for (Segment s : List.of(Segment.D1, Segment.D2, Segment.D3, Segment.D4)) {
            b.interventies(s, Interventiesoort.HERSTELLEND, List.of(Interventie.LAST_ONDER_DWANGSOM));
        }
        assertEquals(List.of(), kort(b));
    }

    @Test
    void theWeightsOfTheStrategieItselfCount() {
        assertEquals(
                List.of(),
                kort(gewoon().gewicht(Interventie.WAARSCHUWEN, 3).gewicht(Interventie.BESTUURLIJK_GESPREK, 2)));
        Strategie.Builder b = gewoon().interventies(
                        Segment.D4, Interventiesoort.HERSTELLEND, List.of(Interventie.TIJDELIJK_STILLEGGEN));
        assertEquals(List.of(), kort(b));
        assertEquals(
                List.of(
                        "/segmenten/D4/klasse KLASSE_BEGINT_LICHTER",
                        "/segmenten/D4/herstellend LICHTER_DAN_BUUR",
                        "/segmenten/D4/herstellend LICHTER_DAN_BUUR"),
                kort(b.gewicht(Interventie.TIJDELIJK_STILLEGGEN, 1).gewicht(Interventie.AANSPREKEN_INFORMEREN, 7)));
    }

    @Test
    void aPunishmentThatStandsInNoSegmentIsNamedWithWhatItStillComesFrom() {
        Strategie.Builder b = gewoon();
        for (Segment s : Segment.values()) {
            b.interventies(s, Interventiesoort.BESTRAFFEND, List.of(Interventie.BESTUURLIJKE_BOETE))
                    .interventies(s, Interventiesoort.STRAFRECHT, List.of(Interventie.PROCES_VERBAAL));
        }
        assertEquals(
                List.of(
                        "/interventies/8/gewicht INTERVENTIE_NERGENS",
                        "/interventies/9/gewicht INTERVENTIE_NERGENS",
                        "/interventies/10/gewicht INTERVENTIE_NERGENS"),
                kort(b));
        List<String> teksten = bij(b).stream().map(Kanttekening::tekst).toList();
        assertEquals(
                "SCHORSEN_OF_INTREKKEN (gewicht 9) staat in geen enkel segment, en is geen trede van de ladder (lezing R13)."
                        + " Verwacht: ten minste één segment. Is het zo bedoeld, dan volgt deze interventie alleen uit een"
                        + " gemotiveerde afwijking, of uit een keuze na een hercontrole.",
                teksten.get(0));
        assertEquals(
                "alleen uit een gemotiveerde afwijking, of waar een overleg over een segment met PROCES_VERBAAL in"
                        + " bestuursrecht eindigt (lezing R11).",
                teksten.get(2).split("deze interventie ")[1]);

        for (Segment s : Segment.values()) {
            b.interventies(s, Interventiesoort.STRAFRECHT, List.of());
        }
        List<String> zonderPv = bij(b).stream().map(Kanttekening::tekst).toList();
        assertEquals(
                List.of(
                        "alleen uit een gemotiveerde afwijking.",
                        "alleen uit een overleg dat in strafrechtelijk optreden eindigt, en dan buiten het segment (lezing"
                                + " R6)."),
                zonderPv.subList(2, 4).stream()
                        .map(t -> t.split("deze interventie ")[1])
                        .toList());
    }

    /** Other systems rely on these names. */
    @Test
    void theCodesAreStable() {
        assertEquals(
                "[KLASSE_ZONDER_SEGMENT, KLASSE_BEGINT_LICHTER, LICHTER_DAN_BUUR, INTERVENTIE_NERGENS, ASPECT_ZONDER_GEVOLG]",
                List.of(Kanttekeningcode.values()).toString());
    }
}
