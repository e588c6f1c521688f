package nl.lhs.rules.internal.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.lhs.core.Foutcode;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;

/** Canonical JSON (RFC 8785): one spelling for each value, whatever its white space, order and escapes. */
public final class CanonicalJson {
    /** From here on, an integer and the next one have one canonical form. */
    static final double TOO_LARGE = 1L << 53;

    private CanonicalJson() {}

    /**
     * The canonical form, in UTF-8.
     *
     * @throws IllegalArgumentException if a text holds half a surrogate pair, for which there is no form
     */
    public static byte[] of(JsonNode node) {
        try {
            // The library takes only lists and objects: the value goes into a list.
            String list = new JsonCanonicalizer("[" + Json.line(node) + "]").getEncodedString();
            String canonical = list.substring(1, list.length() - 1);
            // The library would write half a surrogate pair as a question mark: one form for different texts.
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(canonical));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a surrogate pair has no canonical form; expected Unicode text", e);
        } catch (IOException e) {
            // No cause, for the message of the library may repeat the text.
            throw new IllegalStateException("what the JSON library wrote is no JSON to the library of RFC 8785");
        }
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
        try {
            return new BigDecimal(NumberToJSON.serializeNumber(number.doubleValue())).compareTo(number) == 0;
        } catch (IOException e) {
            return false; // no finite number
        }
    }
}
