package nl.lhs.rules.internal.json;

import java.util.Optional;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Vervolgeditie1;
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
        node.set("voorgeschiedenis", voorgeschiedenis(v.voorgeschiedenis(), v.editie1()));
        GebeurtenisWriter.date(node, "hersteltermijn", v.hersteltermijn());
        node.set("treden", CasusWriter.objects(v.treden(), (t, child) -> {
            child.set("interventies", CasusWriter.names(t.interventies()));
            child.put("stand", t.stand().name());
        }));
        v.stand().ifPresent(stand -> {
            node.set("nieuw", CasusWriter.names(v.nieuw()));
            node.set("lasten", CasusWriter.objects(stand.lasten(), StapWriter::stand));
            node.set("vanKracht", CasusWriter.names(stand.vanKracht()));
            node.set("mogelijk", CasusWriter.names(stand.mogelijk()));
            node.put("gesloten", stand.gesloten());
        });
        v.editie1().ifPresent(e -> editie1(node, e));
        v.recidive()
                .ifPresent(r -> node.putObject("recidive")
                        .put("voorgesteld", r.voorgesteld())
                        .put("kenmerk", r.kenmerk())
                        .put("vastlegging", r.vastlegging().hex()));
        ArrayNode wijzigingen = node.putArray("wijzigingen");
        v.wijzigingen().forEach(wijzigingen::add);
        return node;
    }

    /** What edition 1 wrote, each at its own place. */
    private static void editie1(ObjectNode node, Vervolgeditie1 e) {
        node.set("lasten", CasusWriter.objects(e.lasten(), (l, child) -> {
            child.put("last", l.last().id());
            CasusWriter.name(child, "volgende", l.volgende());
            child.set("overslaan", CasusWriter.names(l.overslaan()));
            child.put("besluitAchteraf", l.besluitAchteraf());
        }));
        e.herpositionering()
                .ifPresent(h -> node.putObject("herpositionering")
                        .put("segment", h.segment().name())
                        .put("overlegStrafrecht", h.overlegStrafrecht()));
    }

    private static ObjectNode voorgeschiedenis(Voorgeschiedenis v, Optional<Vervolgeditie1> editie1) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("aanleiding", v.aanleiding().name());
        node.set("eerder", CasusWriter.objects(v.eerder(), (i, child) -> {
            child.set("interventies", CasusWriter.names(i.interventies()));
            child.put("zonderNaleving", i.zonderNaleving());
        }));
        node.set("strafrecht", CasusWriter.names(v.strafrecht()));
        if (editie1.isPresent()) {
            ObjectNode gezet = node.putObject("gezet");
            editie1.get().gezet().forEach((last, stappen) -> gezet.set(last.id(), CasusWriter.names(stappen)));
            return node;
        }
        node.set("staand", CasusWriter.names(v.staand()));
        node.set("bodem", CasusWriter.names(v.bodem()));
        node.put("boete", v.boete());
        node.put("sanctie", v.sanctie());
        node.put("voortzetten", v.voortzetten());
        node.put("termijn", v.termijn());
        if (v.tredenOp()) {
            node.put("tredenOp", true);
        }
        if (v.toegewezen()) {
            node.put("toegewezen", true);
        }
        node.set("lasten", CasusWriter.objects(v.lasten(), StapWriter::verloop));
        node.put("gesloten", v.gesloten());
        return node;
    }
}
