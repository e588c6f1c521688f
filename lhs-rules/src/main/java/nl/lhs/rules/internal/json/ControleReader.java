package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lhs.core.Controle;
import nl.lhs.core.Controlecasus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;

/** From text to controle. A finding with faults keeps its place, and the others are still read. */
public final class ControleReader {
    /**
     * The most characters in the paths and texts of faults, so that a text that is wrong in every byte cannot fill the
     * memory.
     */
    private static final int MAX_FOUTTEKST = 4 * 1024 * 1024;

    private final int maxCasus;
    private final Function<JsonNode, Woordenlijst> woorden;
    private final FoutCollector fouten = new FoutCollector();
    private int fouttekst;

    private ControleReader(int maxCasus, Function<JsonNode, Woordenlijst> woorden) {
        this.maxCasus = maxCasus;
        this.woorden = woorden;
    }

    /**
     * Reads a controle.
     *
     * @param maxBytes of the whole
     * @param maxCasus of each finding
     * @param woorden the words of each finding
     * @throws OngeldigException with everything that is wrong, where the whole cannot be used
     */
    public static Controle read(byte[] text, int maxBytes, int maxCasus, Function<JsonNode, Woordenlijst> woorden) {
        ControleReader reader = new ControleReader(maxCasus, woorden);
        return reader.read(Json.text(text, maxBytes, reader.fouten));
    }

    /** The same, of a text. */
    public static Controle read(String text, int maxBytes, int maxCasus, Function<JsonNode, Woordenlijst> woorden) {
        ControleReader reader = new ControleReader(maxCasus, woorden);
        return reader.read(Json.text(text, maxBytes, reader.fouten));
    }

    private Controle read(Optional<String> text) {
        Optional<Json.Parts> parts = text.flatMap(t -> Json.parts(t, "casussen", Controle.MAX_CASUSSEN, fouten));
        Optional<JsonNode> shell = parts.flatMap(p -> Json.read(p.shell(), fouten));
        shell.ifPresent(s -> JsonSchema.CONTROLE_OMSLAG.validate(s, fouten));
        if (parts.isPresent() && parts.get().count() > Controle.MAX_CASUSSEN) {
            fouten.add(
                    "/casussen",
                    Foutcode.TE_VEEL,
                    "telt er " + parts.get().count() + "; verwacht: hoogstens " + Controle.MAX_CASUSSEN);
        }
        List<Controlecasus> casussen = shell.isEmpty()
                ? List.of()
                : parts.orElseThrow().items().stream().map(this::casus).toList();
        Optional<Controle> controle =
                controle(fouten.isEmpty() ? shell.orElseThrow().path("kenmerk").stringValue() : "-", casussen);
        if (!fouten.isEmpty()) {
            for (int i = 0; i < casussen.size(); i++) {
                String plaats = "/casussen/" + i;
                casussen.get(i).fouten().forEach(f -> fouten.add(f.onder(plaats)));
            }
        }
        fouten.throwIfAny();
        return controle.orElseThrow();
    }

    /** Adds the contradictions between findings to the other faults. */
    private Optional<Controle> controle(String kenmerk, List<Controlecasus> casussen) {
        if (casussen.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Controle(kenmerk, casussen));
        } catch (OngeldigException e) {
            e.fouten().forEach(fouten::add);
            return Optional.empty();
        }
    }

    /** Reads a finding as a casus by itself is read. */
    private Controlecasus casus(String text) {
        FoutCollector eigen = new FoutCollector();
        Optional<JsonNode> tree = Json.read(text, maxCasus, eigen);
        Woordenlijst bekend = tree.map(woorden).orElse(Woordenlijst.LHS_17);
        tree.ifPresent(t -> CasusReader.check(t, bekend, eigen));
        return eigen.isEmpty()
                ? Controlecasus.of(CasusReader.build(tree.orElseThrow(), bekend))
                : Controlecasus.geweigerd(tree.flatMap(ControleReader::kenmerk), zoveelAlsPast(eigen.list()));
    }

    private static Optional<String> kenmerk(JsonNode casus) {
        return casus.path("kenmerk")
                .stringValueOpt()
                .filter(k -> Fout.vanKenmerk("", k).isEmpty());
    }

    /** As many faults as there is room for, and at least one. */
    private List<Fout> zoveelAlsPast(List<Fout> alle) {
        List<Fout> past = new ArrayList<>();
        for (Fout fout : alle) {
            if (!past.isEmpty() && fouttekst > MAX_FOUTTEKST) {
                past.add(new Fout("", Foutcode.TE_VEEL, "heeft nog meer fouten; hier staan er " + past.size()));
                return past;
            }
            past.add(fout);
            fouttekst += fout.pad().length() + fout.tekst().length();
        }
        return past;
    }
}
