package nl.lhs.rules.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One fault as JSON, {@code {"pad":"/gevolgen","fout":"ontbreekt; verwacht: …","code":"ONTBREEKT"}}, and a list of them. */
public final class FoutForm {
    /** The largest fault that is read. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final Set<String> VELDEN = Set.of("pad", "fout", "code");

    private FoutForm() {}

    public static String format(Fout fout) {
        ObjectNode node = Json.NODES.objectNode();
        ControleWriter.fout(fout, node);
        return Json.line(node);
    }

    public static String format(List<Fout> fouten) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("fouten", CasusWriter.objects(fouten, ControleWriter::fout));
        return Json.line(node);
    }

    /**
     * Reads a fault.
     *
     * @throws OngeldigException with everything that is wrong
     */
    public static Fout parse(String tekst) {
        FoutCollector fouten = new FoutCollector();
        JsonNode tree = Json.read(tekst, MAX_BYTES, fouten).orElseGet(Json.NODES::objectNode);
        fouten.throwIfAny();
        VELDEN.stream()
                .sorted()
                .filter(veld -> !tree.path(veld).isString())
                .forEach(veld -> fouten.add(
                        "/" + veld,
                        tree.has(veld) ? Foutcode.VERKEERD_TYPE : Foutcode.ONTBREEKT,
                        (tree.has(veld) ? "is geen tekst" : "ontbreekt") + "; verwacht: een tekst"));
        tree.propertyNames().stream()
                .filter(veld -> !VELDEN.contains(veld))
                .forEach(veld -> fouten.add(
                        Json.pointer("", veld),
                        Foutcode.ONBEKEND_VELD,
                        "is geen veld van een fout; verwacht: pad, fout en code"));
        Optional<Foutcode> code = code(tree.path("code").stringValue(""));
        if (code.isEmpty() && tree.path("code").isString()) {
            fouten.add("/code", Foutcode.ONBEKENDE_WAARDE, "is geen code van een fout; verwacht: een van Foutcode");
        }
        fouten.throwIfAny();
        return new Fout(
                tree.path("pad").stringValue(),
                code.orElseThrow(),
                tree.path("fout").stringValue());
    }

    private static Optional<Foutcode> code(String naam) {
        try {
            return Optional.of(Foutcode.valueOf(naam));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
