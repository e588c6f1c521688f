package nl.lhs.rules.internal.json;

import nl.lhs.core.vastlegging.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a seal covers: the tree of a sealed record as it is, with known and unknown fields, in canonical form.
 *
 * <p>The signature covers all but the hash and itself; the hash covers all but itself. So any change breaks the hash,
 * and a new hash for a changed record does not mend the signature.
 */
public final class Zegelinhoud {
    private Zegelinhoud() {}

    /** The bytes that are signed. */
    public static byte[] ondertekend(JsonNode verzegeld) {
        return CanonicalJson.of(zonder(verzegeld, "hash", "handtekening"));
    }

    /** The hash that belongs in the seal. */
    public static Sha256 hash(JsonNode verzegeld) {
        return Sha256.of(CanonicalJson.of(zonder(verzegeld, "hash")));
    }

    private static JsonNode zonder(JsonNode verzegeld, String... velden) {
        // Copies the outer object and the seal; the record, which is large, is shared.
        ObjectNode kopie = Json.NODES.objectNode();
        verzegeld.forEachEntry(kopie::set);
        if (verzegeld.path("zegel") instanceof ObjectNode zegel) {
            ObjectNode rest = Json.NODES.objectNode();
            zegel.forEachEntry(rest::set);
            for (String veld : velden) {
                rest.remove(veld);
            }
            kopie.set("zegel", rest);
        }
        return kopie;
    }
}
