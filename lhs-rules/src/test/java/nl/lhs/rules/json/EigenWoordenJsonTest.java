package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.EigenWoorden;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.kopie.Kopie;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written in the words of another strategie than LHS 1.7, and read back by itself. */
class EigenWoordenJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Strategie BRUG = EigenWoorden.STRATEGIE;
    private static final LhsEngine ENGINE = LhsEngine.create(BRUG).withMotor(Motor.BULK);

    /** LHS 1.7 to the end of 2025, and the other from 2026 on. */
    private static final LhsEngine BEIDE = LhsEngine.create()
            .withMotor(Motor.BULK)
            .underOneOf(List.of(
                    StrategieJson.parse(StrategieJson.format(StrategieJson.lhs17())
                            .replace(
                                    "\"vanaf\":\"2014-04-24\"",
                                    "\"vanaf\":\"2014-04-24\",\"totEnMet\":\"2025-12-31\"")),
                    BRUG));

    private static String casus(String kenmerk, String datum, Typering typering, Gevolgen gevolgen, String woorden) {
        return """
                {"kenmerk": "%s", "normadressaat": {"kenmerk": "N-1", "typering": "%s", "begunstigendBesluit": true},
                 "bevinding": {"kenmerk": "B-%s", "datum": "%s", "gevolgen": "%s"%s}}
                """.formatted(kenmerk, typering, kenmerk, datum, gevolgen, woorden);
    }

    private static final String WOORDEN = """
            , "voorschrift": {"soort": "OVERIG"}, "verzwarendeAspecten": [{"soort": "WINST"}],
            "verzwarendeArgumenten": [{"soort": "HERHALING"}], "verzachtendeArgumenten": [{"soort": "KAN_VERGUND"}],
            "ernstigeGedragingen": ["VERVALSING"]}, "bevoegdheden": ["DWANGSOM", "STOPZETTEN", "BOETE", "INTREKKEN"]
            """;

    static List<Casus> records() {
        return casussen();
    }

    private static final List<String> REGELS =
            casussen().stream().map(CasusJson::format).toList();

    /** A casus in every segment, with words and without. */
    private static List<Casus> casussen() {
        List<Casus> casussen = new ArrayList<>();
        for (Typering typering : Typering.values()) {
            for (Gevolgen gevolgen : Gevolgen.values()) {
                for (String woorden : List.of("", WOORDEN)) {
                    String json = casus("Z-" + casussen.size(), "2026-03-01", typering, gevolgen, woorden);
                    casussen.add(CasusJson.parse(
                            woorden.isEmpty() ? json : json.replaceFirst("\\}\\}\\s*$", "}"), ENGINE.woorden()));
                }
            }
        }
        return casussen;
    }

    /** Those that can be read in the words of a strategie that is like this one. */
    static List<Casus> casussen(Strategie strategie) {
        List<Casus> casussen = new ArrayList<>();
        for (String regel : REGELS) {
            try {
                casussen.add(CasusJson.parse(regel, strategie));
            } catch (OngeldigException e) {
                // it lacks a word of this casus
            }
        }
        return casussen;
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHoldsItsWordsAndIsReadByItself(Casus casus) {
        Vastlegging record = ENGINE.decide(casus);
        String tekst = VastleggingJson.format(record);
        assertTrue(
                tekst.startsWith("{\"strategie\":{\"id\":\"BRUG\",\"versie\":\"2\"},\"woorden\":{\"assen\":{"), tekst);
        Vastlegging gelezen = VastleggingJson.parse(tekst);
        assertEquals(record, gelezen);
        assertEquals(EigenWoorden.WOORDEN, gelezen.woorden());
        assertEquals(tekst, VastleggingJson.format(gelezen));
        assertEquals(record, VastleggingJson.parse(VastleggingJson.formatIndented(record)));
        assertEquals(List.of(), VastleggingJson.validate(tekst));
        assertEquals(CasusJson.parse(CasusJson.format(casus), BRUG), casus);
    }

    @Test
    void aRecordUnderLhs17HoldsNoWords() {
        assertFalse(MAPPER.readTree(VastleggingJson.format(LhsEngine.create()
                        .decide(CasusJson.parse(casus("Z", "2025-03-01", Typering.GOEDWILLEND, Gevolgen.BEPERKT, "")))))
                .has("woorden"));
    }

    private static ObjectNode record() {
        return (ObjectNode)
                MAPPER.readTree(VastleggingJson.format(ENGINE.decide(casussen().get(21))));
    }

    @Test
    void faultsInTheWordsOfARecordAreToldWithTheirPlaceAndNothingElse() {
        ObjectNode boom = record();
        ((ObjectNode) boom.at("/woorden/interventies/2")).put("id", "BOETE").put("punitief", "ja");
        ((ObjectNode) boom.at("/woorden"))
                .putObject("normen")
                .putObject("9.9-9")
                .put("nummer", "1")
                .put("paragraaf", "1");
        assertEquals(
                "[/woorden/interventies/2/punitief VERKEERD_TYPE, /woorden/interventies/4/id DUBBEL, /woorden/normen/9.9-9"
                        + " ONBEKEND_VELD]",
                fouten(boom).toString());
        ObjectNode gewoon = record();
        gewoon.set(
                "woorden",
                MAPPER.readTree(VastleggingJson.format(ENGINE.decide(casussen().get(0))))
                        .path("woorden"));
        assertEquals(gewoon.toString(), VastleggingJson.format(VastleggingJson.parse(gewoon.toString())));
    }

    @Test
    void aWordThatIsNotInTheWordsOfTheRecordIsRefused() {
        ObjectNode boom = record();
        ((ObjectNode) boom.at("/positionering")).put("klasse", "ZWAAR");
        OngeldigException fout = assertThrows(OngeldigException.class, () -> VastleggingJson.parse(boom.toString()));
        assertTrue(
                fout.getMessage()
                        .contains(
                                "/positionering/klasse: is geen bekende waarde; verwacht: GROEN, GEEL, ORANJE of ROOD"),
                fout::getMessage);
    }

    private static List<String> fouten(JsonNode boom) {
        return assertThrows(OngeldigException.class, () -> VastleggingJson.parse(boom.toString())).fouten().stream()
                .map(f -> f.pad() + " " + f.code())
                .toList();
    }

    @Test
    void theEnvelopesOfARecordHoldItsWords() {
        Vastlegging record = ENGINE.decide(casussen().get(21));
        String verzegeld = VerzegeldeVastleggingJson.format(
                Verzegelaar.of(Clock.systemUTC()).verzegel(record));
        assertEquals(record, VerzegeldeVastleggingJson.parse(verzegeld).vastlegging());
        assertEquals(List.of(), VerzegeldeVastleggingJson.validate(verzegeld));

        Dossier dossier = Dossier.of(record);
        assertEquals(dossier, DossierJson.parse(DossierJson.format(dossier)));
        assertEquals(List.of(), DossierJson.validate(DossierJson.format(dossier)));

        Kopie kopie = KopieJson.kopieer(
                Pseudonimiseerder.of(ENGINE, new byte[64]),
                VastleggingJson.format(record).getBytes(StandardCharsets.UTF_8));
        assertEquals(EigenWoorden.WOORDEN, kopie.vastlegging().woorden());
        assertEquals(kopie, KopieJson.parse(KopieJson.format(kopie)));
        assertEquals(List.of(), KopieJson.validate(KopieJson.format(kopie)));
    }

    @Test
    void findingsOfOneInspectionMayBeInSeveralWords() {
        String controle = "{\"formaat\": \"urn:lhs:controle:1\", \"kenmerk\": \"C-1\", \"casussen\": ["
                + casus("Z-1", "2025-03-01", Typering.CALCULEREND, Gevolgen.VAN_BELANG, "") + ","
                + casus("Z-2", "2026-03-01", Typering.CALCULEREND, Gevolgen.VAN_BELANG, "") + ","
                + casus("Z-3", "2026-03-01", Typering.CALCULEREND, Gevolgen.BEPERKT, "")
                        .replaceFirst("\\}\\}\\s*$", "}, \"bevoegdheden\": [\"DWANGSOM\"]}")
                + "]}";
        Controlevastlegging samen = BEIDE.decide(ControleJson.parse(controle, BEIDE.woorden()));
        String tekst = ControlevastleggingJson.format(samen);
        assertEquals(samen, ControlevastleggingJson.parse(tekst));
        assertEquals(List.of(), ControlevastleggingJson.validate(tekst));

        ObjectNode boom = (ObjectNode) MAPPER.readTree(tekst);
        ((ObjectNode) boom.at("/bevindingen/1/vastlegging/positionering")).put("klasse", "ZWAAR");
        ((ObjectNode) boom.at("/bevindingen/0/vastlegging/positionering")).put("klasse", "ROOD");
        assertEquals(
                "[/bevindingen/0/vastlegging/positionering/klasse ONBEKENDE_WAARDE,"
                        + " /bevindingen/1/vastlegging/positionering/klasse ONBEKENDE_WAARDE]",
                assertThrows(OngeldigException.class, () -> ControlevastleggingJson.parse(boom.toString()))
                        .fouten()
                        .stream()
                        .map(f -> f.pad() + " " + f.code())
                        .toList()
                        .toString());
    }

    @Test
    void whatBearsTheNameOfLhs17HasItsWords() {
        String document = EigenWoorden.DOCUMENT
                .replace("\"BRUG\"", "\"LHS\"")
                .replace("\"versie\": \"2\"", "\"versie\": \"1.7\"");
        OngeldigException fout = assertThrows(OngeldigException.class, () -> StrategieJson.parse(document));
        assertTrue(fout.getMessage().contains("/id: is dat van LHS 1.7"), fout::getMessage);
        assertTrue(VastleggingJson.woordenSchema().contains("\"urn:lhs:woorden:1\""));
    }

    @Test
    void theWordsOfACasusAreThoseOfTheStrategieThatFits() {
        Woordkeuze keuze = BEIDE.woorden();
        assertEquals(Woordenlijst.LHS_17, keuze.voor(Optional.of(LocalDate.of(2025, 3, 1)), Optional.empty()));
        assertEquals(EigenWoorden.WOORDEN, keuze.voor(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty()));
        assertEquals(Woordenlijst.LHS_17, keuze.voor(Optional.of(LocalDate.of(2001, 3, 1)), Optional.empty()));
        assertEquals(Woordenlijst.LHS_17, keuze.voor(Optional.empty(), Optional.empty()));
        assertTrue(BRUG.geldigheid().equals(Geldigheid.vanaf(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void anEventIsReadInTheWordsOfItsDossier() {
        String stap = """
                {"soort": "LASTSTAP", "datum": "2026-04-01", "last": "%s", "stap": "VOORNEMEN"}
                """;
        Gebeurtenis gebeurtenis = GebeurtenisJson.parse(stap.formatted("DWANGSOM"), BRUG);
        assertEquals(gebeurtenis, GebeurtenisJson.parse(GebeurtenisJson.format(gebeurtenis), BRUG));
        OngeldigException fout = assertThrows(
                OngeldigException.class, () -> GebeurtenisJson.parse(stap.formatted("LAST_ONDER_DWANGSOM"), BRUG));
        assertTrue(
                fout.getMessage().contains("/last: is geen bekende waarde; verwacht: DWANGSOM of STOPZETTEN"),
                fout::getMessage);
    }

    /** Every value of a record in turn taken away, or in the place of another: refused with its place, or read. */
    @Test
    void aRecordInOwnWordsWithOneThingWrongIsRefusedOrRead() {
        List<JsonNode> waarden = List.of(
                MAPPER.readTree("null"),
                MAPPER.readTree("7"),
                MAPPER.readTree("\"WAARSCHUWEN\""),
                MAPPER.readTree("\"DWANGSOM\""),
                MAPPER.readTree("[]"),
                MAPPER.readTree("{}"));
        TreeMap<String, Integer> aantallen = new TreeMap<>();
        for (int nummer : new int[] {0, 21, 31}) {
            ObjectNode boom = (ObjectNode) MAPPER.readTree(
                    VastleggingJson.format(ENGINE.decide(casussen().get(nummer))));
            verander(boom, boom, waarden, aantallen);
        }
        System.out.println("records in own words: " + aantallen);
        assertTrue(aantallen.get("refused") > 3_000, aantallen::toString);
    }

    private static void verander(
            JsonNode geheel, JsonNode plek, List<JsonNode> waarden, TreeMap<String, Integer> aantallen) {
        List<String> velden = plek instanceof ObjectNode o
                ? List.copyOf(o.propertyNames())
                : IntStream.range(0, plek.size()).mapToObj(Integer::toString).toList();
        for (String veld : velden) {
            JsonNode was = plek instanceof ArrayNode a ? a.get(Integer.parseInt(veld)) : plek.get(veld);
            for (JsonNode waarde : waarden) {
                zet(plek, veld, waarde);
                try {
                    Vastlegging gelezen = VastleggingJson.parse(geheel.toString());
                    assertEquals(gelezen, VastleggingJson.parse(VastleggingJson.format(gelezen)));
                    aantallen.merge("read", 1, Integer::sum);
                } catch (OngeldigException e) {
                    assertTrue(e.fouten().stream()
                            .allMatch(f -> f.pad().startsWith("/") || f.pad().isEmpty()));
                    aantallen.merge("refused", 1, Integer::sum);
                }
            }
            zet(plek, veld, was);
            verander(geheel, was, waarden, aantallen);
        }
    }

    private static void zet(JsonNode plek, String veld, JsonNode waarde) {
        if (plek instanceof ArrayNode a) {
            a.set(Integer.parseInt(veld), waarde);
        } else {
            ((ObjectNode) plek).set(veld, waarde);
        }
    }
}
