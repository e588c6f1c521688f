package nl.lhs.rules.internal.json;

import nl.lhs.core.vastlegging.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a seal is put on: the tree of a sealed record as it stands, known fields and unknown ones, in canonical form.
 *
 * <p>The signature is of everything but hash and signature; the hash is of everything but the hash, the signature
 * included. So nothing can be changed, added or left out under the hash, and the hash cannot be made anew under the
 * signature.
 */
public final class Zegelinhoud {
    private Zegelinhoud() {}

    /** The bytes that are signed. */
    public static byte[] ondertekend(JsonNode verzegeld) {
        return CanonicalJson.of(zonder(verzegeld, "hash", "handtekening"));
    }

    /** The hash that belongs in the seal. */
    public static Sha256 hash(JsonNode verzegeld) {
        return Sha256.van(CanonicalJson.of(zonder(verzegeld, "hash")));
    }

    private static JsonNode zonder(JsonNode verzegeld, String... velden) {
        // Only what is on the way to the seal is copied; the record, which is large, is shared.
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
