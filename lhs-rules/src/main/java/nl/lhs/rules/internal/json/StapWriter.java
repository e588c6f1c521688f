package nl.lhs.rules.internal.json;

import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Stapgegevens;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From the steps of a last to tree: of an event, and of a last in a record. */
final class StapWriter {
    private StapWriter() {}

    static void gegevens(ObjectNode node, Stapgegevens g) {
        GebeurtenisWriter.date(node, "zienswijzeTot", g.zienswijzeTot());
        g.zienswijze().ifPresent(z -> node.put("strekking", z));
        g.antwoord().ifPresent(a -> node.put("antwoord", a));
        CasusWriter.name(node, "strekking", g.strekking());
        g.dwangsom().ifPresent(d -> node.set("dwangsom", dwangsom(d)));
        g.bedrag().ifPresent(b -> node.put("bedrag", b.euro()));
        g.reden().ifPresent(r -> node.put("reden", r));
    }

    private static ObjectNode dwangsom(Dwangsom d) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("bedrag", d.bedrag().euro());
        node.put("per", d.per().name());
        d.eenheid().ifPresent(e -> node.put("eenheid", e));
        d.maximum().ifPresent(m -> node.put("maximum", m.euro()));
        return node;
    }

    /** A last, as the decision built on it. */
    static void verloop(Lastverloop v, ObjectNode node) {
        node.put("last", v.last().id());
        node.put("lastnummer", v.lastnummer());
        node.put("gekozen", v.gekozen());
        node.put("opzij", v.opzij());
        GebeurtenisWriter.date(node, "hersteltermijn", v.hersteltermijn());
        if (v.bijSpoed()) {
            node.put("bijSpoed", true);
        }
        ArrayNode stappen = node.putArray("stappen");
        v.stappen().forEach(s -> stap(s, stappen.addObject()));
    }

    private static void stap(Lastverloop.Stap s, ObjectNode node) {
        node.put("stap", s.stap().name());
        node.put("datum", s.datum().toString());
        s.door().ifPresent(d -> node.put("door", d));
        gegevens(node, s.gegevens());
        GebeurtenisWriter.date(node, "hersteltermijn", s.hersteltermijn());
    }

    /** A last, and where it stands. */
    static void stand(Laststand stand, ObjectNode node) {
        verloop(stand.verloop(), node);
        afgeleid(stand.verloop(), node);
        node.put("vanKracht", stand.vanKracht());
        node.set("mogelijk", CasusWriter.names(stand.mogelijk()));
    }

    /** What follows from the steps. */
    static void afgeleid(Lastverloop v, ObjectNode node) {
        v.dwangsom().ifPresent(d -> node.set("dwangsom", dwangsom(d)));
        if (v.last().isDwangsom()) {
            node.put("verbeurd", v.verbeurd().euro());
            node.put("ingevorderd", v.ingevorderd().euro());
        }
    }
}
