package nl.lhs.rules.json;

import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.internal.json.CasusReader;
import nl.lhs.rules.internal.json.CasusWriter;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.Schemas;
import tools.jackson.databind.JsonNode;

/**
 * A casus as JSON, by {@code casus.schema.json}.
 *
 * <pre>{@code
 * Casus casus = CasusJson.parse(tekst);
 * String regel = CasusJson.format(casus); // one line
 * }</pre>
 *
 * <p>Reading is strict, and names all faults at once: those against the schema, and the contradictions of {@link
 * nl.lhs.core.Tegenspraken}. The text is one JSON value in UTF-8 with nothing after it; a byte order mark and CRLF are
 * accepted. Only malformed JSON, and text that is too large, is refused without looking further. Of a text with more
 * than 1000 faults, 1000 are named. No message repeats a value from the text.
 *
 * <p>Writing drops nothing and adds nothing: what was given as an empty list or as the default is written, what was
 * not given is not. Reading back gives an equal casus. A null that was given is written as absent.
 */
public final class CasusJson {
    /** The largest casus that is read: 1 MiB in UTF-8, not counting a byte order mark and white space around it. */
    public static final int MAX_BYTES = 1024 * 1024;

    private CasusJson() {}

    /**
     * Reads a casus.
     *
     * @param tekst one JSON value
     * @return the casus
     * @throws OngeldigException with everything that is wrong
     */
    public static Casus parse(String tekst) {
        FoutCollector fouten = new FoutCollector();
        return build(Json.read(tekst, MAX_BYTES, fouten), fouten);
    }

    /**
     * Reads a casus from bytes. They are UTF-8; another encoding is refused, never guessed.
     *
     * @param tekst one JSON value in UTF-8
     * @return the casus
     * @throws OngeldigException with everything that is wrong
     */
    public static Casus parse(byte[] tekst) {
        FoutCollector fouten = new FoutCollector();
        return build(Json.read(tekst, MAX_BYTES, fouten), fouten);
    }

    private static Casus build(Optional<JsonNode> tree, FoutCollector fouten) {
        tree.ifPresent(t -> CasusReader.check(t, fouten));
        fouten.throwIfAny();
        return CasusReader.build(tree.orElseThrow());
    }

    /**
     * Writes a casus on one line, such as a line of a JSONL file.
     *
     * @param casus the casus
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Casus casus) {
        return Json.line(CasusWriter.tree(casus));
    }

    /**
     * Writes a casus for people to read.
     *
     * @param casus the casus
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Casus casus) {
        return Json.indented(CasusWriter.tree(casus));
    }

    /**
     * The schema that a casus is read by.
     *
     * @return {@code casus.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:casus:1}
     */
    public static String schema() {
        return Schemas.CASUS;
    }
}
