package nl.lhs.rules.json;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;
import nl.lhs.rules.internal.json.VastleggingReader;
import nl.lhs.rules.internal.json.VastleggingWriter;
import nl.lhs.rules.internal.json.Vastleggingshash;

/**
 * A decision record as JSON, by {@code vastlegging.schema.json}.
 *
 * <pre>{@code
 * String regel = VastleggingJson.format(engine.decide(casus));
 * Vastlegging vastlegging = VastleggingJson.parse(regel); // equal to what was written
 * }</pre>
 *
 * <p>What does not apply is absent. Reading is as strict as that of {@link CasusJson}. A record that is right by the
 * schema but contradicts itself is refused too. Source: norm 3.5-1.
 */
public final class VastleggingJson {
    /**
     * The largest record that is read: 2 MiB in UTF-8, not counting a byte order mark and white space around it. The
     * record of every casus that {@link CasusJson} reads is smaller.
     */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final Form<Vastlegging> FORM = Form.of(
            JsonSchema.VASTLEGGING,
            MAX_BYTES,
            VastleggingReader::check,
            VastleggingReader::build,
            VastleggingWriter::tree);

    private VastleggingJson() {}

    /**
     * Reads a record.
     *
     * @param tekst one JSON value
     * @return the record
     * @throws OngeldigException with everything that is wrong
     */
    public static Vastlegging parse(String tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads a record from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is accepted.
     *
     * @param tekst one JSON value in UTF-8
     * @return the record
     */
    public static Vastlegging parse(byte[] tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Writes a record on one line, such as a line of a JSONL file.
     *
     * @param vastlegging the record
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Vastlegging vastlegging) {
        return VastleggingWriter.line(Objects.requireNonNull(vastlegging, "vastlegging"));
    }

    /**
     * Writes a record for people to read.
     *
     * @param vastlegging the record
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Vastlegging vastlegging) {
        return FORM.formatIndented(Objects.requireNonNull(vastlegging, "vastlegging"));
    }

    /**
     * The hash by which a later record of a dossier points to a record: SHA-256 of its canonical JSON (RFC 8785).
     *
     * <p>Example: {@code VastleggingJson.hash(vastlegging).hex()} is what {@code vervolg.vorige} of the next record
     * holds. Source: norm 3.5-1.
     *
     * @param vastlegging the record
     * @return its hash
     */
    public static Sha256 hash(Vastlegging vastlegging) {
        return Vastleggingshash.from(Objects.requireNonNull(vastlegging, "vastlegging"));
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
     * The schema of a record.
     *
     * @return {@code vastlegging.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code
     *     urn:lhs:vastlegging:1}; it refers to those of {@link CasusJson#schema()} and {@link GebeurtenisJson#schema()}
     */
    public static String schema() {
        return FORM.schema().text();
    }

    /**
     * The schema of a record in the words of a strategie. A record that holds its words is read in those, whatever strategie
     * there is.
     *
     * @param strategie the strategie
     * @return as {@link #schema()}, with the ids of the words that this strategie has
     */
    public static String schema(Strategie strategie) {
        return JsonSchema.VASTLEGGING.text(
                Objects.requireNonNull(strategie, "strategie").woorden());
    }

    /**
     * The schema of the words that a record may hold.
     *
     * @return {@code woorden.schema.json}, with {@code $id} {@code urn:lhs:woorden:1}, to which {@link #schema()} refers
     */
    public static String woordenSchema() {
        return JsonSchema.WOORDEN.text();
    }
}
