package nl.lhs.rules.sporen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Opties.BeideArgumenten;
import nl.lhs.core.strategie.Opties.Rand;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.Records;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.sporen.Sporenbevinding.Soort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SporentoetsTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);
    private static final Sporentoets TOETS = Sporentoets.of(ENGINE);

    /** From every segment, without a move: enough for a change in one cell. */
    private static final Predicate<Sporenruimte.Begin> ELK_SEGMENT =
            b -> b.typering().isPresent() && !b.verzachtend() && !b.verzwarend();

    private static Sporenoordeel toets(Strategie landelijk, Strategie lokaal, Predicate<Sporenruimte.Begin> welke) {
        return TOETS.toets(
                landelijk, lokaal, Sporenruimte.alle().stream().filter(welke).toList(), false, deel -> {});
    }

    private static Sporenoordeel toets(Strategie.Builder lokaal) {
        return toets(LHS, lokaal.build(), ELK_SEGMENT);
    }

    // --------------------------------------------------------------------------------------------------- the same

    @Test
    void aCopyOfTheNationalStrategieIsConsistentAndNothingIsReported() {
        Sporenoordeel oordeel = toets(Proefstrategieen.specifiek("KOPIE"));
        assertTrue(oordeel.spoort());
        assertEquals(List.of(), oordeel.verschillen());
        assertEquals(List.of(), oordeel.bevindingen());
        assertTrue(oordeel.beslist() > 5_000, "only " + oordeel.beslist());
        assertEquals(List.of(), SporenJson.validate(SporenJson.format(oordeel)));
    }

    /** In the whole input space; the test above takes a part of it. */
    @Test
    @Tag("volledig")
    void aCopyIsConsistentInTheWholeInputSpace() {
        Sporenoordeel oordeel =
                TOETS.toets(LHS, Proefstrategieen.specifiek("KOPIE").build());
        assertEquals(List.of(), oordeel.bevindingen());
        System.out.println("sporen: " + oordeel.beslist() + " decided under both, " + oordeel.geweigerd() + " refused");
    }

    // ------------------------------------------------------------------------------------------- what is planted

    /** Only a lighter one than the lightest makes the choice lighter; none is lighter than AANSPREKEN_INFORMEREN. */
    @Test
    void aLighterInterventionIsFoundInEverySegmentThatHasNotTheLightestYet() {
        Strategie.Builder lokaal = Proefstrategieen.specifiek("LICHTER");
        Set<String> verwacht = new TreeSet<>();
        for (Segment segment : Segment.values()) {
            List<Interventie> herstellend = LHS.interventies(segment, Interventiesoort.HERSTELLEND);
            if (!herstellend.contains(Interventie.AANSPREKEN_INFORMEREN)) {
                List<Interventie> lichter = new ArrayList<>(herstellend);
                lichter.add(Interventie.AANSPREKEN_INFORMEREN);
                lokaal.interventies(segment, Interventiesoort.HERSTELLEND, lichter);
                verwacht.add(herstellend(segment));
            }
        }
        assertEquals(13, verwacht.size());
        Sporenoordeel oordeel = toets(lokaal);
        assertFalse(oordeel.spoort());
        assertEquals(verwacht, oorzaken(oordeel, Soort.LICHTER));
    }

    /** A segment must hold something: those that hold nothing else are given a PV, which only an overleg gives. */
    @Test
    void lossOfAllThatRestoresIsFoundInEverySegment() {
        Strategie.Builder lokaal = Proefstrategieen.specifiek("LEEG");
        Set<String> verwacht = new TreeSet<>();
        for (Segment segment : Segment.values()) {
            lokaal.interventies(segment, Interventiesoort.HERSTELLEND, List.of());
            if (LHS.interventies(segment).size() == 1) {
                lokaal.interventies(segment, Interventiesoort.STRAFRECHT, List.of(Interventie.PROCES_VERBAAL));
            }
            verwacht.add(herstellend(segment));
        }
        Set<String> gevonden = oorzaken(toets(lokaal), Soort.LICHTER);
        gevonden.removeIf(plaats -> plaats.endsWith("/strafrecht")); // in play beside it in those three
        assertEquals(verwacht, gevonden);
    }

    /** A herstellende intervention that needs no power is always chosen, so that no bestraffende can fall away. */
    @Test
    void lossOfAllThatPunishesIsFoundWhereItCanBeWhatIsLeft() {
        Strategie.Builder lokaal = Proefstrategieen.specifiek("LEEG");
        for (Segment segment : Segment.values()) {
            lokaal.interventies(segment, Interventiesoort.BESTRAFFEND, List.of());
        }
        Sporenoordeel oordeel = toets(lokaal);
        assertEquals(
                Set.of(
                        "/segmenten/C4/bestraffend",
                        "/segmenten/D2/bestraffend",
                        "/segmenten/D3/bestraffend",
                        "/segmenten/D4/bestraffend"),
                oorzaken(oordeel, Soort.LICHTER));
        assertEquals(Set.of(Soort.LICHTER), soorten(oordeel));
    }

    /** A BSBM that the segment no longer holds is not chosen: lighter where nothing else punishes. */
    @Test
    void lossOfTheBsbmIsFoundInEverySegmentThatHasIt() {
        Strategie.Builder lokaal = Proefstrategieen.specifiek("BSBM");
        Set<String> licht = new TreeSet<>();
        Set<String> overige = new TreeSet<>();
        for (Segment segment : Segment.values()) {
            if (LHS.interventies(segment).contains(Interventie.BSBM)) {
                lokaal.interventies(segment, Interventiesoort.STRAFRECHT, List.of(Interventie.PROCES_VERBAAL));
                (LHS.klasse(segment).equals(Klasse.LICHT) ? licht : overige)
                        .add("/segmenten/" + segment + "/strafrecht");
            }
        }
        assertEquals(9, licht.size() + overige.size());
        Sporenoordeel oordeel = toets(lokaal);
        assertTrue(oorzaken(oordeel, Soort.LICHTER).containsAll(licht), () -> oordeel.toString());
        // In the other segments it waived overleg, which is what is asked now.
        assertEquals(overige, oorzaken(oordeel, Soort.OVERLEG_EXTRA));
    }

    /**
     * A PV follows from the outcome of the overleg, also where the segment does not hold it (reading R6). But a BSBM in
     * column D comes in the place of the PV that the segment holds (reading R11).
     */
    @Test
    void lossOfThePvTakesOnlyTheBsbmOfColumnDAway() {
        Strategie.Builder lokaal = Proefstrategieen.specifiek("PV");
        for (Segment segment : Segment.values()) {
            lokaal.interventies(
                    segment,
                    Interventiesoort.STRAFRECHT,
                    LHS.interventies(segment, Interventiesoort.STRAFRECHT).stream()
                            .filter(i -> !i.equals(Interventie.PROCES_VERBAAL))
                            .toList());
        }
        Sporenoordeel oordeel = toets(lokaal);
        assertEquals(13, oordeel.verschillen().size());
        assertEquals(
                Set.of("D1 LICHTER", "D2 LICHTER", "D2 ANDERS", "D3 LICHTER", "D4 LICHTER"),
                oordeel.bevindingen().stream()
                        .map(b -> b.landelijk().positionering().orElseThrow().segment() + " " + b.soort())
                        .collect(Collectors.toSet()));
        oordeel.bevindingen().forEach(b -> {
            Vastlegging landelijk = b.landelijk();
            List<Interventie> kiest = landelijk.status() == Status.WACHT_OP_OVERLEG
                    ? landelijk.scenarios().get(Spoor.BESTUURSRECHT)
                    : landelijk.interventies();
            assertTrue(kiest.contains(Interventie.BSBM), b::toString);
        });
    }

    /** The six that are LICHT have no necessary overleg to lose; each of the other ten has. */
    @Test
    void lossOfOverlegIsFoundInEverySegmentThatIsMadeLight() {
        Strategie.Builder lokaal = Proefstrategieen.specifiek("OVERLEG");
        Set<String> verwacht = new TreeSet<>();
        for (Segment segment : Segment.values()) {
            if (!LHS.klasse(segment).equals(Klasse.LICHT)) {
                lokaal.klasse(segment, Klasse.LICHT);
                verwacht.add(klasse(segment));
            }
        }
        assertEquals(10, verwacht.size());
        Sporenoordeel oordeel = toets(lokaal);
        assertEquals(verwacht, oorzaken(oordeel, Soort.OVERLEG_VERLOREN));
        assertFalse(oordeel.spoort());
    }

    /** Necessary in both; only where a BSBM does not waive it in ZWAAR is there a difference between the two. */
    @Test
    void overlegIsLostFromZwaarToMiddenOnlyWhereABsbmDoesNotWaiveIt() {
        Strategie.Builder lokaal = Proefstrategieen.specifiek("MIDDEN");
        Set<String> metBsbm = new TreeSet<>();
        for (Segment segment : Segment.values()) {
            if (LHS.klasse(segment).equals(Klasse.ZWAAR)) {
                lokaal.klasse(segment, Klasse.MIDDEN);
                if (LHS.interventies(segment).contains(Interventie.BSBM)) {
                    metBsbm.add(klasse(segment));
                }
            }
        }
        assertEquals(List.of(), toets(lokaal).bevindingen());

        Opties vraagtOverleg = Opties.STANDAARD.withBsbmVervangtOverlegInZwaar(false);
        Sporenoordeel oordeel = toets(
                Proefstrategieen.specifiek("ZWAAR").opties(vraagtOverleg).build(),
                lokaal.opties(vraagtOverleg).build(),
                ELK_SEGMENT);
        assertEquals(metBsbm, oorzaken(oordeel, Soort.OVERLEG_VERLOREN));
    }

    /** By the national weights, the lightest local intervention is not lighter than the lightest national one. */
    @Test
    void otherWeightsMakeNothingLighter() {
        Strategie.Builder lokaal = Proefstrategieen.specifiek("GEWICHT");
        for (Interventie interventie : Woordenlijst.LHS_17.interventies().alle()) {
            lokaal.gewicht(
                    interventie, Woordenlijst.LHS_17.interventies().alle().size() + 1 - LHS.gewicht(interventie));
        }
        Sporenoordeel oordeel = toets(lokaal);
        assertTrue(oordeel.spoort(), () -> soorten(oordeel).toString());
        assertTrue(soorten(oordeel).contains(Soort.ZWAARDER));
    }

    // --------------------------------------------------------------------------------------------------- options

    /**
     * Each option from each value to each other one: lighter where the specification says that it is. Row 2 goes from
     * light to heavy with each column, and B2 moves to A1 and to C3; B4 stands at an upper edge and C1 at a lower one.
     */
    @Test
    void aLighterValueOfAnOptionIsFound() {
        List<BeideArgumenten> beide = List.of(
                BeideArgumenten.VERZACHTEND_GAAT_VOOR, BeideArgumenten.OPHEFFEN, BeideArgumenten.VERZWAREND_GAAT_VOOR);
        for (BeideArgumenten van : beide) {
            for (BeideArgumenten naar : beide) {
                vergelijk(
                        Opties.STANDAARD.withBeideArgumenten(van),
                        Opties.STANDAARD.withBeideArgumenten(naar),
                        "/opties/beideArgumenten",
                        b -> begint(b, Segment.B2) && b.verzachtend() && b.verzwarend(),
                        beide.indexOf(naar) - beide.indexOf(van));
            }
        }
        for (Typering van : Typering.values()) {
            for (Typering naar : Typering.values()) {
                vergelijk(
                        Opties.STANDAARD.withStandaardtypering(van),
                        Opties.STANDAARD.withStandaardtypering(naar),
                        "/opties/standaardtypering",
                        b -> b.typering().isEmpty()
                                && b.gevolgen() == Gevolgen.BEPERKT
                                && !b.verzachtend()
                                && !b.verzwarend(),
                        naar.ordinal() - van.ordinal());
            }
        }
        // A verzwarende move is lost, and so is a verzachtende one: lighter in either direction.
        for (int teken : new int[] {-1, 1}) {
            vergelijk(
                    Opties.STANDAARD.withRand(teken < 0 ? Rand.ZO_VER_MOGELIJK : Rand.GEEN_VERPLAATSING),
                    Opties.STANDAARD.withRand(teken < 0 ? Rand.GEEN_VERPLAATSING : Rand.ZO_VER_MOGELIJK),
                    "/opties/rand",
                    b -> begint(b, Segment.B4) && b.verzwarend() && !b.verzachtend()
                            || begint(b, Segment.C1) && b.verzachtend() && !b.verzwarend(),
                    -1);
        }
    }

    private static boolean begint(Sporenruimte.Begin begin, Segment segment) {
        return begin.gevolgen() == segment.gevolgen()
                && begin.typering().filter(t -> t == segment.typering()).isPresent();
    }

    private static void vergelijk(
            Opties van, Opties naar, String plaats, Predicate<Sporenruimte.Begin> welke, int richting) {
        Sporenoordeel oordeel = toets(
                Proefstrategieen.specifiek("VAN").opties(van).build(),
                Proefstrategieen.specifiek("NAAR").opties(naar).build(),
                welke);
        String welk = plaats + " from " + van + " to " + naar;
        if (richting == 0) {
            assertEquals(List.of(), oordeel.bevindingen(), welk);
        } else if (richting < 0) {
            assertEquals(Set.of(plaats), oorzaken(oordeel, Soort.LICHTER), welk);
            assertFalse(oordeel.spoort(), welk);
        } else {
            assertEquals(Set.of(plaats), oorzaken(oordeel, Soort.ZWAARDER), welk);
        }
    }

    @Test
    void overlegThatABsbmWaivesOnlyLocallyIsFound() {
        Strategie vraagt = Proefstrategieen.specifiek("VRAAGT")
                .opties(Opties.STANDAARD.withBsbmVervangtOverlegInZwaar(false))
                .build();
        Sporenoordeel verlies = toets(vraagt, LHS, ELK_SEGMENT);
        assertEquals(Set.of("/opties/bsbmVervangtOverlegInZwaar"), oorzaken(verlies, Soort.OVERLEG_VERLOREN));
        Sporenoordeel extra = toets(LHS, vraagt, ELK_SEGMENT);
        assertTrue(extra.spoort());
        assertEquals(Set.of(Soort.OVERLEG_EXTRA), soorten(extra));
    }

    // ------------------------------------------------------------------------------------------------- the rest

    @Test
    void whatIsHeavierIsReportedAndIsConsistent() {
        Sporenoordeel zwaarder = toets(Proefstrategieen.specifiek("ZWAAR")
                .klasse(Segment.B2, Klasse.MIDDEN)
                .interventies(Segment.A1, Interventiesoort.HERSTELLEND, List.of(Interventie.WAARSCHUWEN)));
        assertEquals(Set.of(klasse(Segment.B2)), oorzaken(zwaarder, Soort.OVERLEG_EXTRA));
        assertEquals(Set.of(herstellend(Segment.A1)), oorzaken(zwaarder, Soort.ZWAARDER));
        assertTrue(zwaarder.spoort());
        assertEquals(List.of(), SporenJson.validate(SporenJson.formatIndented(zwaarder)));
    }

    /** No strategie can make a step fall away, so the test takes one out of a record. */
    @Test
    void aStepThatIsSkippedIsFound() {
        Sporentoets.Vergelijker vergelijker = new Sporentoets.Vergelijker(ENGINE, LHS, ENGINE, LHS, List.of());
        Vastlegging heel = ENGINE.decide(Sporenruimte.alle().get(9).casus());
        for (int stap = 1; stap <= 4; stap++) {
            int weg = stap;
            Vastlegging zonder = Records.with(
                    heel,
                    "regels",
                    heel.regels().stream().filter(r -> r.stap() != weg).toList());
            assertEquals(Set.of(Soort.STAP_OVERGESLAGEN), vergelijker.verschil(heel, zonder));
            assertEquals(Set.of(), vergelijker.verschil(zonder, heel));
        }
    }

    private static String herstellend(Segment segment) {
        return "/segmenten/" + segment + "/herstellend";
    }

    private static String klasse(Segment segment) {
        return "/segmenten/" + segment + "/klasse";
    }

    private static Set<Soort> soorten(Sporenoordeel oordeel) {
        Set<Soort> soorten = EnumSet.noneOf(Soort.class);
        oordeel.bevindingen().forEach(b -> soorten.add(b.soort()));
        return soorten;
    }

    /** The places of the differences through which something of a soort is found. */
    private static Set<String> oorzaken(Sporenoordeel oordeel, Soort soort) {
        return oordeel.bevindingen().stream()
                .filter(b -> b.soort() == soort)
                .flatMap(b -> b.oorzaken().stream())
                .map(Strategiewijziging::plaats)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
