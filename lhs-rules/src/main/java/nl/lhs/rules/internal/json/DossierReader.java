package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import tools.jackson.databind.JsonNode;

/** From tree to dossier. */
public final class DossierReader {
    private static final String VASTLEGGINGEN = "vastleggingen";

    private DossierReader() {}

    /** The faults of the schema, of each record within, and of the hashes that chain the records. */
    public static void check(JsonNode tree, FoutCollector fouten) {
        // Half a surrogate pair has no canonical form, and so no hash.
        boolean heel = fouten.isEmpty();
        checkVastleggingen(tree, fouten);
        JsonNode vastleggingen = tree.path(VASTLEGGINGEN);
        if (heel && vastleggingen.isArray()) {
            keten(vastleggingen, fouten);
        }
    }

    /** The faults of the schema, and of each record within. */
    public static void checkVastleggingen(JsonNode tree, FoutCollector fouten) {
        JsonSchema.DOSSIER.validate(tree, fouten);
        JsonNode vastleggingen = tree.path(VASTLEGGINGEN);
        for (int i = 0; vastleggingen.isArray() && i < vastleggingen.size(); i++) {
            VastleggingReader.checkContents(vastleggingen.get(i), pad(i), fouten);
        }
    }

    /** Where a record stands. */
    public static String pad(int plaats) {
        return "/" + VASTLEGGINGEN + "/" + plaats;
    }

    /** Each record after the first must point to the record before it, as that is here. */
    private static void keten(JsonNode vastleggingen, FoutCollector fouten) {
        for (int i = 1; i < vastleggingen.size(); i++) {
            Optional<String> vorige = vastleggingen.get(i).at("/vervolg/vorige").stringValueOpt();
            if (vorige.isPresent()
                    && !vorige.get()
                            .equals(Vastleggingshash.from(vastleggingen.get(i - 1))
                                    .hex())) {
                fouten.contradiction(
                        pad(i) + "/vervolg/vorige",
                        "is niet de hash van de vastlegging ervoor: een van beide is veranderd, of er ontbreekt een");
            }
        }
    }

    /**
     * Builds a dossier in which {@link #check} found nothing.
     *
     * @throws OngeldigException if it contradicts itself all the same
     */
    public static Dossier build(JsonNode tree) {
        FoutCollector fouten = new FoutCollector();
        List<Vastlegging> vastleggingen = new ArrayList<>();
        JsonNode bomen = tree.path(VASTLEGGINGEN);
        for (int i = 0; i < bomen.size(); i++) {
            JsonNode boom = bomen.get(i);
            String pad = pad(i);
            try {
                Vastlegging vastlegging = VastleggingReader.build(boom);
                vastleggingen.add(vastlegging);
                // The next record points to the text that we would write of this one, and to no other.
                if (!isGeschreven(boom, vastlegging)) {
                    fouten.add(
                            pad,
                            Foutcode.ONGELDIG,
                            "is anders opgeschreven dan een vastlegging wordt; verwacht: geen null, en elk veld dat er"
                                    + " altijd is");
                }
            } catch (OngeldigException e) {
                e.fouten().forEach(f -> fouten.add(f.onder(pad)));
            }
        }
        fouten.throwIfAny();
        Dossier dossier = new Dossier(vastleggingen);
        if (!dossier.kenmerk().equals(tree.path("kenmerk").stringValue())) {
            fouten.add("/kenmerk", Foutcode.ANDER_KENMERK, "is niet het kenmerk van de casus in dit dossier");
        }
        fouten.throwIfAny();
        return dossier;
    }

    private static boolean isGeschreven(JsonNode boom, Vastlegging vastlegging) {
        return Arrays.equals(CanonicalJson.of(boom), CanonicalJson.of(VastleggingWriter.tree(vastlegging)));
    }
}
