package nl.lhs.rules.json;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.rules.internal.json.ControleWriter;
import nl.lhs.rules.internal.json.ControlevastleggingReader;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;

/**
 * The record of an inspection as JSON, by {@code controlevastlegging.schema.json}: the overview, and of each finding
 * its record or its faults.
 *
 * <pre>{@code
 * String json = ControlevastleggingJson.format(engine.decide(controle));
 * Controlevastlegging samen = ControlevastleggingJson.parse(json); // equal to what was written
 * }</pre>
 *
 * <p>Reading is as strict as that of {@link VastleggingJson}. The overview is made again from the findings, and the
 * text must hold that same overview. Source: norm 3.5-1.
 */
public final class ControlevastleggingJson {
    /**
     * The largest record that is read: 192 MiB in UTF-8, not counting a byte order mark and white space around it. The
     * record of every inspection that {@link ControleJson} reads is smaller.
     */
    public static final int MAX_BYTES = 192 * 1024 * 1024;

    private static final Form<Controlevastlegging> FORM = Form.of(
            JsonSchema.CONTROLEVASTLEGGING,
            MAX_BYTES,
            ControlevastleggingReader::check,
            ControlevastleggingReader::build,
            ControleWriter::tree);

    private ControlevastleggingJson() {}

    /**
     * Reads the record of an inspection.
     *
     * @param tekst one JSON value
     * @return the record
     * @throws OngeldigException with everything that is wrong; also if the record follows another strategie than LHS
     *     1.7, whose order of weight is not known here
     */
    public static Controlevastlegging parse(String tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads the record of an inspection from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is
     * accepted.
     *
     * @param tekst one JSON value in UTF-8
     * @return the record
     */
    public static Controlevastlegging parse(byte[] tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Whether a text is meant to be the record of an inspection, and not that of one casus.
     *
     * @param tekst one JSON value in UTF-8
     * @return true where it is an object with an overview of findings, right or wrong; false also where it is no JSON
     */
    public static boolean isControlevastlegging(byte[] tekst) {
        return FORM.hasFields(tekst, "overzicht", "bevindingen");
    }

    /**
     * Writes the record of an inspection on one line.
     *
     * @param vastlegging the record
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Controlevastlegging vastlegging) {
        return FORM.format(Objects.requireNonNull(vastlegging, "vastlegging"));
    }

    /**
     * Writes the record of an inspection for people to read.
     *
     * @param vastlegging the record
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Controlevastlegging vastlegging) {
        return FORM.formatIndented(Objects.requireNonNull(vastlegging, "vastlegging"));
    }

    /**
     * Checks a text by the schema alone, as any other reader of the schema would.
     *
     * @param tekst one JSON value
     * @return the faults, in the order of their paths; empty where the text is right by the schema
     */
    public static List<Fout> validate(String tekst) {
        return FORM.validate(tekst);
    }

    /**
     * The schema of the record of an inspection.
     *
     * @return {@code controlevastlegging.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code
     *     urn:lhs:controlevastlegging:1}, which is also the version of the format; it refers to those of {@link
     *     CasusJson#schema()} and {@link VastleggingJson#schema()}
     */
    public static String schema() {
        return FORM.schema().text();
    }
}
