package nl.lhs.rules.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.internal.json.CanonicalJson;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;
import nl.lhs.rules.internal.json.VerzegeldReader;
import nl.lhs.rules.internal.json.VerzegeldWriter;

/**
 * A sealed decision record as JSON, by {@code verzegeld.schema.json}: {@code {"vastlegging": …, "zegel": …}}.
 *
 * <pre>{@code
 * String regel = VerzegeldeVastleggingJson.format(verzegelaar.verzegel(engine.decide(casus)));
 * VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(regel); // equal to what was written
 * }</pre>
 *
 * <p>Reading is as strict as that of {@link VastleggingJson}, and does not look whether the seal fits: that is for
 * {@code nl.lhs.rules.zegel.Verificateur}. Source: norm 3.5-1.
 */
public final class VerzegeldeVastleggingJson {
    /** The largest sealed record that is read: 4 KiB for the seal besides {@link VastleggingJson#MAX_BYTES}. */
    public static final int MAX_BYTES = VastleggingJson.MAX_BYTES + 4096;

    private static final Form<VerzegeldeVastlegging> FORM = Form.of(
            JsonSchema.VERZEGELD, MAX_BYTES, VerzegeldReader::check, VerzegeldReader::build, VerzegeldWriter::tree);

    private VerzegeldeVastleggingJson() {}

    /**
     * Reads a sealed record.
     *
     * @param tekst one JSON value
     * @return the sealed record
     * @throws OngeldigException with everything that is wrong
     */
    public static VerzegeldeVastlegging parse(String tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads a sealed record from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is accepted.
     *
     * @param tekst one JSON value in UTF-8
     * @return the sealed record
     */
    public static VerzegeldeVastlegging parse(byte[] tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Whether a text is meant to be a sealed record, and not a record by itself.
     *
     * @param tekst one JSON value in UTF-8
     * @return true where it is an object with a seal, right or wrong; false also where it is no JSON
     */
    public static boolean isVerzegeld(byte[] tekst) {
        return FORM.hasFields(tekst, "zegel");
    }

    /**
     * Writes a sealed record on one line.
     *
     * @param verzegeld the sealed record
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(VerzegeldeVastlegging verzegeld) {
        return FORM.format(Objects.requireNonNull(verzegeld, "verzegeld"));
    }

    /**
     * Writes a sealed record for people to read.
     *
     * @param verzegeld the sealed record
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(VerzegeldeVastlegging verzegeld) {
        return FORM.formatIndented(Objects.requireNonNull(verzegeld, "verzegeld"));
    }

    /**
     * Writes a sealed record in canonical JSON (RFC 8785): the form of a line of a register, which has one spelling.
     *
     * @param verzegeld the sealed record
     * @return the same JSON as {@link #format}, without line ends, the keys of every object in the order of RFC 8785
     */
    public static String formatCanonical(VerzegeldeVastlegging verzegeld) {
        return new String(
                CanonicalJson.of(VerzegeldWriter.tree(Objects.requireNonNull(verzegeld, "verzegeld"))),
                StandardCharsets.UTF_8);
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
     * The schema of a sealed record.
     *
     * @return {@code verzegeld.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code
     *     urn:lhs:verzegeld:1}; it refers to that of {@link VastleggingJson#schema()}
     */
    public static String schema() {
        return FORM.schema().text();
    }
}
