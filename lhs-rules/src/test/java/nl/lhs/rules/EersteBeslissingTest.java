package nl.lhs.rules;

import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.TIJDELIJK_STILLEGGEN;
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Vaststelling;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vastlegging.Verzoekoordeel.Grond;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the readings R8, R10, R11, R12, R14 and R15 and the norms B1-1 and V-1 ask of a first decision, case by case. */
class EersteBeslissingTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final LocalDate DATUM = LocalDate.of(2026, 1, 5);
    private static final Afzien AFZIEN =
            new Afzien(Afzien.Grond.CONCREET_ZICHT_OP_LEGALISATIE, "Er ligt een aanvraag.");
    private static final Verzoek VERZOEK = Verzoek.of("V-1", DATUM);

    private static Bevinding.Builder bevinding(Gevolgen gevolgen) {
        return Bevinding.builder("B-1", DATUM).gevolgen(gevolgen);
    }

    private static Bevinding.Builder spoed(Gevolgen gevolgen) {
        return bevinding(gevolgen).spoedeisend(true);
    }

    private static Casus.Builder casus(Bevinding.Builder bevinding, Typering typering) {
        return Casus.builder("Z-1", bevinding.build(), Normadressaat.of("N-1", typering));
    }

    private static Vastlegging decide(Casus.Builder casus) {
        return ENGINE.decide(casus.build());
    }

    private static Set<Aandachtspuntcode> punten(Vastlegging v) {
        return v.aandachtspunten().stream().map(Aandachtspunt::code).collect(Collectors.toSet());
    }

    private static Set<Signaalcode> signalen(Vastlegging v) {
        return v.signalen().stream().map(Signaal::code).collect(Collectors.toSet());
    }

    private static Redencode reden(Vastlegging v, Interventie interventie) {
        return v.overwogen().stream()
                .filter(o -> o.interventie().equals(interventie))
                .map(Overweging::code)
                .findFirst()
                .orElseThrow();
    }

    // ------------------------------------------------------------------------------------------------- B1-1 and R10

    @Test
    void whoRefrainsChoosesNothingAndLeavesPositionOverlegAndAangifteAsTheyAre() {
        Bevinding.Builder bevinding = bevinding(Gevolgen.VAN_BELANG).ernstigeGedraging(ErnstigeGedraging.SABOTAGE);
        Casus.Builder zonder = casus(bevinding, Typering.CALCULEREND);
        Vastlegging met = decide(zonder.build().toBuilder().afzien(AFZIEN).bsbm(Bsbm.opgelegd()));
        Vastlegging anders = decide(zonder);

        assertEquals(Uitkomst.AFZIEN, met.uitkomst());
        assertEquals(Status.DEFINITIEF, met.status());
        assertEquals(List.of(), met.interventies());
        assertEquals(Optional.empty(), met.spoor());
        assertEquals(anders.positionering(), met.positionering());
        assertEquals(anders.overleg(), met.overleg());
        assertEquals(
                Set.of(
                        Aandachtspuntcode.AFZIEN_MOTIVEREN,
                        Aandachtspuntcode.AFZIEN_WACHT_NIET_OP_OVERLEG,
                        Aandachtspuntcode.BSBM_TELT_NIET,
                        Aandachtspuntcode.STRATEGIE_HEEFT_OPVOLGER),
                punten(met));
        assertEquals(Redencode.AFZIEN, reden(met, LAST_ONDER_DWANGSOM));
        assertEquals(Redencode.AFZIEN_LAAT_VERVOLGING_AAN_OM, reden(met, PROCES_VERBAAL));
        assertEquals(List.of(Lezing.R10), met.lezingen());
    }

    @Test
    void refrainingGoesBeforeADeviationAndAnOverleg() {
        Vastlegging v = decide(casus(bevinding(Gevolgen.BEPERKT), Typering.ONVERSCHILLIG)
                .afzien(AFZIEN)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .afwijking(Afwijking.of("passender", BESTUURLIJK_GESPREK)));

        assertEquals(Uitkomst.AFZIEN, v.uitkomst());
        assertEquals(List.of(), v.interventies());
        assertTrue(punten(v)
                .containsAll(
                        Set.of(Aandachtspuntcode.AFWIJKING_TELT_NIET, Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET)));
    }

    @Test
    void withoutAnOvertredingRefrainingDoesNothing() {
        Vastlegging v = decide(casus(bevinding(Gevolgen.BEPERKT).overtreding(false), Typering.ONVERSCHILLIG)
                .afzien(AFZIEN));

        assertEquals(Uitkomst.GEEN_OVERTREDING, v.uitkomst());
        assertTrue(punten(v).contains(Aandachtspuntcode.AFZIEN_TELT_NIET));
    }

    // ------------------------------------------------------------------------------------------------------------ R8

    @Test
    void inSpoedBestuursdwangStandsInTheHerstellendePlace() {
        Vastlegging v = decide(
                casus(spoed(Gevolgen.AANZIENLIJK), Typering.ONVERSCHILLIG).overleg(Overleg.of(Spoor.BESTUURSRECHT)));

        assertEquals(List.of(LAST_ONDER_BESTUURSDWANG), v.interventies());
        assertEquals(Optional.of(Spoor.BESTUURSRECHT), v.spoor());
        assertEquals(Redencode.BESTUURSDWANG_BIJ_SPOED, reden(v, LAST_ONDER_BESTUURSDWANG));
        assertEquals(Redencode.SPOED_GAAT_VOOR, reden(v, VERSCHERPT_TOEZICHT));
        assertEquals(Redencode.SPOED_GAAT_VOOR, reden(v, TIJDELIJK_STILLEGGEN));
        assertFalse(punten(v).contains(Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST));
        assertTrue(v.lezingen().contains(Lezing.R8));
    }

    @Test
    void inSpoedItStandsInTheScenariosAndBesideABsbmToo() {
        Vastlegging wacht = decide(casus(spoed(Gevolgen.AANZIENLIJK), Typering.CALCULEREND));
        assertEquals(List.of(LAST_ONDER_BESTUURSDWANG), wacht.scenarios().get(Spoor.BESTUURSRECHT));
        assertEquals(
                List.of(LAST_ONDER_BESTUURSDWANG, PROCES_VERBAAL),
                wacht.scenarios().get(Spoor.BESTUURS_EN_STRAFRECHT));
        assertEquals(List.of(PROCES_VERBAAL), wacht.scenarios().get(Spoor.STRAFRECHT));

        Vastlegging bsbm = decide(casus(spoed(Gevolgen.BEPERKT), Typering.CALCULEREND)
                .bsbm(Bsbm.opgelegd())
                .afwijking(Afwijking.of("passender", VERSCHERPT_TOEZICHT, BSBM)));
        assertEquals(
                List.of(LAST_ONDER_BESTUURSDWANG, BSBM),
                bsbm.afwijking().orElseThrow().aanbevolen());
    }

    @Test
    void whereTheSegmentDoesNotHoldBestuursdwangTheLightestStandsWithAPoint() {
        Vastlegging v = decide(casus(spoed(Gevolgen.BEPERKT), Typering.ONVERSCHILLIG));

        assertEquals(List.of(WAARSCHUWEN), v.interventies());
        assertTrue(punten(v).contains(Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST));
        assertFalse(punten(v).contains(Aandachtspuntcode.SPOED_ZONDER_BESTUURSDWANG));
    }

    @Test
    void whereBestuursdwangIsNotAvailableSpoedHasAPointOfItsOwn() {
        Vastlegging v = decide(casus(spoed(Gevolgen.AANZIENLIJK), Typering.ONVERSCHILLIG)
                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT)));

        assertEquals(List.of(VERSCHERPT_TOEZICHT), v.interventies());
        assertTrue(punten(v).contains(Aandachtspuntcode.SPOED_ZONDER_BESTUURSDWANG));
        assertFalse(punten(v).contains(Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST));
    }

    @Test
    void rowFourAloneChoosesNothingElse() {
        Vastlegging v = decide(casus(bevinding(Gevolgen.AANZIENLIJK), Typering.ONVERSCHILLIG)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT)));

        assertEquals(List.of(VERSCHERPT_TOEZICHT), v.interventies());
        assertTrue(punten(v).contains(Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST));
    }

    @Test
    void aStrategieCanChooseTheLightestInSpoed() {
        Strategie lhs = StrategieJson.lhs17();
        Strategie lichtste = lhs.specifiek(
                        new StrategieVerwijzing("PROEF", "1"), "Proef", Strategiebereik.gebied("proef"))
                .geldig(Geldigheid.vanaf(LocalDate.of(2020, 1, 1)))
                .vastgesteld(new Vaststelling("de raad", LocalDate.of(2020, 1, 1)))
                .opties(lhs.opties().withSpoed(Opties.Spoed.LICHTSTE))
                .build();
        Vastlegging v = ENGINE.under(lichtste)
                .decide(casus(spoed(Gevolgen.AANZIENLIJK), Typering.ONVERSCHILLIG)
                        .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                        .build());

        assertEquals(List.of(VERSCHERPT_TOEZICHT), v.interventies());
        assertTrue(punten(v).contains(Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST));
        assertEquals(
                List.of("/opties/spoed: BESTUURSDWANG wordt LICHTSTE"),
                v.beleid().orElseThrow().gewijzigd().stream()
                        .map(Object::toString)
                        .toList());
        assertFalse(punten(v).contains(Aandachtspuntcode.STRATEGIE_HEEFT_OPVOLGER));
    }

    @Test
    void aBoeteGoesToTheOfficerFirst() {
        Vastlegging v = decide(casus(bevinding(Gevolgen.VRIJWEL_NIHIL), Typering.CALCULEREND)
                .afwijking(Afwijking.of("passender", BESTUURLIJKE_BOETE)));

        assertTrue(punten(v).contains(Aandachtspuntcode.BOETE_EERST_NAAR_OFFICIER));
    }

    // ----------------------------------------------------------------------------------------------------------- R11

    @Test
    void inColumnDABsbmWaitsForTheOverleg() {
        Vastlegging v = decide(casus(bevinding(Gevolgen.BEPERKT), Typering.BEWUST_EN_STRUCTUREEL)
                .bsbm(Bsbm.opgelegd()));

        assertEquals(Status.WACHT_OP_OVERLEG, v.status());
        assertEquals(Optional.of(Overlegindicatie.NOODZAKELIJK), v.overleg().indicatie());
        assertEquals(List.of(LAST_ONDER_DWANGSOM, BSBM), v.scenarios().get(Spoor.BESTUURSRECHT));
        assertEquals(List.of(LAST_ONDER_DWANGSOM, PROCES_VERBAAL), v.scenarios().get(Spoor.BESTUURS_EN_STRAFRECHT));
        assertTrue(v.lezingen().contains(Lezing.R11));
    }

    @Test
    void inColumnDABsbmFollowsWhereTheOmDoesNotAct() {
        Vastlegging v = decide(casus(bevinding(Gevolgen.BEPERKT), Typering.BEWUST_EN_STRUCTUREEL)
                .bsbm(Bsbm.opgelegd())
                .overleg(Overleg.of(Spoor.BESTUURSRECHT)));

        assertEquals(List.of(LAST_ONDER_DWANGSOM, BSBM), v.interventies());
        assertEquals(Optional.of(Spoor.BESTUURS_EN_STRAFRECHT), v.spoor());
        assertEquals(Redencode.WORDT_OPGELEGD_NA_OVERLEG, reden(v, BSBM));
        assertEquals(Redencode.OVERLEG_ZONDER_STRAFRECHT, reden(v, PROCES_VERBAAL));
        assertTrue(punten(v).contains(Aandachtspuntcode.BSBM_BUITEN_SEGMENT));
    }

    @Test
    void whereTheCellHoldsNoCriminalActionTheDecisionIsAsWithoutTheBsbm() {
        Casus.Builder a1 = casus(bevinding(Gevolgen.VRIJWEL_NIHIL), Typering.GOEDWILLEND);
        Vastlegging met = decide(a1.build().toBuilder().bsbm(Bsbm.opgelegd()).overleg(Overleg.of(Spoor.BESTUURSRECHT)));

        assertEquals(decide(a1).interventies(), met.interventies());
        assertTrue(punten(met).contains(Aandachtspuntcode.BSBM_BUITEN_SEGMENT));
    }

    // ----------------------------------------------------------------------------------------------------------- R12

    @Test
    void closingWhereABegunstigendBesluitIsHeldFollowsFromADeviationOnly() {
        Casus.Builder d4 = Casus.builder(
                        "Z-1",
                        bevinding(Gevolgen.AANZIENLIJK).build(),
                        Normadressaat.builder("N-1")
                                .typering(Typering.BEWUST_EN_STRUCTUREEL)
                                .begunstigendBesluit(true)
                                .build())
                .bevoegdheden(List.of(EXPLOITATIEVERBOD_OF_SLUITING))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT));
        Vastlegging zonder = decide(d4);
        assertEquals(List.of(), zonder.interventies());
        assertEquals(Redencode.WEL_BEGUNSTIGEND_BESLUIT, reden(zonder, EXPLOITATIEVERBOD_OF_SLUITING));

        Vastlegging met = decide(d4.afwijking(Afwijking.of("niet vergund", EXPLOITATIEVERBOD_OF_SLUITING)));
        assertEquals(List.of(EXPLOITATIEVERBOD_OF_SLUITING), met.interventies());
        assertTrue(punten(met).contains(Aandachtspuntcode.SLUITING_MET_BEGUNSTIGEND_BESLUIT));
        assertTrue(met.lezingen().contains(Lezing.R12));
    }

    // ----------------------------------------------------------------------------------------------------------- R14

    private static Verzoekoordeel verzoek(Casus.Builder casus) {
        Vastlegging v = decide(casus.verzoek(VERZOEK));
        assertTrue(v.lezingen().contains(Lezing.R14));
        return v.verzoek().orElseThrow();
    }

    @Test
    void aRequestIsAnsweredAsTheStrategieLeads() {
        Overleg bestuur = Overleg.of(Spoor.BESTUURSRECHT);
        Bevinding.Builder b2 = bevinding(Gevolgen.BEPERKT);
        assertEquals(
                Verzoekoordeel.afgewezen(Grond.GEEN_OVERTREDING),
                verzoek(casus(bevinding(Gevolgen.BEPERKT).overtreding(false), Typering.ONVERSCHILLIG)));
        assertEquals(
                Verzoekoordeel.afgewezen(Grond.GEDOOGBESLUIT),
                verzoek(casus(b2, Typering.ONVERSCHILLIG)
                        .gedoogbesluit(Gedoogbesluit.of("G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK))));
        assertEquals(
                Verzoekoordeel.afgewezen(Grond.AFZIEN),
                verzoek(casus(b2, Typering.ONVERSCHILLIG).afzien(AFZIEN)));
        assertEquals(Verzoekoordeel.AANGEHOUDEN, verzoek(casus(b2, Typering.CALCULEREND)));
        assertEquals(
                Verzoekoordeel.TOEGEWEZEN,
                verzoek(casus(b2, Typering.BEWUST_EN_STRUCTUREEL).overleg(bestuur)));
        assertEquals(
                Verzoekoordeel.afgewezen(Grond.NOG_GEEN_SANCTIE),
                verzoek(casus(b2, Typering.CALCULEREND).overleg(bestuur)));
        assertEquals(
                Verzoekoordeel.afgewezen(Grond.ALLEEN_STRAFRECHT),
                verzoek(casus(b2, Typering.ONVERSCHILLIG).overleg(Overleg.of(Spoor.STRAFRECHT))));
        assertEquals(
                Verzoekoordeel.afgewezen(Grond.NIETS_BESCHIKBAAR),
                verzoek(casus(bevinding(Gevolgen.AANZIENLIJK), Typering.CALCULEREND)
                        .bevoegdheden(List.of())
                        .overleg(bestuur)));
    }

    @Test
    void aRequestThatWaitsKeepsItsTerm() {
        Casus.Builder c2 = casus(bevinding(Gevolgen.BEPERKT), Typering.CALCULEREND);
        assertFalse(punten(decide(c2)).contains(Aandachtspuntcode.VERZOEKTERMIJN_LOOPT_DOOR));
        assertTrue(punten(decide(c2.verzoek(VERZOEK))).contains(Aandachtspuntcode.VERZOEKTERMIJN_LOOPT_DOOR));
    }

    private static List<Interventie> interventies() {
        return Woordenlijst.LHS_17.interventies().alle();
    }

    @ParameterizedTest
    @MethodSource("interventies")
    void onlyASanctionGrantsARequest(Interventie interventie) {
        if (interventie.soort() == nl.lhs.core.Interventiesoort.STRAFRECHT) {
            return;
        }
        Verzoekoordeel oordeel = verzoek(casus(bevinding(Gevolgen.BEPERKT), Typering.ONVERSCHILLIG)
                .afwijking(Afwijking.of("passender", interventie)));
        boolean sanctie = interventie.compareTo(LAST_ONDER_DWANGSOM) >= 0
                && interventie.compareTo(EXPLOITATIEVERBOD_OF_SLUITING) <= 0;
        assertEquals(sanctie ? Verzoekoordeel.TOEGEWEZEN : Verzoekoordeel.afgewezen(Grond.NOG_GEEN_SANCTIE), oordeel);
    }

    // ----------------------------------------------------------------------------------------------- points of
    // attention

    @Test
    void aSanctionAsksForALookAtLegalisatie() {
        Overleg bestuur = Overleg.of(Spoor.BESTUURSRECHT);
        Aandachtspuntcode punt = Aandachtspuntcode.LEGALISATIE_NIET_ONDERZOCHT;
        Typering d = Typering.BEWUST_EN_STRUCTUREEL;
        assertTrue(punten(decide(casus(bevinding(Gevolgen.BEPERKT), d).overleg(bestuur)))
                .contains(punt));
        assertFalse(punten(decide(casus(bevinding(Gevolgen.BEPERKT), d))).contains(punt));
        assertFalse(punten(decide(casus(bevinding(Gevolgen.BEPERKT), Typering.ONVERSCHILLIG)))
                .contains(punt));
        assertFalse(punten(decide(casus(
                                bevinding(Gevolgen.BEPERKT)
                                        .onderbouwing(new Onderbouwing(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.of("Het plan staat het niet toe."))),
                                d)
                        .overleg(bestuur)))
                .contains(punt));
        assertFalse(punten(decide(casus(
                                bevinding(Gevolgen.AANZIENLIJK)
                                        .verzachtendArgument(
                                                VerzachtendArgument.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK)),
                                d)
                        .overleg(bestuur)))
                .contains(punt));
    }

    @Test
    void theNationalStrategieHasASuccessorSince2024() {
        Aandachtspuntcode punt = Aandachtspuntcode.STRATEGIE_HEEFT_OPVOLGER;
        for (LocalDate dag : List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 1, 1))) {
            Casus casus =
                    Casus.of(Bevinding.of("B-1", dag, Gevolgen.BEPERKT), Normadressaat.of("N-1", Typering.GOEDWILLEND));
            assertEquals(dag.getYear() == 2024, punten(ENGINE.decide(casus)).contains(punt));
        }
    }

    // ----------------------------------------------------------------------------------------------------------- R15

    private static void signaleert(boolean verwacht, Signaalcode code, Casus.Builder casus) {
        Vastlegging v = decide(casus);
        assertEquals(verwacht, signalen(v).contains(code), code::name);
        if (verwacht) {
            assertTrue(v.lezingen().contains(Lezing.R15));
        }
    }

    private static Casus.Builder opgelegd(Bevinding.Builder bevinding, Typering typering) {
        return casus(bevinding, typering).bsbm(Bsbm.opgelegd());
    }

    private static Bevinding.Builder metAspecten(int aantal) {
        Bevinding.Builder b = bevinding(Gevolgen.BEPERKT);
        Woordenlijst.LHS_17.aspecten().alle().stream()
                .filter(s -> !s.equals(VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN)
                        && !s.equals(VerzwarendAspect.Soort.FINANCIELE_SANCTIE_ZONDER_EFFECT))
                .limit(aantal)
                .forEach(s -> b.verzwarendAspect(VerzwarendAspect.of(s)));
        return b;
    }

    @Test
    void aBsbmSitsBadlyWithWhatIsNotSimple() {
        Typering b = Typering.ONVERSCHILLIG;
        signaleert(true, Signaalcode.BSBM_IN_RIJ_4, opgelegd(bevinding(Gevolgen.AANZIENLIJK), b));
        signaleert(false, Signaalcode.BSBM_IN_RIJ_4, opgelegd(bevinding(Gevolgen.VAN_BELANG), b));
        signaleert(true, Signaalcode.BSBM_BIJ_DRIE_ASPECTEN, opgelegd(metAspecten(3), b));
        signaleert(false, Signaalcode.BSBM_BIJ_DRIE_ASPECTEN, opgelegd(metAspecten(2), b));
        signaleert(
                true,
                Signaalcode.BSBM_NAAST_AANGIFTE,
                opgelegd(bevinding(Gevolgen.VAN_BELANG).ernstigeGedraging(ErnstigeGedraging.GEWELDSDREIGING), b));
        signaleert(false, Signaalcode.BSBM_NAAST_AANGIFTE, opgelegd(bevinding(Gevolgen.VAN_BELANG), b));
    }

    @Test
    void aFinancialSanctionSitsBadlyWhereItHasNoEffect() {
        Bevinding.Builder bevinding = bevinding(Gevolgen.VRIJWEL_NIHIL)
                .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.FINANCIELE_SANCTIE_ZONDER_EFFECT));
        Casus.Builder c1 = casus(bevinding, Typering.CALCULEREND);
        signaleert(false, Signaalcode.BESTRAFFING_ZONDER_EFFECT, c1);
        signaleert(
                true,
                Signaalcode.BESTRAFFING_ZONDER_EFFECT,
                c1.build().toBuilder().bsbm(Bsbm.opgelegd()));
        signaleert(
                true,
                Signaalcode.BESTRAFFING_ZONDER_EFFECT,
                c1.afwijking(Afwijking.of("passender", BESTUURLIJKE_BOETE)));
    }

    @Test
    void conductAndHistorySitBadlyWithSomeTyperingen() {
        for (Typering typering : Typering.values()) {
            boolean licht = typering == Typering.GOEDWILLEND || typering == Typering.ONVERSCHILLIG;
            signaleert(
                    !licht,
                    Signaalcode.RECIDIVE_BIJ_ZWARE_TYPERING,
                    casus(
                            bevinding(Gevolgen.BEPERKT)
                                    .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE)),
                            typering));
            signaleert(
                    licht,
                    Signaalcode.OPZET_BIJ_LICHTE_TYPERING,
                    casus(bevinding(Gevolgen.BEPERKT).ernstigeGedraging(ErnstigeGedraging.SABOTAGE), typering));
            signaleert(
                    licht,
                    Signaalcode.VERHULLING_BIJ_LICHTE_TYPERING,
                    casus(
                            bevinding(Gevolgen.BEPERKT)
                                    .verzwarendAspect(
                                            VerzwarendAspect.of(VerzwarendAspect.Soort.COMBINATIE_ANDERE_DELICTEN)),
                            typering));
        }
    }

    @Test
    void gedogenSitsBadlyWithSpoedAndForLong() {
        Gedoogbesluit.Grond grond = Gedoogbesluit.Grond.EINDIGT_BINNEN_AFZIENBARE_TIJD;
        Bevinding.Builder b2 = bevinding(Gevolgen.BEPERKT);
        signaleert(
                true,
                Signaalcode.GEDOGEN_BIJ_SPOED,
                casus(spoed(Gevolgen.BEPERKT), Typering.ONVERSCHILLIG).gedoogbesluit(Gedoogbesluit.of("G-1", grond)));
        signaleert(
                false,
                Signaalcode.GEDOGEN_LANGER_DAN_TWEE_JAAR,
                casus(b2, Typering.ONVERSCHILLIG).gedoogbesluit(Gedoogbesluit.of("G-1", grond, DATUM.plusYears(2))));
        signaleert(
                true,
                Signaalcode.GEDOGEN_LANGER_DAN_TWEE_JAAR,
                casus(b2, Typering.ONVERSCHILLIG)
                        .gedoogbesluit(Gedoogbesluit.of(
                                "G-1", grond, DATUM.plusYears(2).plusDays(1))));
    }
}
