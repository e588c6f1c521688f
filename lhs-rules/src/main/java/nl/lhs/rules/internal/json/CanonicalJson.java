package nl.lhs.rules.internal.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import nl.lhs.core.Foutcode;
import tools.jackson.databind.JsonNode;

/** Canonical JSON (RFC 8785): one spelling for each value, whatever its white space, order and escapes. */
public final class CanonicalJson {
    /** From here on, an integer and the next one have one canonical form. */
    static final double TOO_LARGE = 1L << 53;

    private CanonicalJson() {}

    /**
     * The canonical form, in UTF-8. It is written from the tree: to write JSON, read that and write it again takes several
     * times as long, and every hash of a record needs it.
     *
     * @throws IllegalArgumentException if a text holds half a surrogate pair, for which there is no form
     */
    public static byte[] of(JsonNode node) {
        StringBuilder canonical = new StringBuilder(4096);
        write(node, canonical);
        return canonical.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonNode node, StringBuilder to) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, to);
            case ARRAY -> writeArray(node, to);
            case STRING -> writeText(node.stringValue(), to);
            case NUMBER -> writeNumber(node, to);
            default -> to.append(Json.line(node)); // true, false or null
        }
    }

    private static void writeObject(JsonNode node, StringBuilder to) {
        String[] fields = node.propertyNames().toArray(String[]::new);
        Arrays.sort(fields); // by UTF-16 code units, as the RFC asks
        to.append('{');
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                to.append(',');
            }
            writeText(fields[i], to);
            to.append(':');
            write(node.get(fields[i]), to);
        }
        to.append('}');
    }

    private static void writeArray(JsonNode node, StringBuilder to) {
        to.append('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) {
                to.append(',');
            }
            write(node.get(i), to);
        }
        to.append(']');
    }

    private static void writeText(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> to.append('\\').append(c);
                case '\b' -> to.append("\\b");
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\f' -> to.append("\\f");
                case '\r' -> to.append("\\r");
                default -> {
                    if (c < ' ') {
                        to.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else if (!Character.isSurrogate(c)) {
                        to.append(c);
                    } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
                        to.append(c).append(text.charAt(++i));
                    } else {
                        // In UTF-8 it would be a question mark: one form for different texts.
                        throw new IllegalArgumentException(
                                "half a surrogate pair has no canonical form; expected Unicode text");
                    }
                }
            }
        }
        to.append('"');
    }

    private static void writeNumber(JsonNode node, StringBuilder to) {
        if (node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.doubleValue()) < TOO_LARGE) {
            to.append(node.longValue());
            return;
        }
        to.append(CanonicalNumber.of(Double.parseDouble(node.asString())));
    }

    /** Whether two values have one canonical form; for text without half a surrogate pair. */
    static boolean isGelijk(JsonNode een, JsonNode ander) {
        return een.isMissingNode() || ander.isMissingNode()
                ? een.isMissingNode() && ander.isMissingNode()
                : Arrays.equals(of(een), of(ander));
    }

    /**
     * Adds a fault for each number that is too large or too precise. Such a number has the same canonical form as the next
     * one, so that it could be changed under a hash.
     */
    public static void checkNumbers(JsonNode node, FoutCollector fouten) {
        checkNumbers("", node, fouten);
    }

    private static void checkNumbers(String pad, JsonNode node, FoutCollector fouten) {
        if (node.isNumber() && !(Math.abs(node.doubleValue()) < TOO_LARGE)) {
            fouten.add(pad, Foutcode.ONGELDIG, "is een te groot getal; verwacht: kleiner dan 2 tot de macht 53");
        } else if (node.isBigDecimal() && !isExact(node.decimalValue())) {
            fouten.add(pad, Foutcode.ONGELDIG, "is een te precies getal; verwacht: hoogstens 15 cijfers");
        } else if (node.isObject()) {
            node.forEachEntry((field, child) -> checkNumbers(Json.pointer(pad, field), child, fouten));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                checkNumbers(pad + "/" + i, node.get(i), fouten);
            }
        }
    }

    /** Whether the canonical form of a number is that number. */
    private static boolean isExact(BigDecimal number) {
        double rounded = number.doubleValue();
        return Double.isFinite(rounded) && new BigDecimal(CanonicalNumber.of(rounded)).compareTo(number) == 0;
    }
}
