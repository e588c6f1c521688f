package nl.lhs.rules.doorrekening;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;

/**
 * What another strategie would change, as JSON, by {@code doorrekening.schema.json}.
 *
 * <pre>{@code
 * String json = DoorrekeningJson.formatIndented(doorrekenaar.doorrekening());
 * }</pre>
 *
 * <p>It is written and not read back: it can be made again from the cases and the two strategieen.
 */
public final class DoorrekeningJson {
    /** The largest text that {@link #validate} checks: 64 MiB in UTF-8. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final Form<Doorrekening> FORM =
            new Form<>(JsonSchema.DOORREKENING, MAX_BYTES, DoorrekeningWriter::tree);

    private DoorrekeningJson() {}

    /**
     * Writes a doorrekening on one line.
     *
     * @param doorrekening the doorrekening
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Doorrekening doorrekening) {
        return FORM.format(Objects.requireNonNull(doorrekening, "doorrekening"));
    }

    /**
     * Writes a doorrekening for people to read.
     *
     * @param doorrekening the doorrekening
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Doorrekening doorrekening) {
        return FORM.formatIndented(Objects.requireNonNull(doorrekening, "doorrekening"));
    }

    /**
     * Checks a text by the schema.
     *
     * @param tekst one JSON value
     * @return the faults, in the order of their paths; empty where the text is right by the schema
     */
    public static List<Fout> validate(String tekst) {
        return FORM.validate(tekst);
    }

    /**
     * The schema of a doorrekening.
     *
     * @return {@code doorrekening.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code
     *     urn:lhs:doorrekening:1}
     */
    public static String schema() {
        return FORM.schema().text();
    }
}
