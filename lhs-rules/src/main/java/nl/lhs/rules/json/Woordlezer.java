package nl.lhs.rules.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;

/** Finds in a text, right or wrong, what its words are chosen by. */
final class Woordlezer {
    private Woordlezer() {}

    /** The words of a casus. */
    static Function<JsonNode, Woordenlijst> casus(Woordkeuze keuze) {
        Objects.requireNonNull(keuze, "keuze");
        return casus -> keuze.voor(datum(casus.at("/bevinding/datum")), reikwijdte(casus.path("reikwijdte")));
    }

    /** The words of an event: those of its casus, where it has one. */
    static Function<JsonNode, Woordenlijst> gebeurtenis(Woordkeuze keuze) {
        Objects.requireNonNull(keuze, "keuze");
        return gebeurtenis -> gebeurtenis.has("casus")
                ? casus(keuze).apply(gebeurtenis.path("casus"))
                : keuze.voor(datum(gebeurtenis.path("datum")), Optional.empty());
    }

    private static Optional<LocalDate> datum(JsonNode node) {
        try {
            return node.stringValueOpt().map(LocalDate::parse);
        } catch (DateTimeException e) { // told by the schema
            return Optional.empty();
        }
    }

    private static Optional<Reikwijdte> reikwijdte(JsonNode node) {
        try {
            return node.isObject()
                    ? Optional.of(new Reikwijdte(
                            node.path("gebied").stringValueOpt(),
                            node.path("groep").stringValueOpt(),
                            node.path("thema").stringValueOpt()))
                    : Optional.empty();
        } catch (OngeldigException e) { // told by the schema
            return Optional.empty();
        }
    }
}
