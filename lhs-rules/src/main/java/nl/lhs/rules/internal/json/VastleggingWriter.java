package nl.lhs.rules.internal.json;

import java.util.List;
import java.util.function.Function;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From vastlegging to tree; what does not apply is left out. */
public final class VastleggingWriter {
    private VastleggingWriter() {}

    /** Makes the parts that recur in many records, as nodes with fields. */
    private static final Delen LOS = new Delen(
            VastleggingWriter::overweging,
            VastleggingWriter::aandachtspunt,
            VastleggingWriter::signaal,
            VastleggingWriter::regel);

    /** Makes the same parts as ready texts. */
    private static final Delen GESCHREVEN = new Delen(
            new Fragmenten<>(VastleggingWriter::overweging)::van,
            new Fragmenten<>(VastleggingWriter::aandachtspunt)::van,
            new Fragmenten<>(VastleggingWriter::signaal)::van,
            new Fragmenten<>(VastleggingWriter::regel)::van);

    private record Delen(
            Function<Overweging, JsonNode> overweging,
            Function<Aandachtspunt, JsonNode> aandachtspunt,
            Function<Signaal, JsonNode> signaal,
            Function<ToegepasteRegel, JsonNode> regel) {}

    public static ObjectNode tree(Vastlegging v) {
        return tree(v, LOS);
    }

    /** The text of the tree on one line. */
    public static String line(Vastlegging v) {
        // A word of the same id may be another thing in other words, and its text too.
        return Json.line(tree(v, v.woorden().equals(Woordenlijst.LHS_17) ? GESCHREVEN : LOS));
    }

    private static ObjectNode tree(Vastlegging v, Delen delen) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("strategie", StrategieWriter.verwijzing(v.strategie()));
        if (!v.woorden().equals(Woordenlijst.LHS_17)) {
            node.set(Recordwoorden.VELD, Woordenwriter.tree(v.woorden()));
        }
        node.set("casus", CasusWriter.tree(v.casus()));
        node.put("uitkomst", v.uitkomst().name());
        node.put("status", v.status().name());
        v.positionering().ifPresent(p -> node.set("positionering", positionering(p)));
        node.putObject("aspecten").put("aantal", v.aspecten().size()).set("soorten", CasusWriter.names(v.aspecten()));
        node.set("overleg", overleg(v.overleg()));
        CasusWriter.name(node, "spoor", v.spoor());
        node.set("interventies", CasusWriter.names(v.interventies()));
        scenarios(node, v);
        if (!v.overwogen().isEmpty()) {
            node.set("overwogen", list(v.overwogen(), delen.overweging));
        }
        v.afwijking().ifPresent(a -> node.set("afwijking", afwijking(a)));
        v.verzoek().ifPresent(o -> node.set("verzoek", verzoek(o)));
        CasusWriter.name(node, "termijn", v.termijn());
        node.set("aandachtspunten", list(v.aandachtspunten(), delen.aandachtspunt));
        node.set("signalen", list(v.signalen(), delen.signaal));
        node.set("lezingen", CasusWriter.names(v.lezingen()));
        node.set("regels", list(v.regels(), delen.regel));
        ObjectNode bibliotheek = node.putObject("bibliotheek")
                .put("versie", v.bibliotheek().versie())
                .put("vingerafdruk", v.bibliotheek().vingerafdruk().hex());
        if (!v.bibliotheek().eigenRegels().isEmpty()) {
            bibliotheek.set("eigenRegels", list(v.bibliotheek().eigenRegels(), VastleggingWriter::regelbestand));
        }
        v.vervolg().ifPresent(w -> node.set("vervolg", VervolgWriter.tree(w)));
        v.beleid().ifPresent(b -> node.set("beleid", beleid(b)));
        return node;
    }

    /** Writes what each outcome of the overleg would give, where the decision waits for it. */
    public static void scenarios(ObjectNode node, Vastlegging v) {
        if (!v.scenarios().isEmpty()) {
            ObjectNode scenarios = node.putObject("scenarios");
            v.scenarios().forEach((spoor, lijst) -> scenarios.set(spoor.name(), CasusWriter.names(lijst)));
        }
    }

    private static <T> ArrayNode list(List<T> values, Function<T, JsonNode> item) {
        ArrayNode list = Json.NODES.arrayNode();
        values.forEach(v -> list.add(item.apply(v)));
        return list;
    }

    private static ObjectNode overweging(Overweging o) {
        return Json.NODES
                .objectNode()
                .put("interventie", o.interventie().id())
                .put("soort", o.soort().name())
                .put("beschikbaar", o.beschikbaar())
                .put("gekozen", o.gekozen())
                .put("reden", o.reden())
                .put("code", o.code().name());
    }

    private static ObjectNode regelbestand(Regelbestand r) {
        return Json.NODES
                .objectNode()
                .put("naam", r.naam())
                .put("sha256", r.sha256().hex());
    }

    private static ObjectNode aandachtspunt(Aandachtspunt a) {
        return punt(a.code(), a.normen(), a.tekst());
    }

    private static ObjectNode signaal(Signaal s) {
        return punt(s.code(), s.normen(), s.tekst());
    }

    static ObjectNode punt(Enum<?> code, List<Norm> normen, String tekst) {
        ObjectNode node = Json.NODES.objectNode().put("code", code.name());
        node.set("normen", normen(normen));
        return node.put("tekst", tekst);
    }

    private static ObjectNode regel(ToegepasteRegel r) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("stap", r.stap()).put("regel", r.regel());
        node.set("normen", normen(r.normen()));
        if (!r.lezingen().isEmpty()) {
            node.set("lezingen", CasusWriter.names(r.lezingen()));
        }
        return node;
    }

    private static ObjectNode beleid(Beleid b) {
        ObjectNode node = Json.NODES.objectNode();
        ObjectNode opties = StrategieWriter.opties(b.opties());
        if (!b.spoedVastgelegd()) {
            opties.remove(Optie.SPOED.naam());
        }
        node.set("opties", opties);
        b.berustOp().ifPresent(s -> {
            node.set("berustOp", StrategieWriter.verwijzing(s));
            node.set("gewijzigd", StrategieWriter.wijzigingen(b.gewijzigd()));
        });
        return node;
    }

    private static ObjectNode positionering(Positionering p) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("typering", p.typering().name());
        node.put("typeringStandaard", p.typeringStandaard());
        node.put("uitgangspositie", p.uitgangspositie().name());
        node.put("verplaatsing", p.verplaatsing().name());
        node.set("pad", CasusWriter.names(p.pad()));
        node.put("segment", p.segment().name());
        node.put("klasse", p.klasse().id());
        return node;
    }

    private static ObjectNode overleg(Overlegoordeel o) {
        ObjectNode node = Json.NODES.objectNode();
        CasusWriter.name(node, "indicatie", o.indicatie());
        node.put("aangifte", o.aangifte());
        CasusWriter.name(node, "uitkomst", o.uitkomst());
        return node;
    }

    private static ObjectNode verzoek(Verzoekoordeel v) {
        ObjectNode node = Json.NODES.objectNode().put("uitkomst", v.uitkomst().name());
        CasusWriter.name(node, "grond", v.grond());
        return node;
    }

    private static ObjectNode afwijking(Afwijkingsoordeel a) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("aanbevolen", CasusWriter.names(a.aanbevolen()));
        node.put("binnenSegment", a.binnenSegment());
        node.put("motivering", a.motivering());
        return node;
    }

    private static ArrayNode normen(List<Norm> normen) {
        ArrayNode list = Json.NODES.arrayNode();
        normen.forEach(n -> list.add(n.id()));
        return list;
    }
}
