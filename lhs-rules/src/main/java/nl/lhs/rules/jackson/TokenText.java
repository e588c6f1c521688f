package nl.lhs.rules.jackson;

import java.util.HexFormat;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a parser reads, as JSON again: with fields that are there twice, numbers as they were written, and half a surrogate
 * pair as an escape. So all of it is judged by one reader, whatever the mapper would let pass.
 */
final class TokenText {
    // As short as they may be written, for the text may be no longer than what is read.
    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String ESCAPES = "\"\\bfnrt";

    private final StringBuilder text = new StringBuilder();

    private TokenText() {}

    /**
     * Copies the value at which a parser stands, and leaves it at the end of that.
     *
     * @param most how many characters there may be; of a longer value the text stops somewhere beyond that
     */
    static String of(JsonParser parser, int most) {
        TokenText copy = new TokenText();
        int depth = 0;
        if (parser.hasToken(JsonToken.PROPERTY_NAME) || parser.hasToken(JsonToken.END_OBJECT)) {
            copy.text.append('{'); // who looked for a type within the object, has read this
            depth = 1;
        }
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            copy.add(token, parser);
            if (depth == 0 && token != JsonToken.PROPERTY_NAME || copy.text.length() > most) {
                break;
            }
        }
        return copy.text.toString();
    }

    private void add(JsonToken token, JsonParser parser) {
        if (token.isStructEnd()) {
            text.append(token.asString());
            return;
        }
        separate();
        switch (token) {
            case PROPERTY_NAME -> {
                quote(parser.currentName());
                text.append(':');
            }
            case VALUE_STRING -> quote(parser.getString());
            // What is of no kind of JSON, such as bytes: nothing is a list of a list, so it is refused where it stands.
            case VALUE_EMBEDDED_OBJECT -> text.append(parser.getEmbeddedObject() == null ? "null" : "[[]]");
            default -> text.append(parser.getString());
        }
    }

    private void separate() {
        if (!text.isEmpty() && "{[:".indexOf(text.charAt(text.length() - 1)) < 0) {
            text.append(',');
        }
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int escaped = ESCAPED.indexOf(c);
            if (escaped >= 0) {
                text.append('\\').append(ESCAPES.charAt(escaped));
            } else if (c < ' ' || Character.isSurrogate(c) && !isPair(value, i)) {
                text.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** Whether the surrogate at a place has its other half beside it. */
    private static boolean isPair(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
