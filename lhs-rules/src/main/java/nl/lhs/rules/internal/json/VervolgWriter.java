package nl.lhs.rules.internal.json;

import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From what a record in a dossier holds beside the decision to tree; lists are always there. */
final class VervolgWriter {
    private VervolgWriter() {}

    static ObjectNode tree(Vervolg v) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("volgnummer", v.volgnummer());
        v.vorige().map(Sha256::hex).ifPresent(h -> node.put("vorige", h));
        node.set("gebeurtenis", GebeurtenisWriter.inVastlegging(v.gebeurtenis()));
        node.set("voorgeschiedenis", voorgeschiedenis(v.voorgeschiedenis()));
        GebeurtenisWriter.date(node, "hersteltermijn", v.hersteltermijn());
        node.set("treden", CasusWriter.objects(v.treden(), (t, child) -> {
            child.set("interventies", CasusWriter.names(t.interventies()));
            child.put("stand", t.stand().name());
        }));
        node.set("lasten", CasusWriter.objects(v.lasten(), (l, child) -> {
            child.put("last", l.last().name());
            CasusWriter.name(child, "volgende", l.volgende());
            child.set("overslaan", CasusWriter.names(l.overslaan()));
            child.put("besluitAchteraf", l.besluitAchteraf());
        }));
        v.herpositionering()
                .ifPresent(h -> node.putObject("herpositionering")
                        .put("segment", h.segment().name())
                        .put("overlegStrafrecht", h.overlegStrafrecht()));
        v.recidive()
                .ifPresent(r -> node.putObject("recidive")
                        .put("voorgesteld", r.voorgesteld())
                        .put("kenmerk", r.kenmerk())
                        .put("vastlegging", r.vastlegging().hex()));
        ArrayNode wijzigingen = node.putArray("wijzigingen");
        v.wijzigingen().forEach(wijzigingen::add);
        return node;
    }

    private static ObjectNode voorgeschiedenis(Voorgeschiedenis v) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("aanleiding", v.aanleiding().name());
        node.set("eerder", CasusWriter.objects(v.eerder(), (i, child) -> {
            child.set("interventies", CasusWriter.names(i.interventies()));
            child.put("zonderNaleving", i.zonderNaleving());
        }));
        node.set("strafrecht", CasusWriter.names(v.strafrecht()));
        ObjectNode gezet = node.putObject("gezet");
        v.gezet().forEach((last, stappen) -> gezet.set(last.name(), CasusWriter.names(stappen)));
        return node;
    }
}
