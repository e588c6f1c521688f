package nl.lhs.rules.sporen;

import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.internal.json.CasusWriter;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.StrategieWriter;
import nl.lhs.rules.internal.json.VastleggingWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From the judgement whether a strategie is consistent to tree. */
final class SporenWriter {
    private SporenWriter() {}

    public static ObjectNode tree(Sporenoordeel o) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", Sporenoordeel.FORMAAT);
        node.set("landelijk", StrategieWriter.verwijzing(o.landelijk().verwijzing()));
        node.set("lokaal", StrategieWriter.verwijzing(o.lokaal().verwijzing()));
        node.put("spoort", o.spoort());
        node.put("beslist", o.beslist());
        node.put("geweigerd", o.geweigerd());
        node.set("verschillen", StrategieWriter.wijzigingen(o.verschillen()));
        if (!o.zonderTegenhanger().isLeeg()) {
            ObjectNode zonder = node.putObject("zonderTegenhanger");
            o.zonderTegenhanger().landelijk().forEach(zonder.putArray("landelijk")::add);
            o.zonderTegenhanger().lokaal().forEach(zonder.putArray("lokaal")::add);
        }
        if (!o.nietGevarieerd().isEmpty()) {
            o.nietGevarieerd().forEach(node.putArray("nietGevarieerd")::add);
        }
        node.set("bevindingen", CasusWriter.objects(o.bevindingen(), SporenWriter::bevinding));
        return node;
    }

    private static void bevinding(Sporenbevinding b, ObjectNode node) {
        node.put("soort", b.soort().name());
        node.put("spoort", b.soort().isSporend());
        node.put("aantal", b.aantal());
        ArrayNode oorzaken = node.putArray("oorzaken");
        b.oorzaken().stream().map(Strategiewijziging::plaats).forEach(oorzaken::add);
        node.set("casus", CasusWriter.tree(b.landelijk().casus()));
        node.set("landelijk", beslissing(b.landelijk()));
        node.set("lokaal", beslissing(b.lokaal()));
    }

    private static ObjectNode beslissing(Vastlegging v) {
        ObjectNode node = Json.NODES.objectNode();
        Positionering p = v.positionering().orElseThrow();
        node.put("segment", p.segment().name());
        node.put("klasse", p.klasse().id());
        CasusWriter.name(node, "indicatie", v.overleg().indicatie());
        node.put("status", v.status().name());
        node.set("interventies", CasusWriter.names(v.interventies()));
        VastleggingWriter.scenarios(node, v);
        return node;
    }
}
