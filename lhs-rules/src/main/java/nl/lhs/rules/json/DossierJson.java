package nl.lhs.rules.json;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.rules.internal.json.DossierReader;
import nl.lhs.rules.internal.json.DossierWriter;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;

/**
 * A dossier as JSON, by {@code dossier.schema.json}: {@code {"formaat": "urn:lhs:dossier:1", "kenmerk": "Z-1",
 * "vastleggingen": [ … ]}}.
 *
 * <pre>{@code
 * Dossier dossier = DossierJson.parse(Files.readAllBytes(pad));
 * dossier = engine.vervolg(dossier, GebeurtenisJson.parse(tekst));
 * Files.writeString(pad, DossierJson.format(dossier));
 * }</pre>
 *
 * <p>Reading is as strict as that of {@link VastleggingJson}. It refuses a dossier in which a record does not follow
 * the one before it: by its place, by the hash of that record in the text, by its kenmerk, or because the dossier was
 * closed. So it finds a record that was changed, left out or put between others, unless somebody made all later records
 * anew. To find that too, and whether each record is what the rules give, is for {@code
 * nl.lhs.rules.zegel.Verificateur}. Source: norm 3.5-1.
 */
public final class DossierJson {
    /**
     * The largest dossier that is read: 32 MiB in UTF-8, not counting a byte order mark and white space around it. The
     * largest dossier with texts of one page takes about a third of that.
     */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final Form<Dossier> FORM =
            Form.of(JsonSchema.DOSSIER, MAX_BYTES, DossierReader::check, DossierReader::build, DossierWriter::tree);

    private DossierJson() {}

    /**
     * Reads a dossier.
     *
     * @param tekst one JSON value
     * @return the dossier
     * @throws OngeldigException with everything that is wrong
     */
    public static Dossier parse(String tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads a dossier from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is accepted.
     *
     * @param tekst one JSON value in UTF-8
     * @return the dossier
     */
    public static Dossier parse(byte[] tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Whether a text is meant to be a dossier, and not a record by itself.
     *
     * @param tekst one JSON value in UTF-8
     * @return true where it is an object with a list of vastleggingen, right or wrong; false also where it is no JSON
     */
    public static boolean isDossier(byte[] tekst) {
        return FORM.hasFields(tekst, "vastleggingen");
    }

    /**
     * Writes a dossier on one line.
     *
     * @param dossier the dossier
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Dossier dossier) {
        return FORM.format(Objects.requireNonNull(dossier, "dossier"));
    }

    /**
     * Writes a dossier for people to read.
     *
     * @param dossier the dossier
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Dossier dossier) {
        return FORM.formatIndented(Objects.requireNonNull(dossier, "dossier"));
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
     * The schema of a dossier.
     *
     * @return {@code dossier.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:dossier:1}; it
     *     refers to that of {@link VastleggingJson#schema()}
     */
    public static String schema() {
        return FORM.schema().text();
    }
}
