package nl.lhs.examples.rapport.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Standbepaling;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says of a last, and of amounts. */
class LasttekstTest {
    private static final Interventie LOD = Interventie.LAST_ONDER_DWANGSOM;
    private static final Interventie LOB = Interventie.LAST_ONDER_BESTUURSDWANG;

    private static LocalDate dag(int maand, int dag) {
        return LocalDate.of(2026, maand, dag);
    }

    private static Dwangsom perWeek() {
        return new Dwangsom(
                Bedrag.euro("2500.5"),
                Dwangsom.Per.TIJDSEENHEID,
                Optional.of("week"),
                Optional.of(Bedrag.euro("10002")));
    }

    private static Lastzetting beschikking() {
        return Lastzetting.of(
                        dag(4, 1),
                        LOD,
                        Laststap.BESCHIKKING,
                        Stapgegevens.beschikking(Stapgegevens.Strekking.HERSTEL, perWeek()))
                .withHersteltermijn(dag(4, 24));
    }

    private static Lastzetting bedrag(Laststap stap, Interventie last, String bedrag) {
        return Lastzetting.of(dag(5, 4), last, stap, Stapgegevens.bedrag(Bedrag.euro(bedrag)));
    }

    private static Lastenboek gekozen(Interventie last) {
        return Lastenboek.LEEG.naKeuze(List.of(last), List.of(last));
    }

    private static List<Lasttekst> teksten(Lastenboek boek, boolean spoedeisend) {
        Casus casus = Casus.of(
                Bevinding.builder("B-1", dag(3, 4))
                        .gevolgen(Gevolgen.AANZIENLIJK)
                        .spoedeisend(spoedeisend)
                        .build(),
                Normadressaat.of("N-1", Typering.CALCULEREND));
        return Lasttekst.from(
                Standbepaling.bepaal(
                        nl.lhs.core.Woordenlijst.LHS_17,
                        casus,
                        Uitkomst.INTERVENIEREN,
                        List.of(),
                        boek,
                        List.of(),
                        false,
                        2),
                spoedeisend,
                String::toUpperCase);
    }

    private static Lasttekst enige(Lastenboek boek) {
        List<Lasttekst> teksten = teksten(boek, false);
        assertEquals(1, teksten.size());
        return teksten.get(0);
    }

    private static String plat(String tekst) {
        return tekst.replace('\u00A0', ' ');
    }

    private static List<String> plat(List<String> teksten) {
        return teksten.stream().map(LasttekstTest::plat).toList();
    }

    private static String plat(Optional<String> tekst) {
        return plat(tekst.orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2500|€ 2.500",
                "2500.5|€ 2.500,50",
                "0.05|€ 0,05",
                "18340.75|€ 18.340,75",
                "999999999.99|€ 999.999.999,99"
            })
    void anAmountIsExactAndDutch(String euro, String tekst) {
        assertEquals(tekst, plat(Woorden.bedrag(Bedrag.euro(euro))));
    }

    @Test
    void aLastThatWasOnlyChosenAwaitsItsFirstSteps() {
        Lasttekst last = enige(gekozen(LOD));
        assertEquals("last onder dwangsom", last.naam());
        assertEquals("nee; nog geen beschikking", last.vanKracht());
        assertEquals(List.of(), last.stappen());
        assertEquals("niet gesteld", last.termijn());
        assertEquals("nog niet vastgesteld", plat(last.dwangsom()));
        assertEquals("niets", plat(last.verbeurd()));
        assertEquals(List.of("voornemen", "zienswijze", "beschikking", "intrekking"), last.mogelijk());
    }

    @Test
    void theStepsOfALastHoldTheirDaysTermsAndAmounts() {
        Lastzetting voornemen = Lastzetting.of(
                        dag(3, 12), LOD, Laststap.VOORNEMEN, Stapgegevens.zienswijzeTot(dag(3, 26)))
                .withHersteltermijn(dag(4, 10));
        Lastenboek boek = gekozen(LOD).naStap(voornemen, false);
        assertEquals(
                "beschikking; een zienswijze kan tot en met 26 maart 2026",
                enige(boek).mogelijk().get(1));
        Lasttekst last = enige(boek.naStap(
                        Lastzetting.of(
                                dag(3, 20),
                                LOD,
                                Laststap.ZIENSWIJZE,
                                Stapgegevens.zienswijze(Optional.of("Meer tijd."), Optional.of("Goed."))),
                        false)
                .naStap(beschikking(), false));
        assertEquals(
                List.of(
                        "12 maart 2026: voornemen; zienswijze tot en met 26 maart 2026; aangekondigde termijn tot en met"
                                + " 10 april 2026",
                        "20 maart 2026: zienswijze",
                        "1 april 2026: beschikking; termijn tot en met 24 april 2026; dwangsom € 2.500,50 per “WEEK”,"
                                + " ten hoogste € 10.002"),
                plat(last.stappen().stream().map(Lasttekst.Stapregel::tekst).toList()));
        assertEquals(
                List.of(new Lasttekst.Citaat("strekking", "Meer tijd."), new Lasttekst.Citaat("antwoord", "Goed.")),
                last.stappen().get(1).citaten());
        assertEquals("ja", last.vanKracht());
        assertEquals("tot en met 24 april 2026", last.termijn());
        assertEquals(
                List.of(
                        "beschikking, die termijn of dwangsom wijzigt",
                        "verbeurte, pas na 24 april 2026",
                        "intrekking"),
                last.mogelijk());
    }

    @Test
    void whatWasForfeitedAndCollectedIsToldWithWhatIsLeft() {
        Lastenboek boek = gekozen(LOD)
                .naStap(beschikking(), false)
                .naStap(bedrag(Laststap.VERBEURING, LOD, "2500.5"), false)
                .naStap(bedrag(Laststap.VERBEURING, LOD, "2500.5"), false)
                .naStap(bedrag(Laststap.INVORDERING, LOD, "1000"), false);
        Lasttekst last = enige(boek);
        assertEquals("€ 5.001 van ten hoogste € 10.002", plat(last.verbeurd()));
        assertEquals("€ 1.000; nog in te vorderen € 4.001", plat(last.ingevorderd()));
        assertEquals(
                List.of(
                        "beschikking, die termijn of dwangsom wijzigt",
                        "verbeurte, pas na 24 april 2026",
                        "invordering, ten hoogste € 4.001",
                        "intrekking"),
                plat(last.mogelijk()));

        Lasttekst vol = enige(boek.naStap(bedrag(Laststap.VERBEURING, LOD, "5001"), false));
        assertEquals("ja; het maximum is verbeurd", vol.vanKracht());
        Lasttekst uit = enige(boek.naStap(bedrag(Laststap.VERBEURING, LOD, "5001"), false)
                .naStap(Lastzetting.of(dag(5, 20), LOD, Laststap.UITGEWERKT), false));
        assertEquals("nee; uitgewerkt, want het maximum is verbeurd", uit.vanKracht());
        assertEquals(List.of("invordering, ten hoogste € 9.002"), plat(uit.mogelijk()));
    }

    @Test
    void urgentBestuursdwangCarriedOutBeforeItsDecisionSaysThatTheDecisionMustFollow() {
        Lastenboek boek = Lastenboek.LEEG.naStap(Lastzetting.of(dag(3, 5), LOB, Laststap.UITVOERING), false);
        Lasttekst last = teksten(boek, true).get(0);
        assertEquals("nee; uitgevoerd; de beschikking moet nog volgen", last.vanKracht());
        assertEquals("5 maart 2026: uitvoering", last.stappen().get(0).tekst());
        assertEquals(Optional.empty(), last.verbeurd());
        assertEquals(
                List.of(
                        "zienswijze",
                        "beschikking, zo spoedig mogelijk na de uitvoering (Awb 5:31)",
                        "vaststelling van de kosten",
                        "intrekking"),
                last.mogelijk());
        Lasttekst betaald = teksten(boek.naStap(bedrag(Laststap.KOSTENVERHAAL, LOB, "18340.75"), false), true)
                .get(0);
        assertEquals("€ 18.340,75", plat(betaald.kosten()));
    }

    @Test
    void twoLastsOfAKindHaveNumbersAndOneThatWasPutAsideSaysSo() {
        List<Lasttekst> teksten = teksten(gekozen(LOD).naKeuze(List.of(LOD), List.of(LOD)), false);
        assertEquals(
                List.of("last onder dwangsom 1", "last onder dwangsom 2"),
                teksten.stream().map(Lasttekst::naam).toList());
        assertEquals(
                "nee; een andere keuze kwam ervoor in de plaats", teksten.get(0).vanKracht());
        assertEquals(List.of(), teksten.get(0).mogelijk());
    }

    @Test
    void ofALastOfEdition1TheAmountIsUnknown() {
        Lasttekst last = enige(gekozen(LOD).naStap(Lastzetting.of(dag(4, 1), LOD, Laststap.UITVOERING), false));
        assertEquals("1 april 2026: uitvoering of inning", last.stappen().get(0).tekst());
        assertEquals("niets; daarnaast een bedrag dat niet is vastgelegd", plat(last.verbeurd()));
    }
}
