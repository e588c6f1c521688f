package nl.lhs.rules.json;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.rules.internal.json.DossierReader;
import nl.lhs.rules.internal.json.DossierWriter;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.SchemaValidator;
import nl.lhs.rules.internal.json.Schemas;
import tools.jackson.databind.JsonNode;

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
 * <p>Reading is as strict as that of {@link VastleggingJson}. It refuses a dossier in which a record does not follow on
 * the one before it: by its place, by the hash of that record as it stands in the text, by its kenmerk, or because the
 * dossier was closed. So a record that was changed, left out or put between is found, unless all later ones were made
 * anew. Whether each record is what the rules give is for {@code nl.lhs.rules.zegel.Verificateur}, which also finds
 * those. Source: norm 3.5-1.
 */
public final class DossierJson {
    /**
     * The largest dossier that is read: 32 MiB in UTF-8, not counting a byte order mark and white space around it. That
     * is some three times what the most records that a dossier holds take, where their texts are of a page.
     */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    private DossierJson() {}

    /**
     * Reads a dossier.
     *
     * @param tekst one JSON value
     * @return the dossier
     * @throws OngeldigException with everything that is wrong
     */
    public static Dossier parse(String tekst) {
        FoutCollector fouten = new FoutCollector();
        return build(Json.read(tekst, MAX_BYTES, fouten), fouten);
    }

    /**
     * Reads a dossier from bytes. They are UTF-8; another encoding is refused, never guessed.
     *
     * @param tekst one JSON value in UTF-8
     * @return the dossier
     * @throws OngeldigException with everything that is wrong
     */
    public static Dossier parse(byte[] tekst) {
        FoutCollector fouten = new FoutCollector();
        return build(Json.read(tekst, MAX_BYTES, fouten), fouten);
    }

    private static Dossier build(Optional<JsonNode> tree, FoutCollector fouten) {
        Optional<Dossier> dossier = tree.flatMap(t -> DossierReader.read(t, fouten));
        fouten.throwIfAny();
        return dossier.orElseThrow();
    }

    /**
     * Whether a text is meant to be a dossier, and not a record by itself.
     *
     * @param tekst one JSON value in UTF-8
     * @return true where it is an object with a list of vastleggingen, right or wrong; false also where it is no JSON
     */
    public static boolean isDossier(byte[] tekst) {
        return Json.read(tekst, MAX_BYTES, new FoutCollector())
                .filter(tree -> tree.has("vastleggingen"))
                .isPresent();
    }

    /**
     * Writes a dossier on one line.
     *
     * @param dossier the dossier
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Dossier dossier) {
        return Json.line(DossierWriter.tree(dossier));
    }

    /**
     * Writes a dossier for people to read.
     *
     * @param dossier the dossier
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Dossier dossier) {
        return Json.indented(DossierWriter.tree(dossier));
    }

    /**
     * Checks a text by the schema alone: what any other reader of the schema would say of it.
     *
     * @param tekst one JSON value
     * @return the faults, in the order of their paths; empty where the text is right by the schema
     */
    public static List<Fout> validate(String tekst) {
        FoutCollector fouten = new FoutCollector();
        Json.read(tekst, MAX_BYTES, fouten).ifPresent(t -> SchemaValidator.DOSSIER.validate(t, fouten));
        return fouten.list();
    }

    /**
     * The schema that a dossier is read by.
     *
     * @return {@code dossier.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:dossier:1}; it
     *     refers to that of {@link VastleggingJson#schema()}
     */
    public static String schema() {
        return Schemas.DOSSIER;
    }
}
