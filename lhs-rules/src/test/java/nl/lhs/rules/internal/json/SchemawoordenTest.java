package nl.lhs.rules.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Benaming;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import nl.lhs.rules.EigenWoorden;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.Woordkeuze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class SchemawoordenTest {
    /** Both a word of LHS 1.7 and a kind of voorschrift. */
    private static final String OVERIG = "OVERIG";

    private static final String CASUS = """
            {"kenmerk": "Z", "normadressaat": {"kenmerk": "N"}, "bevinding": {"kenmerk": "B", "datum": "2026-03-01",
             "gevolgen": "BEPERKT", "verzwarendeAspecten": [{"soort": "WINST"}], "ernstigeGedragingen": ["BEDREIGING"]},
             "bevoegdheden": ["DWANGSOM"]}
            """;

    private static boolean isVanLhs17(JsonNode node) {
        return Woordenlijst.LHS_17.isWoord(node.asString(""))
                && !node.asString("").equals(OVERIG);
    }

    /** The places where a schema has a word of LHS 1.7: in a list, as a constant, or as a field. */
    private static List<String> woorden(String plaats, JsonNode node) {
        List<String> gevonden = new ArrayList<>();
        for (String lijst : List.of("enum", "required")) {
            node.path(lijst).forEach(n -> {
                if (isVanLhs17(n)) {
                    gevonden.add(plaats + "/" + lijst + " " + n.asString());
                }
            });
        }
        if (isVanLhs17(node.path("const"))) {
            gevonden.add(plaats + "/const " + node.path("const").asString());
        }
        if (node.isObject()) {
            node.propertyNames().forEach(n -> {
                if (Woordenlijst.LHS_17.isWoord(n)) {
                    gevonden.add(plaats + " " + n);
                }
                gevonden.addAll(woorden(Json.pointer(plaats, n), node.get(n)));
            });
        } else {
            for (int i = 0; i < node.size(); i++) {
                gevonden.addAll(woorden(plaats + "/" + i, node.get(i)));
            }
        }
        return gevonden;
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STRATEGIE_1"})
    void noSchemaHasAWordThatIsNotThatOfTheStrategie(JsonSchema schema) {
        assertEquals(List.of(), woorden("", Json.trusted(schema.text(EigenWoorden.WOORDEN))));
    }

    @Test
    void whatIsListedIsThatOfTheStrategie() {
        JsonNode casus = Json.trusted(JsonSchema.CASUS.text(EigenWoorden.WOORDEN));
        assertEquals(
                "[\"DWANGSOM\",\"STOPZETTEN\",\"BOETE\",\"INTREKKEN\",\"AANGIFTE_DOEN\"]",
                casus.at("/properties/bevoegdheden/items/enum").toString());
        assertEquals(5, casus.at("/properties/bevoegdheden/maxItems").intValue());
        assertEquals(
                7,
                casus.at("/properties/afwijking/properties/interventies/maxItems")
                        .intValue());
        assertEquals(
                2,
                casus.at("/properties/bevinding/properties/verzwarendeAspecten/maxItems")
                        .intValue());
        JsonNode vastlegging = Json.trusted(JsonSchema.VASTLEGGING.text(EigenWoorden.WOORDEN));
        assertEquals(
                2,
                vastlegging.at("/properties/aspecten/properties/aantal/maximum").intValue());
        assertEquals(
                "[\"GROEN\",\"GEEL\",\"ORANJE\",\"ROOD\"]",
                vastlegging
                        .at("/properties/positionering/properties/klasse/enum")
                        .toString());
    }

    @Test
    void otherNamesOfTheSameWordsHaveThePublishedSchemas() {
        Woordenlijst anders = Woordenlijst.LHS_17.toBuilder()
                .rijen(Map.of(Gevolgen.BEPERKT, new Benaming("matig", "moderate")))
                .build();
        assertSame(Schemas.LHS_17, Schemas.of(anders));
        assertSame(Schemas.LHS_17, Schemas.of(Woordenlijst.LHS_17.toBuilder().build()));
        assertSame(
                Schemas.of(EigenWoorden.WOORDEN),
                Schemas.of(EigenWoorden.WOORDEN.toBuilder().build()));
        assertNotSame(Schemas.LHS_17, Schemas.of(EigenWoorden.WOORDEN));
    }

    @Test
    void aCasusIsReadInTheWordsOfItsStrategie() {
        Woordkeuze eigen = Woordkeuze.of(EigenWoorden.STRATEGIE);
        assertEquals(
                CasusJson.parse(CASUS, eigen), CasusJson.parse(CasusJson.format(CasusJson.parse(CASUS, eigen)), eigen));
        assertSame(
                EigenWoorden.WOORDEN.interventies().get("DWANGSOM"),
                CasusJson.parse(CASUS, eigen)
                        .bevoegdheden()
                        .orElseThrow()
                        .iterator()
                        .next());
        OngeldigException fout =
                assertThrows(OngeldigException.class, () -> CasusJson.parse(CASUS.replace("WINST", "WINSTT"), eigen));
        assertEquals(
                "/bevinding/verzwarendeAspecten/0/soort: is geen bekende waarde; bedoeld is misschien WINST; verwacht: WINST"
                        + " of VERHULD",
                fout.getMessage().strip());
        assertThrows(OngeldigException.class, () -> CasusJson.parse(CASUS));
    }

    /** A strategie without aspecten, criminal action or powers: every word for these is refused, and the schema stands. */
    @Test
    void whereAStrategieHasNoWordsOfASortEachIsRefused() {
        Woordenlijst weinig = Woordenlijst.builder()
                .kolommen(Map.of(
                        nl.lhs.core.Typering.GOEDWILLEND, new Benaming("a", "a"),
                        nl.lhs.core.Typering.ONVERSCHILLIG, new Benaming("b", "b"),
                        nl.lhs.core.Typering.CALCULEREND, new Benaming("c", "c"),
                        nl.lhs.core.Typering.BEWUST_EN_STRUCTUREEL, new Benaming("d", "d")))
                .rijen(Map.of(
                        Gevolgen.VRIJWEL_NIHIL, new Benaming("1", "1"),
                        Gevolgen.BEPERKT, new Benaming("2", "2"),
                        Gevolgen.VAN_BELANG, new Benaming("3", "3"),
                        Gevolgen.AANZIENLIJK, new Benaming("4", "4")))
                .klassen(EigenWoorden.WOORDEN.klassen().alle())
                .interventies(List.of(Interventie.builder("PRATEN", 0, Interventiesoort.HERSTELLEND)
                        .naam("praten", "talking")
                        .build()))
                .build();
        OngeldigException fout =
                assertThrows(OngeldigException.class, () -> CasusJson.parse(CASUS, Woordkeuze.of(weinig)));
        assertEquals(
                "[/bevinding/ernstigeGedragingen/0 ONBEKENDE_WAARDE, /bevinding/verzwarendeAspecten/0/soort"
                        + " ONBEKENDE_WAARDE, /bevoegdheden/0 ONBEKENDE_WAARDE]",
                fout.fouten().stream()
                        .map(f -> f.pad() + " " + f.code())
                        .toList()
                        .toString());
        assertTrue(fout.getMessage().contains("verwacht: niets"), fout::getMessage);
        assertFalse(fout.getMessage().contains("WINST"), fout::getMessage);
        for (JsonSchema schema : JsonSchema.values()) {
            Schemas.of(weinig).schema(schema);
        }
        JsonNode vastlegging = Json.trusted(JsonSchema.VASTLEGGING.text(weinig));
        assertEquals(
                "[\"BESTUURSRECHT\"]",
                vastlegging.at("/properties/scenarios/required").toString());
        assertEquals(
                "[BESTUURSRECHT]",
                vastlegging
                        .at("/properties/scenarios/properties")
                        .propertyNames()
                        .toString());
    }

    @Test
    void onlyTheSchemasOfAFewOtherWordsAreKept() {
        Schemas eerste = Schemas.of(woorden("EERSTE"));
        assertSame(eerste, Schemas.of(woorden("EERSTE")));
        for (int i = 0; i < Schemas.MEESTE; i++) {
            Schemas.of(woorden("WOORD_" + i));
        }
        assertNotSame(eerste, Schemas.of(woorden("EERSTE")));
    }

    private static Woordenlijst woorden(String id) {
        return EigenWoorden.WOORDEN.toBuilder()
                .interventies(List.of(Interventie.builder(id, 0, Interventiesoort.HERSTELLEND)
                        .naam("x", "x")
                        .build()))
                .build();
    }
}
