package nl.lhs.rules.internal.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bevinding.Veld;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Verzoek;
import nl.lhs.core.Voorschrift;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From casus to tree: the fields in the order of the schema, all that was given and nothing else. */
public final class CasusWriter {
    private CasusWriter() {}

    public static ObjectNode tree(Casus casus) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("kenmerk", casus.kenmerk());
        node.set("bevinding", bevinding(casus.bevinding()));
        node.set("normadressaat", normadressaat(casus.normadressaat()));
        casus.reikwijdte().ifPresent(r -> node.set("reikwijdte", reikwijdte(r)));
        casus.labels().ifPresent(labels -> {
            ObjectNode child = node.putObject("labels");
            labels.forEach(child::put);
        });
        casus.bevoegdheden().ifPresent(b -> node.set("bevoegdheden", names(b)));
        casus.bsbm().ifPresent(b -> node.set("bsbm", bsbm(b)));
        casus.gedoogbesluit().ifPresent(g -> node.set("gedoogbesluit", gedoogbesluit(g)));
        casus.afzien().ifPresent(a -> node.set("afzien", afzien(a)));
        casus.verzoek().ifPresent(v -> node.set("verzoek", verzoek(v)));
        casus.overleg().ifPresent(o -> node.set("overleg", overleg(o)));
        casus.afwijking().ifPresent(a -> node.set("afwijking", afwijking(a)));
        return node;
    }

    private static ObjectNode bevinding(Bevinding b) {
        Set<Veld> opgegeven = b.opgegeven();
        ObjectNode node = Json.NODES.objectNode();
        node.put("kenmerk", b.kenmerk());
        text(node, "omschrijving", b.omschrijving());
        node.put("datum", b.datum().toString());
        if (opgegeven.contains(Veld.OVERTREDING)) {
            node.put("overtreding", b.overtreding());
        }
        name(node, "gevolgen", b.gevolgen());
        if (opgegeven.contains(Veld.BELANGEN)) {
            node.set("belangen", names(b.belangen()));
        }
        b.voorschrift().ifPresent(v -> node.set("voorschrift", voorschrift(v)));
        if (opgegeven.contains(Veld.SPOEDEISEND)) {
            node.put("spoedeisend", b.spoedeisend());
        }
        b.onderbouwing().ifPresent(o -> node.set("onderbouwing", onderbouwing(o)));
        if (opgegeven.contains(Veld.VERZACHTENDE_ARGUMENTEN)) {
            node.set("verzachtendeArgumenten", objects(b.verzachtendeArgumenten(), (a, o) -> {
                o.put("soort", a.soort().id());
                text(o, "toelichting", a.toelichting());
            }));
        }
        if (opgegeven.contains(Veld.VERZWARENDE_ARGUMENTEN)) {
            node.set("verzwarendeArgumenten", objects(b.verzwarendeArgumenten(), (a, o) -> {
                o.put("soort", a.soort().id());
                text(o, "toelichting", a.toelichting());
            }));
        }
        if (opgegeven.contains(Veld.VERZWARENDE_ASPECTEN)) {
            node.set("verzwarendeAspecten", objects(b.verzwarendeAspecten(), (a, o) -> {
                o.put("soort", a.soort().id());
                text(o, "onderbouwing", a.onderbouwing());
            }));
        }
        if (opgegeven.contains(Veld.ERNSTIGE_GEDRAGINGEN)) {
            node.set("ernstigeGedragingen", names(b.ernstigeGedragingen()));
        }
        return node;
    }

    private static ObjectNode onderbouwing(Onderbouwing o) {
        ObjectNode node = Json.NODES.objectNode();
        text(node, "gevolgen", o.gevolgen());
        text(node, "spoedeisend", o.spoedeisend());
        text(node, "ernstigeGedragingen", o.ernstigeGedragingen());
        text(node, "legalisatietoets", o.legalisatietoets());
        return node;
    }

    private static ObjectNode voorschrift(Voorschrift v) {
        ObjectNode node = Json.NODES.objectNode().put("soort", v.soort().name());
        text(node, "verwijzing", v.verwijzing());
        return node;
    }

    private static ObjectNode normadressaat(Normadressaat n) {
        ObjectNode node = Json.NODES.objectNode().put("kenmerk", n.kenmerk());
        text(node, "naam", n.naam());
        name(node, "soort", n.soort());
        name(node, "typering", n.typering());
        text(node, "onderbouwing", n.onderbouwing());
        n.begunstigendBesluit().ifPresent(b -> node.put("begunstigendBesluit", b));
        return node;
    }

    private static ObjectNode reikwijdte(Reikwijdte r) {
        ObjectNode node = Json.NODES.objectNode();
        text(node, "gebied", r.gebied());
        text(node, "groep", r.groep());
        text(node, "thema", r.thema());
        return node;
    }

    private static ObjectNode bsbm(Bsbm b) {
        ObjectNode node = Json.NODES.objectNode().put("feitInFeitenboekje", b.feitInFeitenboekje());
        b.contraIndicatieOpgave().ifPresent(c -> node.put("contraIndicatie", c));
        return node.put("opleggen", b.opleggen());
    }

    private static ObjectNode gedoogbesluit(Gedoogbesluit g) {
        ObjectNode node = Json.NODES.objectNode().put("kenmerk", g.kenmerk());
        node.put("grond", g.grond().name());
        text(node, "tot", g.tot().map(LocalDate::toString));
        text(node, "motivering", g.motivering());
        return node;
    }

    public static ObjectNode afzien(Afzien a) {
        return Json.NODES.objectNode().put("grond", a.grond().name()).put("motivering", a.motivering());
    }

    private static ObjectNode verzoek(Verzoek v) {
        ObjectNode node = Json.NODES.objectNode().put("kenmerk", v.kenmerk());
        node.put("ontvangen", v.ontvangen().toString());
        text(node, "verzoeker", v.verzoeker());
        text(node, "uiterlijk", v.uiterlijk().map(LocalDate::toString));
        return node;
    }

    public static ObjectNode overleg(Overleg o) {
        ObjectNode node = Json.NODES.objectNode();
        name(node, "vorm", o.vorm());
        node.put("uitkomst", o.uitkomst().name());
        text(node, "datum", o.datum().map(LocalDate::toString));
        text(node, "toelichting", o.toelichting());
        return node;
    }

    public static ObjectNode afwijking(Afwijking a) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("interventies", names(a.interventies()));
        return node.put("motivering", a.motivering());
    }

    private static void text(ObjectNode node, String field, Optional<String> value) {
        value.ifPresent(v -> node.put(field, v));
    }

    public static void name(ObjectNode node, String field, Optional<?> value) {
        value.ifPresent(v -> node.put(field, v.toString()));
    }

    /** Of constants and of words: the name of one, or its id, is how it is written. */
    public static ArrayNode names(Collection<?> values) {
        ArrayNode list = Json.NODES.arrayNode();
        values.forEach(v -> list.add(v.toString()));
        return list;
    }

    public static <T> ArrayNode objects(List<T> values, BiConsumer<T, ObjectNode> write) {
        ArrayNode list = Json.NODES.arrayNode();
        values.forEach(v -> write.accept(v, list.addObject()));
        return list;
    }
}
