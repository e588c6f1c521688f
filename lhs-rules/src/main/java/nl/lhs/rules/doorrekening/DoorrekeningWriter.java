package nl.lhs.rules.doorrekening;

import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.internal.json.CasusWriter;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.StrategieWriter;
import tools.jackson.databind.node.ObjectNode;

/** From a doorrekening and from a comparison of variants to tree. */
final class DoorrekeningWriter {
    private DoorrekeningWriter() {}

    static ObjectNode tree(Doorrekening d) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", Doorrekening.FORMAAT);
        node.put("casussen", d.casussen());
        node.put("geweigerd", d.geweigerd());
        node.put("veranderd", d.veranderd());
        node.set("huidig", telling(d.huidig(), d.tellingHuidig()));
        node.set("nieuw", telling(d.nieuw(), d.tellingNieuw()));
        ObjectNode overgangen = node.putObject("overgangen");
        for (Stand.Maat maat : Stand.Maat.values()) {
            overgangen.set(maat.veld(), CasusWriter.objects(d.tabel(maat), (r, child) -> {
                child.put("van", r.van());
                child.put("naar", r.naar());
                child.put("aantal", r.aantal());
            }));
        }
        node.set("voorbeelden", CasusWriter.objects(d.voorbeelden(), DoorrekeningWriter::voorbeeld));
        node.set("werk", werk(d.werk()));
        return node;
    }

    static ObjectNode tree(Variantenvergelijking v) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", Variantenvergelijking.FORMAAT);
        node.put("casussen", v.casussen());
        node.put("geweigerd", v.geweigerd());
        node.set("huidig", telling(v.huidig(), v.tellingHuidig()));
        node.set("varianten", CasusWriter.objects(v.varianten(), (variant, child) -> {
            child.setAll(telling(variant.strategie(), variant.telling()));
            ObjectNode verschil = child.putObject("verschil");
            verschil.put("hercontroles", v.meerHercontroles(variant));
            verschil.put("uren", v.meerUren(variant));
            child.put("veranderd", variant.veranderd());
            ObjectNode perMaat = child.putObject("perMaat");
            for (Stand.Maat maat : Stand.Maat.values()) {
                perMaat.put(maat.veld(), variant.veranderd(maat));
            }
            child.set("voorbeelden", CasusWriter.objects(variant.voorbeelden(), DoorrekeningWriter::voorbeeld));
        }));
        node.set("werk", werk(v.werk()));
        return node;
    }

    private static ObjectNode telling(Strategie strategie, Doorrekening.Telling t) {
        ObjectNode node = StrategieWriter.verwijzing(strategie.verwijzing());
        Werklast w = t.werklast();
        node.put("eersteControles", w.eersteControles());
        node.put("hercontroles", w.hercontroles());
        node.put("wachtZwaarder", t.wachtZwaarder());
        node.put("wachtOnzeker", t.wachtOnzeker());
        ObjectNode uren = node.putObject("uren");
        w.uren().forEach(uren::put);
        return node;
    }

    private static void voorbeeld(Overgang o, ObjectNode node) {
        node.put("regel", o.regel());
        node.put("aantal", o.aantal());
        node.set("casus", CasusWriter.tree(o.voorbeeld().casus()));
        node.set("huidig", stand(o.huidig()));
        node.set("nieuw", stand(o.nieuw()));
    }

    private static ObjectNode stand(Stand stand) {
        ObjectNode node = Json.NODES.objectNode();
        for (Stand.Maat maat : Stand.Maat.values()) {
            node.put(maat.veld(), stand.waarde(maat));
        }
        return node;
    }

    private static ObjectNode werk(Werkmodel w) {
        ObjectNode node = Json.NODES.objectNode();
        w.getallen().forEach(node::put);
        return node;
    }
}
