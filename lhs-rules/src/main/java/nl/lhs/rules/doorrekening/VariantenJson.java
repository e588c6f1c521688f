package nl.lhs.rules.doorrekening;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;

/**
 * What several other strategieen would change, side by side, as JSON, by {@code doorrekening-varianten.schema.json}.
 *
 * <pre>{@code
 * String json = VariantenJson.formatIndented(rekenaar.vergelijking());
 * }</pre>
 *
 * <p>It is written and not read back: it can be made again from the cases and the strategieen.
 */
public final class VariantenJson {
    /** The largest text that {@link #validate} checks: 64 MiB in UTF-8. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final Form<Variantenvergelijking> FORM =
            new Form<>(JsonSchema.VARIANTEN, MAX_BYTES, DoorrekeningWriter::tree);

    private VariantenJson() {}

    /**
     * Writes a comparison on one line.
     *
     * @param vergelijking the comparison
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Variantenvergelijking vergelijking) {
        return FORM.format(Objects.requireNonNull(vergelijking, "vergelijking"));
    }

    /**
     * Writes a comparison for people to read.
     *
     * @param vergelijking the comparison
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Variantenvergelijking vergelijking) {
        return FORM.formatIndented(Objects.requireNonNull(vergelijking, "vergelijking"));
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
     * The schema of a comparison.
     *
     * @return {@code doorrekening-varianten.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code
     *     urn:lhs:doorrekening-varianten:1}; it refers to those of a doorrekening and of a casus
     */
    public static String schema() {
        return FORM.schema().text();
    }
}
