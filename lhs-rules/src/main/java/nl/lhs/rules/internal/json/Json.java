// Above 400 lines: all that guards the text of JSON before it is a tree is in one place.
package nl.lhs.rules.internal.json;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
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
 * Text to tree and back. No message of the JSON parser is passed on, for it repeats the text.
 */
public final class Json {
    public static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The longest string and the longest key. The caller says how long a whole text may be. */
    public static final int MAX_STRING = 2 * 1024 * 1024;
    /** A vastlegging is five deep. A deeper text is wrong anyway, and must not exhaust the stack. */
    private static final int MAX_DEPTH = 64;
    /** Up to this depth, a value that is too deep is refused by itself; beyond it, the whole text is refused. */
    private static final int MAX_DEPTH_TO_SPLIT = 10_000;
    /** Numbers are at most 999999999.99; reading one of a million digits would take long. */
    private static final int MAX_DIGITS = 1000;

    private static final char BOM = '\uFEFF';
    private static final byte[] BOM_BYTES = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    // Keys of users must not stay in a table that all texts share.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_DIGITS)
                    .maxNameLength(MAX_STRING)
                    .maxStringLength(MAX_STRING)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    /** Made on first use: a mapper brings hundreds of classes, and an engine starts without. */
    private static final class Mappers {
        static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

        /** Finds where values begin and end. The values are read after that, by the limits above. */
        static final JsonMapper SPLITTER = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH_TO_SPLIT)
                                .maxNumberLength(Integer.MAX_VALUE)
                                .maxNameLength(Integer.MAX_VALUE)
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                        .build())
                .build();

        private Mappers() {}
    }

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private Json() {}

    /** Those who read or write before there is an engine, are told of a Jackson that is too old here. */
    private static JsonMapper mapper() {
        JacksonVersion.require();
        return Mappers.MAPPER;
    }

    public static String line(JsonNode node) {
        return mapper().writeValueAsString(node);
    }

    public static String indented(JsonNode node) {
        return mapper().writer()
                .with(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(TWO_SPACES)
                        .withArrayIndenter(TWO_SPACES))
                .writeValueAsString(node);
    }

    /**
     * Writes a text that may be too large for a tree, piece by piece. Closing it flushes the writer and leaves it open.
     */
    public static JsonGenerator generator(Writer writer) {
        return mapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(writer);
    }

    /** Writes a tree without null and fractions on one line, as {@link #line} does, but without a mapper. */
    public static String plain(JsonNode node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(node, generator);
        }
        return text.toString();
    }

    private static void write(JsonNode node, JsonGenerator generator) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                node.forEachEntry((name, child) -> {
                    generator.writeName(name);
                    write(child, generator);
                });
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                node.forEach(child -> write(child, generator));
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NUMBER -> generator.writeNumber(node.intValue());
            default -> throw new IllegalArgumentException("expected no " + node.getNodeType());
        }
    }

    /** Reads a text of our own, such as a schema. */
    public static JsonNode trusted(String text) {
        return mapper().readTree(text);
    }

    /** Writes a text that this class wrote with a generator of a mapper that may have other settings. */
    public static void copy(String text, JsonGenerator generator) {
        try (JsonParser parser = mapper().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isNumeric() && generator instanceof JsonGeneratorBase) {
                    generator.writeRawValue(parser.getString()); // not as a text, which a setting may ask for
                } else {
                    generator.copyCurrentEventExact(parser);
                }
            }
        }
    }

    /** Empty where the text is no JSON at all. A tree may come with faults, such as a key that occurs twice. */
    public static Optional<JsonNode> read(byte[] text, int maxBytes, FoutCollector fouten) {
        return text(text, maxBytes, fouten).flatMap(t -> read(t, fouten));
    }

    /** Empty where the text is no JSON at all. A tree may come with faults, such as a key that occurs twice. */
    public static Optional<JsonNode> read(String text, int maxBytes, FoutCollector fouten) {
        return text(text, maxBytes, fouten).flatMap(t -> read(t, fouten));
    }

    /** The text itself, where it is UTF-8 and not too large: without a byte order mark and white space around it. */
    static Optional<String> text(byte[] text, int maxBytes, FoutCollector fouten) {
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
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text, from, to - from))
                    .toString());
        } catch (CharacterCodingException e) {
            fouten.add("", Foutcode.GEEN_JSON, "is geen geldige UTF-8; verwacht: JSON in UTF-8");
            return Optional.empty();
        }
    }

    /**
     * The text itself, where it is whole Unicode and not too large: without a byte order mark and white space around
     * it.
     */
    static Optional<String> text(String text, int maxBytes, FoutCollector fouten) {
        int from = !text.isEmpty() && text.charAt(0) == BOM ? 1 : 0;
        int to = text.length();
        while (from < to && isWhite(text.charAt(from))) {
            from++;
        }
        while (from < to && isWhite(text.charAt(to - 1))) {
            to--;
        }
        try {
            // Each character takes at least one byte, so a longer text is too large without encoding it.
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
        return Optional.of(text.substring(from, to));
    }

    /**
     * A text with a list, of which each item is read as a text of its own.
     *
     * @param shell the text with {@code null} for each item; items that are too many are left out
     * @param items the texts of the items in their order, up to the number that there may be
     * @param count how many items there are
     */
    record Parts(String shell, List<String> items, long count) {}

    /**
     * Takes the items of a list out of a text, without reading them.
     *
     * @param list the field of the outermost object that holds the list
     * @param maxItems how many items there may be
     * @return empty where the text is no JSON
     */
    static Optional<Parts> parts(String text, String list, int maxItems, FoutCollector fouten) {
        StringBuilder shell = new StringBuilder();
        List<String> items = new ArrayList<>();
        long count = 0;
        int copied = 0;
        try (JsonParser parser = Mappers.SPLITTER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of(new Parts(text, items, 0));
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean here = parser.currentName().equals(list);
                if (parser.nextToken() != JsonToken.START_ARRAY || !here) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    int from = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    parser.finishToken();
                    int to = (int) parser.currentLocation().getCharOffset();
                    count++;
                    if (count <= maxItems) {
                        shell.append(text, copied, from).append("null");
                        items.add(text.substring(from, to));
                    }
                    copied = to;
                }
            }
            return Optional.of(
                    new Parts(shell.append(text, copied, text.length()).toString(), items, count));
        } catch (JacksonException e) {
            unreadable(e, fouten);
            return Optional.empty();
        }
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

    static Optional<JsonNode> read(String text, FoutCollector fouten) {
        try (JsonParser parser = mapper().createParser(text)) {
            if (parser.nextToken() == null) {
                fouten.add("", Foutcode.GEEN_JSON, "is leeg; verwacht: één JSON-object");
                return Optional.empty();
            }
            // The text itself was checked, so only an escape can hold half a surrogate pair.
            JsonNode node = value(parser, text.contains("\\u"), fouten);
            if (parser.nextToken() != null) {
                fouten.add("", Foutcode.GEEN_JSON, "heeft nog tekst na de JSON-waarde; verwacht: één JSON-object");
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (JacksonException e) {
            unreadable(e, fouten);
            return Optional.empty();
        }
    }

    private static void unreadable(JacksonException e, FoutCollector fouten) {
        if (e instanceof StreamConstraintsException) {
            fouten.add(
                    "",
                    Foutcode.TE_GROOT,
                    "is te diep genest of bevat een te lang getal; verwacht: hoogstens " + MAX_DEPTH
                            + " niveaus en getallen van hoogstens " + MAX_DIGITS + " cijfers");
        } else if (e instanceof UnexpectedEndOfInputException) {
            fouten.add("", Foutcode.GEEN_JSON, "breekt af; verwacht: één volledig JSON-object");
        } else {
            fouten.add(
                    "",
                    Foutcode.GEEN_JSON,
                    "is geen geldige JSON, bij regel " + e.getLocation().getLineNr() + ", teken "
                            + e.getLocation().getColumnNr() + "; verwacht: één JSON-object");
        }
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
            case VALUE_NUMBER_FLOAT -> fraction(parser);
            default -> throw new IllegalStateException("not a token of JSON: " + parser.currentToken());
        };
    }

    /**
     * An amount keeps its decimals. A number of which a double tells nothing exact is no amount, and stays a double:
     * 1e999999999 is a short text, and written out a number that no memory holds.
     */
    private static JsonNode fraction(JsonParser parser) {
        double rounded = parser.getDoubleValue();
        double size = Math.abs(rounded);
        if (size >= CanonicalJson.TOO_LARGE && Double.isFinite(rounded)) {
            return NODES.numberNode(new BigDecimal(rounded).toBigIntegerExact()); // such a double is a whole number
        }
        return size >= Double.MIN_NORMAL && Double.isFinite(rounded)
                ? NODES.numberNode(parser.getDecimalValue())
                : NODES.numberNode(rounded);
    }

    private static JsonNode object(JsonParser parser, boolean escapes, FoutCollector fouten) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            if (escapes && !isWhole(key)) {
                throw new StreamReadException(parser, "half a surrogate pair in a key"); // as Jackson does from 3.2 on
            }
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
