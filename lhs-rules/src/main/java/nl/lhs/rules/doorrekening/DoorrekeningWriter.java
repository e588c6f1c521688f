package nl.lhs.rules.doorrekening;

import java.util.Locale;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.internal.json.CasusWriter;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.StrategieWriter;
import tools.jackson.databind.node.ObjectNode;

/** From a doorrekening to tree. */
final class DoorrekeningWriter {
    private DoorrekeningWriter() {}

    public static ObjectNode tree(Doorrekening d) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", Doorrekening.FORMAAT);
        node.put("casussen", d.casussen());
        node.put("geweigerd", d.geweigerd());
        node.put("veranderd", d.veranderd());
        node.set("huidig", telling(d.huidig(), d.tellingHuidig()));
        node.set("nieuw", telling(d.nieuw(), d.tellingNieuw()));
        ObjectNode overgangen = node.putObject("overgangen");
        for (Stand.Maat maat : Stand.Maat.values()) {
            overgangen.set(maat.name().toLowerCase(Locale.ROOT), CasusWriter.objects(d.tabel(maat), (r, child) -> {
                child.put("van", r.van());
                child.put("naar", r.naar());
                child.put("aantal", r.aantal());
            }));
        }
        node.set("voorbeelden", CasusWriter.objects(d.voorbeelden(), DoorrekeningWriter::voorbeeld));
        node.set("werk", werk(d.werk()));
        return node;
    }

    static ObjectNode telling(Strategie strategie, Doorrekening.Telling t) {
        ObjectNode node = StrategieWriter.verwijzing(strategie.verwijzing());
        Werklast w = t.werklast();
        node.put("eersteControles", w.eersteControles());
        node.put("hercontroles", w.hercontroles());
        node.put("wachtZwaarder", t.wachtZwaarder());
        node.put("wachtOnzeker", t.wachtOnzeker());
        ObjectNode uren = node.putObject("uren");
        uren.put("toezicht", w.toezicht());
        uren.put("hercontrole", w.hercontrole());
        uren.put("zaken", w.zaken());
        uren.put("specifiek", w.specifiek());
        uren.put("algemeen", w.algemeen());
        uren.put("intake", w.intake());
        uren.put("totaal", w.totaal());
        return node;
    }

    static void voorbeeld(Overgang o, ObjectNode node) {
        node.put("regel", o.regel());
        node.put("aantal", o.aantal());
        node.set("casus", CasusWriter.tree(o.voorbeeld().casus()));
        node.set("huidig", stand(o.huidig()));
        node.set("nieuw", stand(o.nieuw()));
    }

    private static ObjectNode stand(Stand stand) {
        ObjectNode node = Json.NODES.objectNode();
        for (Stand.Maat maat : Stand.Maat.values()) {
            node.put(maat.name().toLowerCase(Locale.ROOT), stand.waarde(maat));
        }
        return node;
    }

    static ObjectNode werk(Werkmodel w) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("toezichtcontrole", w.toezichtcontrole());
        node.put("handhavingscontrole", w.handhavingscontrole());
        node.put("handhavingszaak", w.handhavingszaak());
        node.put("deelZaken", w.deelZaken());
        node.put("algemeenVast", w.algemeenVast());
        node.put("algemeenDeel", w.algemeenDeel());
        node.put("intakeDeel", w.intakeDeel());
        return node;
    }
}
