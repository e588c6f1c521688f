package nl.lhs.rules.internal.json;

import nl.lhs.core.vastlegging.Dossier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From dossier to tree. */
public final class DossierWriter {
    private DossierWriter() {}

    public static ObjectNode tree(Dossier dossier) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", JsonSchema.DOSSIER.id());
        node.put("kenmerk", dossier.kenmerk());
        ArrayNode vastleggingen = node.putArray("vastleggingen");
        dossier.vastleggingen().forEach(v -> vastleggingen.add(VastleggingWriter.tree(v)));
        return node;
    }
}
