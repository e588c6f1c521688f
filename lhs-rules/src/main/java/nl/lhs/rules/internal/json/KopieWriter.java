package nl.lhs.rules.internal.json;

import nl.lhs.rules.kopie.Kopie;
import tools.jackson.databind.node.ObjectNode;

/** From copy to tree. */
public final class KopieWriter {
    private KopieWriter() {}

    public static ObjectNode tree(Kopie kopie) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", Schemas.KOPIE_ID);
        node.set("vastlegging", VastleggingWriter.tree(kopie.vastlegging()));
        return node;
    }
}
