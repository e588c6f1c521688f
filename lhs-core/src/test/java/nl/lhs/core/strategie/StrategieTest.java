package nl.lhs.core.strategie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import org.junit.jupiter.api.Test;

class StrategieTest {
    private static final LocalDate DAG = LocalDate.of(2026, 2, 1);
    private static final Strategie HEEL = heel().build();

    /** Every segment is LICHT, with a warning, a talk and a fine. */
    static Strategie.Builder heel() {
        Strategie.Builder b = Strategie.builder(new StrategieVerwijzing("PROEF", "1"), "Proef")
                .geldig(Geldigheid.vanaf(DAG));
        for (Typering t : Typering.values()) {
            b.label(t, "kolom " + t.kolom());
        }
        for (Gevolgen g : Gevolgen.values()) {
            b.label(g, "rij " + g.rij());
        }
        for (Interventie i : Woordenlijst.LHS_17.interventies().alle()) {
            b.gewicht(i, i.volgnummer() + 1);
        }
        for (Segment s : Segment.values()) {
            b.klasse(s, Klasse.LICHT)
                    .interventies(
                            s,
                            Interventiesoort.HERSTELLEND,
                            List.of(Interventie.BESTUURLIJK_GESPREK, Interventie.WAARSCHUWEN))
                    .interventies(s, Interventiesoort.BESTRAFFEND, List.of(Interventie.BESTUURLIJKE_BOETE))
                    .interventies(s, Interventiesoort.STRAFRECHT, List.of());
        }
        return b;
    }

    private static Strategie.Builder specifiek() {
        return HEEL.specifiek(new StrategieVerwijzing("LOKAAL", "1"), "Lokaal", Strategiebereik.gebied("Wad"))
                .geldig(Geldigheid.vanaf(DAG))
                .vastgesteld(new Vaststelling("bestuur", DAG));
    }

    private static List<String> fouten(Strategie.Builder builder) {
        return assertThrows(OngeldigException.class, builder::build).fouten().stream()
                .map(f -> f.pad() + " " + f.code())
                .toList();
    }

    private static List<String> wijzigingen(Strategie strategie) {
        return strategie.wijzigingen().stream()
                .map(Strategiewijziging::toString)
                .toList();
    }

    @Test
    void itGivesWhatItWasGivenLightToHeavy() {
        assertEquals(
                List.of(Interventie.WAARSCHUWEN, Interventie.BESTUURLIJK_GESPREK, Interventie.BESTUURLIJKE_BOETE),
                HEEL.interventies(Segment.C2));
        assertEquals("kolom A", HEEL.label(Typering.GOEDWILLEND));
        assertEquals("rij 4", HEEL.label(Gevolgen.AANZIENLIJK));
        assertEquals(Opties.STANDAARD, HEEL.opties());
        assertFalse(HEEL.isSpecifiek());
        assertEquals(List.of(), HEEL.wijzigingen());
        assertEquals(heel().build(), HEEL);
    }

    @Test
    void aSpecifiekeStrategieIsAsTheOneItRestsOnButForWhatItChanges() {
        assertEquals(List.of(), wijzigingen(specifiek().build()));
        Strategie s = specifiek()
                .klasse(Segment.D1, Klasse.ZWAAR)
                .interventies(Segment.B2, Interventiesoort.HERSTELLEND, List.of(Interventie.VERSCHERPT_TOEZICHT))
                .interventies(Segment.B2, Interventiesoort.BESTRAFFEND, List.of())
                .gewicht(Interventie.WAARSCHUWEN, 3)
                .gewicht(Interventie.BESTUURLIJK_GESPREK, 2)
                .opties(Opties.STANDAARD
                        .withRand(Opties.Rand.GEEN_VERPLAATSING)
                        .withBeideArgumenten(Opties.BeideArgumenten.VERZACHTEND_GAAT_VOOR)
                        .withStandaardtypering(Typering.GOEDWILLEND)
                        .withBsbmVervangtOverlegInZwaar(false))
                .build();
        assertEquals(
                List.of(
                        "/segmenten/B2/herstellend: WAARSCHUWEN BESTUURLIJK_GESPREK wordt VERSCHERPT_TOEZICHT",
                        "/segmenten/B2/bestraffend: BESTUURLIJKE_BOETE wordt -",
                        "/segmenten/D1/klasse: LICHT wordt ZWAAR",
                        "/gewichten/WAARSCHUWEN: 2 wordt 3",
                        "/gewichten/BESTUURLIJK_GESPREK: 3 wordt 2",
                        "/opties/beideArgumenten: OPHEFFEN wordt VERZACHTEND_GAAT_VOOR",
                        "/opties/rand: ZO_VER_MOGELIJK wordt GEEN_VERPLAATSING",
                        "/opties/standaardtypering: ONVERSCHILLIG wordt GOEDWILLEND",
                        "/opties/bsbmVervangtOverlegInZwaar: true wordt false"),
                wijzigingen(s));
        assertEquals(2, s.wijzigingen(Segment.B2).size());
        assertEquals(1, s.wijzigingen(Segment.D1).size());
        assertEquals(0, s.wijzigingen(Segment.C2).size());
        assertEquals(
                "[/opties/rand: ZO_VER_MOGELIJK wordt GEEN_VERPLAATSING]",
                s.wijzigingen(Optie.RAND).toString());
        assertEquals(
                "[/gewichten/WAARSCHUWEN: 2 wordt 3]",
                s.wijzigingen(List.of(Interventie.WAARSCHUWEN, Interventie.BSBM))
                        .toString());
        assertEquals(
                List.of(Interventie.BESTUURLIJK_GESPREK, Interventie.WAARSCHUWEN),
                s.interventies(Segment.C2, Interventiesoort.HERSTELLEND));
        assertEquals(s.wijzigingen(), s.verschillenMet(HEEL));
        assertEquals(
                "/segmenten/B2/herstellend: VERSCHERPT_TOEZICHT wordt WAARSCHUWEN BESTUURLIJK_GESPREK",
                HEEL.verschillenMet(s).get(0).toString());
        assertNotEquals(HEEL, s);
    }

    @Test
    void everyThingThatIsMissingIsNamed() {
        List<String> fouten = fouten(Strategie.builder(new StrategieVerwijzing("X", "1"), "X"));
        assertEquals(1 + 4 + 4 + 12 + 16 * 4, fouten.size());
        assertTrue(fouten.stream().allMatch(f -> f.endsWith(" ONTBREEKT")), fouten::toString);
        assertTrue(
                fouten.containsAll(List.of(
                        "/geldig ONTBREEKT",
                        "/assen/typering/A ONTBREEKT",
                        "/assen/gevolgen/4 ONTBREEKT",
                        "/gewichten/BSBM ONTBREEKT",
                        "/segmenten/D4/klasse ONTBREEKT",
                        "/segmenten/A1/strafrecht ONTBREEKT")),
                fouten::toString);
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() {
        assertEquals(
                List.of(
                        "/gewichten/BSBM ONGELDIG",
                        "/gewichten/PROCES_VERBAAL DUBBEL",
                        "/segmenten/A1 TE_WEINIG",
                        "/segmenten/B1/bestraffend/0 TEGENSTRIJDIG",
                        "/segmenten/C1/herstellend/1 DUBBEL",
                        "/titel LEEG"),
                fouten(heelMet(" ")
                                .gewicht(Interventie.BSBM, 0)
                                .gewicht(Interventie.PROCES_VERBAAL, 1)
                                .interventies(Segment.A1, Interventiesoort.HERSTELLEND, List.of())
                                .interventies(Segment.A1, Interventiesoort.BESTRAFFEND, List.of())
                                .interventies(Segment.B1, Interventiesoort.BESTRAFFEND, List.of(Interventie.BSBM))
                                .interventies(
                                        Segment.C1,
                                        Interventiesoort.HERSTELLEND,
                                        List.of(Interventie.WAARSCHUWEN, Interventie.WAARSCHUWEN)))
                        .stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("/geldig ONTBREEKT", "/vastgesteld ONTBREEKT"),
                fouten(HEEL.specifiek(new StrategieVerwijzing("Y", "1"), "Y", Strategiebereik.gebied("Wad"))));
        assertEquals(
                List.of("/berustOp TEGENSTRIJDIG"),
                fouten(HEEL.specifiek(HEEL.verwijzing(), "Y", Strategiebereik.gebied("Wad"))
                        .geldig(Geldigheid.vanaf(DAG))
                        .vastgesteld(new Vaststelling("bestuur", DAG))));
    }

    private static Strategie.Builder heelMet(String titel) {
        Strategie.Builder b = Strategie.builder(HEEL.verwijzing(), titel).geldig(Geldigheid.vanaf(DAG));
        for (Typering t : Typering.values()) {
            b.label(t, "x");
        }
        for (Gevolgen g : Gevolgen.values()) {
            b.label(g, "x");
        }
        for (Interventie i : Woordenlijst.LHS_17.interventies().alle()) {
            b.gewicht(i, i.volgnummer() + 1);
        }
        for (Segment s : Segment.values()) {
            b.klasse(s, HEEL.klasse(s));
            for (Interventiesoort soort : Interventiesoort.values()) {
                b.interventies(s, soort, HEEL.interventies(s, soort));
            }
        }
        return b;
    }

    @Test
    void aPeriodHoldsItsFirstAndItsLastDay() {
        Geldigheid jaar = new Geldigheid(DAG, Optional.of(DAG.plusDays(2)));
        assertEquals(
                List.of(false, true, true, true, false),
                List.of(-1, 0, 1, 2, 3).stream()
                        .map(d -> jaar.omvat(DAG.plusDays(d)))
                        .toList());
        assertTrue(Geldigheid.vanaf(DAG).omvat(LocalDate.of(9999, 12, 31)));
        assertEquals("van 2026-02-01 tot en met 2026-02-03", jaar.toString());
        assertThrows(OngeldigException.class, () -> new Geldigheid(DAG, Optional.of(DAG.minusDays(1))));
    }

    @Test
    void aScopeNamesSomethingAndNothingTwice() {
        assertThrows(OngeldigException.class, () -> new Strategiebereik(List.of(), List.of(), List.of()));
        assertThrows(OngeldigException.class, () -> Strategiebereik.gebied(" "));
        assertThrows(OngeldigException.class, () -> new Strategiebereik(List.of("a", "a"), List.of(), List.of()));
        Strategiebereik wad = Strategiebereik.gebied("Wad");
        assertTrue(wad.omvat(Optional.of(new Reikwijdte(Optional.of("Wad"), Optional.of("x"), Optional.empty()))));
        assertFalse(wad.omvat(Optional.of(new Reikwijdte(Optional.of("wad"), Optional.empty(), Optional.empty()))));
        assertFalse(wad.omvat(Optional.of(new Reikwijdte(Optional.empty(), Optional.of("Wad"), Optional.empty()))));
        assertFalse(wad.omvat(Optional.empty()));
    }
}
