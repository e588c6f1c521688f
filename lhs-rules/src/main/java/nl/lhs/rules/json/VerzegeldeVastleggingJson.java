package nl.lhs.rules.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.internal.json.CanonicalJson;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.SchemaValidator;
import nl.lhs.rules.internal.json.Schemas;
import nl.lhs.rules.internal.json.VerzegeldReader;
import nl.lhs.rules.internal.json.VerzegeldWriter;
import tools.jackson.databind.JsonNode;

/**
 * A sealed decision record as JSON, by {@code verzegeld.schema.json}: {@code {"vastlegging": …, "zegel": …}}.
 *
 * <pre>{@code
 * String regel = VerzegeldeVastleggingJson.format(verzegelaar.verzegel(engine.decide(casus)));
 * VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(regel); // equal to what was written
 * }</pre>
 *
 * <p>Reading is as strict as that of {@link VastleggingJson}, and says nothing of whether the seal fits: that is for
 * {@code nl.lhs.rules.zegel.Verificateur}. Source: norm 3.5-1.
 */
public final class VerzegeldeVastleggingJson {
    /** The largest sealed record that is read: 4 KiB for the seal besides {@link VastleggingJson#MAX_BYTES}. */
    public static final int MAX_BYTES = VastleggingJson.MAX_BYTES + 4096;

    private VerzegeldeVastleggingJson() {}

    /**
     * Reads a sealed record.
     *
     * @param tekst one JSON value
     * @return the sealed record
     * @throws OngeldigException with everything that is wrong
     */
    public static VerzegeldeVastlegging parse(String tekst) {
        FoutCollector fouten = new FoutCollector();
        return build(Json.read(tekst, MAX_BYTES, fouten), fouten);
    }

    /**
     * Reads a sealed record from bytes. They are UTF-8; another encoding is refused, never guessed.
     *
     * @param tekst one JSON value in UTF-8
     * @return the sealed record
     * @throws OngeldigException with everything that is wrong
     */
    public static VerzegeldeVastlegging parse(byte[] tekst) {
        FoutCollector fouten = new FoutCollector();
        return build(Json.read(tekst, MAX_BYTES, fouten), fouten);
    }

    private static VerzegeldeVastlegging build(Optional<JsonNode> tree, FoutCollector fouten) {
        tree.ifPresent(t -> VerzegeldReader.check(t, fouten));
        fouten.throwIfAny();
        return VerzegeldReader.build(tree.orElseThrow());
    }

    /**
     * Whether a text is meant to be a sealed record, and not a record by itself.
     *
     * @param tekst one JSON value in UTF-8
     * @return true where it is an object with a seal, right or wrong; false also where it is no JSON
     */
    public static boolean isVerzegeld(byte[] tekst) {
        return Json.read(tekst, MAX_BYTES, new FoutCollector())
                .filter(tree -> tree.has("zegel"))
                .isPresent();
    }

    /**
     * Writes a sealed record on one line.
     *
     * @param verzegeld the sealed record
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(VerzegeldeVastlegging verzegeld) {
        return Json.line(VerzegeldWriter.tree(verzegeld));
    }

    /**
     * Writes a sealed record for people to read.
     *
     * @param verzegeld the sealed record
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(VerzegeldeVastlegging verzegeld) {
        return Json.indented(VerzegeldWriter.tree(verzegeld));
    }

    /**
     * Writes a sealed record in canonical JSON (RFC 8785): the form of a line of a register, which has one spelling.
     *
     * @param verzegeld the sealed record
     * @return the same JSON as {@link #format}, without line ends, the keys of every object in the order of RFC 8785
     */
    public static String formatCanonical(VerzegeldeVastlegging verzegeld) {
        return new String(CanonicalJson.of(VerzegeldWriter.tree(verzegeld)), StandardCharsets.UTF_8);
    }

    /**
     * Checks a text by the schema alone: what any other reader of the schema would say of it.
     *
     * @param tekst one JSON value
     * @return the faults, in the order of their paths; empty where the text is right by the schema
     */
    public static List<Fout> validate(String tekst) {
        FoutCollector fouten = new FoutCollector();
        Json.read(tekst, MAX_BYTES, fouten).ifPresent(t -> SchemaValidator.VERZEGELD.validate(t, fouten));
        return fouten.list();
    }

    /**
     * The schema that a sealed record is read by.
     *
     * @return {@code verzegeld.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:verzegeld:1};
     *     it refers to that of {@link VastleggingJson#schema()}
     */
    public static String schema() {
        return Schemas.VERZEGELD;
    }
}
