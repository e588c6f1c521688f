package nl.lhs.rules.internal.json;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Text to tree and back. Nothing that the JSON parser says is passed on: its messages repeat the text.
 */
public final class Json {
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** No string and no key is longer than this; how long a text may be is for a caller to say. */
    public static final int MAX_STRING = 2 * 1024 * 1024;
    /** A vastlegging is five deep. What is deeper is wrong anyway, and must not exhaust the stack. */
    private static final int MAX_DEPTH = 64;
    /** Numbers are at most 7; reading one of a million digits would take long. */
    private static final int MAX_DIGITS = 1000;

    private static final char BOM = '\uFEFF';
    private static final byte[] BOM_BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    // The keys of users are not kept in a table that all texts share.
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_DIGITS)
                            .maxNameLength(MAX_STRING)
                            .maxStringLength(MAX_STRING)
                            .build())
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .build())
            .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private Json() {}

    public static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    public static String indented(JsonNode node) {
        return MAPPER.writer()
                .with(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(TWO_SPACES)
                        .withArrayIndenter(TWO_SPACES))
                .writeValueAsString(node);
    }

    /** Writes piece by piece what may be too large to hold as a tree. Closing it flushes the writer, and leaves it open. */
    public static JsonGenerator generator(Writer writer) {
        return MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(writer);
    }

    /** Reads a text of our own, such as a schema. */
    public static JsonNode trusted(String text) {
        return MAPPER.readTree(text);
    }

    /** Empty where the text is no JSON at all; also where it is, there may be faults. */
    public static Optional<JsonNode> read(byte[] text, int maxBytes, FoutCollector fouten) {
        int from = startsWithBom(text) ? BOM_BYTES.length : 0;
        int to = text.length;
        while (from < to && isWhite(text[from])) {
            from++;
        }
        while (from < to && isWhite(text[to - 1])) {
            to--;
        }
        if (to - from > maxBytes) {
            tooLarge(maxBytes, fouten);
            return Optional.empty();
        }
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(text, from, to - from))
                            .toString(),
                    fouten);
        } catch (CharacterCodingException e) {
            fouten.add("", Foutcode.GEEN_JSON, "is geen geldige UTF-8; verwacht: JSON in UTF-8");
            return Optional.empty();
        }
    }

    /** Empty where the text is no JSON at all; also where it is, there may be faults. */
    public static Optional<JsonNode> read(String text, int maxBytes, FoutCollector fouten) {
        int from = !text.isEmpty() && text.charAt(0) == BOM ? 1 : 0;
        int to = text.length();
        while (from < to && isWhite(text.charAt(from))) {
            from++;
        }
        while (from < to && isWhite(text.charAt(to - 1))) {
            to--;
        }
        try {
            // No character takes less than one byte: what is longer need not be encoded to know that it is too large.
            if (to - from > maxBytes
                    || StandardCharsets.UTF_8
                                    .newEncoder()
                                    .encode(CharBuffer.wrap(text, from, to))
                                    .remaining()
                            > maxBytes) {
                tooLarge(maxBytes, fouten);
                return Optional.empty();
            }
        } catch (CharacterCodingException e) {
            fouten.add("", Foutcode.ONGELDIG_TEKEN, "bevat een half surrogaatpaar; verwacht: geldige Unicode-tekst");
            return Optional.empty();
        }
        return read(text.substring(from, to), fouten);
    }

    private static void tooLarge(int maxBytes, FoutCollector fouten) {
        fouten.add("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + maxBytes + " bytes in UTF-8");
    }

    private static boolean startsWithBom(byte[] text) {
        for (int i = 0; i < BOM_BYTES.length; i++) {
            if (i >= text.length || text[i] != BOM_BYTES[i]) {
                return false;
            }
        }
        return true;
    }

    /** White space of JSON, which is less than that of Unicode. */
    private static boolean isWhite(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static Optional<JsonNode> read(String text, FoutCollector fouten) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == null) {
                fouten.add("", Foutcode.GEEN_JSON, "is leeg; verwacht: één JSON-object");
                return Optional.empty();
            }
            // Half a surrogate pair can only be written as an escape, for the text itself was checked; in a key the
            // parser refuses it.
            JsonNode node = value(parser, text.contains("\\u"), fouten);
            if (parser.nextToken() != null) {
                fouten.add("", Foutcode.GEEN_JSON, "heeft nog tekst na de JSON-waarde; verwacht: één JSON-object");
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (StreamConstraintsException e) {
            fouten.add(
                    "",
                    Foutcode.TE_GROOT,
                    "is te diep genest of bevat een te lang getal; verwacht: hoogstens " + MAX_DEPTH
                            + " niveaus en getallen van hoogstens " + MAX_DIGITS + " cijfers");
        } catch (UnexpectedEndOfInputException e) {
            fouten.add("", Foutcode.GEEN_JSON, "breekt af; verwacht: één volledig JSON-object");
        } catch (JacksonException e) {
            fouten.add(
                    "",
                    Foutcode.GEEN_JSON,
                    "is geen geldige JSON, bij regel " + e.getLocation().getLineNr() + ", teken "
                            + e.getLocation().getColumnNr() + "; verwacht: één JSON-object");
        }
        return Optional.empty();
    }

    private static JsonNode value(JsonParser parser, boolean escapes, FoutCollector fouten) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, escapes, fouten);
            case START_ARRAY -> array(parser, escapes, fouten);
            case VALUE_STRING -> string(parser, escapes, fouten);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            default -> throw new IllegalStateException("not a token of JSON: " + parser.currentToken());
        };
    }

    private static JsonNode object(JsonParser parser, boolean escapes, FoutCollector fouten) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            JsonNode value = value(parser, escapes, fouten);
            if (object.has(key)) {
                fouten.add(
                        pointer(parser),
                        Foutcode.DUBBELE_SLEUTEL,
                        "staat er al; verwacht: elke sleutel hoogstens eenmaal");
            } else {
                object.set(key, value);
            }
        }
        return object;
    }

    private static JsonNode array(JsonParser parser, boolean escapes, FoutCollector fouten) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, escapes, fouten));
        }
        return array;
    }

    private static JsonNode string(JsonParser parser, boolean escapes, FoutCollector fouten) {
        String string = parser.getString();
        if (escapes && !isWhole(string)) {
            fouten.add(
                    pointer(parser),
                    Foutcode.ONGELDIG_TEKEN,
                    "bevat een half surrogaatpaar; verwacht: geldige Unicode-tekst");
        }
        return NODES.stringNode(string);
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** A pointer to the child with this key (RFC 6901). */
    public static String pointer(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
