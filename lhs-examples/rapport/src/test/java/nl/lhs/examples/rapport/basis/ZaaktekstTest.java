package nl.lhs.examples.rapport.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.uitleg.Voorbeelddossiers;
import org.junit.jupiter.api.Test;

/** What a report says of where a case stands. */
class ZaaktekstTest {
    private static String vanKracht(Interventie... interventies) {
        return Zaaktekst.vanKracht(new Zaakstand(List.of(), List.of(interventies), List.of(), false));
    }

    @Test
    void whatIsOnlyChosenIsNotSaidToBeInForce() {
        assertEquals("niets", vanKracht());
        assertEquals("niets; wel gekozen: proces-verbaal", vanKracht(Interventie.PROCES_VERBAAL));
        assertEquals("last onder dwangsom", vanKracht(Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(
                "tijdelijk stilleggen; daarnaast gekozen: bestuurlijke boete",
                vanKracht(Interventie.TIJDELIJK_STILLEGGEN, Interventie.BESTUURLIJKE_BOETE));
    }

    @Test
    void onlyARecordThatRepeatsAChoiceAfterComplianceSaysSo() {
        List<Vastlegging> vastleggingen =
                Voorbeelddossiers.wasplaats(LhsEngine.create()).vastleggingen();
        assertEquals(
                List.of(),
                vastleggingen.subList(0, 6).stream()
                        .flatMap(v -> Zaaktekst.herhaald(v).stream())
                        .toList());
        assertEquals(
                Optional.of("Er is naleving: nu is niets gekozen. Dit is de keuze die al was gemaakt."),
                Zaaktekst.herhaald(vastleggingen.get(6)));
    }

    @Test
    void aSentenceThatEndsInAQuotationOfASentenceGetsNoSecondFullStop() {
        assertEquals("Zij zei: “Stop.”", Woorden.zin("Zij zei: “Stop.”"));
        assertEquals("Zij zei: “Stop?”", Woorden.zin("Zij zei: “Stop?”"));
        assertEquals("Zij zei: “stop”.", Woorden.zin("Zij zei: “stop”"));
        assertEquals("Zij zei niets.", Woorden.zin("Zij zei niets"));
    }
}
