package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Vastlegging;
import tools.jackson.databind.JsonNode;

/** From tree to controlevastlegging. */
public final class ControlevastleggingReader {
    private ControlevastleggingReader() {}

    /** The faults of the schema, of the records within, and of what is told as a fault of a finding. */
    public static void check(JsonNode tree, FoutCollector fouten) {
        JsonSchema.CONTROLEVASTLEGGING.validate(tree, fouten);
        JsonNode bevindingen = tree.path("bevindingen");
        for (int i = 0; i < bevindingen.size(); i++) {
            JsonNode bevinding = bevindingen.path(i);
            String plaats = "/bevindingen/" + i;
            if (bevinding.has("vastlegging")) {
                VastleggingReader.checkContents(bevinding.path("vastlegging"), plaats + "/vastlegging", fouten);
            }
            checkFouten(bevinding.path("fouten"), i, plaats + "/fouten/", fouten);
        }
    }

    private static void checkFouten(JsonNode lijst, int i, String plaats, FoutCollector fouten) {
        for (int j = 0; j < lijst.size(); j++) {
            JsonNode fout = lijst.path(j);
            if (fout.path("pad").isString() && binnen(fout, i).isEmpty()) {
                fouten.contradiction(
                        plaats + j + "/pad", "is van een andere bevinding; verwacht: " + ControleWriter.plaats(i));
            }
            if (fout.path("code").isString()
                    && CasusReader.name(Foutcode.class, fout.path("code")).isEmpty()) {
                fouten.add(
                        plaats + j + "/code",
                        Foutcode.ONBEKENDE_WAARDE,
                        "is geen bekende foutcode; verwacht: een naam zoals " + Foutcode.ONTBREEKT);
            }
        }
    }

    /** The path of a fault within its finding. */
    private static Optional<String> binnen(JsonNode fout, int i) {
        String pad = fout.path("pad").stringValue();
        String plaats = ControleWriter.plaats(i);
        return pad.equals(plaats) || pad.startsWith(plaats + "/")
                ? Optional.of(pad.substring(plaats.length()))
                : Optional.empty();
    }

    /**
     * Builds a controlevastlegging in which {@link #check} found nothing.
     *
     * @throws OngeldigException if it contradicts itself all the same
     */
    public static Controlevastlegging build(JsonNode tree) {
        List<Fout> fouten = new ArrayList<>();
        List<Bevindinguitkomst> bevindingen = new ArrayList<>();
        JsonNode lijst = tree.path("bevindingen");
        for (int i = 0; i < lijst.size(); i++) {
            try {
                bevindingen.add(bevinding(lijst.path(i), i));
            } catch (OngeldigException e) {
                String plaats = "/bevindingen/" + i + "/vastlegging";
                e.fouten().forEach(f -> fouten.add(f.onder(plaats)));
            }
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
        Controlevastlegging gelezen =
                Controlevastlegging.of(tree.path("kenmerk").stringValue(), bevindingen);
        controleerOverzicht(tree.path("overzicht"), ControleWriter.overzicht(gelezen.overzicht()));
        return gelezen;
    }

    private static Bevindinguitkomst bevinding(JsonNode bevinding, int i) {
        Optional<Vastlegging> vastlegging =
                CasusReader.optional(bevinding, "vastlegging").map(VastleggingReader::build);
        return vastlegging
                .map(Bevindinguitkomst::of)
                .orElseGet(() -> Bevindinguitkomst.geweigerd(
                        bevinding.path("kenmerk").stringValueOpt(),
                        CasusReader.each(
                                bevinding.path("fouten"),
                                f -> new Fout(
                                        binnen(f, i).orElseThrow(),
                                        CasusReader.value(Foutcode.class, f.path("code")),
                                        f.path("fout").stringValue()))));
    }

    /** The overview is made again from the findings; the text must hold that same overview. */
    private static void controleerOverzicht(JsonNode gegeven, JsonNode gemaakt) {
        Set<String> velden = new LinkedHashSet<>(gemaakt.propertyNames());
        velden.addAll(gegeven.propertyNames());
        List<Fout> fouten = velden.stream()
                .filter(veld -> !isGelijk(gegeven.path(veld), gemaakt.path(veld)))
                .map(veld ->
                        new Fout("/overzicht/" + veld, Foutcode.TEGENSTRIJDIG, "is niet wat uit de bevindingen volgt"))
                .toList();
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }

    /** Whatever the order of the fields of an object. */
    private static boolean isGelijk(JsonNode a, JsonNode b) {
        if (a.isMissingNode() || b.isMissingNode()) {
            return a.isMissingNode() && b.isMissingNode();
        }
        return Arrays.equals(CanonicalJson.of(a), CanonicalJson.of(b));
    }
}
