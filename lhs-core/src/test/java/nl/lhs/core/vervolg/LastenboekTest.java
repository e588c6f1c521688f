package nl.lhs.core.vervolg;

import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lhs.core.Interventie;
import org.junit.jupiter.api.Test;

class LastenboekTest {
    private static final LocalDate DAG = LocalDate.of(2026, 2, 2);
    private static final Dwangsom DWANGSOM = new Dwangsom(
            Bedrag.euro("2500"), Dwangsom.Per.OVERTREDING, Optional.empty(), Optional.of(Bedrag.euro("5000")));

    private static Lastenboek dwangsom() {
        return Lastenboek.LEEG.naKeuze(List.of(LAST_ONDER_DWANGSOM), List.of(LAST_ONDER_DWANGSOM));
    }

    private static Lastzetting stap(Interventie last, Laststap stap) {
        return Lastzetting.of(DAG, last, stap);
    }

    private static Lastzetting beschikking() {
        return Lastzetting.of(
                DAG,
                LAST_ONDER_DWANGSOM,
                Laststap.BESCHIKKING,
                Stapgegevens.beschikking(Stapgegevens.Strekking.HERSTEL, DWANGSOM));
    }

    private static Lastzetting verbeuring(String euro) {
        return Lastzetting.of(
                DAG.plusDays(9), LAST_ONDER_DWANGSOM, Laststap.VERBEURING, Stapgegevens.bedrag(Bedrag.euro(euro)));
    }

    private static List<Laststap> mogelijk(Lastenboek boek) {
        List<Lastverloop> lasten = boek.lasten();
        return Lastregels.mogelijk(lasten.get(lasten.size() - 1), false, false);
    }

    @Test
    void anUndecidedLastIsPutAsideByAnotherChoice() {
        Lastenboek boek = dwangsom().naKeuze(List.of(WAARSCHUWEN), List.of(WAARSCHUWEN));

        assertEquals(List.of(), boek.staande());
        assertEquals(List.of(), mogelijk(boek));
    }

    @Test
    void anUndecidedLastStandsWhereOnlyCriminalActionIsChosen() {
        assertEquals(
                1,
                dwangsom()
                        .naKeuze(List.of(PROCES_VERBAAL), List.of(PROCES_VERBAAL))
                        .staande()
                        .size());
        assertEquals(1, dwangsom().naKeuze(List.of(), List.of()).staande().size());
    }

    @Test
    void aDecidedLastIsInForceWhateverIsChosenUntilItEnds() {
        Lastenboek boek = dwangsom()
                .naStap(beschikking(), false)
                .naKeuze(List.of(LAST_ONDER_BESTUURSDWANG), List.of(LAST_ONDER_BESTUURSDWANG));

        assertEquals(List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG), boek.soortenStaand());
        assertEquals(1, boek.vanKracht().size());
        Lastenboek ingetrokken = boek.naStap(
                Lastzetting.of(DAG, LAST_ONDER_DWANGSOM, Laststap.INTREKKING, Stapgegevens.reden("vervangen")), false);
        assertEquals(List.of(), ingetrokken.vanKracht());
        assertEquals(List.of(LAST_ONDER_BESTUURSDWANG), ingetrokken.soortenStaand());
    }

    @Test
    void aLastThatIsImposedAgainHasANumberAndStepsOfItsOwn() {
        Lastenboek boek = dwangsom()
                .naStap(beschikking(), false)
                .naKeuze(List.of(LAST_ONDER_DWANGSOM), List.of(LAST_ONDER_DWANGSOM));

        assertEquals(1, boek.vanKracht().size());
        assertEquals(2, boek.nieuwste(LAST_ONDER_DWANGSOM).orElseThrow().lastnummer());
        Lastenboek na = boek.naStap(verbeuring("2500").withLastnummer(1), false);
        assertEquals(
                Bedrag.euro("2500"),
                na.zoek(LAST_ONDER_DWANGSOM, OptionalInt.of(1)).orElseThrow().verbeurd());
        assertEquals(Bedrag.NUL, na.nieuwste(LAST_ONDER_DWANGSOM).orElseThrow().verbeurd());
    }

    @Test
    void aTermMovesThatOfTheNewestDecidedLastInForce() {
        LocalDate later = DAG.plusDays(30);
        Lastenboek boek = dwangsom()
                .naStap(beschikking().withHersteltermijn(DAG.plusDays(7)), false)
                .naKeuze(List.of(LAST_ONDER_BESTUURSDWANG), List.of(LAST_ONDER_BESTUURSDWANG))
                .naTermijn(later);

        assertEquals(Optional.of(later), boek.lasten().get(0).hersteltermijn());
        assertEquals(Optional.empty(), boek.lasten().get(1).hersteltermijn());
    }

    @Test
    void urgentBestuursdwangThatWasNotChosenBecomesTheLastThatAnOverlegLeadsTo() {
        Lastenboek boek = Lastenboek.LEEG.naStap(stap(LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING), false);

        assertTrue(boek.wachtOpKeuze());
        assertEquals(List.of(), boek.vanKracht());
        Lastenboek gekozen = boek.naKeuze(List.of(LAST_ONDER_BESTUURSDWANG), List.of());
        assertEquals(1, gekozen.lasten().size());
        assertFalse(gekozen.wachtOpKeuze());
        assertTrue(gekozen.lasten().get(0).gekozen());
    }

    @Test
    void whatCanBeForfeitedAndCollectedFollowsFromWhatWas() {
        Lastenboek boek = dwangsom();
        assertEquals(
                List.of(Laststap.VOORNEMEN, Laststap.ZIENSWIJZE, Laststap.BESCHIKKING, Laststap.INTREKKING),
                mogelijk(boek));
        boek = boek.naStap(beschikking(), false);
        assertEquals(List.of(Laststap.BESCHIKKING, Laststap.VERBEURING, Laststap.INTREKKING), mogelijk(boek));
        boek = boek.naStap(verbeuring("2500"), false);
        assertEquals(
                List.of(Laststap.BESCHIKKING, Laststap.VERBEURING, Laststap.INVORDERING, Laststap.INTREKKING),
                mogelijk(boek));
        boek = boek.naStap(verbeuring("2500"), false);
        assertTrue(boek.lasten().get(0).isMaximumBereikt());
        boek = boek.naStap(stap(LAST_ONDER_DWANGSOM, Laststap.UITGEWERKT), false);
        assertEquals(List.of(Laststap.INVORDERING), mogelijk(boek));
    }

    @Test
    void executionComesAfterTheDecisionAndSpoedMayTurnThemRound() {
        Lastverloop last = Lastverloop.gekozen(LAST_ONDER_BESTUURSDWANG, 1);

        assertFalse(Lastregels.mogelijk(last, false, false).contains(Laststap.UITVOERING));
        assertTrue(Lastregels.mogelijk(last, true, false).contains(Laststap.UITVOERING));
        Lastverloop uitgevoerd =
                last.withStap(Lastverloop.Stap.from(stap(LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING)), false);
        assertEquals(
                List.of(Laststap.BESCHIKKING, Laststap.INTREKKING, Laststap.KOSTENVERHAAL).stream()
                        .sorted()
                        .toList(),
                Lastregels.mogelijk(uitgevoerd, true, true));
    }

    @Test
    void collectionOfEditionOneEndsNoLastOnderDwangsom() {
        Lastenboek boek =
                dwangsom().naStap(beschikking(), false).naStap(stap(LAST_ONDER_DWANGSOM, Laststap.UITVOERING), false);

        assertTrue(boek.lasten().get(0).vanKracht());
    }
}
