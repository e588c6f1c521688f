package nl.lhs.rules.orakel;

import static nl.lhs.core.Interventie.AANSPREKEN_INFORMEREN;
import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.TIJDELIJK_STILLEGGEN;
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vastlegging.Verzoekoordeel.Grond;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.orakel.Dossierorakel.Antwoord;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import org.junit.jupiter.api.Test;

/** The oracle of the follow-up itself, held to cases that were worked out by hand from the specification. */
class DossierorakelTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private static Casus.Builder casus(Gevolgen gevolgen, Typering typering) {
        return casus(gevolgen, typering, false);
    }

    private static Casus.Builder casus(Gevolgen gevolgen, Typering typering, boolean spoed) {
        return Casus.builder(
                        "Z-1",
                        Bevinding.builder("B-1", BEGIN)
                                .gevolgen(gevolgen)
                                .spoedeisend(spoed)
                                .build(),
                        Normadressaat.builder("N-1")
                                .typering(typering)
                                .begunstigendBesluit(true)
                                .build())
                .bevoegdheden(Figuren.lijst(Figuren.ALLES & ~Figuren.ZONDER_BEVOEGDHEID));
    }

    /** B3, after an overleg that left it to administrative law. */
    private static Casus.Builder b3() {
        return casus(Gevolgen.VAN_BELANG, Typering.ONVERSCHILLIG).overleg(Overleg.of(Spoor.BESTUURSRECHT));
    }

    /** D4, after an overleg that left it to administrative law: a LOD. */
    private static Casus.Builder d4() {
        return casus(Gevolgen.AANZIENLIJK, Typering.BEWUST_EN_STRUCTUREEL).overleg(Overleg.of(Spoor.BESTUURSRECHT));
    }

    private static Staat na(Casus.Builder casus, Gebeurtenis... gebeurtenissen) {
        return na(Dossierorakel.open(casus.build()), gebeurtenissen);
    }

    private static Staat na(Staat begin, Gebeurtenis... gebeurtenissen) {
        Staat staat = begin;
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            Antwoord antwoord = Dossierorakel.na(staat, gebeurtenis);
            assertEquals(Set.of(), antwoord.geweigerd(), gebeurtenis::toString);
            staat = antwoord.staat().orElseThrow();
        }
        return staat;
    }

    private static LocalDate dag(int dag) {
        return BEGIN.plusDays(dag);
    }

    private static Hercontrole nietNageleefd(int dag) {
        return Hercontrole.nietNageleefd("B-2", dag(dag));
    }

    private static Hercontrole nageleefd(int dag) {
        return Hercontrole.nageleefd("B-2", dag(dag), dag(dag));
    }

    private static Hercontrole keuze(int dag, Interventie... keuze) {
        return nietNageleefd(dag).withKeuze(Hercontrolekeuze.of(List.of(keuze), "Dit past beter."));
    }

    private static Hercontrole voortzetten(int dag) {
        return nietNageleefd(dag).withKeuze(Hercontrolekeuze.voortzetten("De last werkt nog."));
    }

    private static Overlegafronding overleg(int dag, Spoor spoor) {
        return Overlegafronding.of(dag(dag), Overleg.of(spoor));
    }

    private static Herziening herziening(int dag, Casus.Builder casus) {
        return Herziening.of(dag(dag), "jurist", "Nieuwe feiten.", casus.build());
    }

    private static Lastzetting stap(int dag, Interventie last, Laststap stap) {
        return Lastzetting.of(dag(dag), last, stap);
    }

    private static Lastzetting beschikking(int dag) {
        return Lastzetting.of(
                dag(dag),
                LAST_ONDER_DWANGSOM,
                Laststap.BESCHIKKING,
                Stapgegevens.beschikking(
                        Stapgegevens.Strekking.HERSTEL,
                        new Dwangsom(
                                Bedrag.euro("2500"),
                                Dwangsom.Per.OVERTREDING,
                                Optional.empty(),
                                Optional.of(Bedrag.euro("5000")))));
    }

    private static Lastzetting beschikking(int dag, int tot) {
        return beschikking(dag).withHersteltermijn(dag(tot));
    }

    private static Lastzetting bedrag(int dag, Laststap stap, String euro) {
        return Lastzetting.of(dag(dag), LAST_ONDER_DWANGSOM, stap, Stapgegevens.bedrag(Bedrag.euro(euro)));
    }

    private static Lastzetting intrekking(int dag, Interventie last) {
        return Lastzetting.of(dag(dag), last, Laststap.INTREKKING, Stapgegevens.reden("Vergund."));
    }

    private static void kiest(Staat staat, Interventie... interventies) {
        assertEquals(List.of(interventies), Figuren.lijst(staat.gekozen()));
    }

    private static void nieuw(Staat staat, Interventie... interventies) {
        assertEquals(List.of(interventies), Figuren.lijst(staat.nieuw()));
    }

    private static void vanKracht(Staat staat, Interventie... interventies) {
        assertEquals(List.of(interventies), Figuren.lijst(staat.vanKracht()));
    }

    private static void weigert(Staat staat, Gebeurtenis gebeurtenis, Foutcode... codes) {
        assertEquals(Set.of(codes), Dossierorakel.na(staat, gebeurtenis).geweigerd());
    }

    private static void meldt(Staat staat, Signaalcode... codes) {
        assertEquals(Set.of(codes), staat.signalen());
    }

    private static Set<Laststap> kan(Staat staat, int last) {
        return staat.lasten().get(last).mogelijk(staat.spoed(), staat.dicht());
    }

    // ------------------------------------------------------------------------------------------------------ rungs

    @Test
    void afterTheLetterComesTheLastThatItAnnounced() {
        Casus.Builder a1 = casus(Gevolgen.VRIJWEL_NIHIL, Typering.GOEDWILLEND);
        kiest(na(a1), AANSPREKEN_INFORMEREN);
        kiest(na(a1, nietNageleefd(1)), WAARSCHUWEN);
        kiest(na(a1, nietNageleefd(1), nietNageleefd(2)), LAST_ONDER_DWANGSOM);
        kiest(na(a1, keuze(1, BESTUURLIJK_GESPREK, WAARSCHUWEN), nietNageleefd(2)), LAST_ONDER_DWANGSOM);
        kiest(na(a1, keuze(1, BESTUURLIJK_GESPREK), nietNageleefd(2)), VERSCHERPT_TOEZICHT);
        kiest(
                na(
                        casus(Gevolgen.VRIJWEL_NIHIL, Typering.GOEDWILLEND).bevoegdheden(List.of()),
                        nietNageleefd(1),
                        nietNageleefd(2)),
                BESTUURLIJK_GESPREK);
    }

    @Test
    void theRungsOfB3GoToStilleggenWithABoeteAndThenTheyAreUsedUp() {
        Staat top = na(b3(), nietNageleefd(1), nietNageleefd(2), nietNageleefd(3));
        kiest(top, TIJDELIJK_STILLEGGEN);
        Staat boete = na(top, nietNageleefd(4));
        kiest(boete, TIJDELIJK_STILLEGGEN, BESTUURLIJKE_BOETE);
        nieuw(boete, BESTUURLIJKE_BOETE);
        Staat op = na(boete, nietNageleefd(5));
        kiest(op, TIJDELIJK_STILLEGGEN, BESTUURLIJKE_BOETE);
        nieuw(op);
        assertEquals(Uitkomst.INTERVENIEREN, op.keuze().uitkomst());
    }

    @Test
    void besideAProcesVerbaalThereIsNoBoeteAndItStays() {
        Casus.Builder casus = b3().overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT));
        Staat top = na(casus, nietNageleefd(1), nietNageleefd(2), nietNageleefd(3));
        kiest(top, TIJDELIJK_STILLEGGEN, PROCES_VERBAAL);
        Staat op = na(top, nietNageleefd(4));
        kiest(op, TIJDELIJK_STILLEGGEN, PROCES_VERBAAL);
        nieuw(op);
        weigert(op, keuze(5, LAST_ONDER_DWANGSOM, BESTUURLIJKE_BOETE), Foutcode.AFWIJKING_TWEE_STRAFFEN);
        kiest(na(op, keuze(5, WAARSCHUWEN)), WAARSCHUWEN, PROCES_VERBAAL);
    }

    @Test
    void aBestraffendeStaysBesideEveryLaterRung() {
        Staat samen = na(b3(), keuze(1, LAST_ONDER_DWANGSOM, SCHORSEN_OF_INTREKKEN));
        kiest(na(samen, nietNageleefd(2)), LAST_ONDER_BESTUURSDWANG, SCHORSEN_OF_INTREKKEN);
        kiest(na(samen, nietNageleefd(2), nietNageleefd(3)), TIJDELIJK_STILLEGGEN, SCHORSEN_OF_INTREKKEN);
        Staat op = na(samen, nietNageleefd(2), nietNageleefd(3), nietNageleefd(4));
        kiest(op, TIJDELIJK_STILLEGGEN, SCHORSEN_OF_INTREKKEN);
        nieuw(op);
    }

    @Test
    void withoutAHerstellendeTheFirstRungIsTheLightestOfTheCell() {
        Casus.Builder strafrecht =
                casus(Gevolgen.VAN_BELANG, Typering.ONVERSCHILLIG).overleg(Overleg.of(Spoor.STRAFRECHT));
        Staat trede = na(strafrecht, nietNageleefd(1));
        kiest(trede, VERSCHERPT_TOEZICHT, PROCES_VERBAAL);
        assertEquals(Optional.of(Spoor.BESTUURS_EN_STRAFRECHT), trede.keuze().spoor());
        Casus.Builder schorsen = casus(Gevolgen.AANZIENLIJK, Typering.CALCULEREND)
                .bevoegdheden(List.of(SCHORSEN_OF_INTREKKEN))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT));
        kiest(na(schorsen), SCHORSEN_OF_INTREKKEN);
        kiest(na(schorsen, nietNageleefd(1)), VERSCHERPT_TOEZICHT, SCHORSEN_OF_INTREKKEN);
        kiest(na(schorsen, nietNageleefd(1), nietNageleefd(2)), VERSCHERPT_TOEZICHT, SCHORSEN_OF_INTREKKEN);
    }

    @Test
    void inSpoedBestuursdwangStandsInTheHerstellendePlace() {
        Casus.Builder spoed = casus(Gevolgen.AANZIENLIJK, Typering.ONVERSCHILLIG, true);
        Staat wacht = na(spoed);
        assertEquals(Status.WACHT_OP_OVERLEG, wacht.keuze().status());
        assertEquals(Figuren.LOB | Figuren.PV, (long) wacht.keuze().scenarios().get(Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(na(wacht, overleg(1, Spoor.BESTUURSRECHT)), LAST_ONDER_BESTUURSDWANG);
        kiest(na(wacht, overleg(1, Spoor.STRAFRECHT)), PROCES_VERBAAL);
    }

    // ------------------------------------------------------------------------------------------------------- floor

    @Test
    void anOverlegAndAHerzieningDoNotGoBelowWhatTheLastHercontroleChose() {
        Staat lob = na(b3(), nietNageleefd(1), nietNageleefd(2));
        kiest(lob, LAST_ONDER_BESTUURSDWANG);
        kiest(na(lob, overleg(3, Spoor.BESTUURSRECHT)), LAST_ONDER_BESTUURSDWANG);
        kiest(na(lob, overleg(3, Spoor.BESTUURS_EN_STRAFRECHT)), LAST_ONDER_BESTUURSDWANG, PROCES_VERBAAL);
        kiest(na(lob, herziening(3, casus(Gevolgen.VRIJWEL_NIHIL, Typering.GOEDWILLEND))), LAST_ONDER_BESTUURSDWANG);
        kiest(na(lob, herziening(3, b3().afwijking(Afwijking.of("Een brief volstaat.", WAARSCHUWEN)))), WAARSCHUWEN);
        Staat zonder = na(lob, herziening(3, b3().bevoegdheden(List.of(LAST_ONDER_DWANGSOM, TIJDELIJK_STILLEGGEN))));
        kiest(zonder, TIJDELIJK_STILLEGGEN);
        Staat niets = na(lob, herziening(3, b3().bevoegdheden(List.of(LAST_ONDER_DWANGSOM))));
        kiest(niets, LAST_ONDER_DWANGSOM);
        Staat wacht = na(lob, herziening(3, casus(Gevolgen.VAN_BELANG, Typering.ONVERSCHILLIG)));
        assertEquals(Figuren.LOB, (long) wacht.keuze().scenarios().get(Spoor.BESTUURSRECHT));
        assertEquals(Figuren.PV, (long) wacht.keuze().scenarios().get(Spoor.STRAFRECHT));
    }

    @Test
    void theFloorOutlastsAfzienAndAnOverlegThatEndsInCriminalLaw() {
        Staat lob = na(b3(), nietNageleefd(1), nietNageleefd(2));
        Staat afzien = na(lob, herziening(3, b3().afzien(new Afzien(Afzien.Grond.ONEVENREDIGHEID, "Te zwaar."))));
        assertEquals(Uitkomst.AFZIEN, afzien.keuze().uitkomst());
        kiest(na(afzien, herziening(4, b3())), LAST_ONDER_BESTUURSDWANG);
        Staat straf = na(lob, overleg(3, Spoor.STRAFRECHT));
        kiest(straf, PROCES_VERBAAL);
        kiest(na(straf, nietNageleefd(4)), TIJDELIJK_STILLEGGEN, PROCES_VERBAAL);
    }

    @Test
    void aKeuzeMayLowerTheFloorAndAnOverlegDecidesAnewAboveIt() {
        Staat keuze = na(b3(), nietNageleefd(1), nietNageleefd(2), keuze(3, WAARSCHUWEN));
        Staat overleg = na(keuze, overleg(4, Spoor.BESTUURSRECHT));
        assertTrue(overleg.casus().afwijking().isEmpty());
        kiest(overleg, VERSCHERPT_TOEZICHT);
        kiest(na(keuze, nietNageleefd(4)), LAST_ONDER_DWANGSOM);
    }

    // ------------------------------------------------------------------------------------------------------- lasts

    @Test
    void aLastIsForfeitedAfterItsTermAndCollectedUpToWhatWasForfeited() {
        Staat staat = na(d4(), stap(1, LAST_ONDER_DWANGSOM, Laststap.VOORNEMEN), beschikking(20, 40));
        meldt(staat);
        vanKracht(staat, LAST_ONDER_DWANGSOM);
        weigert(staat, bedrag(40, Laststap.VERBEURING, "2500"), Foutcode.LASTSTAP_BINNEN_TERMIJN);
        weigert(staat, nietNageleefd(40), Foutcode.TERMIJN_LOOPT_NOG);
        Staat verbeurd = na(staat, bedrag(41, Laststap.VERBEURING, "2500"));
        weigert(verbeurd, bedrag(42, Laststap.INVORDERING, "2500.01"), Foutcode.MEER_DAN_VERBEURD);
        assertFalse(kan(verbeurd, 0).contains(Laststap.UITGEWERKT));
        Staat vol = na(verbeurd, bedrag(42, Laststap.VERBEURING, "2500"));
        meldt(vol);
        meldt(na(vol, bedrag(43, Laststap.VERBEURING, "0.01")), Signaalcode.BOVEN_MAXIMUM);
        Staat op = na(vol, stap(43, LAST_ONDER_DWANGSOM, Laststap.UITGEWERKT));
        vanKracht(op);
        assertEquals(Set.of(Laststap.INVORDERING), kan(op, 0));
        // The oldest was forfeited on day 41: what is collected of it a year and a day later is late.
        meldt(na(op, bedrag(41 + 365, Laststap.INVORDERING, "2500")));
        meldt(na(op, bedrag(42 + 365, Laststap.INVORDERING, "2500")), Signaalcode.INVORDERING_NA_EEN_JAAR);
        meldt(na(op, bedrag(50, Laststap.INVORDERING, "2500"), bedrag(42 + 365, Laststap.INVORDERING, "2500")));
    }

    @Test
    void aTermThatMovesMovesThatOfTheLast() {
        Staat staat = na(d4(), beschikking(20, 40), Termijnstelling.of(dag(30), dag(60)));
        assertEquals(Optional.of(dag(60)), staat.lasten().get(0).termijn());
        weigert(staat, bedrag(41, Laststap.VERBEURING, "2500"), Foutcode.LASTSTAP_BINNEN_TERMIJN);
    }

    @Test
    void whatABeschikkingLacksIsSaid() {
        meldt(na(d4(), beschikking(1, 9)), Signaalcode.BESCHIKKING_ZONDER_VOORNEMEN);
        Staat voornemen = na(
                d4(),
                Lastzetting.of(dag(1), LAST_ONDER_DWANGSOM, Laststap.VOORNEMEN, Stapgegevens.zienswijzeTot(dag(9))));
        meldt(na(voornemen, beschikking(9, 30)), Signaalcode.BESCHIKKING_BINNEN_ZIENSWIJZETERMIJN);
        meldt(na(voornemen, beschikking(10, 30)));
        meldt(na(voornemen, stap(5, LAST_ONDER_DWANGSOM, Laststap.ZIENSWIJZE), beschikking(9, 30)));
        meldt(na(voornemen, beschikking(10)), Signaalcode.BESCHIKKING_ZONDER_TERMIJN);
        weigert(voornemen, stap(10, LAST_ONDER_DWANGSOM, Laststap.BESCHIKKING), Foutcode.DWANGSOM_ONVOLLEDIG);
        weigert(voornemen, stap(2, LAST_ONDER_DWANGSOM, Laststap.VOORNEMEN), Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
    }

    @Test
    void aLastThatStandsGoesOnUnlessAKeuzeImposesItAgain() {
        Staat lod = na(d4(), beschikking(1, 9));
        Staat voort = na(lod, voortzetten(10));
        kiest(voort, LAST_ONDER_DWANGSOM);
        nieuw(voort);
        Staat opnieuw = na(lod, keuze(10, LAST_ONDER_DWANGSOM));
        nieuw(opnieuw, LAST_ONDER_DWANGSOM);
        assertEquals(2, opnieuw.lasten().size());
        meldt(opnieuw, Signaalcode.TWEE_HERSTELSANCTIES);
        meldt(
                na(opnieuw, beschikking(11, 20).withLastnummer(2)),
                Signaalcode.TWEE_HERSTELSANCTIES,
                Signaalcode.BESCHIKKING_ZONDER_VOORNEMEN);
        Staat ernaast = na(lod, keuze(10, LAST_ONDER_DWANGSOM, SCHORSEN_OF_INTREKKEN));
        nieuw(ernaast, SCHORSEN_OF_INTREKKEN);
        assertEquals(1, ernaast.lasten().size());
        Staat lob = na(lod, nietNageleefd(10));
        kiest(lob, LAST_ONDER_BESTUURSDWANG);
        meldt(lob, Signaalcode.TWEE_HERSTELSANCTIES);
        vanKracht(lob, LAST_ONDER_DWANGSOM);
        // Both stand: the LOD in force, the LOB chosen.
        Staat terug = na(lob, voortzetten(11));
        kiest(terug, LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG);
        weigert(na(b3()), voortzetten(1), Foutcode.GEEN_LAST_OM_VOORT_TE_ZETTEN);
    }

    @Test
    void doorpakkenAwayFromALastThatIsOnlyAnnouncedIsSaid() {
        Staat voornemen = na(d4(), stap(1, LAST_ONDER_DWANGSOM, Laststap.VOORNEMEN));
        meldt(
                na(voornemen, nietNageleefd(10)),
                Signaalcode.DOORPAKKEN_ZONDER_TERMIJN,
                Signaalcode.DOORPAKKEN_VOOR_BESCHIKKING);
        meldt(
                na(voornemen, Termijnstelling.of(dag(2), dag(9)), nietNageleefd(10)),
                Signaalcode.DOORPAKKEN_VOOR_BESCHIKKING);
        weigert(
                na(voornemen, nietNageleefd(10)),
                beschikking(11).withLastnummer(1),
                Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
    }

    @Test
    void underSpoedBestuursdwangComesFirstAndTheOverlegLeadsToThatSameLast() {
        Staat gedaan = na(
                casus(Gevolgen.AANZIENLIJK, Typering.CALCULEREND, true),
                stap(1, LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING));
        assertTrue(gedaan.wacht());
        nieuw(gedaan, LAST_ONDER_BESTUURSDWANG);
        vanKracht(gedaan);
        meldt(gedaan, Signaalcode.SPOED_ZONDER_BESCHIKKING);
        weigert(gedaan, stap(2, LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING), Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
        weigert(gedaan, stap(2, LAST_ONDER_BESTUURSDWANG, Laststap.VOORNEMEN), Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
        Staat beslist = na(gedaan, stap(2, LAST_ONDER_BESTUURSDWANG, Laststap.BESCHIKKING));
        meldt(beslist);
        vanKracht(beslist);
        Staat gekozen = na(beslist, overleg(3, Spoor.BESTUURSRECHT));
        kiest(gekozen, LAST_ONDER_BESTUURSDWANG);
        nieuw(gekozen);
        assertEquals(1, gekozen.lasten().size());
        weigert(
                na(casus(Gevolgen.AANZIENLIJK, Typering.CALCULEREND, true).bevoegdheden(List.of())),
                stap(1, LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING),
                Foutcode.LAST_NIET_GEKOZEN);
        weigert(
                na(casus(Gevolgen.AANZIENLIJK, Typering.CALCULEREND)),
                stap(1, LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING),
                Foutcode.LAST_NIET_GEKOZEN);
    }

    @Test
    void aLastOutlastsAnOverlegThatEndsInCriminalLaw() {
        Staat straf = na(d4(), beschikking(1, 9), overleg(2, Spoor.STRAFRECHT));
        kiest(straf, PROCES_VERBAAL);
        vanKracht(straf, LAST_ONDER_DWANGSOM, PROCES_VERBAAL);
        Staat verder = na(straf, nietNageleefd(10));
        kiest(verder, LAST_ONDER_BESTUURSDWANG, PROCES_VERBAAL);
        Staat afzien =
                na(straf, herziening(10, d4().afzien(new Afzien(Afzien.Grond.RECHTVAARDIGINGSGROND, "Noodtoestand."))));
        meldt(afzien, Signaalcode.LAST_ZONDER_OVERTREDING);
        meldt(na(afzien, intrekking(11, LAST_ONDER_DWANGSOM)));
    }

    // ------------------------------------------------------------------------------------------------------ closing

    @Test
    void complianceClosesAndLeavesTheRecordAsItWas() {
        Staat dicht = na(d4(), beschikking(1, 9), bedrag(10, Laststap.VERBEURING, "2500"), nageleefd(11));
        kiest(dicht, LAST_ONDER_DWANGSOM);
        assertTrue(dicht.dicht());
        vanKracht(dicht, LAST_ONDER_DWANGSOM);
        assertEquals(EnumSet.of(Laststap.VERBEURING, Laststap.INVORDERING, Laststap.INTREKKING), kan(dicht, 0));
        weigert(dicht, nietNageleefd(12), Foutcode.DOSSIER_AFGESLOTEN);
        weigert(dicht, Termijnstelling.of(dag(12), dag(20)), Foutcode.DOSSIER_AFGESLOTEN);
        weigert(dicht, herziening(12, b3()), Foutcode.NIET_NA_SLUITING);
        Staat straf = na(dicht, overleg(12, Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(straf, PROCES_VERBAAL);
        assertEquals(Optional.of(Spoor.BESTUURS_EN_STRAFRECHT), straf.keuze().spoor());
        weigert(straf, overleg(13, Spoor.BESTUURSRECHT), Foutcode.NIET_NA_SLUITING);
        Staat niets = na(dicht, overleg(12, Spoor.BESTUURSRECHT));
        kiest(niets);
        assertEquals(Status.DEFINITIEF, niets.keuze().status());
        Staat bsbm = na(dicht, herziening(12, d4().bsbm(Bsbm.opgelegd())));
        kiest(bsbm, LAST_ONDER_DWANGSOM, BSBM);
        nieuw(bsbm, BSBM);
        assertTrue(bsbm.dicht());
    }

    @Test
    void aWaitingCaseClosesAndAnOverlegMayStillFollow() {
        Casus.Builder d2 =
                casus(Gevolgen.BEPERKT, Typering.BEWUST_EN_STRUCTUREEL).bsbm(Bsbm.opgelegd());
        Staat wacht = na(d2);
        assertEquals(Figuren.LOD | Figuren.STRAFBESCHIKKING, (long)
                wacht.keuze().scenarios().get(Spoor.BESTUURSRECHT));
        kiest(na(wacht, overleg(1, Spoor.BESTUURSRECHT)), LAST_ONDER_DWANGSOM, BSBM);
        Staat dicht = na(wacht, nageleefd(1));
        assertTrue(dicht.wacht());
        Staat bsbm = na(dicht, overleg(2, Spoor.BESTUURSRECHT));
        kiest(bsbm, BSBM);
        assertEquals(Optional.of(Spoor.STRAFRECHT), bsbm.keuze().spoor());
        kiest(na(bsbm, overleg(3, Spoor.STRAFRECHT).withBsbmTerug()), PROCES_VERBAAL);
        weigert(dicht, overleg(2, Spoor.STRAFRECHT), Foutcode.BSBM_NAAST_STRAFRECHT);
    }

    // ------------------------------------------------------------------------------------------------ verzoek, order

    @Test
    void aVerzoekIsAnsweredInTheOrderOfItsReading() {
        Verzoek verzoek = Verzoek.of("V-1", BEGIN.minusDays(3));
        Staat brief = na(casus(Gevolgen.BEPERKT, Typering.ONVERSCHILLIG).verzoek(verzoek));
        antwoordt(brief, Verzoekoordeel.afgewezen(Grond.NOG_GEEN_SANCTIE));
        antwoordt(na(brief, nageleefd(1)), Verzoekoordeel.afgewezen(Grond.OVERTREDING_BEEINDIGD));
        Staat last = na(brief, nietNageleefd(1));
        antwoordt(last, Verzoekoordeel.TOEGEWEZEN);
        antwoordt(na(last, nageleefd(2)), Verzoekoordeel.afgewezen(Grond.OVERTREDING_BEEINDIGD));
        antwoordt(na(last, beschikking(2, 9), nageleefd(3)), Verzoekoordeel.TOEGEWEZEN);
        antwoordt(na(brief, overleg(1, Spoor.STRAFRECHT)), Verzoekoordeel.afgewezen(Grond.ALLEEN_STRAFRECHT));
        Staat wacht = na(casus(Gevolgen.AANZIENLIJK, Typering.CALCULEREND, true).verzoek(verzoek));
        antwoordt(wacht, Verzoekoordeel.AANGEHOUDEN);
        antwoordt(
                na(wacht, stap(1, LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING), nageleefd(1)),
                Verzoekoordeel.TOEGEWEZEN);
    }

    private static void antwoordt(Staat staat, Verzoekoordeel oordeel) {
        assertEquals(Optional.of(oordeel), Dossierorakel.verzoek(staat));
    }

    @Test
    void eventsComeInTheOrderOfTheirDays() {
        Staat staat = na(b3(), nietNageleefd(9));
        weigert(staat, overleg(8, Spoor.BESTUURSRECHT), Foutcode.EERDER_DAN_DOSSIER);
        weigert(staat, Hercontrole.nageleefd("B-2", dag(9), dag(8)), Foutcode.TE_VROEG);
        na(staat, overleg(9, Spoor.BESTUURSRECHT));
    }
}
