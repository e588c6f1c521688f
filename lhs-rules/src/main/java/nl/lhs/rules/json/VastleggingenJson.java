package nl.lhs.rules.json;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.KopieReader;
import nl.lhs.rules.internal.json.Schemas;
import nl.lhs.rules.internal.json.VastleggingReader;
import nl.lhs.rules.internal.json.VerzegeldReader;
import tools.jackson.databind.JsonNode;

/**
 * The decision records in a JSON text, whichever form it has: a record, a sealed record or a copy.
 *
 * <pre>{@code
 * Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
 * for (String regel : Files.readAllLines(register)) {
 *     VastleggingenJson.parse(regel.getBytes(StandardCharsets.UTF_8)).forEach(teller::tel);
 * }
 * }</pre>
 *
 * <p>Reading is as strict as that of the class for each form, and says nothing of whether a seal fits: that is for
 * {@code nl.lhs.rules.zegel.Verificateur}. Source: norm 3.5-1.
 */
public final class VastleggingenJson {
    /** The largest text that is read: that of the form that takes most. */
    public static final int MAX_BYTES = KopieJson.MAX_BYTES;

    private VastleggingenJson() {}

    /**
     * Reads the records in a text. It is UTF-8; another encoding is refused, never guessed.
     *
     * @param tekst one JSON value in UTF-8: a record by {@link VastleggingJson}, one with its seal by {@link
     *     VerzegeldeVastleggingJson}, or a copy by {@link KopieJson}
     * @return the records in it, in their order
     * @throws OngeldigException with everything that is wrong
     */
    public static List<Vastlegging> parse(byte[] tekst) {
        FoutCollector fouten = new FoutCollector();
        Optional<JsonNode> tree = Json.read(tekst, MAX_BYTES, fouten);
        if (tree.isEmpty()) {
            fouten.throwIfAny();
        }
        return records(tree.orElseThrow(), fouten);
    }

    private static List<Vastlegging> records(JsonNode tree, FoutCollector fouten) {
        if (tree.has("zegel")) {
            VerzegeldReader.check(tree, fouten);
            fouten.throwIfAny();
            return List.of(VerzegeldReader.build(tree).vastlegging());
        }
        String formaat = tree.path("formaat").asString("");
        if (formaat.equals(Schemas.KOPIE_ID)) {
            KopieReader.check(tree, fouten);
            fouten.throwIfAny();
            return List.of(KopieReader.build(tree).vastlegging());
        }
        if (tree.has("formaat")) {
            fouten.add(
                    "/formaat",
                    Foutcode.ONBEKENDE_WAARDE,
                    "is geen vorm waarin vastleggingen staan; verwacht: " + Schemas.KOPIE_ID);
            fouten.throwIfAny();
        }
        VastleggingReader.check(tree, fouten);
        fouten.throwIfAny();
        return List.of(VastleggingReader.build(tree));
    }
}
