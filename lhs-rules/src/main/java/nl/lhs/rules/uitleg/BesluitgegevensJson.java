package nl.lhs.rules.uitleg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Besluitgegevens as JSON, by {@code besluitgegevens.schema.json}: {@code {"formaat": "urn:lhs:besluitgegevens:1", "doel":
 * "de bescherming van de bodem"}}.
 *
 * <pre>{@code
 * Besluitgegevens gegevens = BesluitgegevensJson.parse(tekst);
 * }</pre>
 */
public final class BesluitgegevensJson {
    /** The largest text that is read: 1 MiB in UTF-8, not counting a byte order mark and white space around it. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final String FORMAAT = "formaat";

    private static final Form<Besluitgegevens> FORM = Form.of(
            JsonSchema.BESLUITGEGEVENS,
            MAX_BYTES,
            JsonSchema.BESLUITGEGEVENS::validate,
            BesluitgegevensJson::build,
            BesluitgegevensJson::tree);

    private BesluitgegevensJson() {}

    /**
     * Reads besluitgegevens.
     *
     * @param tekst one JSON value
     * @return the gegevens
     * @throws OngeldigException with everything that is wrong
     */
    public static Besluitgegevens parse(String tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads besluitgegevens from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is accepted.
     *
     * @param tekst one JSON value in UTF-8
     * @return the gegevens
     * @throws OngeldigException with everything that is wrong
     */
    public static Besluitgegevens parse(byte[] tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Writes besluitgegevens on one line.
     *
     * @param gegevens the gegevens
     * @return JSON without line ends
     */
    public static String format(Besluitgegevens gegevens) {
        return FORM.format(Objects.requireNonNull(gegevens, "gegevens"));
    }

    /**
     * Writes besluitgegevens for people to read.
     *
     * @param gegevens the gegevens
     * @return the same JSON as {@link #format}, indented by two spaces
     */
    public static String formatIndented(Besluitgegevens gegevens) {
        return FORM.formatIndented(Objects.requireNonNull(gegevens, "gegevens"));
    }

    /**
     * Checks a text by the schema alone.
     *
     * @param tekst one JSON value
     * @return the faults, in the order of their paths; empty where the text is right
     */
    public static List<Fout> validate(String tekst) {
        return FORM.validate(tekst);
    }

    /**
     * The schema.
     *
     * @return {@code besluitgegevens.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code
     *     urn:lhs:besluitgegevens:1}
     */
    public static String schema() {
        return FORM.schema().text();
    }

    private static Besluitgegevens build(JsonNode tree) {
        Map<Besluitveld, String> velden = new EnumMap<>(Besluitveld.class);
        tree.properties().stream()
                .filter(veld -> !veld.getKey().equals(FORMAAT))
                .forEach(veld -> velden.put(
                        Besluitveld.find(veld.getKey()).orElseThrow(),
                        veld.getValue().stringValue()));
        return Besluitgegevens.of(velden);
    }

    private static ObjectNode tree(Besluitgegevens gegevens) {
        ObjectNode node = Json.NODES.objectNode();
        node.put(FORMAAT, JsonSchema.BESLUITGEGEVENS.id());
        gegevens.velden().forEach((veld, tekst) -> node.put(veld.sleutel(), tekst));
        return node;
    }
}
