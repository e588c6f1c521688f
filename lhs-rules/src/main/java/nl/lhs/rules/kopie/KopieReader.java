package nl.lhs.rules.kopie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.JsonSchema;
import nl.lhs.rules.internal.json.VastleggingReader;
import nl.lhs.rules.internal.json.VerzegeldReader;
import tools.jackson.databind.JsonNode;

/** From tree to copy, and from a record to its copy. */
final class KopieReader {
    private KopieReader() {}

    /** The faults of the schema and of the record within. */
    static void check(JsonNode kopie, FoutCollector fouten) {
        JsonSchema.KOPIE.validate(kopie, fouten);
        VastleggingReader.checkContents(kopie.path("vastlegging"), "/vastlegging", fouten);
    }

    /**
     * Builds a copy in which {@link #check} found nothing.
     *
     * @throws OngeldigException if it contradicts itself all the same
     */
    static Kopie build(JsonNode node) {
        return new Kopie(VastleggingReader.build(node.path("vastlegging")));
    }

    /**
     * Copies a record, or the record within a sealed one. Nothing of the text is in the refusal: paths end where they
     * leave the format, and it has no cause.
     */
    static Kopie kopieer(Pseudonimiseerder pseudonimiseerder, Optional<JsonNode> tree, FoutCollector fouten) {
        boolean sealed =
                tree.filter(t -> t.has("vastlegging") || t.has("zegel")).isPresent();
        JsonSchema schema = sealed ? JsonSchema.VERZEGELD : JsonSchema.VASTLEGGING;
        tree.ifPresent(t -> {
            if (sealed) {
                VerzegeldReader.check(t, fouten);
            } else {
                VastleggingReader.check(t, fouten);
            }
        });
        if (!fouten.isEmpty()) {
            throw refusal(schema, fouten.list());
        }
        try {
            return pseudonimiseerder.kopieer(
                    sealed
                            ? VerzegeldReader.build(tree.orElseThrow()).vastlegging()
                            : VastleggingReader.build(tree.orElseThrow()));
        } catch (OngeldigException e) {
            throw within(sealed, refusal(JsonSchema.VASTLEGGING, e.fouten()));
        } catch (NietTeKopierenException e) {
            throw within(sealed, e);
        }
    }

    private static NietTeKopierenException within(boolean sealed, NietTeKopierenException e) {
        return sealed
                ? new NietTeKopierenException(
                        e.fouten().stream().map(f -> f.onder("/vastlegging")).toList())
                : e;
    }

    private static NietTeKopierenException refusal(JsonSchema schema, List<Fout> fouten) {
        List<Fout> ofTheFormat = new ArrayList<>();
        fouten.forEach(f -> ofTheFormat.add(new Fout(schema.knownPart(f.pad()), f.code(), f.tekst())));
        return new NietTeKopierenException(ofTheFormat);
    }
}
