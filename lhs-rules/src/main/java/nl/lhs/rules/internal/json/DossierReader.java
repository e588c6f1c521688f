package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import tools.jackson.databind.JsonNode;

/** From tree to dossier. */
public final class DossierReader {
    private static final String VASTLEGGINGEN = "vastleggingen";

    private DossierReader() {}

    /**
     * Reads a dossier: its faults are those of the schema and of each record within, then those of the chain, and where
     * there is none of all these, those that its parts show together.
     *
     * @return absent where there are faults
     */
    public static Optional<Dossier> read(JsonNode tree, FoutCollector fouten) {
        // Half a surrogate pair has no canonical form, and so no hash.
        boolean heel = fouten.isEmpty();
        check(tree, fouten);
        JsonNode vastleggingen = tree.path(VASTLEGGINGEN);
        if (heel && vastleggingen.isArray()) {
            keten(vastleggingen).forEach(i -> anderHash(i, fouten));
        }
        return fouten.isEmpty() ? build(tree, fouten) : Optional.empty();
    }

    /** The faults of the schema, and of each record within. */
    public static void check(JsonNode tree, FoutCollector fouten) {
        SchemaValidator.DOSSIER.validate(tree, fouten);
        JsonNode vastleggingen = tree.path(VASTLEGGINGEN);
        for (int i = 0; i < vastleggingen.size(); i++) {
            VastleggingReader.checkContents(vastleggingen.get(i), pad(i), fouten);
        }
    }

    /** Where a record stands. */
    public static String pad(int plaats) {
        return "/" + VASTLEGGINGEN + "/" + plaats;
    }

    /** The places of the records that point to another one than the record before them, as that stands here. */
    private static List<Integer> keten(JsonNode vastleggingen) {
        return IntStream.range(1, vastleggingen.size())
                .filter(i -> vastleggingen
                        .get(i)
                        .at("/vervolg/vorige")
                        .stringValueOpt()
                        .filter(v -> !v.equals(
                                Vastleggingshash.van(vastleggingen.get(i - 1)).hex()))
                        .isPresent())
                .boxed()
                .toList();
    }

    private static void anderHash(int plaats, FoutCollector fouten) {
        fouten.add(
                pad(plaats) + "/vervolg/vorige",
                Foutcode.TEGENSTRIJDIG,
                "is niet de hash van de vastlegging ervoor: een van beide is veranderd, of er ontbreekt een");
    }

    private static Optional<Dossier> build(JsonNode tree, FoutCollector fouten) {
        List<Vastlegging> vastleggingen = new ArrayList<>();
        JsonNode bomen = tree.path(VASTLEGGINGEN);
        for (int i = 0; i < bomen.size(); i++) {
            JsonNode boom = bomen.get(i);
            try {
                vastleggingen.add(VastleggingReader.build(boom));
            } catch (OngeldigException e) {
                String pad = pad(i);
                e.fouten().forEach(f -> fouten.add(f.onder(pad)));
                continue;
            }
            // Else the next record would point to another text than is written of this one.
            if (!isGeschreven(boom, vastleggingen.get(vastleggingen.size() - 1))) {
                fouten.add(
                        pad(i),
                        Foutcode.ONGELDIG,
                        "is anders opgeschreven dan een vastlegging wordt; verwacht: geen null, en elk veld dat er"
                                + " altijd is");
            }
        }
        if (!fouten.isEmpty()) {
            return Optional.empty();
        }
        try {
            Dossier dossier = new Dossier(vastleggingen);
            if (!dossier.kenmerk().equals(tree.path("kenmerk").stringValue())) {
                fouten.add("/kenmerk", Foutcode.ANDER_KENMERK, "is niet het kenmerk van de casus in dit dossier");
            }
            return Optional.of(dossier).filter(d -> fouten.isEmpty());
        } catch (OngeldigException e) {
            e.fouten().forEach(fouten::add);
            return Optional.empty();
        }
    }

    private static boolean isGeschreven(JsonNode boom, Vastlegging vastlegging) {
        return Arrays.equals(CanonicalJson.of(boom), CanonicalJson.of(VastleggingWriter.tree(vastlegging)));
    }
}
