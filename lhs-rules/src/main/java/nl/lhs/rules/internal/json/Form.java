package nl.lhs.rules.internal.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How values of one type are read and written as JSON: what the public classes for JSON share.
 *
 * @param schema the schema of the form
 * @param maxBytes the largest text that is read, in UTF-8, without a byte order mark and white space around it
 * @param check adds all faults of a tree
 * @param build makes the value of a tree without faults; it may still find contradictions, and throw
 * @param write makes a tree of a value
 */
public record Form<T>(
        JsonSchema schema,
        int maxBytes,
        Check check,
        BiFunction<JsonNode, Woordenlijst, T> build,
        Function<T, ObjectNode> write) {

    /** Adds all faults of a tree in some words. */
    public interface Check {
        /** Adds them. */
        void check(JsonNode tree, Woordenlijst woorden, FoutCollector fouten);
    }

    /** A form of what holds no words, or tells itself in which it is. */
    public static <T> Form<T> of(
            JsonSchema schema,
            int maxBytes,
            BiConsumer<JsonNode, FoutCollector> check,
            Function<JsonNode, T> build,
            Function<T, ObjectNode> write) {
        return new Form<>(
                schema,
                maxBytes,
                (tree, woorden, fouten) -> check.accept(tree, fouten),
                (tree, woorden) -> build.apply(tree),
                write);
    }

    /** A form that is written and not read back. */
    public Form(JsonSchema schema, int maxBytes, Function<T, ObjectNode> write) {
        this(
                schema,
                maxBytes,
                (tree, woorden, fouten) -> schema.validate(tree, fouten),
                (tree, woorden) -> {
                    throw new UnsupportedOperationException(schema + " is written only");
                },
                write);
    }

    /**
     * Makes the value of a tree, of which the parser may have found faults already.
     *
     * @throws OngeldigException with everything that is wrong
     */
    public static <T> T read(
            JsonNode tree,
            FoutCollector fouten,
            BiConsumer<JsonNode, FoutCollector> check,
            Function<JsonNode, T> build) {
        check.accept(tree, fouten);
        fouten.throwIfAny();
        return build.apply(tree);
    }

    /**
     * Reads a value.
     *
     * @throws OngeldigException with everything that is wrong
     */
    public T parse(String tekst) {
        return parse(tekst, tree -> Woordenlijst.LHS_17);
    }

    /** Reads a value in the words of its tree, as {@link #parse(String)} does. */
    public T parse(String tekst, Function<JsonNode, Woordenlijst> woorden) {
        FoutCollector fouten = new FoutCollector();
        return parse(Json.read(Objects.requireNonNull(tekst, "tekst"), maxBytes, fouten), woorden, fouten);
    }

    /** Reads a value from UTF-8, as {@link #parse(String)} does. */
    public T parse(byte[] tekst) {
        return parse(tekst, tree -> Woordenlijst.LHS_17);
    }

    /** Reads a value from UTF-8 in the words of its tree, as {@link #parse(String)} does. */
    public T parse(byte[] tekst, Function<JsonNode, Woordenlijst> woorden) {
        FoutCollector fouten = new FoutCollector();
        return parse(Json.read(Objects.requireNonNull(tekst, "tekst"), maxBytes, fouten), woorden, fouten);
    }

    private T parse(Optional<JsonNode> tree, Function<JsonNode, Woordenlijst> woorden, FoutCollector fouten) {
        Woordenlijst bekend = tree.map(woorden).orElse(Woordenlijst.LHS_17);
        return build.apply(checked(tree, bekend, fouten), bekend);
    }

    /** Reads a tree without faults from UTF-8; its value is not built yet. */
    public JsonNode tree(byte[] tekst) {
        FoutCollector fouten = new FoutCollector();
        return checked(
                Json.read(Objects.requireNonNull(tekst, "tekst"), maxBytes, fouten), Woordenlijst.LHS_17, fouten);
    }

    private JsonNode checked(Optional<JsonNode> tree, Woordenlijst woorden, FoutCollector fouten) {
        tree.ifPresent(t -> check.check(t, woorden, fouten));
        fouten.throwIfAny();
        return tree.orElseThrow();
    }

    /** Whether a text is a JSON object with these fields, right or wrong: is it meant to be of this form? */
    public boolean hasFields(byte[] tekst, String... fields) {
        return Json.read(Objects.requireNonNull(tekst, "tekst"), maxBytes, new FoutCollector())
                .filter(tree -> Stream.of(fields).allMatch(tree::has))
                .isPresent();
    }

    /** The faults of a text by the schema alone, in the order of their paths. */
    public List<Fout> validate(String tekst) {
        return schema.validate(Objects.requireNonNull(tekst, "tekst"), maxBytes);
    }

    /** Writes a value on one line. */
    public String format(T waarde) {
        return Json.line(write.apply(waarde));
    }

    /** Writes a value for people to read. */
    public String formatIndented(T waarde) {
        return Json.indented(write.apply(waarde));
    }
}
