package nl.lhs.rules.kopie;

import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.VastleggingWriter;
import tools.jackson.databind.node.ObjectNode;

/** From copy to tree. */
final class KopieWriter {
    private KopieWriter() {}

    public static ObjectNode tree(Kopie kopie) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", Kopie.FORMAAT);
        node.set("vastlegging", VastleggingWriter.tree(kopie.vastlegging()));
        return node;
    }
}
