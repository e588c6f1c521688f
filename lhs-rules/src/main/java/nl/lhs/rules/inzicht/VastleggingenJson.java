package nl.lhs.rules.inzicht;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.internal.json.DossierReader;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.JsonSchema;
import nl.lhs.rules.internal.json.VastleggingReader;
import nl.lhs.rules.internal.json.VerzegeldReader;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.kopie.Kopie;
import nl.lhs.rules.kopie.KopieJson;
import tools.jackson.databind.JsonNode;

/**
 * The decision records in a JSON text, whichever form it has: a record, a sealed record, a copy or a dossier.
 *
 * <pre>{@code
 * Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
 * for (String regel : Files.readAllLines(register)) {
 *     VastleggingenJson.parse(regel.getBytes(StandardCharsets.UTF_8)).forEach(teller::tel);
 * }
 * }</pre>
 *
 * <p>Reading is as strict as that of the class for each form, and does not look whether a seal fits: that is for
 * {@code nl.lhs.rules.zegel.Verificateur}. Source: norm 3.5-1.
 */
public final class VastleggingenJson {
    /** The largest text that is read: a dossier of {@link DossierJson#MAX_BYTES}. One record is at most 3 MiB. */
    public static final int MAX_BYTES = DossierJson.MAX_BYTES;

    private VastleggingenJson() {}

    /**
     * Reads the records in a text in UTF-8; another encoding is refused, never guessed.
     *
     * @param tekst one JSON value in UTF-8: a record by {@link VastleggingJson}, one with its seal by {@link
     *     VerzegeldeVastleggingJson}, a copy by {@link KopieJson}, or a dossier by {@link DossierJson}
     * @return the records in it, in their order
     * @throws OngeldigException with everything that is wrong
     */
    public static List<Vastlegging> parse(byte[] tekst) {
        Objects.requireNonNull(tekst, "tekst");
        FoutCollector fouten = new FoutCollector();
        Optional<JsonNode> tree = Json.read(tekst, MAX_BYTES, fouten);
        if (tree.isEmpty()) {
            throw new OngeldigException(fouten.list());
        }
        return records(tree.get(), tekst, fouten);
    }

    private static List<Vastlegging> records(JsonNode tree, byte[] tekst, FoutCollector fouten) {
        String formaat = tree.path("formaat").asString("");
        if (formaat.equals(JsonSchema.DOSSIER.id())) {
            return Form.read(tree, fouten, DossierReader::check, DossierReader::build)
                    .vastleggingen();
        }
        return List.of(single(tree, formaat, tekst, fouten));
    }

    private static Vastlegging single(JsonNode tree, String formaat, byte[] tekst, FoutCollector fouten) {
        if (tekst.length > KopieJson.MAX_BYTES) {
            fouten.add("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + KopieJson.MAX_BYTES + " bytes");
        } else if (tree.has("zegel")) {
            return Form.read(tree, fouten, VerzegeldReader::check, VerzegeldReader::build)
                    .vastlegging();
        } else if (formaat.equals(Kopie.FORMAAT)) {
            return KopieJson.parse(tekst).vastlegging();
        } else if (tree.has("formaat")) {
            fouten.add(
                    "/formaat",
                    Foutcode.ONBEKENDE_WAARDE,
                    "is geen vorm waarin vastleggingen staan; verwacht: " + Kopie.FORMAAT + " of "
                            + JsonSchema.DOSSIER.id());
        } else {
            return Form.read(tree, fouten, VastleggingReader::check, VastleggingReader::build);
        }
        throw new OngeldigException(fouten.list());
    }
}
