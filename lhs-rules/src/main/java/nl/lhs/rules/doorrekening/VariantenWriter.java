package nl.lhs.rules.doorrekening;

import java.util.Locale;
import nl.lhs.rules.internal.json.CasusWriter;
import nl.lhs.rules.internal.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** From a comparison of variants to tree. */
final class VariantenWriter {
    private VariantenWriter() {}

    public static ObjectNode tree(Variantenvergelijking v) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", Variantenvergelijking.FORMAAT);
        node.put("casussen", v.casussen());
        node.put("geweigerd", v.geweigerd());
        node.set("huidig", DoorrekeningWriter.telling(v.huidig(), v.tellingHuidig()));
        node.set("varianten", CasusWriter.objects(v.varianten(), (variant, child) -> {
            child.setAll(DoorrekeningWriter.telling(variant.strategie(), variant.telling()));
            ObjectNode verschil = child.putObject("verschil");
            verschil.put("hercontroles", v.meerHercontroles(variant));
            verschil.put("uren", v.meerUren(variant));
            child.put("veranderd", variant.veranderd());
            ObjectNode perMaat = child.putObject("perMaat");
            for (Stand.Maat maat : Stand.Maat.values()) {
                perMaat.put(maat.name().toLowerCase(Locale.ROOT), variant.veranderd(maat));
            }
            child.set("voorbeelden", CasusWriter.objects(variant.voorbeelden(), DoorrekeningWriter::voorbeeld));
        }));
        node.set("werk", DoorrekeningWriter.werk(v.werk()));
        return node;
    }
}
