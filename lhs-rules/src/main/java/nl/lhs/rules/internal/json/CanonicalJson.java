package nl.lhs.rules.internal.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** Canonical JSON (RFC 8785): one spelling for each value, whatever white space, order or escapes it was written with. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** The canonical form, in UTF-8. */
    public static byte[] of(JsonNode node) {
        try {
            return new JsonCanonicalizer(Json.line(node)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("what the JSON library wrote is no JSON to the library of RFC 8785", e);
        }
    }
}
