package nl.lhs.rules.internal.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.lhs.core.vervolg.Bedrag;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/** The vectors of RFC 8785, and the same form as the library that carries it out. */
class CanonicalJsonTest {
    private static String canonical(String json) {
        FoutCollector fouten = new FoutCollector();
        JsonNode tree = Json.read(json, Json.MAX_STRING, fouten).orElseThrow();
        fouten.throwIfAny();
        return new String(CanonicalJson.of(tree), StandardCharsets.UTF_8);
    }

    /** RFC 8785, § 3.2.2 to 3.2.4: the sample, its order, and its bytes. */
    @Test
    void theSampleOfTheRfcComesOutAsItsBytes() {
        String json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;
        FoutCollector fouten = new FoutCollector();
        assertArrayEquals(
                HexFormat.ofDelimiter(" ")
                        .parseHex("7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 "
                                + "75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a "
                                + "5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 "
                                + "65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37 "
                                + "5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 "
                                + "30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d"),
                CanonicalJson.of(Json.read(json, Json.MAX_STRING, fouten).orElseThrow()));
    }

    /** RFC 8785, § 3.2.3: by UTF-16 code units, so that a smiley, which has surrogates, comes before a ligature. */
    @Test
    void keysAreSortedByCodeUnits() {
        String json = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """;
        assertEquals(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\uD83D\uDE00\":\"Emoji: Grinning Face\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
                canonical(json));
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        for (char c = 0; c < 0x2100; c++) {
            String verwacht = switch (c) {
                case '\b' -> "\\b";
                case '\t' -> "\\t";
                case '\n' -> "\\n";
                case '\f' -> "\\f";
                case '\r' -> "\\r";
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                default -> c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c);
            };
            assertEquals("[\"" + verwacht + "\"]", canonical(String.format("[\"\\u%04X\"]", (int) c)));
            assertEquals("{\"" + verwacht + "\":1}", canonical(String.format("{\"\\u%04x\":1.0}", (int) c)));
        }
    }

    @Test
    void numbersAreWrittenAsJavascriptDoes() {
        Map<String, String> getallen = new TreeMap<>(Map.of(
                "-0.0", "0",
                "7.0", "7",
                "100", "100",
                "1e21", "1e+21",
                "999999999999999900000", "999999999999999900000",
                "0.000001", "0.000001",
                "1e-7", "1e-7",
                "9007199254740992", "9007199254740992",
                "0.30000000000000004", "0.30000000000000004"));
        getallen.forEach((json, verwacht) -> assertEquals("[" + verwacht + "]", canonical("[" + json + "]")));
    }

    @Test
    void theSmallestOfTheLongsIsRoundedAsItsNeighboursAre() {
        for (long number : new long[] {Long.MIN_VALUE, Long.MIN_VALUE + 1}) {
            JsonNode node = Json.NODES.numberNode(number);
            assertEquals("-9223372036854776000", new String(CanonicalJson.of(node), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anAmountHasOneFormHoweverItIsWritten() {
        for (String bedrag : List.of("2500", "2500.0", "2500.00", "25e2", "2.5E+3")) {
            assertEquals("[2500]", canonical("[" + bedrag + "]"));
        }
        for (long centen = 1; centen < 99_999_999_999L; centen += 999_983_777L) {
            Bedrag bedrag = new Bedrag(centen);
            ObjectNode node = Json.NODES.objectNode();
            node.put("bedrag", bedrag.euro());
            // What is written, what is read back, and its canonical form are one text.
            assertEquals("{\"bedrag\":" + bedrag + "}", Json.line(node));
            assertEquals(Json.line(node), canonical(Json.line(node)));
        }
        assertEquals("[18340.75]", canonical("[18340.75]"));
        assertEquals("[999999999.99]", canonical("[999999999.99]"));
    }

    /** Under a hash, a number must not be changed into one of the same form. */
    @Test
    void aNumberWhoseFormIsOfAnotherNumberIsAFault() {
        assertEquals(
                List.of(), numberFaults("[0.1, 18340.75, 1e-7, -2.50, 0, 0.0, 9007199254740991, 123456789012345]"));
        assertEquals(
                List.of("/0", "/1", "/2/a", "/3", "/4", "/5"),
                numberFaults(
                        "[18340.750000000000000001, 0.1000000000000000055, {\"a\": 9007199254740993}, 1e300, 1e999,"
                                + " 9007199254740992.5]"));
    }

    private static List<String> numberFaults(String json) {
        FoutCollector fouten = new FoutCollector();
        CanonicalJson.checkNumbers(
                Json.read(json, Json.MAX_STRING, new FoutCollector()).orElseThrow(), fouten);
        return fouten.list().stream().map(f -> f.pad()).toList();
    }

    @Test
    void theOrderOfFieldsAndWhiteSpaceAndEscapesMeanNothing() {
        assertEquals(
                canonical("{\"b\":[1,{\"d\":2,\"c\":\"\u00e9\"}],\"a\":null}"),
                canonical(" { \"a\" : null,\n\"b\" : [ 1.0, { \"c\" : \"\\u00E9\", \"d\" : 2e0 } ] } "));
    }

    @Test
    void aValueThatIsNoListOrObjectHasAFormToo() {
        for (String json : new String[] {"7", "\"tekst\"", "true", "null", "[]", "{}"}) {
            assertEquals(json, canonical(json));
        }
    }

    @Test
    void theOrderOfAListAndAnAccentThatIsComposedDoMean() {
        assertEquals("[2,1]", canonical("[2,1]"));
        assertEquals("[\"e\u0301\"]", canonical("[\"e\u0301\"]"));
    }

    /** The library of RFC 8785 reads JSON and writes it again; ours writes the tree. */
    @Test
    void theFormOfAnyTreeIsThatOfTheLibraryOfTheRfc() throws IOException {
        Random random = new Random(20261130);
        Set<JsonNodeType> soorten = EnumSet.noneOf(JsonNodeType.class);
        for (int i = 0; i < 3_000; i++) {
            JsonNode boom = boom(random, 4, soorten);
            assertEquals(
                    new JsonCanonicalizer("[" + Json.line(boom) + "]").getEncodedString(),
                    "[" + new String(CanonicalJson.of(boom), StandardCharsets.UTF_8) + "]");
        }
        assertEquals(
                EnumSet.of(
                        JsonNodeType.OBJECT,
                        JsonNodeType.ARRAY,
                        JsonNodeType.STRING,
                        JsonNodeType.NUMBER,
                        JsonNodeType.BOOLEAN,
                        JsonNodeType.NULL),
                soorten);
    }

    private static JsonNode boom(Random random, int diepte, Set<JsonNodeType> soorten) {
        JsonNode boom = switch (random.nextInt(diepte > 0 ? 10 : 8)) {
            case 0 -> Json.NODES.nullNode();
            case 1 -> Json.NODES.booleanNode(random.nextBoolean());
            case 2 -> Json.NODES.numberNode(random.nextLong() >> random.nextInt(64));
            case 3 -> Json.NODES.numberNode(eindig(random));
            case 4 ->
                Json.NODES.numberNode(
                        new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(40) - 20));
            case 5 -> Json.NODES.numberNode(new BigInteger(random.nextInt(90), random).negate());
            case 6, 7 -> Json.NODES.stringNode(tekst(random));
            case 8 -> {
                ArrayNode lijst = Json.NODES.arrayNode();
                for (int n = random.nextInt(6); n > 0; n--) {
                    lijst.add(boom(random, diepte - 1, soorten));
                }
                yield lijst;
            }
            default -> {
                ObjectNode object = Json.NODES.objectNode();
                for (int n = random.nextInt(6); n > 0; n--) {
                    object.set(tekst(random), boom(random, diepte - 1, soorten));
                }
                yield object;
            }
        };
        soorten.add(boom.getNodeType());
        return boom;
    }

    private static double eindig(Random random) {
        double getal = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(getal) ? getal : -0.0;
    }

    /** Of characters that are escaped, that are not, and that take two to four bytes. */
    private static String tekst(Random random) {
        StringBuilder tekst = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            tekst.appendCodePoint(
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(0x20);
                        case 1 -> 0x20 + random.nextInt(0x60);
                        case 2 -> 0x80 + random.nextInt(0xD800 - 0x80);
                        default -> 0xE000 + random.nextInt(0x110000 - 0xE000);
                    });
        }
        return tekst.toString();
    }

    /** In UTF-8 it would be a question mark, so that different texts would have one hash. */
    @Test
    void halfASurrogatePairHasNoForm() {
        for (String half : new String[] {"\uD800", "x\uDC00", "\uDC00\uD800"}) {
            ObjectNode waarde = Json.NODES.objectNode().put("tekst", half);
            assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(waarde));
            ObjectNode sleutel = Json.NODES.objectNode().put(half, 1);
            assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(sleutel));
        }
    }
}
