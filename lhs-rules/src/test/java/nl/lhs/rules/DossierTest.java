package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
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
import nl.lhs.core.Verzoek;
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
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.rules.internal.json.Vastleggingshash;
import org.junit.jupiter.api.Test;

/** The follow-up of a case by worked examples, each reckoned by hand from readings R13 and R14 and the contract. */
class DossierTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final LocalDate MAART = LocalDate.of(2026, 3, 4);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static final Interventie WAARSCHUWEN = Interventie.WAARSCHUWEN;
    private static final Interventie VT = Interventie.VERSCHERPT_TOEZICHT;
    private static final Interventie LOD = Interventie.LAST_ONDER_DWANGSOM;
    private static final Interventie LOB = Interventie.LAST_ONDER_BESTUURSDWANG;
    private static final Interventie STIL = Interventie.TIJDELIJK_STILLEGGEN;
    private static final Interventie BOETE = Interventie.BESTUURLIJKE_BOETE;
    private static final Interventie SLUITING = Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
    private static final Interventie BSBM = Interventie.BSBM;
    private static final Interventie PV = Interventie.PROCES_VERBAAL;

    private static Casus.Builder casus(Typering typering, Gevolgen gevolgen) {
        return Casus.builder("Z-1", Bevinding.of("B-1", MAART, gevolgen), Normadressaat.of("N-1", typering));
    }

    private static Casus.Builder b2() {
        return casus(Typering.ONVERSCHILLIG, Gevolgen.BEPERKT);
    }

    private static Casus.Builder b3(Spoor uitkomst) {
        return casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG).overleg(Overleg.of(uitkomst));
    }

    private static Casus.Builder spoed(Typering typering) {
        return Casus.builder(
                "Z-1",
                Bevinding.builder("B-1", MAART)
                        .gevolgen(Gevolgen.AANZIENLIJK)
                        .spoedeisend(true)
                        .build(),
                Normadressaat.of("N-1", typering));
    }

    private static Verzoek verzoek() {
        return new Verzoek("V-1", MAART.minusDays(9), Optional.empty(), Optional.empty());
    }

    private static Hercontrole nietNageleefd(int dag) {
        return Hercontrole.nietNageleefd("B-h" + dag, APRIL.plusDays(dag));
    }

    private static Hercontrole keuze(int dag, Interventie... interventies) {
        return nietNageleefd(dag).withKeuze(Hercontrolekeuze.of(List.of(interventies), "Dit past beter."));
    }

    private static Hercontrole voortzetten(int dag) {
        return nietNageleefd(dag).withKeuze(Hercontrolekeuze.voortzetten("De last werkt nog."));
    }

    private static Hercontrole nageleefd(int dag) {
        return Hercontrole.nageleefd("B-n" + dag, APRIL.plusDays(dag), APRIL.plusDays(dag));
    }

    private static Lastzetting stap(int dag, Interventie last, Laststap stap) {
        return Lastzetting.of(APRIL.plusDays(dag), last, stap);
    }

    private static Lastzetting beschikking(int dag, int termijn) {
        return Lastzetting.of(
                        APRIL.plusDays(dag),
                        LOD,
                        Laststap.BESCHIKKING,
                        Stapgegevens.beschikking(
                                Stapgegevens.Strekking.HERSTEL,
                                new Dwangsom(
                                        Bedrag.euro("2500"),
                                        Dwangsom.Per.OVERTREDING,
                                        Optional.empty(),
                                        Optional.of(Bedrag.euro("5000")))))
                .withHersteltermijn(APRIL.plusDays(termijn));
    }

    private static Lastzetting bedrag(int dag, Laststap stap, String euro) {
        return Lastzetting.of(APRIL.plusDays(dag), LOD, stap, Stapgegevens.bedrag(Bedrag.euro(euro)));
    }

    private static Overlegafronding overleg(int dag, Spoor uitkomst) {
        return Overlegafronding.of(APRIL.plusDays(dag), Overleg.of(uitkomst));
    }

    private static Herziening herziening(int dag, Casus casus) {
        return Herziening.of(APRIL.plusDays(dag), "jurist", "De feiten zijn anders.", casus);
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

    private static void kiest(Dossier dossier, Interventie... interventies) {
        assertEquals(List.of(interventies), dossier.laatste().interventies());
    }

    private static List<Interventie> nieuw(Dossier dossier) {
        return laatste(dossier).nieuw();
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
    void aWarningIsFollowedByTheLightestLastAndThenByEachHeavierRestorativeIntervention() {
        Dossier dossier = ENGINE.open(b2().build());
        kiest(dossier, WAARSCHUWEN);
        List<List<Interventie>> gekozen = new ArrayList<>();
        for (int dag = 1; dag <= 3; dag++) {
            dossier = ENGINE.vervolg(dossier, nietNageleefd(dag));
            gekozen.add(dossier.laatste().interventies());
            assertEquals(dossier.laatste().interventies(), nieuw(dossier));
            assertTrue(dossier.laatste().lezingen().contains(Lezing.R13));
            assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.TREDE_BUITEN_SEGMENT));
        }
        assertEquals(List.of(List.of(LOD), List.of(LOB), List.of(STIL)), gekozen);
        assertEquals(Segment.B2, dossier.laatste().positionering().orElseThrow().segment());
    }

    @Test
    void theRungsOfB3AreClimbedOneByOneAndThenWhatStandsIsKeptUp() {
        Dossier dossier = ENGINE.open(b3(Spoor.BESTUURSRECHT).build());
        kiest(dossier, VT);
        List<List<Interventie>> gekozen = new ArrayList<>();
        for (int dag = 1; dag <= 4; dag++) {
            dossier = ENGINE.vervolg(dossier, nietNageleefd(dag));
            gekozen.add(dossier.laatste().interventies());
        }
        assertEquals(List.of(List.of(LOD), List.of(LOB), List.of(STIL), List.of(STIL, BOETE)), gekozen);
        assertFalse(heeft(dossier.laatste(), Aandachtspuntcode.TREDEN_OP));

        dossier = vervolg(dossier, nietNageleefd(5), nietNageleefd(6));
        assertEquals(Uitkomst.INTERVENIEREN, dossier.laatste().uitkomst());
        kiest(dossier, STIL, BOETE);
        assertEquals(List.of(), nieuw(dossier));
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.TREDEN_OP));
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.TYPERING_HEROVERWEGEN));
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.STRAFRECHT_BESPREKEN));
        assertEquals(7, dossier.vastleggingen().size());
        assertEquals(
                List.of(Trede.Stand.GEKOZEN),
                laatste(dossier).treden().stream()
                        .map(Trede::stand)
                        .filter(t -> t == Trede.Stand.GEKOZEN)
                        .toList());
    }

    @Test
    void inColumnDTheTyperingCannotMoveToTheRight() {
        Dossier dossier = ENGINE.open(casus(Typering.BEWUST_EN_STRUCTUREEL, Gevolgen.VRIJWEL_NIHIL)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .bevoegdheden(List.of())
                .build());
        dossier = vervolg(dossier, nietNageleefd(1), nietNageleefd(2), nietNageleefd(3));
        kiest(dossier, VT);
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.TREDEN_OP));
        assertFalse(heeft(dossier.laatste(), Aandachtspuntcode.TYPERING_HEROVERWEGEN));
    }

    @Test
    void whatIsNotAvailableIsPassedOver() {
        Dossier dossier = ENGINE.open(
                b3(Spoor.BESTUURSRECHT).bevoegdheden(List.of(LOB, BOETE)).build());
        dossier = vervolg(dossier, nietNageleefd(1));
        kiest(dossier, LOB);
        dossier = vervolg(dossier, nietNageleefd(2));
        kiest(dossier, LOB, BOETE);
    }

    @Test
    void criminalActionStaysAndNoBoeteStandsBesideIt() {
        Dossier dossier = ENGINE.open(b3(Spoor.BESTUURS_EN_STRAFRECHT).build());
        kiest(dossier, VT, PV);
        dossier = vervolg(dossier, nietNageleefd(1), nietNageleefd(2), nietNageleefd(3));
        kiest(dossier, STIL, PV);
        dossier = vervolg(dossier, nietNageleefd(4));
        kiest(dossier, STIL, PV);
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.TREDEN_OP));
    }

    @Test
    void anImposedBsbmStays() {
        Dossier dossier = ENGINE.open(b2().bsbm(Bsbm.opgelegd()).build());
        kiest(dossier, WAARSCHUWEN, BSBM);
        dossier = vervolg(dossier, nietNageleefd(1));
        kiest(dossier, LOD, BSBM);
        assertEquals(List.of(LOD), nieuw(dossier));
        assertEquals(
                Optional.of(Spoor.BESTUURS_EN_STRAFRECHT), dossier.laatste().spoor());
    }

    @Test
    void afterCriminalLawAloneTheFirstRungIsTheLightestOfTheCell() {
        Dossier dossier = ENGINE.open(b3(Spoor.STRAFRECHT).build());
        kiest(dossier, PV);
        dossier = vervolg(dossier, nietNageleefd(1));
        kiest(dossier, VT, PV);
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.TREDE_NAAST_STRAFRECHT));
    }

    @Test
    void afterCriminalLawAloneTheFirstRungInSpoedIsBestuursdwang() {
        Dossier dossier = ENGINE.open(spoed(Typering.ONVERSCHILLIG)
                .overleg(Overleg.of(Spoor.STRAFRECHT))
                .build());
        dossier = vervolg(dossier, nietNageleefd(1));
        kiest(dossier, LOB, PV);
        assertTrue(dossier.laatste().lezingen().contains(Lezing.R8));
    }

    @Test
    void whereNoRestorativeInterventionOfTheCellIsAvailableVerscherptToezichtIsTheFirstRung() {
        Dossier dossier = ENGINE.open(casus(Typering.CALCULEREND, Gevolgen.AANZIENLIJK)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .bevoegdheden(List.of())
                .build());
        kiest(dossier);
        dossier = vervolg(dossier, nietNageleefd(1));
        kiest(dossier, VT);
    }

    @Test
    void aStandingPunishmentStaysBesideEveryLaterRung() {
        Dossier dossier = vervolg(ENGINE.open(b2().build()), keuze(1, LOD, BOETE), nietNageleefd(2));
        kiest(dossier, LOB, BOETE);
    }

    @Test
    void aWaitingCaseBecomesDefinitiveWithTheOutcome() {
        Dossier dossier =
                ENGINE.open(casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG).build());
        assertEquals(Status.WACHT_OP_OVERLEG, dossier.laatste().status());
        Dossier gewacht = vervolg(dossier, nietNageleefd(1));
        assertEquals(Status.WACHT_OP_OVERLEG, gewacht.laatste().status());
        assertTrue(heeft(gewacht.laatste(), Aandachtspuntcode.HERCONTROLE_BIJ_WACHTEN));
        geweigerd(dossier, keuze(1, LOD), "/keuze", Foutcode.KEUZE_NIET_AAN_DE_ORDE);
        dossier = vervolg(gewacht, overleg(2, Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(dossier, VT, PV);
        assertEquals(Status.DEFINITIEF, dossier.laatste().status());
        assertTrue(laatste(dossier).wijzigingen().contains("/interventies"));
    }

    @Test
    void theOverlegMayTakeAnImposedBsbmBack() {
        Dossier dossier = ENGINE.open(casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG)
                .bsbm(Bsbm.opgelegd())
                .build());
        Overlegafronding straf = overleg(0, Spoor.BESTUURS_EN_STRAFRECHT);
        geweigerd(dossier, straf, "/overleg/uitkomst", Foutcode.BSBM_NAAST_STRAFRECHT);
        dossier = vervolg(dossier, straf.withBsbmTerug());
        kiest(dossier, VT, PV);
        geweigerd(dossier, straf.withBsbmTerug(), "/bsbmTerugnemen", Foutcode.BSBM_NIET_OPGELEGD);
    }

    @Test
    void aHercontroleWithinTheTermIsRefusedWithItsDateUnlessItChooses() {
        Dossier dossier =
                vervolg(ENGINE.open(b3(Spoor.BESTUURSRECHT).build()), Termijnstelling.of(APRIL, APRIL.plusDays(10)));
        assertEquals(Optional.of(APRIL.plusDays(10)), laatste(dossier).hersteltermijn());
        geweigerd(dossier, nietNageleefd(10), "/datum", Foutcode.TERMIJN_LOOPT_NOG);
        assertTrue(fouten(dossier, nietNageleefd(10)).get(0).tekst().contains("2026-04-11"));
        kiest(vervolg(dossier, keuze(10, LOB)), LOB);
        dossier = vervolg(dossier, nietNageleefd(11));
        kiest(dossier, LOD);
        assertEquals(Optional.empty(), laatste(dossier).hersteltermijn());
        assertFalse(heeft(dossier.laatste(), Signaalcode.DOORPAKKEN_ZONDER_TERMIJN));
        assertTrue(heeft(vervolg(dossier, nietNageleefd(12)).laatste(), Signaalcode.DOORPAKKEN_ZONDER_TERMIJN));
    }

    @Test
    void anEventBeforeTheNewestOneIsRefused() {
        Dossier dossier = vervolg(ENGINE.open(b2().build()), nietNageleefd(5));
        geweigerd(dossier, nietNageleefd(4), "/datum", Foutcode.EERDER_DAN_DOSSIER);
        geweigerd(dossier, overleg(4, Spoor.BESTUURSRECHT), "/datum", Foutcode.EERDER_DAN_DOSSIER);
        assertEquals(3, vervolg(dossier, nietNageleefd(5)).vastleggingen().size());
    }

    @Test
    void complianceClosesTheCaseWhateverItsRungs() {
        Dossier dossier = vervolg(ENGINE.open(b3(Spoor.BESTUURSRECHT).build()), nageleefd(0));
        assertTrue(dossier.isAfgesloten());
        assertTrue(dossier.stand().gesloten());
        assertEquals(Optional.of(APRIL), dossier.hersteldOp());
        kiest(dossier, VT);
        assertEquals(List.of(), nieuw(dossier));
        geweigerd(dossier, nietNageleefd(9), "", Foutcode.DOSSIER_AFGESLOTEN);
        geweigerd(dossier, nageleefd(9), "", Foutcode.DOSSIER_AFGESLOTEN);
        geweigerd(dossier, Termijnstelling.of(APRIL, APRIL.plusDays(9)), "", Foutcode.DOSSIER_AFGESLOTEN);
    }

    @Test
    void afterClosingAnOverlegAddsCriminalActionOnly() {
        Dossier dossier = vervolg(ENGINE.open(b3(Spoor.BESTUURSRECHT).build()), nietNageleefd(1), nageleefd(2));
        Dossier niets = vervolg(dossier, overleg(3, Spoor.BESTUURSRECHT));
        kiest(niets);
        assertEquals(Optional.of(Spoor.BESTUURSRECHT), niets.laatste().spoor());
        Dossier straf = vervolg(dossier, overleg(3, Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(straf, PV);
        assertEquals(List.of(PV), nieuw(straf));
        assertEquals(Optional.of(Spoor.BESTUURS_EN_STRAFRECHT), straf.laatste().spoor());
        assertTrue(straf.isAfgesloten());
        geweigerd(straf, overleg(4, Spoor.STRAFRECHT), "", Foutcode.NIET_NA_SLUITING);
    }

    @Test
    void aCaseThatIsClosedWhileItWaitsCanStillHaveItsOverleg() {
        Dossier dossier = vervolg(
                ENGINE.open(casus(Typering.BEWUST_EN_STRUCTUREEL, Gevolgen.BEPERKT)
                        .bsbm(Bsbm.opgelegd())
                        .build()),
                nageleefd(1));
        assertEquals(Status.WACHT_OP_OVERLEG, dossier.laatste().status());
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.AFGESLOTEN_ZONDER_OVERLEG));
        Dossier bsbm = vervolg(dossier, overleg(2, Spoor.BESTUURSRECHT));
        kiest(bsbm, BSBM);
        assertEquals(Optional.of(Spoor.STRAFRECHT), bsbm.laatste().spoor());
        kiest(vervolg(bsbm, overleg(3, Spoor.STRAFRECHT).withBsbmTerug()), PV);
        geweigerd(bsbm, overleg(3, Spoor.BESTUURSRECHT), "", Foutcode.NIET_NA_SLUITING);
    }

    @Test
    void afterClosingAHerzieningBringsOnlyBsbmOrVerzoek() {
        Casus casus = b2().build();
        Dossier dossier = vervolg(ENGINE.open(casus), nageleefd(1));
        Dossier bsbm = vervolg(
                dossier, herziening(2, casus.toBuilder().bsbm(Bsbm.opgelegd()).build()));
        kiest(bsbm, WAARSCHUWEN, BSBM);
        assertEquals(List.of(BSBM), nieuw(bsbm));
        Dossier gevraagd = vervolg(
                dossier, herziening(2, casus.toBuilder().verzoek(verzoek()).build()));
        kiest(gevraagd, WAARSCHUWEN);
        assertEquals(
                Optional.of(Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.OVERTREDING_BEEINDIGD)),
                gevraagd.laatste().verzoek());
        geweigerd(
                dossier,
                herziening(2, casus(Typering.CALCULEREND, Gevolgen.BEPERKT).build()),
                "/casus",
                Foutcode.NIET_NA_SLUITING);
    }

    @Test
    void afterClosingABsbmIsBroughtAlsoWhereTheCasusHoldsADeviation() {
        Casus casus = b3(Spoor.BESTUURSRECHT)
                .afwijking(Afwijking.of("Dit past beter.", LOD))
                .build();
        Dossier dossier = vervolg(ENGINE.open(casus), nageleefd(1));
        Casus metBsbm = casus.toBuilder()
                .bsbm(Bsbm.opgelegd())
                .afwijking(Afwijking.of("Dit past beter, met een BSBM.", LOD, BSBM))
                .build();
        Dossier bsbm = vervolg(dossier, herziening(2, metBsbm));
        kiest(bsbm, LOD, BSBM);
        assertEquals(List.of(BSBM), nieuw(bsbm));
        assertEquals(1, bsbm.stand().lasten().size());
        Casus zonderBsbm = casus.toBuilder().bsbm(Bsbm.nietOpgelegd()).build();
        kiest(vervolg(bsbm, herziening(3, zonderBsbm)), LOD);
        geweigerd(
                dossier,
                herziening(
                        2,
                        metBsbm.toBuilder()
                                .afwijking(Afwijking.of("Zwaarder.", LOB, BSBM))
                                .build()),
                "/casus",
                Foutcode.NIET_NA_SLUITING);
        geweigerd(
                dossier,
                herziening(2, casus.toBuilder().withoutAfwijking().build()),
                "/casus",
                Foutcode.NIET_NA_SLUITING);
    }

    @Test
    void afterClosingADeviationThatWasNeverTakenOverIsLeftOutWhereABsbmIsBrought() {
        Casus casus = casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG)
                .afwijking(Afwijking.of("Dit past beter.", LOD))
                .build();
        Dossier dossier = vervolg(ENGINE.open(casus), nageleefd(1));
        assertEquals(Status.WACHT_OP_OVERLEG, dossier.laatste().status());
        geweigerd(
                dossier,
                herziening(
                        2,
                        casus.toBuilder()
                                .bsbm(Bsbm.opgelegd())
                                .afwijking(Afwijking.of("Dit past beter.", LOD, BSBM))
                                .build()),
                "/casus",
                Foutcode.NIET_NA_SLUITING);
        kiest(
                vervolg(
                        dossier,
                        herziening(
                                2,
                                casus.toBuilder()
                                        .bsbm(Bsbm.opgelegd())
                                        .withoutAfwijking()
                                        .build())),
                BSBM);
    }

    @Test
    void afterClosingABsbmThatADeviationImposedStays() {
        Casus casus = casus(Typering.GOEDWILLEND, Gevolgen.BEPERKT)
                .bsbm(Bsbm.opgelegd())
                .afwijking(Afwijking.of("Dit past beter.", WAARSCHUWEN, BSBM))
                .build();
        Dossier eigen = vervolg(ENGINE.open(casus), nageleefd(1));
        kiest(vervolg(eigen, herziening(2, casus.toBuilder().verzoek(verzoek()).build())), WAARSCHUWEN, BSBM);
        // The keuze of a hercontrole may be left out of the casus, and what was chosen stays.
        Dossier keuze = vervolg(ENGINE.open(casus), keuze(1, VT), nageleefd(2));
        kiest(keuze, VT, BSBM);
        Dossier gevraagd = vervolg(
                keuze,
                herziening(
                        3,
                        casus.toBuilder().withoutAfwijking().verzoek(verzoek()).build()));
        kiest(gevraagd, VT, BSBM);
        assertEquals(List.of(), nieuw(gevraagd));
        assertEquals(
                Optional.of(Spoor.BESTUURS_EN_STRAFRECHT), gevraagd.laatste().spoor());
    }

    @Test
    void afterClosingAHerzieningOfAnotherCaseIsOneFault() {
        Dossier dossier = vervolg(ENGINE.open(b2().build()), nageleefd(1));
        Casus ander = Casus.builder(
                        "Z-9",
                        Bevinding.of("B-9", MAART, Gevolgen.BEPERKT),
                        Normadressaat.of("N-9", Typering.CALCULEREND))
                .build();
        geweigerd(dossier, herziening(2, ander), "/casus/kenmerk", Foutcode.ANDER_KENMERK);
    }

    @Test
    void aKeuzeBesideAnIntendedBsbmThatWasNotChosenAsksForAHerzieningFirst() {
        Casus casus = casus(Typering.GOEDWILLEND, Gevolgen.BEPERKT)
                .bsbm(Bsbm.opgelegd())
                .build();
        Dossier dossier = ENGINE.open(casus);
        kiest(dossier, Interventie.AANSPREKEN_INFORMEREN);
        geweigerd(dossier, keuze(1, VT), "/keuze", Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM);
        Casus zonder = casus.toBuilder().bsbm(Bsbm.nietOpgelegd()).build();
        kiest(vervolg(dossier, herziening(1, zonder), keuze(2, VT)), VT);
    }

    @Test
    void aTermCanBeSetForALastThatStandsBesideCriminalLawAlone() {
        Dossier dossier = vervolg(
                ENGINE.open(b3(Spoor.BESTUURSRECHT).build()),
                nietNageleefd(1),
                beschikking(2, 9),
                overleg(3, Spoor.STRAFRECHT));
        kiest(dossier, PV);
        assertTrue(dossier.stand().mogelijk().contains(Gebeurtenis.Soort.TERMIJN));
        dossier = vervolg(dossier, Termijnstelling.of(APRIL.plusDays(4), APRIL.plusDays(20)));
        assertEquals(
                Optional.of(APRIL.plusDays(20)),
                dossier.stand().lasten().get(0).verloop().hersteltermijn());
        geweigerd(dossier, bedrag(20, Laststap.VERBEURING, "2500"), "/datum", Foutcode.LASTSTAP_BINNEN_TERMIJN);
        vervolg(dossier, bedrag(21, Laststap.VERBEURING, "2500"));
        Dossier alleenPv = ENGINE.open(b3(Spoor.STRAFRECHT).build());
        assertFalse(alleenPv.stand().mogelijk().contains(Gebeurtenis.Soort.TERMIJN));
        geweigerd(
                alleenPv,
                Termijnstelling.of(APRIL, APRIL.plusDays(9)),
                "/hersteltermijn",
                Foutcode.TERMIJN_ZONDER_INTERVENTIE);
    }

    @Test
    void bestuursdwangThatWasCarriedOutIsNotImposedAgainBecauseTheCaseIsDecidedAgain() {
        Casus casus = b3(Spoor.BESTUURSRECHT).build();
        Dossier gedaan = vervolg(
                ENGINE.open(casus),
                keuze(1, LOB),
                stap(2, LOB, Laststap.BESCHIKKING),
                stap(3, LOB, Laststap.UITVOERING));
        Dossier overlegd = vervolg(gedaan, overleg(4, Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(overlegd, LOB, PV);
        assertEquals(List.of(PV), nieuw(overlegd));
        Dossier gevraagd = vervolg(
                gedaan, herziening(4, casus.toBuilder().verzoek(verzoek()).build()));
        kiest(gevraagd, LOB);
        assertEquals(List.of(), nieuw(gevraagd));
        assertEquals(1, gevraagd.stand().lasten().size());
        Dossier opnieuw = vervolg(gevraagd, keuze(5, LOB));
        assertEquals(List.of(LOB), nieuw(opnieuw), "but a keuze imposes it again");
        // What was withdrawn, or spent without compliance, is imposed anew.
        Dossier ingetrokken = vervolg(
                ENGINE.open(casus),
                keuze(1, LOB),
                Lastzetting.of(APRIL.plusDays(2), LOB, Laststap.INTREKKING, Stapgegevens.reden("Onjuist.")),
                overleg(4, Spoor.BESTUURS_EN_STRAFRECHT));
        assertEquals(List.of(LOB, PV), nieuw(ingetrokken));
    }

    @Test
    void aVerzoekThatWasGrantedStaysGrantedAfterClosing() {
        Dossier dossier = vervolg(
                ENGINE.open(b3(Spoor.BESTUURSRECHT).verzoek(verzoek()).build()),
                nietNageleefd(1),
                beschikking(2, 9),
                nageleefd(10));
        assertEquals(Optional.of(Verzoekoordeel.TOEGEWEZEN), dossier.laatste().verzoek());
        for (Spoor spoor : Spoor.values()) {
            Dossier overlegd = vervolg(dossier, overleg(11, spoor));
            assertEquals(
                    Optional.of(Verzoekoordeel.TOEGEWEZEN), overlegd.laatste().verzoek());
        }
        Dossier zonderSanctie = vervolg(
                ENGINE.open(b3(Spoor.BESTUURSRECHT).verzoek(verzoek()).build()),
                nageleefd(1),
                overleg(2, Spoor.STRAFRECHT));
        assertEquals(
                Optional.of(Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.OVERTREDING_BEEINDIGD)),
                zonderSanctie.laatste().verzoek());
    }

    @Test
    void aVerzoekThatWasNotGrantedIsNotGrantedByClosing() {
        Dossier dossier = vervolg(
                ENGINE.open(b3(Spoor.BESTUURSRECHT).verzoek(verzoek()).build()),
                nietNageleefd(1),
                beschikking(2, 9),
                overleg(3, Spoor.STRAFRECHT),
                nageleefd(10));
        Optional<Verzoekoordeel> alleenStrafrecht =
                Optional.of(Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.ALLEEN_STRAFRECHT));
        assertEquals(alleenStrafrecht, dossier.laatste().verzoek());
        assertEquals(
                alleenStrafrecht,
                vervolg(dossier, herziening(11, dossier.laatste().casus()))
                        .laatste()
                        .verzoek());
    }

    @Test
    void bestuursdwangThatWasCarriedOutIsTheSameLastAfterWaitingOrToleranceToo() {
        Casus casus = spoed(Typering.CALCULEREND)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
        Dossier gedaan =
                vervolg(ENGINE.open(casus), stap(0, LOB, Laststap.UITVOERING), stap(1, LOB, Laststap.BESCHIKKING));
        Dossier gewacht =
                vervolg(gedaan, herziening(2, spoed(Typering.CALCULEREND).build()), overleg(3, Spoor.BESTUURSRECHT));
        kiest(gewacht, LOB);
        assertEquals(List.of(), nieuw(gewacht));
        assertEquals(1, gewacht.stand().lasten().size());
        Dossier gedoogd = vervolg(
                gedaan,
                herziening(
                        2,
                        casus.toBuilder()
                                .gedoogbesluit(Gedoogbesluit.of("G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK))
                                .build()),
                herziening(3, casus));
        assertEquals(List.of(), nieuw(gedoogd));
    }

    @Test
    void aBsbmThatADeviationImposedStaysWhereTheCaseIsDecidedAgain() {
        Casus casus = casus(Typering.GOEDWILLEND, Gevolgen.BEPERKT)
                .bsbm(Bsbm.opgelegd())
                .afwijking(Afwijking.of("Dit past beter.", WAARSCHUWEN, BSBM))
                .build();
        Dossier dossier = vervolg(ENGINE.open(casus), nietNageleefd(1));
        kiest(dossier, LOD, BSBM);
        Dossier gevraagd = vervolg(
                dossier,
                herziening(
                        2,
                        casus.toBuilder().withoutAfwijking().verzoek(verzoek()).build()));
        kiest(gevraagd, LOD, BSBM);
        assertEquals(List.of(), nieuw(gevraagd));
        kiest(vervolg(dossier, overleg(2, Spoor.BESTUURSRECHT)), LOD, BSBM);
        kiest(vervolg(dossier, overleg(2, Spoor.BESTUURSRECHT).withBsbmTerug()), LOD);
    }

    @Test
    void afterClosingTheOutcomesOfAnOverlegWouldGiveCriminalActionOnly() {
        Dossier dossier = vervolg(
                ENGINE.open(casus(Typering.CALCULEREND, Gevolgen.VAN_BELANG)
                        .bsbm(Bsbm.opgelegd())
                        .build()),
                nageleefd(1));
        Dossier wacht = vervolg(
                dossier,
                herziening(
                        2,
                        casus(Typering.CALCULEREND, Gevolgen.VAN_BELANG)
                                .bsbm(Bsbm.nietOpgelegd())
                                .build()));
        Map<Spoor, List<Interventie>> scenarios = Map.of(
                Spoor.BESTUURSRECHT,
                List.of(),
                Spoor.BESTUURS_EN_STRAFRECHT,
                List.of(PV),
                Spoor.STRAFRECHT,
                List.of(PV));
        assertEquals(scenarios, wacht.laatste().scenarios());
        Dossier gesloten = vervolg(
                ENGINE.open(casus(Typering.CALCULEREND, Gevolgen.VAN_BELANG).build()), nageleefd(1));
        assertEquals(scenarios, gesloten.laatste().scenarios());
    }

    @Test
    void aTermStaysWithTheRungItWasSetForAlsoWhileNothingIsChosenAndNotWithANewLast() {
        Casus wacht = casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG).build();
        Dossier dossier = vervolg(
                ENGINE.open(b3(Spoor.BESTUURSRECHT).build()),
                Termijnstelling.of(APRIL, APRIL.plusDays(9)),
                herziening(1, wacht),
                overleg(2, Spoor.BESTUURSRECHT));
        assertEquals(Optional.of(APRIL.plusDays(9)), laatste(dossier).hersteltermijn());
        dossier = vervolg(dossier, nietNageleefd(10));
        assertFalse(heeft(dossier.laatste(), Signaalcode.DOORPAKKEN_ZONDER_TERMIJN));
        Dossier opnieuw = vervolg(
                dossier,
                beschikking(11, 20),
                Lastzetting.of(APRIL.plusDays(12), LOD, Laststap.INTREKKING, Stapgegevens.reden("Onjuist.")),
                herziening(13, b3(Spoor.BESTUURSRECHT).build()));
        assertEquals(List.of(LOD), nieuw(opnieuw));
        assertEquals(Optional.empty(), laatste(opnieuw).hersteltermijn());
    }

    @Test
    void bestuursdwangThatWasWithdrawnBeforeItWasChosenStaysUnchosen() {
        Dossier dossier = vervolg(
                ENGINE.open(spoed(Typering.CALCULEREND).build()),
                stap(0, LOB, Laststap.BESCHIKKING),
                Lastzetting.of(APRIL.plusDays(1), LOB, Laststap.INTREKKING, Stapgegevens.reden("Onjuist.")),
                overleg(2, Spoor.BESTUURSRECHT));
        assertEquals(List.of(LOB), nieuw(dossier));
        assertEquals(
                List.of(false, true),
                dossier.stand().lasten().stream()
                        .map(l -> l.verloop().gekozen())
                        .toList());
    }

    @Test
    void whetherBestuursdwangWasUrgentIsSaidByTheCaseAsItWasThen() {
        Casus casus = b3(Spoor.BESTUURSRECHT).verzoek(verzoek()).build();
        Dossier dossier = vervolg(
                ENGINE.open(casus),
                keuze(1, LOB),
                stap(2, LOB, Laststap.BESCHIKKING),
                stap(3, LOB, Laststap.UITVOERING));
        Bevinding later = Bevinding.builder("B-1", MAART)
                .gevolgen(Gevolgen.VAN_BELANG)
                .spoedeisend(true)
                .build();
        Dossier alleenPv = vervolg(
                dossier,
                herziening(
                        4,
                        casus.toBuilder()
                                .bevinding(later)
                                .overleg(Overleg.of(Spoor.STRAFRECHT))
                                .build()));
        kiest(alleenPv, PV);
        assertEquals(
                Optional.of(Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.ALLEEN_STRAFRECHT)),
                alleenPv.laatste().verzoek());
    }

    @Test
    void aHandhaverMayChooseAnotherRungWithReasons() {
        Dossier dossier = vervolg(ENGINE.open(b3(Spoor.BESTUURS_EN_STRAFRECHT).build()), keuze(1, STIL));
        kiest(dossier, STIL, PV);
        assertEquals(
                List.of(LOD, PV), dossier.laatste().afwijking().orElseThrow().aanbevolen());
        assertEquals(Optional.empty(), dossier.laatste().spoor());
        dossier = vervolg(dossier, keuze(2, LOD));
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.KEUZE_NIET_ZWAARDER));
        dossier = vervolg(dossier, nietNageleefd(3));
        kiest(dossier, LOB, PV);
        geweigerd(dossier, keuze(4, BOETE), "/keuze/interventies/0", Foutcode.AFWIJKING_TWEE_STRAFFEN);
    }

    @Test
    void aKeuzeThatNamesAStandingLastImposesANewOneUnlessItNamesSomethingNewBesideIt() {
        Dossier dossier = vervolg(ENGINE.open(b2().build()), nietNageleefd(1), beschikking(2, 9));
        Dossier opnieuw = vervolg(dossier, keuze(10, LOD));
        assertEquals(List.of(LOD), nieuw(opnieuw));
        assertEquals(2, opnieuw.stand().lasten().size());
        assertTrue(heeft(opnieuw.laatste(), Signaalcode.TWEE_HERSTELSANCTIES));
        assertTrue(heeft(opnieuw.laatste(), Aandachtspuntcode.KEUZE_HERHAALT_TREDE));
        Dossier ernaast = vervolg(dossier, keuze(10, LOD, BOETE));
        assertEquals(List.of(BOETE), nieuw(ernaast));
        assertEquals(1, ernaast.stand().lasten().size());
    }

    @Test
    void aLastThatRunsIsKeptGoingAndNothingIsImposed() {
        Dossier dossier = vervolg(ENGINE.open(b2().build()), nietNageleefd(1), beschikking(2, 9));
        geweigerd(
                ENGINE.open(b2().build()), voortzetten(1), "/keuze/voortzetten", Foutcode.GEEN_LAST_OM_VOORT_TE_ZETTEN);
        dossier = vervolg(dossier, voortzetten(10), bedrag(10, Laststap.VERBEURING, "2500"));
        kiest(dossier, LOD);
        assertEquals(Optional.of(Spoor.BESTUURSRECHT), dossier.laatste().spoor());
        assertEquals(Optional.of(APRIL.plusDays(9)), laatste(dossier).hersteltermijn());
        assertTrue(laatste(dossier).voorgeschiedenis().voortzetten());
        kiest(vervolg(dossier, nietNageleefd(11)), LOB);
    }

    @Test
    void awayFromALastThatWasOnlyAnnouncedThereIsASignal() {
        Dossier dossier = vervolg(ENGINE.open(b2().build()), nietNageleefd(1));
        assertFalse(heeft(vervolg(dossier, nietNageleefd(2)).laatste(), Signaalcode.DOORPAKKEN_VOOR_BESCHIKKING));
        dossier = vervolg(dossier, stap(2, LOD, Laststap.VOORNEMEN), nietNageleefd(3));
        kiest(dossier, LOB);
        assertTrue(heeft(dossier.laatste(), Signaalcode.DOORPAKKEN_VOOR_BESCHIKKING));
        assertTrue(heeft(dossier.laatste(), Aandachtspuntcode.LAST_NIET_VOLTOOID));
    }

    @Test
    void noSecondRestorativeSanctionIsImposedWhileOneIsInForce() {
        Dossier dossier = vervolg(
                ENGINE.open(b2().build()),
                nietNageleefd(1),
                stap(2, LOD, Laststap.VOORNEMEN),
                beschikking(3, 9),
                nietNageleefd(10));
        kiest(dossier, LOB);
        assertTrue(heeft(dossier.laatste(), Signaalcode.TWEE_HERSTELSANCTIES));
        dossier = vervolg(dossier, stap(11, LOB, Laststap.VOORNEMEN));
        assertFalse(heeft(dossier.laatste(), Signaalcode.TWEE_HERSTELSANCTIES));
        Dossier beslist = vervolg(dossier, stap(12, LOB, Laststap.BESCHIKKING));
        assertTrue(heeft(beslist.laatste(), Signaalcode.TWEE_HERSTELSANCTIES));
        Dossier ingetrokken = vervolg(
                dossier,
                Lastzetting.of(
                        APRIL.plusDays(12), LOD, Laststap.INTREKKING, Stapgegevens.reden("Bestuursdwang werkt beter.")),
                stap(12, LOB, Laststap.BESCHIKKING));
        assertFalse(heeft(ingetrokken.laatste(), Signaalcode.TWEE_HERSTELSANCTIES));
        assertTrue(heeft(ingetrokken.laatste(), Signaalcode.BESCHIKKING_ZONDER_TERMIJN));
    }

    @Test
    void anAfwijkingOfTwoLastsGetsASignalOnce() {
        Dossier dossier = ENGINE.open(
                b2().afwijking(Afwijking.of("Beide zijn nodig.", LOD, LOB)).build());
        assertTrue(heeft(dossier.laatste(), Signaalcode.TWEE_HERSTELSANCTIES));
        dossier = vervolg(dossier, Termijnstelling.of(APRIL, APRIL.plusDays(9)));
        assertFalse(heeft(dossier.laatste(), Signaalcode.TWEE_HERSTELSANCTIES));
    }

    @Test
    void whatSitsBadlyInTheStepsOfALastGetsASignal() {
        Dossier dossier = vervolg(
                ENGINE.open(b2().build()),
                nietNageleefd(1),
                Lastzetting.of(
                        APRIL.plusDays(2), LOD, Laststap.VOORNEMEN, Stapgegevens.zienswijzeTot(APRIL.plusDays(5))),
                beschikking(5, 9));
        assertTrue(heeft(dossier.laatste(), Signaalcode.BESCHIKKING_BINNEN_ZIENSWIJZETERMIJN));
        assertFalse(heeft(dossier.laatste(), Signaalcode.BESCHIKKING_ZONDER_VOORNEMEN));
        dossier = vervolg(dossier, bedrag(10, Laststap.VERBEURING, "2500"), bedrag(11, Laststap.VERBEURING, "2500"));
        assertFalse(heeft(dossier.laatste(), Signaalcode.BOVEN_MAXIMUM));
        assertTrue(heeft(
                vervolg(dossier, bedrag(12, Laststap.VERBEURING, "0.01")).laatste(), Signaalcode.BOVEN_MAXIMUM));
        // The oldest is collected first: of 2501 euro, one was forfeited a day later.
        assertFalse(heeft(
                vervolg(dossier, bedrag(375, Laststap.INVORDERING, "2500")).laatste(),
                Signaalcode.INVORDERING_NA_EEN_JAAR));
        assertTrue(heeft(
                vervolg(dossier, bedrag(376, Laststap.INVORDERING, "2500")).laatste(),
                Signaalcode.INVORDERING_NA_EEN_JAAR));
        assertFalse(heeft(
                vervolg(dossier, bedrag(375, Laststap.INVORDERING, "2500"), bedrag(376, Laststap.INVORDERING, "2500"))
                        .laatste(),
                Signaalcode.INVORDERING_NA_EEN_JAAR));
    }

    @Test
    void aLastThatIsInForceWhileNothingIsEnforcedGetsASignal() {
        Casus casus = b2().build();
        Dossier dossier = vervolg(ENGINE.open(casus), nietNageleefd(1), beschikking(2, 9));
        dossier = vervolg(
                dossier,
                herziening(
                        10,
                        casus.toBuilder()
                                .afzien(new Afzien(Afzien.Grond.values()[0], "De termijn is verlengd."))
                                .build()));
        assertEquals(Uitkomst.AFZIEN, dossier.laatste().uitkomst());
        assertTrue(heeft(dossier.laatste(), Signaalcode.LAST_ZONDER_OVERTREDING));
        assertEquals(1, dossier.stand().lasten().size());
        dossier = vervolg(dossier, herziening(11, casus));
        // The floor: what the hercontrole chose. The last that stands goes on.
        kiest(dossier, LOD);
        assertEquals(List.of(), nieuw(dossier));
    }

    @Test
    void inSpoedBestuursdwangIsRecordedWhileTheCaseWaitsAndIsTheSameLastAfterwards() {
        Dossier dossier =
                ENGINE.open(spoed(Typering.CALCULEREND).verzoek(verzoek()).build());
        assertEquals(Optional.of(Verzoekoordeel.AANGEHOUDEN), dossier.laatste().verzoek());
        dossier = vervolg(dossier, stap(0, LOB, Laststap.UITVOERING));
        assertEquals(Status.WACHT_OP_OVERLEG, dossier.laatste().status());
        assertEquals(List.of(LOB), nieuw(dossier));
        assertTrue(heeft(dossier.laatste(), Signaalcode.SPOED_ZONDER_BESCHIKKING));
        assertEquals(Optional.of(Verzoekoordeel.TOEGEWEZEN), dossier.laatste().verzoek());
        dossier = vervolg(dossier, overleg(1, Spoor.BESTUURSRECHT));
        kiest(dossier, LOB);
        assertEquals(List.of(), nieuw(dossier));
        assertEquals(1, dossier.stand().lasten().size());
        assertTrue(heeft(dossier.laatste(), Signaalcode.SPOED_ZONDER_BESCHIKKING));
        dossier = vervolg(dossier, stap(2, LOB, Laststap.BESCHIKKING));
        assertFalse(heeft(dossier.laatste(), Signaalcode.SPOED_ZONDER_BESCHIKKING));
        assertFalse(heeft(dossier.laatste(), Signaalcode.BESCHIKKING_ZONDER_VOORNEMEN));
    }

    @Test
    void aHerzieningIsDecidedAgainButNotBelowTheLastHercontrole() {
        Dossier dossier = vervolg(ENGINE.open(b3(Spoor.BESTUURSRECHT).build()), nietNageleefd(1), nietNageleefd(2));
        Casus c3 = casus(Typering.CALCULEREND, Gevolgen.VAN_BELANG)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
        dossier = vervolg(dossier, herziening(3, c3));
        assertEquals(Segment.C3, dossier.laatste().positionering().orElseThrow().segment());
        kiest(dossier, LOB);
        assertTrue(laatste(dossier).wijzigingen().contains("/casus/normadressaat/typering"));
        assertTrue(laatste(dossier).wijzigingen().contains("/positionering/segment"));
        assertFalse(laatste(dossier).wijzigingen().contains("/interventies"));
        // A power that is lost: the next rung above the floor; with no rung above it, the nearest below.
        kiest(
                vervolg(
                        dossier,
                        herziening(
                                4,
                                c3.toBuilder().bevoegdheden(List.of(LOD, STIL)).build())),
                STIL);
        kiest(
                vervolg(
                        dossier,
                        herziening(4, c3.toBuilder().bevoegdheden(List.of(LOD)).build())),
                LOD);
        // A deviation is not bound.
        kiest(
                vervolg(
                        dossier,
                        herziening(
                                4,
                                c3.toBuilder()
                                        .afwijking(Afwijking.of("Een brief volstaat.", WAARSCHUWEN))
                                        .build())),
                WAARSCHUWEN);
    }

    @Test
    void theFloorHoldsForAnOverlegToo() {
        Dossier dossier = vervolg(ENGINE.open(b2().build()), keuze(1, STIL));
        assertTrue(dossier.laatste().casus().afwijking().isPresent());
        Dossier samen = vervolg(dossier, overleg(2, Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(samen, STIL, PV);
        assertEquals(Optional.empty(), samen.laatste().casus().afwijking());
        assertEquals(Optional.of(Spoor.BESTUURS_EN_STRAFRECHT), samen.laatste().spoor());
        Dossier straf = vervolg(dossier, overleg(2, Spoor.STRAFRECHT));
        kiest(straf, PV);
        // The next hercontrole goes on from the floor: above TIJDELIJK_STILLEGGEN nothing is left beside a PV.
        kiest(vervolg(straf, nietNageleefd(3)), STIL, PV);
    }

    @Test
    void whileWaitingTheScenariosHaveTheFloor() {
        Casus casus = casus(Typering.ONVERSCHILLIG, Gevolgen.VAN_BELANG).build();
        Dossier dossier = vervolg(ENGINE.open(b2().build()), nietNageleefd(1), nietNageleefd(2), herziening(3, casus));
        assertEquals(Status.WACHT_OP_OVERLEG, dossier.laatste().status());
        assertEquals(List.of(LOB), dossier.laatste().scenarios().get(Spoor.BESTUURSRECHT));
        assertEquals(List.of(LOB, PV), dossier.laatste().scenarios().get(Spoor.BESTUURS_EN_STRAFRECHT));
        assertEquals(List.of(PV), dossier.laatste().scenarios().get(Spoor.STRAFRECHT));
    }

    @Test
    void criminalActionAfterABoeteGetsASignal() {
        Dossier dossier = vervolg(ENGINE.open(b2().build()), keuze(1, BOETE), overleg(2, Spoor.BESTUURS_EN_STRAFRECHT));
        assertTrue(heeft(dossier.laatste(), Signaalcode.TWEE_STRAFFEN_IN_EEN_DOSSIER));
        assertFalse(dossier.laatste().interventies().contains(BOETE));
        dossier = vervolg(dossier, Termijnstelling.of(APRIL.plusDays(2), APRIL.plusDays(9)));
        assertTrue(heeft(dossier.laatste(), Signaalcode.TWEE_STRAFFEN_IN_EEN_DOSSIER));
    }

    @Test
    void aClosureWithReasonsStaysWhereTheDossierIsDecidedAgain() {
        Normadressaat vergund = Normadressaat.builder("N-1")
                .typering(Typering.ONVERSCHILLIG)
                .begunstigendBesluit(true)
                .build();
        Dossier dossier = vervolg(ENGINE.open(b2().normadressaat(vergund).build()), keuze(1, SLUITING));
        kiest(dossier, SLUITING);
        kiest(vervolg(dossier, overleg(2, Spoor.BESTUURSRECHT)), SLUITING);
    }

    @Test
    void aVerzoekIsAnsweredAnewByEachRecord() {
        Dossier dossier = ENGINE.open(b2().verzoek(verzoek()).build());
        assertEquals(
                Optional.of(Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.NOG_GEEN_SANCTIE)),
                dossier.laatste().verzoek());
        assertEquals(
                Optional.of(Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.OVERTREDING_BEEINDIGD)),
                vervolg(dossier, nageleefd(1)).laatste().verzoek());
        dossier = vervolg(dossier, nietNageleefd(1));
        assertEquals(Optional.of(Verzoekoordeel.TOEGEWEZEN), dossier.laatste().verzoek());
        // Chosen is not imposed: a last is by its BESCHIKKING.
        assertEquals(
                Optional.of(Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.OVERTREDING_BEEINDIGD)),
                vervolg(dossier, nageleefd(2)).laatste().verzoek());
        assertEquals(
                Optional.of(Verzoekoordeel.TOEGEWEZEN),
                vervolg(dossier, beschikking(2, 9), nageleefd(3)).laatste().verzoek());
    }

    @Test
    void aNewOvertredingOpensADossierAndProposesRecidive() {
        Casus eerder = b3(Spoor.BESTUURSRECHT)
                .bevinding(Bevinding.builder("B-1", MAART)
                        .gevolgen(Gevolgen.VAN_BELANG)
                        .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, "3.2"))
                        .build())
                .build();
        Dossier oud = vervolg(ENGINE.open(eerder), nageleefd(0));
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
    void aNewOvertredingWhileALastIsInForceGetsASignal() {
        Bevinding bevinding = Bevinding.builder("B-1", MAART)
                .gevolgen(Gevolgen.BEPERKT)
                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "3.2"))
                .build();
        Casus eerder = b2().bevinding(bevinding).build();
        Casus nieuw = Casus.builder(
                        "Z-2",
                        Bevinding.builder("B-9", APRIL.plusDays(20))
                                .gevolgen(Gevolgen.BEPERKT)
                                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "3.2"))
                                .build(),
                        Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                .build();
        Dossier gekozen = vervolg(ENGINE.open(eerder), nietNageleefd(1));
        assertFalse(heeft(
                ENGINE.vervolg(gekozen, NieuweOvertreding.of(nieuw)).laatste(), Signaalcode.OVERTREDING_ONDER_LAST));
        Dossier dossier = ENGINE.vervolg(vervolg(gekozen, beschikking(2, 9)), NieuweOvertreding.of(nieuw));
        assertTrue(heeft(dossier.laatste(), Signaalcode.OVERTREDING_ONDER_LAST));
        assertEquals(List.of(WAARSCHUWEN), nieuw(dossier));
        assertEquals(dossier.laatste(), ENGINE.opnieuw(dossier.laatste()));
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
                ENGINE.open(b3(Spoor.BESTUURS_EN_STRAFRECHT).verzoek(verzoek()).build()),
                Termijnstelling.of(MAART, APRIL),
                keuze(1, LOB),
                stap(1, LOB, Laststap.VOORNEMEN),
                overleg(2, Spoor.BESTUURSRECHT),
                nietNageleefd(3),
                keuze(4, LOD),
                new Lastzetting(
                        APRIL.plusDays(5),
                        Optional.of("jurist"),
                        LOD,
                        OptionalInt.of(1),
                        Laststap.BESCHIKKING,
                        beschikking(5, 8).gegevens(),
                        Optional.of(APRIL.plusDays(8))),
                voortzetten(9),
                nageleefd(9),
                overleg(9, Spoor.STRAFRECHT),
                bedrag(9, Laststap.VERBEURING, "2500"));
        for (Vastlegging v : dossier.vastleggingen()) {
            assertEquals(v, ENGINE.opnieuw(v));
        }
        kiest(dossier, PV);
    }
}
