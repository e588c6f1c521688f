package nl.lhs.rules.internal.json;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Vastlegging;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From vastlegging to tree; what does not apply is left out. */
public final class VastleggingWriter {
    private VastleggingWriter() {}

    public static ObjectNode tree(Vastlegging v) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("strategie", StrategieWriter.verwijzing(v.strategie()));
        node.set("casus", CasusWriter.tree(v.casus()));
        node.put("uitkomst", v.uitkomst().name());
        node.put("status", v.status().name());
        v.positionering().ifPresent(p -> node.set("positionering", positionering(p)));
        node.putObject("aspecten").put("aantal", v.aspecten().size()).set("soorten", CasusWriter.names(v.aspecten()));
        node.set("overleg", overleg(v.overleg()));
        CasusWriter.name(node, "spoor", v.spoor());
        node.set("interventies", CasusWriter.names(v.interventies()));
        if (!v.scenarios().isEmpty()) {
            ObjectNode scenarios = node.putObject("scenarios");
            for (Spoor spoor : Spoor.values()) {
                List<Interventie> interventies = v.scenarios().get(spoor);
                scenarios.set(spoor.name(), CasusWriter.names(interventies));
            }
        }
        if (!v.overwogen().isEmpty()) {
            node.set(
                    "overwogen",
                    CasusWriter.objects(
                            v.overwogen(),
                            (o, child) -> child.put(
                                            "interventie", o.interventie().name())
                                    .put("soort", o.soort().name())
                                    .put("beschikbaar", o.beschikbaar())
                                    .put("gekozen", o.gekozen())
                                    .put("reden", o.reden())
                                    .put("code", o.code().name())));
        }
        v.afwijking().ifPresent(a -> node.set("afwijking", afwijking(a)));
        CasusWriter.name(node, "termijn", v.termijn());
        node.set("aandachtspunten", CasusWriter.objects(v.aandachtspunten(), (a, child) -> {
            child.put("code", a.code().name());
            child.set("normen", normen(a.normen()));
            child.put("tekst", a.tekst());
        }));
        node.set("signalen", CasusWriter.objects(v.signalen(), (s, child) -> {
            child.put("code", s.code().name());
            child.set("normen", normen(s.normen()));
            child.put("tekst", s.tekst());
        }));
        node.set("lezingen", CasusWriter.names(v.lezingen()));
        node.set("regels", CasusWriter.objects(v.regels(), (r, child) -> {
            child.put("stap", r.stap()).put("regel", r.regel());
            child.set("normen", normen(r.normen()));
            if (!r.lezingen().isEmpty()) {
                child.set("lezingen", CasusWriter.names(r.lezingen()));
            }
        }));
        node.putObject("bibliotheek")
                .put("versie", v.bibliotheek().versie())
                .put("vingerafdruk", v.bibliotheek().vingerafdruk().hex());
        v.vervolg().ifPresent(w -> node.set("vervolg", VervolgWriter.tree(w)));
        v.beleid().ifPresent(b -> node.set("beleid", beleid(b)));
        return node;
    }

    private static ObjectNode beleid(Beleid b) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("opties", StrategieWriter.opties(b.opties()));
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
        node.put("klasse", p.klasse().name());
        return node;
    }

    private static ObjectNode overleg(Overlegoordeel o) {
        ObjectNode node = Json.NODES.objectNode();
        CasusWriter.name(node, "indicatie", o.indicatie());
        node.put("aangifte", o.aangifte());
        CasusWriter.name(node, "uitkomst", o.uitkomst());
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
