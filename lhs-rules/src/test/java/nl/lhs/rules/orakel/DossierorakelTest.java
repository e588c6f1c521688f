package nl.lhs.rules.orakel;

import static nl.lhs.core.Interventie.AANSPREKEN_INFORMEREN;
import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.TIJDELIJK_STILLEGGEN;
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.orakel.Dossierorakel.Antwoord;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierorakel.Weigering;
import org.junit.jupiter.api.Test;

/** The oracle of the follow-up itself, held to cases that were worked out by hand from the specification. */
class DossierorakelTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private static Casus.Builder casus(Gevolgen gevolgen, Typering typering) {
        return Casus.builder(
                        "Z-1",
                        Bevinding.of("B-1", BEGIN, gevolgen),
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

    private static Staat na(Casus casus, Gebeurtenis... gebeurtenissen) {
        Staat staat = Dossierorakel.open(casus);
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            Antwoord antwoord = Dossierorakel.na(staat, gebeurtenis);
            assertEquals(Set.of(), antwoord.geweigerd());
            staat = antwoord.staat().orElseThrow();
        }
        return staat;
    }

    private static Hercontrole nietNageleefd(int dag) {
        return Hercontrole.nietNageleefd("B-2", BEGIN.plusDays(dag));
    }

    private static Hercontrole keuze(int dag, Interventie... keuze) {
        return nietNageleefd(dag).withKeuze(Afwijking.of("Dit past beter.", keuze));
    }

    private static Overlegafronding overleg(int dag, Spoor spoor) {
        return Overlegafronding.of(BEGIN.plusDays(dag), Overleg.of(spoor));
    }

    private static void kiest(Staat staat, Interventie... interventies) {
        assertEquals(List.of(interventies), staat.besluit().verwachting().interventies());
    }

    private static void weigert(Staat staat, Gebeurtenis gebeurtenis, String pad, Foutcode code) {
        assertEquals(
                Set.of(new Weigering(pad, code)),
                Dossierorakel.na(staat, gebeurtenis).geweigerd());
    }

    private static void heeft(Staat staat, Aandachtspuntcode... punten) {
        List<Aandachtspuntcode> aandacht = staat.besluit().verwachting().aandachtspunten();
        assertTrue(aandacht.containsAll(List.of(punten)), aandacht::toString);
    }

    private static Redencode reden(Staat staat, Interventie interventie) {
        return staat.besluit().verwachting().overwogen().stream()
                .filter(o -> o.interventie() == interventie)
                .findFirst()
                .orElseThrow()
                .code();
    }

    @Test
    void theRungsOfB3GoFromVerscherptToezichtToStilleggenWithABoeteAndThenThereIsC3() {
        Staat staat = na(b3().build());
        kiest(staat, VERSCHERPT_TOEZICHT);
        kiest(na(b3().build(), nietNageleefd(1)), LAST_ONDER_DWANGSOM);
        kiest(na(b3().build(), nietNageleefd(1), nietNageleefd(2)), LAST_ONDER_BESTUURSDWANG);
        kiest(na(b3().build(), nietNageleefd(1), nietNageleefd(2), nietNageleefd(3)), TIJDELIJK_STILLEGGEN);
        Staat vijfde = na(b3().build(), nietNageleefd(1), nietNageleefd(2), nietNageleefd(3), nietNageleefd(4));
        kiest(vijfde, TIJDELIJK_STILLEGGEN, BESTUURLIJKE_BOETE);
        assertEquals(Redencode.VOLGENDE_TREDE, reden(vijfde, BESTUURLIJKE_BOETE));
        assertEquals(Redencode.TREDE_GEBRUIKT, reden(vijfde, LAST_ONDER_DWANGSOM));

        Staat boven = na(
                b3().build(), nietNageleefd(1), nietNageleefd(2), nietNageleefd(3), nietNageleefd(4), nietNageleefd(5));
        kiest(boven);
        assertEquals(Uitkomst.HERPOSITIONEREN, boven.uitkomst());
        assertEquals(
                Optional.of(new Herpositionering(Segment.C3, false)),
                boven.besluit().verder());
        heeft(boven, Aandachtspuntcode.HERPOSITIONEREN_NAAR_RECHTS);
    }

    @Test
    void besideAProcesVerbaalThereIsNoBoeteAndItStays() {
        Casus casus = b3().overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT)).build();
        Staat vierde = na(casus, nietNageleefd(1), nietNageleefd(2), nietNageleefd(3));
        kiest(vierde, TIJDELIJK_STILLEGGEN, PROCES_VERBAAL);
        assertEquals(Redencode.BLIJFT_STAAN, reden(vierde, PROCES_VERBAAL));
        assertEquals(Redencode.GEEN_TWEEDE_STRAF, reden(vierde, BESTUURLIJKE_BOETE));

        Staat boven = na(casus, nietNageleefd(1), nietNageleefd(2), nietNageleefd(3), nietNageleefd(4));
        assertEquals(Uitkomst.HERPOSITIONEREN, boven.uitkomst());
        weigert(
                boven,
                keuze(5, LAST_ONDER_DWANGSOM, BESTUURLIJKE_BOETE),
                "/keuze/interventies/1",
                Foutcode.AFWIJKING_TWEE_STRAFFEN);
        kiest(na(casus, nietNageleefd(1), keuze(2, TIJDELIJK_STILLEGGEN)), TIJDELIJK_STILLEGGEN, PROCES_VERBAAL);
    }

    @Test
    void fromColumnDOverlegAboutCriminalActionIsProposed() {
        Casus casus = casus(Gevolgen.VRIJWEL_NIHIL, Typering.BEWUST_EN_STRUCTUREEL)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
        kiest(na(casus, nietNageleefd(1), nietNageleefd(2)), BESTUURLIJK_GESPREK, BESTUURLIJKE_BOETE);
        Staat boven = na(casus, nietNageleefd(1), nietNageleefd(2), nietNageleefd(3));
        assertEquals(
                Optional.of(new Herpositionering(Segment.D1, true)),
                boven.besluit().verder());
        heeft(boven, Aandachtspuntcode.HERPOSITIONEREN_MET_OVERLEG);
    }

    @Test
    void withoutAHerstellendeABestraffendeStandsAlone() {
        Casus casus = casus(Gevolgen.AANZIENLIJK, Typering.CALCULEREND)
                .bevoegdheden(List.of(SCHORSEN_OF_INTREKKEN))
                .overleg(Overleg.of(Spoor.STRAFRECHT))
                .build();
        kiest(na(casus), PROCES_VERBAAL);
        Staat naast = na(casus, nietNageleefd(1));
        kiest(naast, SCHORSEN_OF_INTREKKEN, PROCES_VERBAAL);
        assertEquals(
                Optional.of(Spoor.BESTUURS_EN_STRAFRECHT),
                naast.besluit().verwachting().spoor());
        heeft(naast, Aandachtspuntcode.TREDE_NAAST_STRAFRECHT);
    }

    @Test
    void afterAChoiceTheNextRungIsAboveIt() {
        kiest(na(b3().build(), keuze(1, LAST_ONDER_BESTUURSDWANG), nietNageleefd(2)), TIJDELIJK_STILLEGGEN);
        Staat lager = na(b3().build(), nietNageleefd(1), nietNageleefd(2), keuze(3, WAARSCHUWEN));
        heeft(lager, Aandachtspuntcode.KEUZE_NIET_ZWAARDER, Aandachtspuntcode.AFWIJKING_BUITEN_SEGMENT);
        heeft(
                na(b3().build(), nietNageleefd(1), keuze(2, VERSCHERPT_TOEZICHT)),
                Aandachtspuntcode.KEUZE_HERHAALT_TREDE);
        kiest(
                na(b3().build(), nietNageleefd(1), keuze(2, VERSCHERPT_TOEZICHT), nietNageleefd(3)),
                LAST_ONDER_BESTUURSDWANG);
        Staat buiten = na(b3().build(), keuze(1, LAST_ONDER_DWANGSOM, SCHORSEN_OF_INTREKKEN), nietNageleefd(2));
        assertEquals(Uitkomst.HERPOSITIONEREN, buiten.uitkomst());
    }

    @Test
    void whileTheTermRunsThereIsNoNextRung() {
        Staat staat = na(b3().build(), Termijnstelling.of(BEGIN, BEGIN.plusDays(10)));
        weigert(staat, nietNageleefd(10), "/datum", Foutcode.TERMIJN_LOOPT_NOG);
        Staat na = Dossierorakel.na(staat, nietNageleefd(11)).staat().orElseThrow();
        kiest(na, LAST_ONDER_DWANGSOM);
        assertEquals(Optional.empty(), na.termijn());
    }

    @Test
    void anOverlegDecidesTheCriminalPartAndKeepsTheRung() {
        Staat staat = na(b3().build(), nietNageleefd(1), overleg(2, Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(staat, LAST_ONDER_DWANGSOM, PROCES_VERBAAL);
        assertEquals(Redencode.VOLGT_UIT_OVERLEG, reden(staat, PROCES_VERBAAL));
        kiest(na(b3().build(), nietNageleefd(1), overleg(2, Spoor.STRAFRECHT)), PROCES_VERBAAL);
        kiest(
                na(b3().build(), keuze(1, LAST_ONDER_DWANGSOM), overleg(2, Spoor.BESTUURS_EN_STRAFRECHT)),
                LAST_ONDER_DWANGSOM,
                PROCES_VERBAAL);
        weigert(
                na(b3().build(), keuze(1, BESTUURLIJKE_BOETE)),
                overleg(2, Spoor.STRAFRECHT),
                "/overleg/uitkomst",
                Foutcode.AFWIJKING_TWEE_STRAFFEN);
    }

    @Test
    void anOverlegAfterALowerChoiceStaysAboveThatChoice() {
        kiest(
                na(
                        b3().build(),
                        keuze(1, TIJDELIJK_STILLEGGEN),
                        keuze(2, VERSCHERPT_TOEZICHT),
                        nietNageleefd(3),
                        overleg(4, Spoor.BESTUURSRECHT)),
                LAST_ONDER_DWANGSOM);
    }

    @Test
    void withNoRungLeftACriminalOutcomeStandsAlone() {
        Staat staat = na(
                b3().bevoegdheden(List.of(BESTUURLIJKE_BOETE)).build(),
                nietNageleefd(1),
                nietNageleefd(2),
                overleg(3, Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(staat, PROCES_VERBAAL);
        heeft(staat, Aandachtspuntcode.GEEN_TREDE_MEER);
    }

    @Test
    void aHerzieningSeeksAboveWhatFailedInTheNewSegmentOrTheLightest() {
        Casus a3 = casus(Gevolgen.VAN_BELANG, Typering.GOEDWILLEND).build();
        kiest(
                na(b3().build(), nietNageleefd(1), Herziening.of(BEGIN.plusDays(2), "jurist", "Anders.", a3)),
                WAARSCHUWEN);
        Casus c3 = casus(Gevolgen.VAN_BELANG, Typering.CALCULEREND)
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
        Herziening naarC3 = Herziening.of(BEGIN.plusDays(2), "jurist", "Anders.", c3);
        kiest(na(b3().build(), nietNageleefd(1), naarC3), LAST_ONDER_DWANGSOM);
    }

    @Test
    void whileAHerzieningWaitsForOverlegTheScenariosAreAboveWhatFailed() {
        Casus c3 = casus(Gevolgen.VAN_BELANG, Typering.CALCULEREND).build();
        Staat staat = na(b3().build(), nietNageleefd(1), Herziening.of(BEGIN.plusDays(2), "jurist", "Anders.", c3));
        assertTrue(staat.wacht());
        assertEquals(
                List.of(LAST_ONDER_DWANGSOM, PROCES_VERBAAL),
                staat.besluit().verwachting().scenarios().get(Spoor.BESTUURS_EN_STRAFRECHT));
        kiest(Dossierorakel.na(staat, overleg(3, Spoor.BESTUURSRECHT)).staat().orElseThrow(), LAST_ONDER_DWANGSOM);
    }

    @Test
    void anImposedBsbmStaysBesideTheRung() {
        Casus casus = casus(Gevolgen.VAN_BELANG, Typering.GOEDWILLEND)
                .bsbm(Bsbm.opgelegd())
                .build();
        kiest(na(casus, nietNageleefd(1)), BESTUURLIJK_GESPREK, Interventie.BSBM);
        assertEquals(
                Uitkomst.HERPOSITIONEREN,
                na(casus, nietNageleefd(1), nietNageleefd(2)).uitkomst());
        kiest(
                na(casus, nietNageleefd(1), nietNageleefd(2), keuze(3, VERSCHERPT_TOEZICHT)),
                VERSCHERPT_TOEZICHT,
                Interventie.BSBM);
    }

    @Test
    void aLastGoesInThreeStepsThatSpoedMaySkipOrTurnRound() {
        Staat gewoon = na(b3().build(), nietNageleefd(1));
        weigert(
                gewoon,
                Lastzetting.of(BEGIN.plusDays(2), LAST_ONDER_DWANGSOM, Laststap.BESCHIKKING),
                "/stap",
                Foutcode.LASTSTAP_NIET_AAN_DE_BEURT);
        weigert(
                gewoon,
                Lastzetting.of(BEGIN.plusDays(2), LAST_ONDER_BESTUURSDWANG, Laststap.VOORNEMEN),
                "/last",
                Foutcode.LAST_NIET_GEKOZEN);
        Casus spoed = b3().bevinding(Bevinding.builder("B-1", BEGIN)
                        .gevolgen(Gevolgen.VAN_BELANG)
                        .spoedeisend(true)
                        .build())
                .build();
        Lastzetting eerst = Lastzetting.of(BEGIN.plusDays(3), LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING);
        Staat lob = na(spoed, nietNageleefd(1), nietNageleefd(2));
        assertTrue(Dossierorakel.lasten(lob).get(0).besluitAchteraf());
        Staat achteraf = Dossierorakel.na(lob, eerst).staat().orElseThrow();
        assertEquals(
                Optional.of(Laststap.BESCHIKKING),
                Dossierorakel.lasten(achteraf).get(0).volgende());
        assertEquals(
                Set.of(),
                Dossierorakel.na(
                                achteraf,
                                Lastzetting.of(BEGIN.plusDays(4), LAST_ONDER_BESTUURSDWANG, Laststap.BESCHIKKING))
                        .geweigerd());
    }

    @Test
    void aLastThatIsPutAsideBeforeItWasCarriedOutIsAPoint() {
        heeft(na(b3().build(), nietNageleefd(1), nietNageleefd(2)), Aandachtspuntcode.LAST_NIET_VOLTOOID);
    }

    @Test
    void complianceClosesAndNothingFollows() {
        Casus a1 = casus(Gevolgen.VRIJWEL_NIHIL, Typering.GOEDWILLEND).build();
        Staat dicht = na(a1, Hercontrole.nageleefd("B-2", BEGIN.plusDays(5), BEGIN.plusDays(4)));
        kiest(dicht, AANSPREKEN_INFORMEREN);
        assertTrue(dicht.dicht());
        weigert(dicht, nietNageleefd(9), "", Foutcode.DOSSIER_AFGESLOTEN);
        weigert(
                na(a1, keuze(5, WAARSCHUWEN)),
                Hercontrole.nageleefd("B-3", BEGIN.plusDays(9), BEGIN.plusDays(4)),
                "/hersteldOp",
                Foutcode.TE_VROEG);
    }
}
