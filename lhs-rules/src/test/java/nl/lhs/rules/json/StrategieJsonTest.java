package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.internal.json.Documents;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StrategieJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Strategie LHS = StrategieJson.lhs17();

    private static List<String> fouten(String document) {
        return assertThrows(OngeldigException.class, () -> StrategieJson.parse(document)).fouten().stream()
                .map(f -> f.pad() + " " + f.code())
                .toList();
    }

    /** The build makes it from its document, without this check. */
    @Test
    void lhs17IsWhatItsDocumentSaysAndThatIsRightByTheSchema() {
        Strategie gelezen = StrategieJson.parse(Documents.text("strategie/lhs-1.7.json"));
        assertEquals(gelezen, LHS);
        assertEquals(StrategieJson.format(gelezen), StrategieJson.format(LHS));
    }

    @Test
    void theSameIsWrittenWithoutAMapper() {
        for (Strategie s : List.of(LHS, Proefstrategieen.streng(), Proefstrategieen.mild())) {
            assertEquals(Json.line(Json.trusted(StrategieJson.formatIndented(s))), StrategieJson.format(s));
        }
    }

    @Test
    void whatIsWrittenReadsAsAnEqualStrategie() {
        for (Strategie s : List.of(LHS, Proefstrategieen.streng(), Proefstrategieen.mild())) {
            assertEquals(s, StrategieJson.parse(StrategieJson.format(s)));
            assertEquals(s, StrategieJson.parse(StrategieJson.formatIndented(s)));
            assertEquals(
                    s.hashCode(), StrategieJson.parse(StrategieJson.format(s)).hashCode());
        }
    }

    @Test
    void aSpecifiekeStrategieHoldsOnlyWhatDiffers() {
        ObjectNode mild = VerminkteStrategieen.boom(Proefstrategieen.mild());
        assertEquals(
                List.of("B3", "C3", "C4"),
                mild.get("segmenten").propertyNames().stream().sorted().toList());
        assertEquals("{\"klasse\":\"MIDDEN\"}", mild.at("/segmenten/C3").toString());
        assertEquals("{\"bestraffend\":[]}", mild.at("/segmenten/B3").toString());
        assertEquals(
                List.of("beideArgumenten", "standaardtypering"),
                List.copyOf(mild.get("opties").propertyNames()));
        assertFalse(mild.has("assen"));
        assertEquals(7, Proefstrategieen.mild().wijzigingen().size());
    }

    @Test
    void whatADocumentDoesNotNameIsAsInTheStrategieThatItRestsOn() {
        Strategie mild = StrategieJson.parse("""
                {"formaat": "urn:lhs:strategie:1", "id": "X", "versie": "1", "titel": "Verzonnen",
                 "vastgesteld": {"door": "bestuur", "op": "2026-01-20"}, "geldig": {"vanaf": "2026-02-01"},
                 "berustOp": {"id": "LHS", "versie": "1.7"}, "reikwijdte": {"groep": ["vissers"]},
                 "segmenten": {"A1": {"klasse": "MIDDEN"}}}
                """);
        assertEquals(Klasse.MIDDEN, mild.klasse(Segment.A1));
        assertEquals(List.of(Interventie.AANSPREKEN_INFORMEREN), mild.interventies(Segment.A1));
        assertEquals(LHS.interventies(Segment.C4), mild.interventies(Segment.C4));
        assertEquals(Opties.STANDAARD, mild.opties());
        assertEquals("goedwillend", mild.label(Typering.GOEDWILLEND));
        assertEquals(
                "[/segmenten/A1/klasse: LICHT wordt MIDDEN]", mild.wijzigingen().toString());
    }

    @Test
    void strategieenMayRestOnEachOtherInAnyOrder() {
        Strategie onder = Proefstrategieen.streng();
        Strategie boven = onder.specifiek(
                        Proefstrategieen.mild().verwijzing(),
                        "Bovenop",
                        Proefstrategieen.mild().bereik().orElseThrow())
                .vastgesteld(onder.vaststelling().orElseThrow())
                .geldig(onder.geldigheid())
                .klasse(Segment.C2, Klasse.LICHT)
                .build();
        List<byte[]> documenten = new ArrayList<>(List.of(bytes(boven), bytes(onder)));
        assertEquals(List.of(boven, onder), StrategieJson.parseAll(documenten));
        Collections.reverse(documenten);
        assertEquals(List.of(onder, boven), StrategieJson.parseAll(documenten));
        assertEquals(boven, StrategieJson.parse(StrategieJson.format(boven), List.of(onder)));
        assertEquals(
                "[/0/berustOp ONBEKENDE_BASIS]",
                foutenVanAlle(List.of(bytes(boven))).toString());
    }

    @Test
    void strategieenThatRestOnEachOtherInACircleAreRefused() {
        ObjectNode een = VerminkteStrategieen.boom(Proefstrategieen.streng());
        ObjectNode twee = VerminkteStrategieen.boom(Proefstrategieen.mild());
        een.putObject("berustOp").put("id", "MILD").put("versie", "1");
        twee.putObject("berustOp").put("id", "STRENG").put("versie", "1");
        assertEquals(
                List.of("/0/berustOp ONBEKENDE_BASIS", "/1/berustOp ONBEKENDE_BASIS"),
                foutenVanAlle(List.of(bytes(een.toString()), bytes(twee.toString()))));
        een.putObject("berustOp").put("id", "STRENG").put("versie", "1");
        assertEquals(List.of("/berustOp ONBEKENDE_BASIS"), fouten(een.toString()));
    }

    @Test
    void theSameStrategieTwiceIsRefusedAndFaultsOfEachDocumentHaveItsPlace() {
        byte[] mild = bytes(Proefstrategieen.mild());
        assertEquals(List.of("/1/versie DUBBEL"), foutenVanAlle(List.of(mild, mild)));
        assertEquals(
                List.of("/0 GEEN_JSON", "/2/id ONTBREEKT"),
                foutenVanAlle(List.of(
                        bytes("{"),
                        mild,
                        bytes(VerminkteStrategieen.boom(Proefstrategieen.streng())
                                .without("id")
                                .toString()))));
    }

    private static List<String> foutenVanAlle(List<byte[]> documenten) {
        return assertThrows(OngeldigException.class, () -> StrategieJson.parseAll(documenten)).fouten().stream()
                .map(f -> f.pad() + " " + f.code())
                .toList();
    }

    private static byte[] bytes(Strategie strategie) {
        return bytes(StrategieJson.format(strategie));
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/segmenten/B2/klasse | \"ZWAR\" | /segmenten/B2/klasse ONBEKENDE_WAARDE",
                "/segmenten/B2/klasse | | /segmenten/B2/klasse ONTBREEKT",
                "/segmenten/B2/strafrecht | | /segmenten/B2/strafrecht ONTBREEKT",
                "/segmenten/B2 | | /segmenten/B2 ONTBREEKT",
                "/segmenten/E2 | {\"klasse\": \"LICHT\"} | /segmenten/E2 ONBEKEND_VELD",
                "/segmenten/B2/herstellend/0 | \"BSBM\" | /segmenten/B2/herstellend/0 ONBEKENDE_WAARDE",
                "/segmenten/B2/herstellend/0 | \"BESTUURLIJK_GESPREK\" | /segmenten/B2/herstellend/1 DUBBEL",
                "/segmenten/A1/herstellend | [] | /segmenten/A1 TE_WEINIG",
                "/gewichten/BSBM | 12 | /gewichten/PROCES_VERBAAL DUBBEL",
                "/gewichten/BSBM | 13 | /gewichten/BSBM ONGELDIG",
                "/gewichten/BSBM | 1.5 | /gewichten/BSBM VERKEERD_TYPE",
                "/gewichten/BSBM | | /gewichten/BSBM ONTBREEKT",
                "/gewichten/BOETE | 13 | /gewichten/BOETE ONBEKEND_VELD",
                "/assen/typering/A | | /assen/typering/A ONTBREEKT",
                "/assen/gevolgen/5 | \"x\" | /assen/gevolgen/5 ONBEKEND_VELD",
                "/assen/gevolgen/1 | \" \" | /assen/gevolgen/1 LEEG",
                "/opties/rand | \"ALTIJD\" | /opties/rand ONBEKENDE_WAARDE",
                "/opties/bsbmVervangtOverlegInZwaar | \"ja\" | /opties/bsbmVervangtOverlegInZwaar VERKEERD_TYPE",
                "/geldig/totEnMet | \"2014-04-23\" | /geldig/totEnMet TEGENSTRIJDIG",
                "/geldig/vanaf | \"2014-02-30\" | /geldig/vanaf GEEN_DATUM",
                "/geldig | | /geldig ONTBREEKT",
                "/id | \"\" | /id LEEG",
                "/formaat | \"urn:lhs:strategie:2\" | /formaat ONBEKENDE_WAARDE",
                "/regels | [\"drop\"] | /regels ONBEKEND_VELD",
                "/berustOp | {\"id\": \"LHSO\", \"versie\": \"1\"} | /reikwijdte ONTBREEKT; /vastgesteld ONTBREEKT",
            })
    void aFaultIsNamedWithItsPlace(String pad, String waarde, String verwacht) {
        ObjectNode document = VerminkteStrategieen.eigen();
        int einde = pad.lastIndexOf('/');
        JsonNode ouder = document.at(pad.substring(0, einde));
        String veld = pad.substring(einde + 1);
        if (ouder instanceof ArrayNode lijst) {
            lijst.set(Integer.parseInt(veld), MAPPER.readTree(waarde));
        } else if (waarde == null) {
            ((ObjectNode) ouder).remove(veld);
        } else {
            ((ObjectNode) ouder).set(veld, MAPPER.readTree(waarde));
        }
        assertEquals(List.of(verwacht.split("; ")), fouten(document.toString()));
    }

    @Test
    void twoValuesForOneThingNeverLoad() {
        String document = VerminkteStrategieen.eigen().toString();
        assertEquals(
                List.of("/segmenten/B2/klasse DUBBELE_SLEUTEL"),
                fouten(document.replace(
                        "\"B2\":{\"klasse\":\"LICHT\"", "\"B2\":{\"klasse\":\"LICHT\",\"klasse\":\"MIDDEN\"")));
    }

    @Test
    void whatIsNoSegmentSaysThatNoCasusCanGetThere() {
        ObjectNode document = VerminkteStrategieen.eigen();
        ((ObjectNode) document.get("segmenten")).putObject("C5").put("klasse", "LICHT");
        Fout fout = assertThrows(OngeldigException.class, () -> StrategieJson.parse(document.toString()))
                .fouten()
                .get(0);
        assertEquals("/segmenten/C5", fout.pad());
        assertTrue(fout.tekst().contains("zodat geen casus er kan komen"), fout::tekst);
    }

    @Test
    void whatBearsTheNameOfLhs17MustBeThatInAllThatDecides() {
        ObjectNode document = VerminkteStrategieen.boom(LHS);
        ((ObjectNode) document.get("geldig")).put("totEnMet", "2023-12-31");
        assertEquals(LHS.verwijzing(), StrategieJson.parse(document.toString()).verwijzing());
        ((ObjectNode) document.at("/segmenten/C4")).put("klasse", "MIDDEN");
        ((ObjectNode) document.at("/opties")).put("rand", "GEEN_VERPLAATSING");
        assertEquals(
                List.of("/opties/rand TEGENSTRIJDIG", "/segmenten/C4/klasse TEGENSTRIJDIG"),
                fouten(document.toString()).stream().sorted().toList());
    }

    @Test
    void theSchemaIsPublished() {
        assertEquals(
                "urn:lhs:strategie:1",
                MAPPER.readTree(StrategieJson.schema()).path("$id").asString());
    }

    // ------------------------------------------------------------------------------------- a thousand wrong documents

    @Test
    void aThousandWrongDocumentsAreRefusedWithThePlaceOrDecideEveryCase() {
        List<Casus> casussen = Casusruimte.steekproef(2_003).toList();
        assertTrue(casussen.size() > 100, "only " + casussen.size());
        LhsEngine engine = LhsEngine.create().withMotor(Motor.BULK);
        Map<String, Integer> aantallen = new TreeMap<>();
        List<String> zonderPlaats = new ArrayList<>();
        for (String document : (Iterable<String>) VerminkteStrategieen.documenten()::iterator) {
            try {
                Strategie strategie = StrategieJson.parse(document);
                LhsEngine onder = engine.under(strategie);
                for (Casus casus : casussen) {
                    Vastlegging v = onder.decide(casus);
                    assertEquals(strategie.verwijzing(), v.strategie());
                }
                aantallen.merge("loaded", 1, Integer::sum);
            } catch (OngeldigException e) {
                assertTrue(e.fouten().stream()
                        .allMatch(f -> f.pad().isEmpty() || f.pad().startsWith("/")));
                boolean heelDocument = e.fouten().stream()
                        .allMatch(f -> f.pad().isEmpty()
                                && !List.of("GEEN_JSON", "TE_GROOT", "ONGELDIG_TEKEN", "VERKEERD_TYPE")
                                        .contains(f.code().name()));
                if (heelDocument) {
                    zonderPlaats.add(e.getMessage());
                }
                assertFalse(e.getMessage().contains("jndi"), "no value of the document is repeated");
                aantallen.merge("refused", 1, Integer::sum);
            }
        }
        System.out.println("strategie documents: " + aantallen + ", each of the loaded ones decided " + casussen.size()
                + " casussen");
        assertEquals(List.of(), zonderPlaats);
        assertTrue(aantallen.getOrDefault("loaded", 0) > 80, aantallen::toString);
        assertTrue(aantallen.getOrDefault("refused", 0) > 100, aantallen::toString);
    }
}
