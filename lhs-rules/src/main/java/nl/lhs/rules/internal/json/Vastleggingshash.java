package nl.lhs.rules.internal.json;

import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import tools.jackson.databind.JsonNode;

/** By which a record in a dossier points to the one before it: the SHA-256 of its canonical JSON. */
public final class Vastleggingshash {
    private Vastleggingshash() {}

    /** The hash of a record as this library writes it. */
    public static Sha256 van(Vastlegging vastlegging) {
        return van(VastleggingWriter.tree(vastlegging));
    }

    /** The hash of a record as it stands in JSON. */
    public static Sha256 van(JsonNode vastlegging) {
        return Sha256.van(CanonicalJson.of(vastlegging));
    }
}
