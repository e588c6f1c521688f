package nl.lhs.rules.sporen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.strategie.Vertaling;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.Verzonnen;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.sporen.Sporenbevinding.Soort;
import org.junit.jupiter.api.Test;

/** Strategieen with other words are compared through the vertaling. */
class TegenhangersTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final Strategie VERZONNEN = Verzonnen.strategie();

    /** The invented strategie under another name, and changed. */
    private static Strategie kopie(String id, List<Vertaling> vertalingen, UnaryOperator<Strategie.Builder> anders) {
        Strategie.Builder kopie = Strategie.builder(new StrategieVerwijzing(id, "1"), id)
                .geldig(VERZONNEN.geldigheid())
                .woorden(VERZONNEN.woorden())
                .vertalingen(vertalingen);
        VERZONNEN.interventies().forEach(i -> kopie.gewicht(i, VERZONNEN.gewicht(i)));
        for (Segment segment : Segment.values()) {
            kopie.klasse(segment, VERZONNEN.klasse(segment));
            for (Interventiesoort soort : Interventiesoort.values()) {
                kopie.interventies(segment, soort, VERZONNEN.interventies(segment, soort));
            }
        }
        return anders.apply(kopie).build();
    }

    private static Sporenoordeel toets(Strategie landelijk, Strategie lokaal) {
        List<Sporenruimte.Begin> ruimte = Sporenruimte.alle().stream()
                .filter(b -> !b.verzachtend() && !b.verzwarend())
                .toList();
        return Sporentoets.of(LhsEngine.create().withMotor(Motor.BULK))
                .toets(landelijk, lokaal, ruimte, false, deel -> {});
    }

    @Test
    void aWordCountsAsTheVertalingSaysAndElseAsTheWordOfItsId() {
        Tegenhangers t = Tegenhangers.of(LHS, VERZONNEN);
        assertEquals(Optional.of(Interventie.WAARSCHUWEN), t.van(Verzonnen.VERBETERPLAN));
        assertEquals(Optional.empty(), t.van(Verzonnen.INPERKEN));
        assertEquals(List.of(Verzonnen.HERSTELBEVEL), t.als(Interventie.LAST_ONDER_DWANGSOM));
        assertEquals(List.of("INPERKEN"), t.zonderLokaal());
        assertEquals(
                List.of(
                        "BESTUURLIJK_GESPREK",
                        "VERSCHERPT_TOEZICHT",
                        "TIJDELIJK_STILLEGGEN",
                        "SCHORSEN_OF_INTREKKEN",
                        "EXPLOITATIEVERBOD_OF_SLUITING",
                        "BSBM",
                        "PROCES_VERBAAL"),
                t.zonderLandelijk());
        Tegenhangers zelfde = Tegenhangers.of(LHS, LHS);
        assertEquals(Optional.of(Interventie.BSBM), zelfde.van(Interventie.BSBM));
        assertEquals(List.of(), zelfde.zonderLokaal());
        assertEquals(List.of(), zelfde.zonderLandelijk());
    }

    @Test
    void theVertalingOfTheNationalOneIsReadBackwards() {
        Tegenhangers t = Tegenhangers.of(VERZONNEN, LHS);
        assertEquals(Optional.of(Verzonnen.VERBETERPLAN), t.van(Interventie.WAARSCHUWEN));
        assertEquals(Optional.empty(), t.van(Interventie.BSBM));
    }

    @Test
    void whatIsTheSameAfterTranslationIsNoDifference() {
        assertEquals(List.of(), Tegenhangers.of(LHS, LHS).verschillen());
        List<Strategiewijziging> verschillen = Tegenhangers.of(LHS, VERZONNEN).verschillen();
        assertTrue(
                verschillen.stream()
                        .anyMatch(v -> v.plaats().equals("/interventies/INPERKEN")
                                && v.landelijk().isEmpty()
                                && v.lokaal().equals(List.of("INPERKEN"))),
                verschillen::toString);
        assertTrue(verschillen.stream().anyMatch(v -> v.plaats().equals("/klassen/ORANJE")), verschillen::toString);
        assertFalse(
                verschillen.stream().anyMatch(v -> v.plaats().equals("/segmenten/A1/klasse")), verschillen::toString);
    }

    @Test
    void aCopyUnderAnotherNameDecidesEveryCaseAlike() {
        Sporenoordeel oordeel = toets(VERZONNEN, kopie("KOPIE", List.of(), k -> k));
        assertTrue(oordeel.spoort());
        assertEquals(List.of(), oordeel.bevindingen());
        assertTrue(oordeel.beslist() > 1_000 && oordeel.geweigerd() > 0, oordeel.beslist() + " " + oordeel.geweigerd());
        assertTrue(oordeel.zonderTegenhanger().isLeeg());
        assertEquals(List.of(), oordeel.nietGevarieerd());
    }

    @Test
    void somethingLighterIsFound() {
        Sporenoordeel oordeel = toets(
                VERZONNEN,
                kopie(
                        "LICHTER",
                        List.of(),
                        k -> k.interventies(Segment.B3, Interventiesoort.HERSTELLEND, List.of(Verzonnen.TOELICHTEN))));
        assertFalse(oordeel.spoort());
        assertEquals(
                Set.of(Soort.LICHTER),
                Set.copyOf(oordeel.bevindingen().stream()
                        .map(Sporenbevinding::soort)
                        .toList()));
        oordeel.bevindingen()
                .forEach(b -> assertEquals(
                        "/segmenten/B3/herstellend", b.oorzaken().get(0).plaats()));
    }

    @Test
    void againstTheNationalStrategieChoicesAreWeighedOrToldToHaveNoCounterpart() {
        Sporenoordeel oordeel = toets(LHS, VERZONNEN);
        assertTrue(oordeel.beslist() > 1_000, () -> "" + oordeel.beslist());
        assertTrue(oordeel.geweigerd() > 0);
        assertFalse(oordeel.spoort());
        assertEquals(List.of("INPERKEN"), oordeel.zonderTegenhanger().lokaal());
        Set<Soort> soorten = Set.copyOf(
                oordeel.bevindingen().stream().map(Sporenbevinding::soort).toList());
        assertTrue(soorten.containsAll(Set.of(Soort.LICHTER, Soort.ZONDER_TEGENHANGER)), soorten::toString);
        oordeel.bevindingen().forEach(b -> assertFalse(b.oorzaken().isEmpty(), b::toString));
        String json = SporenJson.format(oordeel);
        assertEquals(List.of(), SporenJson.validate(json));
        assertTrue(json.contains("\"zonderTegenhanger\":{\"landelijk\":[\"BESTUURLIJK_GESPREK\""), json);
        assertTrue(json.contains("\"lokaal\":[\"INPERKEN\"]}"), json);
    }

    @Test
    void aWordThatCountsAsALighterOneMakesTheChoiceLighter() {
        Strategie anders = kopie(
                "VERTAALD", List.of(new Vertaling(VERZONNEN.verwijzing(), Map.of("INGREEP", "HERSTELBEVEL"))), k -> k);
        Sporenoordeel oordeel = toets(VERZONNEN, anders);
        assertEquals(List.of("INGREEP"), oordeel.zonderTegenhanger().landelijk());
        assertFalse(oordeel.spoort(), "an INGREEP counts as a lighter HERSTELBEVEL there");
    }
}
