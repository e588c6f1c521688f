package nl.lhs.rules.sporen;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;

/**
 * The judgement whether a strategie is consistent with another, as JSON, by {@code sporen.schema.json}.
 *
 * <pre>{@code
 * String json = SporenJson.formatIndented(oordeel);
 * }</pre>
 *
 * <p>It is written and not read back: it can be made again from the two strategieen. Source: norm 1.2-1.
 */
public final class SporenJson {
    /** The largest text that {@link #validate} checks: 16 MiB in UTF-8. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final Form<Sporenoordeel> FORM = new Form<>(JsonSchema.SPOREN, MAX_BYTES, SporenWriter::tree);

    private SporenJson() {}

    /**
     * Writes a judgement on one line.
     *
     * @param oordeel the judgement
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Sporenoordeel oordeel) {
        return FORM.format(Objects.requireNonNull(oordeel, "oordeel"));
    }

    /**
     * Writes a judgement for people to read.
     *
     * @param oordeel the judgement
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Sporenoordeel oordeel) {
        return FORM.formatIndented(Objects.requireNonNull(oordeel, "oordeel"));
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
     * The schema of a judgement.
     *
     * @return {@code sporen.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:sporen:1}
     */
    public static String schema() {
        return FORM.schema().text();
    }
}
