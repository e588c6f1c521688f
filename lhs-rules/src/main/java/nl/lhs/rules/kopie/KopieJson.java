package nl.lhs.rules.kopie;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.JsonSchema;
import nl.lhs.rules.internal.json.VastleggingWriter;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * A copy of a decision record without people in it as JSON, by {@code kopie.schema.json}: {@code {"formaat":
 * "urn:lhs:kopie:1", "vastlegging": …}}.
 *
 * <pre>{@code
 * String regel = KopieJson.format(pseudonimiseerder.kopieer(vastlegging));
 * Kopie kopie = KopieJson.parse(regel); // equal to what was written
 * }</pre>
 *
 * <p>The schema says what makes it a copy: every kenmerk, label and part of the reikwijdte has the form of a pseudonym,
 * and every text of the caller is left out. So any reader of JSON Schema can check that before passing a copy on.
 * Reading is as strict as that of {@link VastleggingJson}. Source: norm 3.5-1.
 */
public final class KopieJson {
    /**
     * The largest copy that is read: 3 MiB in UTF-8, not counting a byte order mark and white space around it. That is
     * more than of a record, since a short text can be shorter than the words in its place. The copy of every record
     * that {@link VastleggingJson} reads is smaller.
     */
    public static final int MAX_BYTES = 3 * 1024 * 1024;

    private static final Form<Kopie> FORM =
            Form.of(JsonSchema.KOPIE, MAX_BYTES, KopieReader::check, KopieReader::build, KopieJson::tree);

    private KopieJson() {}

    private static ObjectNode tree(Kopie kopie) {
        ObjectNode node = Json.NODES.objectNode().put("formaat", Kopie.FORMAAT);
        node.set("vastlegging", VastleggingWriter.tree(kopie.vastlegging()));
        return node;
    }

    /**
     * Reads a copy.
     *
     * @param tekst one JSON value
     * @return the copy
     * @throws OngeldigException with everything that is wrong
     */
    public static Kopie parse(String tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads a copy from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is accepted.
     *
     * @param tekst one JSON value in UTF-8
     * @return the copy
     */
    public static Kopie parse(byte[] tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Copies a record in JSON, or the record within a sealed one, whatever its seal says.
     *
     * <p>Example: {@code KopieJson.kopieer(pseudonimiseerder, Files.readAllBytes(pad))}. {@link
     * VastleggingJson#parse(byte[])} names a field or a label by its path; this refusal holds nothing of the text.
     *
     * @param pseudonimiseerder what makes the copy
     * @param tekst one JSON value in UTF-8, by {@link VastleggingJson#schema()} or {@link
     *     VerzegeldeVastleggingJson#schema()}
     * @return the copy
     * @throws NietTeKopierenException with everything that is wrong with the text, or for the reasons of {@link
     *     Pseudonimiseerder#kopieer}
     */
    public static Kopie kopieer(Pseudonimiseerder pseudonimiseerder, byte[] tekst) {
        Objects.requireNonNull(pseudonimiseerder, "pseudonimiseerder");
        Objects.requireNonNull(tekst, "tekst");
        FoutCollector fouten = new FoutCollector();
        return KopieReader.kopieer(
                pseudonimiseerder, Json.read(tekst, VerzegeldeVastleggingJson.MAX_BYTES, fouten), fouten);
    }

    /**
     * Writes a copy on one line, such as a line of a JSONL file.
     *
     * @param kopie the copy
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Kopie kopie) {
        return FORM.format(Objects.requireNonNull(kopie, "kopie"));
    }

    /**
     * Writes a copy for people to read.
     *
     * @param kopie the copy
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Kopie kopie) {
        return FORM.formatIndented(Objects.requireNonNull(kopie, "kopie"));
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
     * The schema of a copy.
     *
     * @return {@code kopie.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:kopie:1}, which
     *     is also the version of the format; it refers to that of {@link VastleggingJson#schema()}
     */
    public static String schema() {
        return FORM.schema().text();
    }
}
