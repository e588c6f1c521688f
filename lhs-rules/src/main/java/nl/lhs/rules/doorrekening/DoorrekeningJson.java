package nl.lhs.rules.doorrekening;

import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.SchemaValidator;
import nl.lhs.rules.internal.json.Schemas;

/**
 * What another strategie would change, as JSON, by {@code doorrekening.schema.json}.
 *
 * <pre>{@code
 * String json = DoorrekeningJson.formatIndented(doorrekenaar.doorrekening());
 * }</pre>
 *
 * <p>It is written and not read back: the cases and the two strategieen are the source.
 */
public final class DoorrekeningJson {
    /** The largest text that {@link #validate} checks: 64 MiB in UTF-8. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private DoorrekeningJson() {}

    /**
     * Writes a doorrekening on one line.
     *
     * @param doorrekening the doorrekening
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Doorrekening doorrekening) {
        return Json.line(DoorrekeningWriter.tree(doorrekening));
    }

    /**
     * Writes a doorrekening for people to read.
     *
     * @param doorrekening the doorrekening
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Doorrekening doorrekening) {
        return Json.indented(DoorrekeningWriter.tree(doorrekening));
    }

    /**
     * Checks a text by the schema.
     *
     * @param tekst one JSON value
     * @return the faults, in the order of their paths; empty where the text is right by the schema
     */
    public static List<Fout> validate(String tekst) {
        FoutCollector fouten = new FoutCollector();
        Json.read(tekst, MAX_BYTES, fouten).ifPresent(t -> SchemaValidator.DOORREKENING.validate(t, fouten));
        return fouten.list();
    }

    /**
     * The schema of a doorrekening.
     *
     * @return {@code doorrekening.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:doorrekening:1}
     */
    public static String schema() {
        return Schemas.DOORREKENING;
    }
}
