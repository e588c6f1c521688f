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
import nl.lhs.rules.EigenWoorden;
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
                "/interventies/10/gewicht | 12 | /interventies/11/gewicht DUBBEL",
                "/interventies/10/gewicht | 13 | /interventies/10/gewicht ONGELDIG",
                "/interventies/10/gewicht | 1.5 | /interventies/10/gewicht VERKEERD_TYPE",
                "/interventies/10/gewicht | | /interventies/10/gewicht ONTBREEKT",
                "/gewichten | {\"BSBM\": 11} | /gewichten ONBEKEND_VELD",
                "/assen/typering/A | | /assen/typering/A ONTBREEKT",
                "/assen/gevolgen/5 | \"x\" | /assen/gevolgen/5 ONBEKEND_VELD",
                "/assen/gevolgen/1/nl | \" \" | /assen/gevolgen/1/nl LEEG",
                "/opties/rand | \"ALTIJD\" | /opties/rand ONBEKENDE_WAARDE",
                "/opties/bsbmVervangtOverlegInZwaar | \"ja\" | /opties/bsbmVervangtOverlegInZwaar VERKEERD_TYPE",
                "/geldig/totEnMet | \"2014-04-23\" | /geldig/totEnMet TEGENSTRIJDIG",
                "/geldig/vanaf | \"2014-02-30\" | /geldig/vanaf GEEN_DATUM",
                "/geldig | | /geldig ONTBREEKT",
                "/id | \"\" | /id LEEG",
                "/formaat | \"urn:lhs:strategie:3\" | /formaat ONBEKENDE_WAARDE",
                "/regels | [\"drop\"] | /regels ONBEKEND_VELD",
                "/berustOp | {\"id\": \"LHSO\", \"versie\": \"1\"} | /ernstigeGedragingen ONBEKEND_VELD; /interventies ONBEKEND_VELD;"
                        + " /klassen ONBEKEND_VELD; /reikwijdte ONTBREEKT; /vastgesteld ONTBREEKT; /verzachtendeArgumenten"
                        + " ONBEKEND_VELD; /verzwarendeArgumenten ONBEKEND_VELD; /verzwarendeAspecten ONBEKEND_VELD",
                "/interventies/4/bepaald | | /interventies/4/bepaald ONTBREEKT",
                "/interventies/0/bepaald | {\"nl\": \"het\"} | /interventies/0/last ONTBREEKT",
                "/interventies/0/herkomst | \"OVERLEG\" | /interventies/0/herkomst TEGENSTRIJDIG",
                "/interventies/10/last | \"DWANGSOM\" | /interventies/10/bepaald ONTBREEKT; /interventies/10/last TEGENSTRIJDIG",
                "/interventies/11/punitief | true | /interventies/11/punitief TEGENSTRIJDIG",
                "/interventies/7/kondigtLastAan | true | /interventies/7/kondigtLastAan TEGENSTRIJDIG",
                "/interventies/7/brief | \"Boete\" | /interventies/7/brief ONGELDIG",
                "/verzwarendeAspecten/1/id | \"FINANCIEEL_VOORDEEL\" | /verzwarendeAspecten/1/id DUBBEL",
                "/ernstigeGedragingen/1/id | \"intimidatie\" | /ernstigeGedragingen/1/id ONGELDIG",
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
                "urn:lhs:strategie:2",
                MAPPER.readTree(StrategieJson.schema()).path("$id").asString());
    }

    // ------------------------------------------------------------------------------------- format 1, and other words

    @Test
    void aStrategieOfFormatOneIsTheSameInFormatTwo() {
        String document = Documents.text("json/strategie1/lhs-1.7.json");
        assertEquals(LHS, StrategieJson.parse(document));
        assertEquals(StrategieJson.format(LHS), StrategieJson.format(StrategieJson.parse(document)));
        Strategie eigen =
                StrategieJson.parse(document.replace("\"LHS\"", "\"X\"").replace("beperkt", "matig"));
        assertEquals(eigen, StrategieJson.parse(StrategieJson.format(eigen)));
        assertTrue(StrategieJson.format(eigen).contains("\"2\":{\"nl\":\"matig\"}"));
    }

    @Test
    void bothSchemasCanBeRead() {
        for (int formaat : new int[] {1, 2}) {
            assertEquals(
                    "urn:lhs:strategie:" + formaat,
                    MAPPER.readTree(StrategieJson.schema(formaat)).path("$id").asString());
        }
        assertThrows(IllegalArgumentException.class, () -> StrategieJson.schema(3));
    }

    @Test
    void aStrategieHasItsOwnWords() {
        Strategie brug = EigenWoorden.STRATEGIE;
        assertEquals("[GROEN, GEEL, ORANJE, ROOD]", brug.woorden().klassen().toString());
        assertEquals(
                "[GESPREK_VOEREN, VERBETERPLAN, DWANGSOM, BOETE, STOPZETTEN, INTREKKEN, AANGIFTE_DOEN]",
                brug.interventies().toString());
        assertEquals(
                "verbeterplan",
                brug.woorden().interventies().get("VERBETERPLAN").naam().nederlands());
        assertEquals(
                "waarschuwing",
                brug.woorden().interventies().get("VERBETERPLAN").brief().orElseThrow());
        assertEquals("§ 4.2", brug.woorden().plaats("3.4-2").orElseThrow().paragraaf());
        assertEquals("ZWAAR", brug.vertalingen().get(0).van("ROOD").orElseThrow());
        assertEquals(brug, StrategieJson.parse(StrategieJson.format(brug)));
        assertEquals(StrategieJson.format(brug), StrategieJson.format(StrategieJson.parse(StrategieJson.format(brug))));
    }

    @Test
    void aSpecifiekeStrategieHasTheWordsOfItsBasisAndOnlyWhatDiffers() {
        String document = """
                {"formaat":"urn:lhs:strategie:2","id":"BRUG-NOORD","versie":"1","titel":"Noord",\
                "vastgesteld":{"door":"bestuur","op":"2026-01-20"},"geldig":{"vanaf":"2026-02-01"},\
                "berustOp":{"id":"BRUG","versie":"2"},"reikwijdte":{"gebied":["noord"]},\
                "assen":{"gevolgen":{"1":{"nl":"niets","en":"nothing"}}},"gewichten":{"STOPZETTEN":4,"BOETE":5},\
                "segmenten":{"A1":{"klasse":"GEEL"}},"teksten":{"aandachtspunten":{"BOETE_EXTERN_LEVEND":"Vraag het."},\
                "normen":{"3.1-6":{"nummer":"2-4","paragraaf":"hoofdstuk 2"}}},"nietUitgedrukt":[]}
                """;
        document = document.strip().replace("BOETE_EXTERN_LEVEND", "PROPORTIONALITEIT");
        Strategie noord = StrategieJson.parse(document, List.of(EigenWoorden.STRATEGIE));
        assertEquals(document, StrategieJson.format(noord));
        assertEquals(3, noord.woorden().normen().size());
        assertEquals(2, noord.teksten().size());
        assertEquals(List.of(), noord.woorden().nietUitgedrukt());
        assertEquals("klein", noord.label(nl.lhs.core.Gevolgen.BEPERKT));
        String andere = document.replace("\"GEEL\"", "\"LICHT\"").replace("\"BOETE\":5", "\"BSBM\":5");
        assertEquals(
                "[/gewichten/BSBM ONBEKEND_VELD, /segmenten/A1/klasse ONBEKENDE_WAARDE]",
                assertThrows(
                                OngeldigException.class,
                                () -> StrategieJson.parse(andere, List.of(EigenWoorden.STRATEGIE)))
                        .fouten()
                        .stream()
                        .map(f -> f.pad() + " " + f.code())
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"klasse\": \"ORANJE\", \"herstellend\": [\"DWANGSOM\", \"STOPZETTEN\"] | \"klasse\": \"MIDDEN\", \"herstellend\": [\"BOETE\", \"LOB\"]"
                        + " | /segmenten/B4/herstellend/0 is geen bekende waarde; verwacht: GESPREK_VOEREN, VERBETERPLAN, DWANGSOM of STOPZETTEN;;"
                        + "/segmenten/B4/herstellend/1 is geen bekende waarde; verwacht: GESPREK_VOEREN, VERBETERPLAN, DWANGSOM of STOPZETTEN;;"
                        + "/segmenten/B4/klasse is geen bekende waarde; verwacht: GROEN, GEEL, ORANJE of ROOD",
                "\"DWANGSOM\": \"LAST_ONDER_DWANGSOM\" | \"LOD\": \"LAST_ONDER_DWANGSOM\" | /vertaling/0/woorden/LOD is geen interventie of klasse"
                        + " van deze strategie; verwacht: GESPREK_VOEREN, VERBETERPLAN, DWANGSOM, STOPZETTEN, BOETE, INTREKKEN,"
                        + " AANGIFTE_DOEN, GROEN, GEEL, ORANJE of ROOD",
                "\"3.4-2\": | \"3.9-2\": | /teksten/normen/3.9-2 is geen norm van deze bibliotheek; verwacht: het id van een norm van LHS 1.7"
                        + " of van het recht ernaast, zoals 3.4-2 of Awb 5:6",
                "\"herkomst\": \"OVERLEG\", | \"herkomst\": \"OVERLEG\", \"punitief\": true, | /interventies/6/punitief past niet bij de soort"
                        + " STRAFRECHT; verwacht: alleen bij BESTRAFFEND",
                "\"herkomst\": \"OVERLEG\", | \"categorie\": \"strafrechtelijk\", | /interventies/6/herkomst ontbreekt bij een"
                        + " interventie van de soort STRAFRECHT; verwacht: OVERLEG of INSTANTIE",
                "\"gewicht\": 7 | \"gewicht\": 8 | /interventies/6/gewicht is geen gewicht; verwacht: een geheel getal van 1 tot en met 7",
            })
    void aFaultInOwnWordsNamesThem(String wat, String nieuw, String verwacht) {
        String document =
                EigenWoorden.DOCUMENT.replaceAll("\\s+", " ").replace("{ ", "{").replace("[ ", "[");
        assertTrue(document.contains(wat), document);
        String anders = document.replace(wat, nieuw);
        assertEquals(
                verwacht,
                String.join(
                        ";;",
                        assertThrows(OngeldigException.class, () -> StrategieJson.parse(anders)).fouten().stream()
                                .map(f -> f.pad() + " " + f.tekst())
                                .toList()));
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
                assertEquals(
                        strategie,
                        StrategieJson.parse(StrategieJson.format(strategie), List.of(EigenWoorden.STRATEGIE)));
                LhsEngine onder = engine.under(strategie);
                for (Casus casus :
                        strategie.woorden().isVanLhs17() ? casussen : EigenWoordenJsonTest.casussen(strategie)) {
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
