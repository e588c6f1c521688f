package nl.lhs.rules.json;

import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Required;
import nl.lhs.rules.internal.json.CasusWriter;
import nl.lhs.rules.internal.json.ControleWriter;
import nl.lhs.rules.internal.json.FoutForm;
import nl.lhs.rules.internal.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A refusal as JSON: {@code {"fouten":[{"pad":"/bevinding/gevolgen","fout":"ontbreekt; verwacht: …","code":
 * "ONTBREEKT"}]}}; of a line of a file with {@code "regel":3} before it.
 *
 * <p>Example: {@code FoutenJson.format(e.fouten())} in the {@code catch} of a casus that {@link CasusJson} refused. It is
 * written only.
 */
public final class FoutenJson {
    private FoutenJson() {}

    /**
     * Writes the refusal of one line of a file.
     *
     * @param regel the number of the line, from 1
     * @param fouten what is wrong with it, in the order in which to write
     * @return JSON on one line
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static String format(long regel, List<Fout> fouten) {
        if (regel < 1) {
            throw new IllegalArgumentException("expected a line number from 1, but got " + regel);
        }
        ObjectNode node = Json.NODES.objectNode().put("regel", regel);
        node.set("fouten", CasusWriter.objects(Required.list(fouten, "fouten"), ControleWriter::fout));
        return Json.line(node);
    }

    /**
     * Writes the refusal of one value, such as the body of a request: {@code {"fouten":[…]}}.
     *
     * @param fouten what is wrong with it, in the order in which to write
     * @return JSON on one line
     */
    public static String format(List<Fout> fouten) {
        return FoutForm.format(Required.list(fouten, "fouten"));
    }
}
