package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.rules.internal.json.Vastleggingshash;
import org.junit.jupiter.api.Test;

/** The follow-up of a case by worked examples, each reckoned by hand from reading R13. */
class DossierTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final LocalDate MAART = LocalDate.of(2026, 3, 4);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static final Interventie VT = Interventie.VERSCHERPT_TOEZICHT;
    private static final Interventie LOD = Interventie.LAST_ONDER_DWANGSOM;
    private static final Interventie LOB = Interventie.LAST_ONDER_BESTUURSDWANG;
    private static final Interventie STIL = Interventie.TIJDELIJK_STILLEGGEN;
    private static final Interventie BOETE = Interventie.BESTUURLIJKE_BOETE;
    private static final Interventie PV = Interventie.PROCES_VERBAAL;

    private static Casus.Builder casus(Typering typering, Gevolgen gevolgen) {
        return Casus.builder("Z-1", Bevinding.of("B-1", MAART, gevolgen), Normadressaat.of("N-1", typering));
    }

    private static Casus.Builder b3(Spoor uitkomst) {
        return casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG).overleg(Overleg.of(uitkomst));
    }

    private static Hercontrole nietNageleefd(int dag) {
        return Hercontrole.nietNageleefd("B-h" + dag, APRIL.plusDays(dag));
    }

    private static Dossier vervolg(Dossier dossier, Gebeurtenis... gebeurtenissen) {
        Dossier verder = dossier;
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            verder = ENGINE.vervolg(verder, gebeurtenis);
        }
        return verder;
    }

    private static List<Fout> fouten(Dossier dossier, Gebeurtenis gebeurtenis) {
        Dossier ervoor = new Dossier(dossier.vastleggingen());
        List<Fout> fouten = assertThrows(OngeldigException.class, () -> ENGINE.vervolg(dossier, gebeurtenis))
                .fouten();
        assertEquals(ervoor, dossier);
        return fouten;
    }

    private static void geweigerd(Dossier dossier, Gebeurtenis gebeurtenis, String pad, Foutcode code) {
        List<Fout> fouten = fouten(dossier, gebeurtenis);
        assertEquals(
                List.of(pad + " " + code),
                fouten.stream().map(f -> f.pad() + " " + f.code()).toList());
    }

    private static Vervolg laatste(Dossier dossier) {
        return dossier.laatste().vervolg().orElseThrow();
    }

    private static boolean heeft(Vastlegging vastlegging, Aandachtspuntcode code) {
        return vastlegging.aandachtspunten().stream().map(Aandachtspunt::code).anyMatch(c -> c == code);
    }

    private static boolean heeft(Vastlegging vastlegging, Signaalcode code) {
        return vastlegging.signalen().stream().map(Signaal::code).anyMatch(c -> c == code);
    }

    @Test
    void theRungsOfB3AreClimbedOneByOneAndThenRepositioningIsProposed() {
        Dossier dossier = ENGINE.open(b3(Spoor.BESTUURSRECHT).build());
        assertEquals(List.of(VT), dossier.laatste().interventies());

        List<List<Interventie>> gekozen = new java.util.ArrayList<>();
        for (int dag = 1; dag <= 4; dag++) {
            dossier = ENGINE.vervolg(dossier, nietNageleefd(dag));
            gekozen.add(dossier.laatste().interventies());
            assertTrue(dossier.laatste().lezingen().contains(Lezing.R13));
        }
        assertEquals(List.of(List.of(LOD), List.of(LOB), List.of(STIL), List.of(STIL, BOETE)), gekozen);
        assertEquals(5, laatste(dossier).trede().orElseThrow());

        dossier = ENGINE.vervolg(dossier, nietNageleefd(5));
        assertEquals(Uitkomst.HERPOSITIONEREN, dossier.laatste().uitkomst());
        assertEquals(List.of(), dossier.laatste().interventies());
        assertEquals(
                Optional.of(new Herpositionering(Segment.C3, false)),
                laatste(dossier).herpositionering());
        assertTrue(laatste(dossier).treden().stream().allMatch(t -> t.stand() == Trede.Stand.GEBRUIKT));

        dossier = ENGINE.vervolg(dossier, nietNageleefd(6));
        assertEquals(Uitkomst.HERPOSITIONEREN, dossier.laatste().uitkomst());
        assertEquals(7, dossier.vastleggingen().size());
    }

    @Test
    void whatIsNotAvailableIsPassedOver() {
        Dossier dossier = ENGINE.open(
                b3(Spoor.BESTUURSRECHT).bevoegdheden(List.of(LOB, BOETE)).build());
        dossier = vervolg(dossier, nietNageleefd(1));
        assertEquals(List.of(LOB), dossier.laatste().interventies());
        dossier = vervolg(dossier, nietNageleefd(2));
        assertEquals(List.of(LOB, BOETE), dossier.laatste().interventies());
    }

    @Test
    void criminalActionStaysAndNoBoeteStandsBesideIt() {
        Dossier dossier = ENGINE.open(b3(Spoor.BESTUURS_EN_STRAFRECHT).build());
        assertEquals(List.of(VT, PV), dossier.laatste().interventies());
        dossier = vervolg(dossier, nietNageleefd(1), nietNageleefd(2), nietNageleefd(3));
        assertEquals(List.of(STIL, PV), dossier.laatste().interventies());
        dossier = vervolg(dossier, nietNageleefd(4));
        assertEquals(Uitkomst.HERPOSITIONEREN, dossier.laatste().uitkomst());
    }

    @Test
    void anImposedBsbmStays() {
        Dossier dossier = ENGINE.open(casus(Typering.ONVERSCHILLIG, Gevolgen.BEPERKT)
                .bsbm(Bsbm.opgelegd())
                .build());
        assertEquals(
                List.of(Interventie.WAARSCHUWEN, Interventie.BSBM),
                dossier.laatste().interventies());
        dossier = vervolg(dossier, nietNageleefd(1));
        assertEquals(
                List.of(Interventie.BESTUURLIJK_GESPREK, Interventie.BSBM),
                dossier.laatste().interventies());
        assertEquals(
                Optional.of(Spoor.BESTUURS_EN_STRAFRECHT), dossier.laatste().spoor());
    }

    @Test
    void afterCriminalLawAloneTheFirstRungFollows() {
        Dossier dossier = ENGINE.open(b3(Spoor.STRAFRECHT).build());
        assertEquals(List.of(PV), dossier.laatste().interventies());
        dossier = vervolg(dossier, nietNageleefd(1));
        assertEquals(List.of(VT, PV), dossier.laatste().interventies());
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.TREDE_NAAST_STRAFRECHT));
    }

    @Test
    void fromColumnDOverlegAboutCriminalActionIsProposed() {
        Dossier dossier = ENGINE.open(casus(Typering.BEWUST_EN_STRUCTUREEL, Gevolgen.VRIJWEL_NIHIL)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .bevoegdheden(List.of())
                .build());
        dossier = vervolg(dossier, nietNageleefd(1), nietNageleefd(2));
        assertEquals(
                Optional.of(new Herpositionering(Segment.D1, true)),
                laatste(dossier).herpositionering());
        dossier = vervolg(dossier, Overlegafronding.of(APRIL.plusDays(3), Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT)));
        assertEquals(Uitkomst.INTERVENIEREN, dossier.laatste().uitkomst());
        assertEquals(List.of(PV), dossier.laatste().interventies());
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.GEEN_TREDE_MEER));
    }

    @Test
    void aWaitingCaseBecomesDefinitiveWithTheOutcome() {
        Dossier dossier =
                ENGINE.open(casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG).build());
        assertEquals(Status.WACHT_OP_OVERLEG, dossier.laatste().status());
        Dossier gewacht = vervolg(dossier, nietNageleefd(1));
        assertEquals(Status.WACHT_OP_OVERLEG, gewacht.laatste().status());
        dossier = vervolg(gewacht, Overlegafronding.of(APRIL.plusDays(2), Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT)));
        assertEquals(List.of(VT, PV), dossier.laatste().interventies());
        assertEquals(Status.DEFINITIEF, dossier.laatste().status());
        assertTrue(laatste(dossier).wijzigingen().contains("/interventies"));
    }

    @Test
    void theOverlegMayTakeAnImposedBsbmBack() {
        Dossier dossier = ENGINE.open(casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG)
                .bsbm(Bsbm.opgelegd())
                .build());
        Overlegafronding straf = Overlegafronding.of(APRIL, Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT));
        geweigerd(dossier, straf, "/overleg/uitkomst", Foutcode.BSBM_NAAST_STRAFRECHT);
        dossier = vervolg(dossier, straf.withBsbmTerug());
        assertEquals(List.of(VT, PV), dossier.laatste().interventies());
        geweigerd(dossier, straf.withBsbmTerug(), "/bsbmTerugnemen", Foutcode.BSBM_NIET_OPGELEGD);
    }

    @Test
    void aHercontroleWithinTheTermIsRefusedWithItsDate() {
        Dossier dossier =
                vervolg(ENGINE.open(b3(Spoor.BESTUURSRECHT).build()), Termijnstelling.of(APRIL, APRIL.plusDays(10)));
        assertEquals(Optional.of(APRIL.plusDays(10)), laatste(dossier).hersteltermijn());
        geweigerd(dossier, nietNageleefd(10), "/datum", Foutcode.TERMIJN_LOOPT_NOG);
        assertTrue(fouten(dossier, nietNageleefd(10)).get(0).tekst().contains("2026-04-11"));
        dossier = vervolg(dossier, nietNageleefd(11));
        assertEquals(List.of(LOD), dossier.laatste().interventies());
        assertEquals(Optional.empty(), laatste(dossier).hersteltermijn());
    }

    @Test
    void complianceClosesTheDossier() {
        Dossier dossier = vervolg(
                ENGINE.open(b3(Spoor.BESTUURSRECHT).build()), Hercontrole.nageleefd("B-2", APRIL, APRIL.minusDays(3)));
        assertTrue(dossier.isAfgesloten());
        assertEquals(Optional.of(APRIL.minusDays(3)), dossier.hersteldOp());
        geweigerd(dossier, nietNageleefd(9), "", Foutcode.DOSSIER_AFGESLOTEN);
        geweigerd(dossier, Hercontrole.nageleefd("B-3", APRIL.plusDays(1), APRIL), "", Foutcode.DOSSIER_AFGESLOTEN);
    }

    @Test
    void aHandhaverMayChooseAnotherRungWithReasons() {
        Dossier dossier = vervolg(
                ENGINE.open(b3(Spoor.BESTUURS_EN_STRAFRECHT).build()),
                nietNageleefd(1).withKeuze(Afwijking.of("De lozing is ernstig.", STIL)));
        assertEquals(List.of(STIL, PV), dossier.laatste().interventies());
        assertEquals(
                List.of(LOD, PV), dossier.laatste().afwijking().orElseThrow().aanbevolen());
        dossier = vervolg(dossier, nietNageleefd(2).withKeuze(Afwijking.of("Toch nog eens.", LOD)));
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.KEUZE_NIET_ZWAARDER));
        dossier = vervolg(dossier, nietNageleefd(3));
        assertEquals(List.of(LOB, PV), dossier.laatste().interventies());
        geweigerd(
                dossier,
                nietNageleefd(4).withKeuze(Afwijking.of("Boete.", BOETE)),
                "/keuze/interventies/0",
                Foutcode.AFWIJKING_TWEE_STRAFFEN);
    }

    @Test
    void theStepsOfALastFollowEachOther() {
        Dossier dossier = vervolg(ENGINE.open(b3(Spoor.BESTUURSRECHT).build()), nietNageleefd(1));
        assertEquals(
                List.of(new Lastgang(LOD, Optional.of(Laststap.VOORNEMEN), List.of(), false)),
                laatste(dossier).lasten());
        geweigerd(
                dossier,
                Lastzetting.of(APRIL.plusDays(2), LOD, Laststap.BESCHIKKING),
                "/stap",
                Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
        dossier = vervolg(
                dossier,
                Lastzetting.of(APRIL.plusDays(2), LOD, Laststap.VOORNEMEN),
                Lastzetting.of(APRIL.plusDays(3), LOD, Laststap.BESCHIKKING));
        assertEquals(
                Optional.of(Laststap.UITVOERING),
                laatste(dossier).lasten().get(0).volgende());
        Dossier verder = vervolg(dossier, nietNageleefd(4));
        assertTrue(heeft(verder.laatste(), Aandachtspuntcode.LAST_NIET_VOLTOOID));
        dossier = vervolg(dossier, Lastzetting.of(APRIL.plusDays(4), LOD, Laststap.UITVOERING), nietNageleefd(5));
        assertFalse(heeft(dossier.laatste(), Aandachtspuntcode.LAST_NIET_VOLTOOID));
    }

    @Test
    void aHerzieningIsDecidedAgainAndNamesWhatChanged() {
        Dossier dossier = vervolg(ENGINE.open(b3(Spoor.BESTUURSRECHT).build()), nietNageleefd(1), nietNageleefd(2));
        Casus c3 = casus(Typering.CALCULEREND, Gevolgen.VAN_BELANG)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
        dossier = vervolg(dossier, Herziening.of(APRIL.plusDays(3), "jurist", "Typering onjuist.", c3));
        assertEquals(Segment.C3, dossier.laatste().positionering().orElseThrow().segment());
        assertEquals(List.of(LOB), dossier.laatste().interventies());
        assertTrue(laatste(dossier).wijzigingen().contains("/casus/normadressaat/typering"));
        assertTrue(laatste(dossier).wijzigingen().contains("/positionering/segment"));
        assertFalse(laatste(dossier).wijzigingen().contains("/interventies"));
    }

    @Test
    void aNewOvertredingOpensADossierAndProposesRecidive() {
        Casus eerder = b3(Spoor.BESTUURSRECHT)
                .bevinding(Bevinding.builder("B-1", MAART)
                        .gevolgen(Gevolgen.VAN_BELANG)
                        .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, "3.2"))
                        .build())
                .build();
        Dossier oud = vervolg(ENGINE.open(eerder), Hercontrole.nageleefd("B-2", APRIL, APRIL));
        Casus nieuw = Casus.builder(
                        "Z-2",
                        Bevinding.builder("B-9", APRIL.plusDays(90))
                                .gevolgen(Gevolgen.BEPERKT)
                                .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, "3.2"))
                                .build(),
                        Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                .build();
        Dossier dossier = ENGINE.vervolg(oud, NieuweOvertreding.of(nieuw));
        assertEquals("Z-2", dossier.kenmerk());
        assertTrue(laatste(dossier).recidive().orElseThrow().voorgesteld());
        assertEquals(
                Vastleggingshash.from(oud.laatste()),
                laatste(dossier).recidive().orElseThrow().vastlegging());
        assertEquals(Segment.B2, dossier.laatste().positionering().orElseThrow().segment());
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.RECIDIVE_VOORGESTELD));
        dossier = vervolg(dossier, Termijnstelling.of(APRIL.plusDays(91), APRIL.plusDays(100)));
        assertTrue(heeft(dossier.laatste(), Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT));
    }

    @Test
    void underAGedoogbesluitNothingFollowsUntilItEnds() {
        Dossier dossier = ENGINE.open(b3(Spoor.BESTUURSRECHT)
                .gedoogbesluit(new Gedoogbesluit(
                        "G-1", Gedoogbesluit.Grond.values()[0], Optional.of(APRIL.plusDays(5)), Optional.empty()))
                .build());
        dossier = vervolg(dossier, nietNageleefd(5));
        assertEquals(Uitkomst.GEDOGEN, dossier.laatste().uitkomst());
        geweigerd(dossier, nietNageleefd(6), "/datum", Foutcode.GEDOOGBESLUIT_GEEINDIGD);
    }

    @Test
    void everyRecordOfADossierCanBeDecidedAgainByItself() {
        Dossier dossier = vervolg(
                ENGINE.open(b3(Spoor.BESTUURS_EN_STRAFRECHT).build()),
                Termijnstelling.of(MAART, APRIL),
                nietNageleefd(1).withKeuze(Afwijking.of("Ernstig.", LOB)),
                Lastzetting.of(APRIL.plusDays(1), LOB, Laststap.VOORNEMEN),
                Overlegafronding.of(APRIL.plusDays(2), Overleg.of(Spoor.BESTUURSRECHT)),
                nietNageleefd(3),
                Hercontrole.nageleefd("B-4", APRIL.plusDays(9), APRIL.plusDays(8)));
        for (Vastlegging v : dossier.vastleggingen()) {
            assertEquals(v, ENGINE.opnieuw(v));
        }
    }
}
