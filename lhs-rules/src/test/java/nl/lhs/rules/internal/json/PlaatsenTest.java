package nl.lhs.rules.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.rules.Dossiers;
import nl.lhs.rules.LhsEngine;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlaatsenTest {
    @Test
    void theSchemaOfACopyNamesEveryPlaceThatCanDiffer() {
        List<String> inSchema = Json.trusted(JsonSchema.KOPIE.text())
                .at("/$defs/plaats/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertEquals(List.copyOf(Plaatsen.lijst()), inSchema);
    }

    @Test
    void everyDifferenceBetweenRecordsIsInOneOfThem() {
        LhsEngine engine = LhsEngine.create();
        List<Dossier> voorbeelden = Dossiers.voorbeelden(engine);
        List<Vastlegging> alle =
                voorbeelden.stream().flatMap(d -> d.vastleggingen().stream()).toList();
        Random random = new Random(3);
        int aantal = 0;
        for (int i = 0; i < 100; i++) {
            for (String pad :
                    Wijzigingen.tussen(alle.get(random.nextInt(alle.size())), alle.get(random.nextInt(alle.size())))) {
                assertTrue(Plaatsen.kanVerschillen(pad), pad);
                aantal++;
            }
        }
        assertTrue(aantal > 500, "only " + aantal);
        assertFalse(Plaatsen.kanVerschillen("/vervolg/hersteltermijn"));
        assertTrue(voorbeelden
                .get(1)
                .vastleggingen()
                .get(3)
                .vervolg()
                .map(Vervolg::wijzigingen)
                .orElseThrow()
                .contains("/casus/normadressaat/kenmerk"));
    }
}
