package nl.lhs.rules.internal.json;

import nl.lhs.core.vastlegging.Handtekening;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vastlegging.Zegel;
import tools.jackson.databind.node.ObjectNode;

/** From sealed record to tree. */
public final class VerzegeldWriter {
    private VerzegeldWriter() {}

    public static ObjectNode tree(VerzegeldeVastlegging v) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("vastlegging", VastleggingWriter.tree(v.vastlegging()));
        node.set("zegel", zegel(v.zegel()));
        return node;
    }

    private static ObjectNode zegel(Zegel zegel) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", JsonSchema.VERZEGELD.id());
        node.put("moment", zegel.moment().toString());
        zegel.door().ifPresent(door -> node.put("door", door));
        zegel.vorige().map(Sha256::hex).ifPresent(vorige -> node.put("vorige", vorige));
        zegel.handtekening().map(Handtekening::waarde).ifPresent(waarde -> node.put("handtekening", waarde));
        node.put("hash", zegel.hash().hex());
        return node;
    }
}
