package nl.lhs.rules.internal.json;

import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import tools.jackson.databind.JsonNode;

/** The hash by which a record points to the record before it in a dossier: SHA-256 of the canonical JSON. */
public final class Vastleggingshash {
    private Vastleggingshash() {}

    /** The hash of a record as this library writes it. */
    public static Sha256 from(Vastlegging vastlegging) {
        return from(VastleggingWriter.tree(vastlegging));
    }

    /** The hash of a record as it is in JSON. */
    public static Sha256 from(JsonNode vastlegging) {
        return Sha256.of(CanonicalJson.of(vastlegging));
    }
}
