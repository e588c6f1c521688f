package nl.lhs.rules.json;

import java.util.Objects;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.internal.json.CasusReader;
import nl.lhs.rules.internal.json.CasusWriter;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.JsonSchema;

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
 * accepted. Malformed JSON and a text that is too large are refused without looking further. At most 1000 faults are
 * named. No message repeats a value from the text.
 *
 * <p>Writing drops nothing and adds nothing: an empty list or a default that was given is written, what was not given
 * is not. Reading it back gives an equal casus. A null that was given is written as absent.
 */
public final class CasusJson {
    /** The largest casus that is read: 1 MiB in UTF-8, not counting a byte order mark and white space around it. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final Form<Casus> FORM =
            new Form<>(JsonSchema.CASUS, MAX_BYTES, CasusReader::check, CasusReader::build, CasusWriter::tree);

    private CasusJson() {}

    /**
     * Reads a casus.
     *
     * @param tekst one JSON value
     * @return the casus
     * @throws OngeldigException with everything that is wrong
     */
    public static Casus parse(String tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads a casus from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is accepted.
     *
     * @param tekst one JSON value in UTF-8
     * @return the casus
     */
    public static Casus parse(byte[] tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads a casus in the words of a strategie.
     *
     * @param tekst one JSON value
     * @param strategie the strategie that decides
     * @return the casus
     * @throws OngeldigException with everything that is wrong
     */
    public static Casus parse(String tekst, Strategie strategie) {
        return parse(tekst, Woordkeuze.of(strategie));
    }

    /**
     * Reads a casus in the words of the strategie that fits, where there are several.
     *
     * @param tekst one JSON value
     * @param keuze which words, such as {@code engine.woorden()}
     * @return the casus
     * @throws OngeldigException with everything that is wrong
     */
    public static Casus parse(String tekst, Woordkeuze keuze) {
        return FORM.parse(tekst, Woordlezer.casus(keuze));
    }

    /**
     * Reads a casus from bytes in UTF-8 in the words of a strategie.
     *
     * @param tekst one JSON value in UTF-8
     * @param strategie the strategie that decides
     * @return the casus
     * @throws OngeldigException with everything that is wrong
     */
    public static Casus parse(byte[] tekst, Strategie strategie) {
        return parse(tekst, Woordkeuze.of(strategie));
    }

    /**
     * Reads a casus from bytes in UTF-8 in the words of the strategie that fits, where there are several.
     *
     * @param tekst one JSON value in UTF-8
     * @param keuze which words, such as {@code engine.woorden()}
     * @return the casus
     * @throws OngeldigException with everything that is wrong
     */
    public static Casus parse(byte[] tekst, Woordkeuze keuze) {
        return FORM.parse(tekst, Woordlezer.casus(keuze));
    }

    /**
     * Writes a casus on one line, such as a line of a JSONL file.
     *
     * @param casus the casus
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Casus casus) {
        return FORM.format(Objects.requireNonNull(casus, "casus"));
    }

    /**
     * Writes a casus for people to read.
     *
     * @param casus the casus
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Casus casus) {
        return FORM.formatIndented(Objects.requireNonNull(casus, "casus"));
    }

    /**
     * The schema of a casus.
     *
     * @return {@code casus.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:casus:1}
     */
    public static String schema() {
        return FORM.schema().text();
    }

    /**
     * The schema of a casus in the words of a strategie.
     *
     * @param strategie the strategie
     * @return as {@link #schema()}, with the ids of the words that this strategie has
     */
    public static String schema(Strategie strategie) {
        return JsonSchema.CASUS.text(
                Objects.requireNonNull(strategie, "strategie").woorden());
    }
}
