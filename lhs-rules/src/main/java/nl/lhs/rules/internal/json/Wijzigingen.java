package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Vastlegging;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What differs between two records of a dossier, in the casus and in what was concluded. */
public final class Wijzigingen {
    /** The fields that say how was decided, not what, or in which words, which follow from the strategie. */
    static final List<String> BUITEN = List.of("woorden", "vervolg", "bibliotheek", "regels");

    /** Its keys are the caller's own: they are no places of the record. */
    private static final String LABELS = "/casus/labels";

    private Wijzigingen() {}

    /**
     * The places that differ.
     *
     * @param vorige the record before
     * @param nieuwe the new record
     * @return JSON Pointers, in the order of the record; a list counts as one value, and so does an object that only
     *     one of the two has
     */
    public static List<String> tussen(Vastlegging vorige, Vastlegging nieuwe) {
        List<String> paden = new ArrayList<>();
        vergelijk("", boom(vorige), boom(nieuwe), paden);
        return paden;
    }

    private static JsonNode boom(Vastlegging vastlegging) {
        ObjectNode boom = VastleggingWriter.tree(vastlegging);
        BUITEN.forEach(boom::remove);
        zonderEigen(boom.path("aandachtspunten"), Aandachtspuntcode.EIGEN_REGEL);
        zonderEigen(boom.path("signalen"), Signaalcode.EIGEN_REGEL);
        return boom;
    }

    /** Leaves out what an agency's own rules add: with these, the next steps of a dossier would be others. */
    private static void zonderEigen(JsonNode lijst, Enum<?> eigen) {
        if (lijst instanceof ArrayNode array) {
            array.removeIf(n -> n.path("code").stringValue("").equals(eigen.name()));
        }
    }

    private static void vergelijk(String pad, JsonNode vorige, JsonNode nieuwe, List<String> paden) {
        if (vorige.isObject() && nieuwe.isObject() && !pad.equals(LABELS)) {
            Set<String> velden = new LinkedHashSet<>(nieuwe.propertyNames());
            velden.addAll(vorige.propertyNames());
            velden.forEach(veld -> vergelijk(Json.pointer(pad, veld), vorige.path(veld), nieuwe.path(veld), paden));
        } else if (!vorige.equals(nieuwe)) {
            paden.add(pad);
        }
    }
}
