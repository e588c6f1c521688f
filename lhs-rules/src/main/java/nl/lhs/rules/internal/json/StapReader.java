package nl.lhs.rules.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Stapgegevens;
import tools.jackson.databind.JsonNode;

/** From tree to the steps of a last: of an event, and of a last in a record. */
final class StapReader {
    private StapReader() {}

    /**
     * What a step holds beside its day, by whom, and a term.
     *
     * @throws OngeldigException if a text or an amount is wrong; paths are within the step
     */
    static Stapgegevens gegevens(JsonNode n, Laststap stap) {
        // One name for two things: a zienswijze comes to something, and a last is for something.
        JsonNode strekking = n.path("strekking");
        boolean zienswijze = stap == Laststap.ZIENSWIJZE;
        return new Stapgegevens(
                GebeurtenisReader.date(n, "zienswijzeTot"),
                zienswijze ? strekking.stringValueOpt() : Optional.empty(),
                n.path("antwoord").stringValueOpt(),
                zienswijze ? Optional.empty() : CasusReader.name(Stapgegevens.Strekking.class, strekking),
                CasusReader.optional(n, "dwangsom").map(d -> GebeurtenisReader.onder("/dwangsom", () -> dwangsom(d))),
                bedrag(n, "bedrag"),
                n.path("reden").stringValueOpt());
    }

    private static Dwangsom dwangsom(JsonNode n) {
        return new Dwangsom(
                bedrag(n, "bedrag").orElseThrow(),
                CasusReader.value(Dwangsom.Per.class, n.path("per")),
                n.path("eenheid").stringValueOpt(),
                bedrag(n, "maximum"));
    }

    private static Optional<Bedrag> bedrag(JsonNode n, String veld) {
        return CasusReader.optional(n, veld)
                .map(b -> GebeurtenisReader.onder("/" + veld, () -> Bedrag.euro(b.decimalValue())));
    }

    /**
     * A last; what is concluded of it is left to {@link VervolgReader}.
     *
     * @throws OngeldigException if a value in it is wrong; paths are within it
     */
    static Lastverloop verloop(JsonNode n, Woordenlijst woorden) {
        return new Lastverloop(
                CasusReader.value(woorden.interventies(), n.path("last")),
                n.path("lastnummer").intValue(),
                n.path("gekozen").booleanValue(),
                n.path("opzij").booleanValue(),
                GebeurtenisReader.date(n, "hersteltermijn"),
                n.path("bijSpoed").booleanValue(false),
                elk("/stappen", n.path("stappen"), StapReader::stap));
    }

    private static Lastverloop.Stap stap(JsonNode n) {
        Laststap stap = CasusReader.value(Laststap.class, n.path("stap"));
        return new Lastverloop.Stap(
                stap,
                GebeurtenisReader.date(n, "datum").orElseThrow(),
                n.path("door").stringValueOpt(),
                gegevens(n, stap),
                GebeurtenisReader.date(n, "hersteltermijn"));
    }

    /** Reads each item of a list; faults get its place in their paths. */
    static <T> List<T> elk(String pad, JsonNode lijst, Function<JsonNode, T> lees) {
        return IntStream.range(0, lijst.size())
                .mapToObj(i -> GebeurtenisReader.onder(pad + "/" + i, () -> lees.apply(lijst.path(i))))
                .toList();
    }
}
