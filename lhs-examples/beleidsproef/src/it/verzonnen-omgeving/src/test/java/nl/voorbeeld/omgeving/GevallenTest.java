package nl.voorbeeld.omgeving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Kanttekening;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;

class GevallenTest {
    private static final Path MAP = Path.of("src/main/resources");
    private static final Strategie OMGEVING = StrategieJson.parse(lees("omgeving.json"));
    private static final LhsEngine ENGINE = LhsEngine.create(OMGEVING);

    private static String lees(String bestand) {
        try {
            return Files.readString(MAP.resolve(bestand));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCasusIsDecidedAsItsWriterExpects() {
        List<String> beslist = lees("casussen.jsonl").lines().map(GevallenTest::beslis).toList();
        assertEquals(lees("verwacht.csv").lines().toList(), beslist);
    }

    private static String beslis(String casus) {
        Vastlegging v = ENGINE.decide(CasusJson.parse(casus, OMGEVING));
        return String.join(
                ";",
                v.casus().kenmerk(),
                v.positionering().orElseThrow().segment().name(),
                v.positionering().orElseThrow().klasse().id(),
                v.status() == Status.WACHT_OP_OVERLEG ? v.scenarios().toString() : v.interventies().toString());
    }

    @Test
    void whatIsIngrijpendIsACategorieAndNotALegalNature() {
        Map<String, String> ingrijpend = OMGEVING.interventies().stream()
                .filter(i -> i.categorie().equals(Optional.of("ingrijpend")))
                .collect(Collectors.toMap(Interventie::id, i -> i.soort().name()));
        assertEquals(
                Map.of(
                        "TIJDELIJK_STILLEGGEN", "HERSTELLEND",
                        "INTREKKEN_VERGUNNING", "BESTRAFFEND",
                        "SLUITEN", "BESTRAFFEND"),
                ingrijpend);
    }

    @Test
    void irreversibilityMustBeSubstantiated() {
        String zonder = lees("casussen.jsonl")
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .replaceAll(",\"onderbouwing\":\"[^\"]*\"", "");
        OngeldigException e = assertThrows(OngeldigException.class, () -> CasusJson.parse(zonder, OMGEVING));
        assertTrue(e.fouten().get(0).pad().startsWith("/bevinding/verzwarendeAspecten/1"), e::getMessage);
    }

    @Test
    void nothingIsOddInIt() {
        assertEquals(List.of(), Kanttekening.from(OMGEVING));
    }
}
