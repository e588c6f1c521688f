package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Spoor;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.GebeurtenisJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Cases of practice: each line of {@code praktijk/verwacht.jsonl} comes out as the line says. */
class PraktijkgevallenTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final LhsEngine BULK = ENGINE.withMotor(Motor.BULK);

    private static List<JsonNode> gevallen() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                PraktijkgevallenTest.class.getResourceAsStream("praktijk/verwacht.jsonl"), "verwacht.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(r -> !r.isBlank())
                    .map(JSON::readTree)
                    .toList();
        }
    }

    @Test
    void thereAreCases() throws IOException {
        assertTrue(gevallen().size() >= 25);
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsInPractice() throws IOException {
        return gevallen().stream()
                .map(g -> DynamicTest.dynamicTest(g.get("naam").asString(), () -> toets(g)));
    }

    private static void toets(JsonNode geval) {
        JsonNode verwacht = geval.get("verwacht");
        int geweigerd = verwacht.has("geweigerd") ? verwacht.get("geweigerd").asInt() : 0;
        Casus casus = CasusJson.parse(geval.get("casus").toString());
        Dossier dossier = ENGINE.open(casus);
        int nummer = 0;
        for (JsonNode g : geval.get("gebeurtenissen")) {
            Gebeurtenis gebeurtenis = GebeurtenisJson.parse(g.toString());
            Dossier voor = dossier;
            if (++nummer == geweigerd) {
                String tekst = DossierJson.format(voor);
                assertThrows(OngeldigException.class, () -> ENGINE.vervolg(voor, gebeurtenis));
                assertEquals(tekst, DossierJson.format(voor));
            } else {
                dossier = ENGINE.vervolg(voor, gebeurtenis);
                assertEquals(dossier, BULK.vervolg(voor, gebeurtenis));
            }
        }
        assertTrue(nummer >= geweigerd);
        for (Vastlegging v : dossier.vastleggingen()) {
            assertEquals(v, ENGINE.opnieuw(v), "decided again");
        }
        assertEquals(dossier, DossierJson.parse(DossierJson.format(dossier)), "written and read");
        vergelijk(dossier, verwacht);
    }

    private static void vergelijk(Dossier dossier, JsonNode verwacht) {
        List<Vastlegging> alle = dossier.vastleggingen();
        Vastlegging laatste = dossier.laatste();
        for (String veld : verwacht.propertyNames()) {
            JsonNode waarde = verwacht.get(veld);
            switch (veld) {
                case "interventiesPerVastlegging" ->
                    assertEquals(
                            namen(waarde),
                            alle.stream().map(v -> namen(v.interventies())).toList());
                case "uitkomst" ->
                    assertEquals(waarde.asString(), laatste.uitkomst().name());
                case "status" ->
                    assertEquals(waarde.asString(), laatste.status().name());
                case "segment" ->
                    assertEquals(
                            waarde.asString(),
                            laatste.positionering().orElseThrow().segment().name());
                case "spoor" ->
                    assertEquals(
                            waarde.asString(), laatste.spoor().orElseThrow().name());
                case "gesloten" -> {
                    assertEquals(waarde.asBoolean(), dossier.isAfgesloten());
                    assertEquals(waarde.asBoolean(), dossier.stand().gesloten());
                }
                case "verzoekPerVastlegging" ->
                    assertEquals(
                            lijst(waarde),
                            alle.stream()
                                    .map(v -> v.verzoek()
                                            .map(Verzoekoordeel::uitkomst)
                                            .orElseThrow()
                                            .name())
                                    .toList());
                case "geweigerd" -> assertFalse(alle.isEmpty());
                case "signaal" ->
                    assertTrue(
                            alle.get(waarde.get("vastlegging").asInt() - 1).signalen().stream()
                                    .map(Signaal::code)
                                    .anyMatch(c ->
                                            c.name().equals(waarde.get("code").asString())),
                            "signaal " + waarde);
                case "scenarioBestuursrecht" ->
                    assertEquals(lijst(waarde), namen(laatste.scenarios().get(Spoor.BESTUURSRECHT)));
                default -> throw new AssertionError("unknown expectation " + veld);
            }
        }
    }

    private static List<List<String>> namen(JsonNode lijsten) {
        List<List<String>> namen = new ArrayList<>();
        lijsten.forEach(l -> namen.add(lijst(l)));
        return namen;
    }

    private static List<String> lijst(JsonNode lijst) {
        List<String> namen = new ArrayList<>();
        lijst.forEach(n -> namen.add(n.asString()));
        return namen;
    }

    private static List<String> namen(List<?> waarden) {
        return waarden.stream().map(Object::toString).toList();
    }
}
