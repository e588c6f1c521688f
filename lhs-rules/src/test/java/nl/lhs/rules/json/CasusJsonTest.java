package nl.lhs.rules.json;

import static nl.lhs.rules.json.Voorbeeld.boom;
import static nl.lhs.rules.json.Voorbeeld.fouten;
import static nl.lhs.rules.json.Voorbeeld.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Typering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a text, and what we read from it and write to it. */
class CasusJsonTest {
    private static final String KORT =
            "{\"kenmerk\":\"Z\",\"bevinding\":{\"kenmerk\":\"é\",\"datum\":\"2026-03-02\",\"gevolgen\":\"BEPERKT\"},"
                    + "\"normadressaat\":{\"kenmerk\":\"N\"}}";

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static void geweigerd(String fout, String tekst) {
        assertEquals(verwacht(fout), fouten(() -> CasusJson.parse(tekst)));
        assertEquals(verwacht(fout), fouten(() -> CasusJson.parse(utf8(tekst))));
    }

    private static void geweigerd(String fout, byte[] tekst) {
        assertEquals(verwacht(fout), fouten(() -> CasusJson.parse(tekst)));
    }

    private static void gelezen(String tekst) {
        assertEquals(KORT, CasusJson.format(CasusJson.parse(tekst)));
        assertEquals(KORT, CasusJson.format(CasusJson.parse(utf8(tekst))));
    }

    static List<String> regels() {
        return Voorbeeld.regels();
    }

    @Test
    void thereAreTwelveSampleCases() {
        assertEquals(12, regels().size());
    }

    @ParameterizedTest
    @MethodSource("regels")
    void aSampleCaseIsWrittenAsItWasRead(String regel) {
        Casus casus = CasusJson.parse(regel);
        assertEquals(boom(regel), boom(CasusJson.format(casus)));
        assertEquals(casus, CasusJson.parse(CasusJson.format(casus)));
        assertEquals(casus, CasusJson.parse(utf8(CasusJson.formatIndented(casus))));
    }

    @Test
    void everyFieldIsReadAndWrittenInTheOrderOfTheSchema() {
        Casus casus = CasusJson.parse(Voorbeeld.VOLLEDIG);
        assertEquals(Voorbeeld.tekst(Voorbeeld.volledig()), CasusJson.format(casus));
    }

    @Test
    void whatIsReadIsWhatCanBeBuilt() {
        Casus gebouwd = Casus.builder(
                        "Z-1",
                        Bevinding.builder("B-1", LocalDate.of(2026, 3, 2))
                                .gevolgen(Gevolgen.BEPERKT)
                                .spoedeisend(false)
                                .belangen(List.of())
                                .build(),
                        Normadressaat.of("N-1", Typering.CALCULEREND))
                .labels(Map.of("team", "noord"))
                .bevoegdheden(List.of())
                .build();
        Casus gelezen = CasusJson.parse("""
                {"bevoegdheden":[],"labels":{"team":"noord"},"kenmerk":"Z-1",
                 "normadressaat":{"typering":"CALCULEREND","kenmerk":"N-1","begunstigendBesluit":null},
                 "bevinding":{"belangen":[],"spoedeisend":false,"gevolgen":"BEPERKT","datum":"2026-03-02","kenmerk":"B-1"}}
                """);
        assertEquals(gebouwd, gelezen);
    }

    @Test
    void whatIsAbsentStaysAbsentAndWhatIsEmptyStaysEmpty() {
        String leeg =
                "{\"kenmerk\":\"Z\",\"bevinding\":{\"kenmerk\":\"B\",\"datum\":\"2026-03-02\",\"overtreding\":true,"
                        + "\"gevolgen\":\"BEPERKT\",\"belangen\":[],\"spoedeisend\":false,\"verzachtendeArgumenten\":[],"
                        + "\"verzwarendeArgumenten\":[],\"verzwarendeAspecten\":[],\"ernstigeGedragingen\":[]},"
                        + "\"normadressaat\":{\"kenmerk\":\"N\"},\"labels\":{},\"bevoegdheden\":[],"
                        + "\"bsbm\":{\"feitInFeitenboekje\":false,\"contraIndicatie\":false,\"opleggen\":false}}";
        assertEquals(leeg, CasusJson.format(CasusJson.parse(leeg)));
        assertEquals(KORT, CasusJson.format(CasusJson.parse(KORT)));
    }

    @Test
    void nullIsReadAsAbsentWhereTheSchemaListsItOnly() {
        String metNull = KORT.replace("\"N\"", "\"N\",\"typering\":null,\"begunstigendBesluit\":null");
        assertEquals(CasusJson.parse(KORT), CasusJson.parse(metNull));
        geweigerd("/normadressaat/naam VERKEERD_TYPE", KORT.replace("\"N\"", "\"N\",\"naam\":null"));
        geweigerd("/labels VERKEERD_TYPE", KORT.replace("{\"kenmerk\":\"Z\"", "{\"kenmerk\":\"Z\",\"labels\":null"));
        geweigerd(" VERKEERD_TYPE", "null");
    }

    @Test
    void oneLineHoldsNoLineEnds() {
        Casus casus = CasusJson.parse(KORT.replace("é", "a\\r\\nb\\u2028c/d\\\"\\\\"));
        String regel = CasusJson.format(casus);
        assertTrue(regel.contains("a\\r\\nb\u2028c/d\\\"\\\\"), regel);
        assertFalse(regel.contains("\n") || regel.contains("\r"));
    }

    @Test
    void theIndentedFormHasAFieldOnEachLine() {
        assertEquals(
                """
                {
                  "kenmerk": "Z",
                  "bevinding": {
                    "kenmerk": "é",
                    "datum": "2026-03-02",
                    "gevolgen": "BEPERKT"
                  },
                  "normadressaat": {
                    "kenmerk": "N"
                  },
                  "labels": {},
                  "bevoegdheden": [
                    "BSBM"
                  ]
                }""",
                CasusJson.formatIndented(CasusJson.parse(KORT.replace(
                        "{\"kenmerk\":\"Z\"", "{\"bevoegdheden\":[\"BSBM\"],\"labels\":{},\"kenmerk\":\"Z\""))));
    }

    @Test
    void aByteOrderMarkAndCrlfAreAccepted() {
        gelezen("\uFEFF" + KORT);
        gelezen("\uFEFF\r\n " + KORT.replace(",", ",\r\n") + "\t\r\n\r\n");
    }

    @Test
    void aSecondByteOrderMarkIsNotAccepted() {
        geweigerd(" GEEN_JSON", "\uFEFF\uFEFF" + KORT);
        geweigerd(" GEEN_JSON", " \uFEFF" + KORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \r\n",
                "\uFEFF",
                "{",
                "{\"kenmerk\"",
                "{\"kenmerk\":",
                "{\"kenmerk\":\"x",
                "{\"kenmerk\":\"x\"",
                "[",
                "[1",
                "[1,",
                "tru",
                "nul",
                "-",
                "1e",
                "geen json",
                "{kenmerk:1}",
                "{'kenmerk':1}",
                "{\"a\":1,}",
                "[1,]",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\n\"}",
                "// x\n{}",
                "{} {}",
                "{}{}",
                "{} x",
                "{}]",
                "1 2",
                "{\"\\ud800\":1}",
                "\u00a0{}",
                "\u0000",
                "{}\u0000",
                "{}\u001a"
            })
    void whatIsNotOneJsonValueIsRefused(String tekst) {
        geweigerd(" GEEN_JSON", tekst);
    }

    @Test
    void twoCasesInOneTextAreRefused() {
        geweigerd(" GEEN_JSON", KORT + "\n" + KORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "1", "-0.0", "1e999999999", "true", "[{}]"})
    void whatIsNotAnObjectIsRefused(String tekst) {
        geweigerd(" VERKEERD_TYPE", tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1", "IBM037"})
    void anotherEncodingIsRefusedAndNotGuessed(String naam) {
        geweigerd(" GEEN_JSON", KORT.getBytes(Charset.forName(naam)));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        int[][] fout = {
            {0xC0, 0x80}, {0xE0, 0x80, 0xAF}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xE9}, {0xF0, 0x9F}
        };
        for (int[] reeks : fout) {
            byte[] begin = utf8("{\"kenmerk\":\"");
            byte[] tekst = new byte[begin.length + reeks.length + 2];
            System.arraycopy(begin, 0, tekst, 0, begin.length);
            for (int i = 0; i < reeks.length; i++) {
                tekst[begin.length + i] = (byte) reeks[i];
            }
            tekst[tekst.length - 2] = '"';
            tekst[tekst.length - 1] = '}';
            geweigerd(" GEEN_JSON", tekst);
        }
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertEquals(verwacht(" ONGELDIG_TEKEN"), fouten(() -> CasusJson.parse(KORT.replace("é", "\ud800"))));
        geweigerd("/bevinding/kenmerk ONGELDIG_TEKEN", KORT.replace("é", "\\ud800"));
        geweigerd("/bevinding/kenmerk ONGELDIG_TEKEN", KORT.replace("é", "x\\uDC00\\ud83dx"));
        assertEquals(
                "😀",
                CasusJson.parse(KORT.replace("é", "\\ud83d\\ude00")).bevinding().kenmerk());
    }

    @Test
    void faultsOfFormAndOfTheSchemaAreNamedTogether() {
        assertEquals(
                verwacht(
                        "/kenmerk DUBBELE_SLEUTEL",
                        "/kenmerk LEEG",
                        "/bevinding/kenmerk ONGELDIG_TEKEN",
                        "/bevinding/gevolgen ONBEKENDE_WAARDE",
                        "/bevinding/gevolgen DUBBELE_SLEUTEL"),
                fouten(() -> CasusJson.parse(KORT.replace("\"Z\"", "\" \",\"kenmerk\":\"Z\"")
                        .replace("é", "\\udfff")
                        .replace("\"BEPERKT\"", "\"ZWAAR\",\"gevolgen\":\"BEPERKT\""))));
    }

    @Test
    void aKeyThatIsGivenTwiceIsRefusedWhereItStands() {
        geweigerd(
                "/labels/a DUBBELE_SLEUTEL",
                KORT.replace("{\"kenmerk\":\"Z\"", "{\"labels\":{\"a\":\"x\",\"a\":\"x\"},\"kenmerk\":\"Z\""));
        geweigerd("/bevinding DUBBELE_SLEUTEL", KORT.substring(0, KORT.length() - 1) + ",\"bevinding\":{}}");
        geweigerd("/kenmerk DUBBELE_SLEUTEL", KORT.substring(0, KORT.length() - 1) + ",\"\\u006benmerk\":\"Z\"}");
        geweigerd(
                "/bevinding/verzwarendeArgumenten/1/soort DUBBELE_SLEUTEL",
                KORT.replace(
                        "\"gevolgen\"",
                        "\"verzwarendeArgumenten\":[{\"soort\":\"OVERIG\"},{\"soort\":\"OVERIG\",\"soort\":\"OVERIG\"}],\"gevolgen\""));
    }

    /** White space within the value makes it as large as asked. */
    private static String vanGrootte(int bytes) {
        return "{" + " ".repeat(bytes - utf8(KORT).length) + KORT.substring(1);
    }

    @Test
    void aCasusOfOneMebibyteIsReadAndNoMore() {
        assertEquals(1_048_576, CasusJson.MAX_BYTES);
        gelezen(vanGrootte(1_048_576));
        gelezen("\uFEFF \r\n" + vanGrootte(1_048_576) + "\r\n");
        geweigerd(" TE_GROOT", vanGrootte(1_048_577));
        geweigerd(" TE_GROOT", "\uFEFF" + vanGrootte(1_048_577) + "\r\n");
    }

    @Test
    void theSizeIsCountedInBytes() {
        String tekst = "{\"kenmerk\":\"" + "é".repeat(600_000) + "\"}";
        geweigerd(" TE_GROOT", tekst);
    }

    @Test
    void aTextThatIsMuchTooLargeIsRefused() {
        geweigerd(" TE_GROOT", "x".repeat(50_000_000));
    }

    @Test
    void aHugeStringIsAFaultOfItsField() {
        geweigerd("/kenmerk TE_LANG", KORT.replace("\"Z\"", "\"" + "x".repeat(1_000_000) + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"kenmerk\":["})
    void deepNestingIsAFaultAndNoStackOverflow(String begin) {
        geweigerd(" TE_GROOT", begin.repeat(100_000));
    }

    @Test
    void aNumberOfManyDigitsIsAFault() {
        geweigerd(" TE_GROOT", KORT.replace("\"Z\"", "1".repeat(1_000_000)));
        geweigerd("/kenmerk VERKEERD_TYPE", KORT.replace("\"Z\"", "1".repeat(1000)));
    }

    @Test
    void aTextWithMoreFaultsThanCanBeToldNamesAThousandOfThem() {
        String nullen = "[" + "0,".repeat(500_000) + "0]";
        OngeldigException e = assertThrows(
                OngeldigException.class,
                () -> CasusJson.parse(KORT.replace("\"gevolgen\"", "\"belangen\":" + nullen + ",\"gevolgen\"")));
        assertEquals(1001, e.fouten().size());
        assertEquals(
                " TE_VEEL", e.fouten().get(0).pad() + " " + e.fouten().get(0).code());
    }

    @Test
    void aThousandFaultsAreAllNamed() {
        OngeldigException e = assertThrows(
                OngeldigException.class,
                () -> CasusJson.parse(KORT.replace(
                        "\"gevolgen\"", "\"verzachtendeArgumenten\":[" + "0,".repeat(998) + "0],\"gevolgen\"")));
        // Those of 999 items, and that there are more than a hundred.
        assertEquals(1000, e.fouten().size());
    }

    @Test
    void faultsThatTheValidatorReportsTwiceCountOnce() {
        String blank = "{\"soort\":\"OVERIG\",\"toelichting\":\"\"},";
        OngeldigException e = assertThrows(
                OngeldigException.class,
                () -> CasusJson.parse(KORT.replace(
                        "\"gevolgen\"",
                        "\"verzachtendeArgumenten\":[" + blank.repeat(900) + "{\"soort\":\"OVERIG\"}],\"gevolgen\"")));
        assertEquals(900 + 1, e.fouten().size(), "and that there are more than a hundred");
    }

    @Test
    void aRefusalHasNoCause() {
        for (String tekst : List.of("{", "{}", "\"")) {
            assertNull(assertThrows(OngeldigException.class, () -> CasusJson.parse(tekst))
                    .getCause());
        }
    }

    @Test
    void theSchemaIsTheOneThatIsPublished() {
        assertEquals("urn:lhs:casus:1", boom(CasusJson.schema()).path("$id").asString());
        assertEquals(
                Optional.of("https://json-schema.org/draft/2020-12/schema"),
                boom(CasusJson.schema()).path("$schema").stringValueOpt());
    }
}
