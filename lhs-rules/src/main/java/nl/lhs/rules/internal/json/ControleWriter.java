package nl.lhs.rules.internal.json;

import java.util.List;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Fout;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Controleoverzicht;
import nl.lhs.core.vastlegging.Controlevastlegging;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From controle to tree, and from controlevastlegging; what does not apply is left out. */
public final class ControleWriter {
    private ControleWriter() {}

    /** A controle in which no finding was refused. */
    public static ObjectNode tree(Controle c) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", JsonSchema.CONTROLE.id());
        node.put("kenmerk", c.kenmerk());
        ArrayNode casussen = node.putArray("casussen");
        c.casussen().forEach(casus -> {
            Casus gelezen = casus.casus()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a controle with a refused finding cannot be written: what was offered is not kept"));
            casussen.add(CasusWriter.tree(gelezen));
        });
        return node;
    }

    public static ObjectNode tree(Controlevastlegging c) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", JsonSchema.CONTROLEVASTLEGGING.id());
        node.put("kenmerk", c.kenmerk());
        node.set("overzicht", overzicht(c.overzicht()));
        ArrayNode bevindingen = node.putArray("bevindingen");
        for (int i = 0; i < c.bevindingen().size(); i++) {
            bevindingen.add(bevinding(c.bevindingen().get(i), plaats(i)));
        }
        return node;
    }

    /** Where a finding stands in the controle that was offered. */
    static String plaats(int i) {
        return "/casussen/" + i;
    }

    static ObjectNode overzicht(Controleoverzicht o) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("definitief", o.definitief());
        node.put("wachtend", o.wachtend());
        node.put("geweigerd", o.geweigerd());
        CasusWriter.name(node, "klasse", o.klasse());
        node.set("segmenten", CasusWriter.names(o.segmenten()));
        o.overleg()
                .ifPresent(overleg -> node.putObject("overleg")
                        .put("indicatie", overleg.indicatie().name())
                        .set("bevindingen", teksten(overleg.bevindingen())));
        node.set("aangifte", teksten(o.aangifte()));
        node.set(
                "interventies",
                CasusWriter.objects(
                        o.interventies(),
                        (k, child) -> child.put("soort", k.interventie().soort().name())
                                .put("interventie", k.interventie().id())
                                .set("bevindingen", teksten(k.bevindingen()))));
        node.set(
                "punten",
                CasusWriter.objects(
                        o.punten(),
                        (p, child) -> child.setAll(VastleggingWriter.punt(p.code(), p.normen(), p.tekst()))));
        return node;
    }

    private static ObjectNode bevinding(Bevindinguitkomst b, String plaats) {
        ObjectNode node = Json.NODES.objectNode();
        b.vastlegging()
                .ifPresentOrElse(
                        v -> node.set("vastlegging", VastleggingWriter.tree(v)), () -> geweigerd(node, b, plaats));
        return node;
    }

    private static void geweigerd(ObjectNode node, Bevindinguitkomst b, String plaats) {
        b.kenmerk().ifPresent(k -> node.put("kenmerk", k));
        node.set("fouten", CasusWriter.objects(b.fouten(), (f, child) -> fout(f.onder(plaats), child)));
    }

    /** A fault, into its node. */
    public static void fout(Fout f, ObjectNode node) {
        node.put("pad", f.pad()).put("fout", f.tekst()).put("code", f.code().name());
    }

    private static ArrayNode teksten(List<String> teksten) {
        ArrayNode list = Json.NODES.arrayNode();
        teksten.forEach(list::add);
        return list;
    }
}
