package nl.lhs.rules.json;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.internal.json.Form;
import nl.lhs.rules.internal.json.GebeurtenisReader;
import nl.lhs.rules.internal.json.GebeurtenisWriter;
import nl.lhs.rules.internal.json.JsonSchema;

/**
 * An event of a dossier as JSON, by {@code gebeurtenis.schema.json}: {@code {"soort": "HERCONTROLE", "datum":
 * "2026-06-01", "kenmerk": "B-2", "nageleefd": false}}.
 *
 * <pre>{@code
 * Gebeurtenis gebeurtenis = GebeurtenisJson.parse(tekst);
 * Dossier verder = engine.vervolg(dossier, gebeurtenis);
 * }</pre>
 *
 * <p>Where the strategie has words of its own, an event is in the words of the dossier: {@code GebeurtenisJson.parse(tekst,
 * Woordkeuze.of(dossier.laatste().woorden()))}.
 *
 * <p>The {@code soort} says which fields there are; a field of another soort is refused like an unknown one. Reading is
 * as strict as that of {@link CasusJson}, and names all faults at once: those against the schema, those of a casus
 * within the event, and the contradictions in what can be read. Reading what was written gives an equal event; a {@code
 * bsbmTerugnemen} that was not given is written as false. Source: norms 3.4-4 and 3.5-1.
 */
public final class GebeurtenisJson {
    /**
     * The largest event that is read, with its casus: 1 MiB in UTF-8, not counting a byte order mark and white space
     * around it.
     */
    public static final int MAX_BYTES = CasusJson.MAX_BYTES;

    private static final Form<Gebeurtenis> FORM = new Form<>(
            JsonSchema.GEBEURTENIS,
            MAX_BYTES,
            GebeurtenisReader::check,
            GebeurtenisReader::build,
            GebeurtenisWriter::tree);

    private GebeurtenisJson() {}

    /**
     * Reads an event.
     *
     * @param tekst one JSON value
     * @return the event
     * @throws OngeldigException with everything that is wrong
     */
    public static Gebeurtenis parse(String tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads an event from bytes in UTF-8, as {@link #parse(String)} does; no other encoding is accepted.
     *
     * @param tekst one JSON value in UTF-8
     * @return the event
     */
    public static Gebeurtenis parse(byte[] tekst) {
        return FORM.parse(tekst);
    }

    /**
     * Reads an event in the words of a strategie.
     *
     * @param tekst one JSON value
     * @param strategie the strategie that decides
     * @return the event
     * @throws OngeldigException with everything that is wrong
     */
    public static Gebeurtenis parse(String tekst, Strategie strategie) {
        return parse(tekst, Woordkeuze.of(strategie));
    }

    /**
     * Reads an event in the words of the strategie that fits, where there are several.
     *
     * @param tekst one JSON value
     * @param keuze which words, such as {@code engine.woorden()}
     * @return the event
     * @throws OngeldigException with everything that is wrong
     */
    public static Gebeurtenis parse(String tekst, Woordkeuze keuze) {
        return FORM.parse(tekst, Woordlezer.gebeurtenis(keuze));
    }

    /**
     * Reads an event from bytes in UTF-8 in the words of a strategie.
     *
     * @param tekst one JSON value in UTF-8
     * @param strategie the strategie that decides
     * @return the event
     * @throws OngeldigException with everything that is wrong
     */
    public static Gebeurtenis parse(byte[] tekst, Strategie strategie) {
        return parse(tekst, Woordkeuze.of(strategie));
    }

    /**
     * Reads an event from bytes in UTF-8 in the words of the strategie that fits, where there are several.
     *
     * @param tekst one JSON value in UTF-8
     * @param keuze which words, such as {@code engine.woorden()}
     * @return the event
     * @throws OngeldigException with everything that is wrong
     */
    public static Gebeurtenis parse(byte[] tekst, Woordkeuze keuze) {
        return FORM.parse(tekst, Woordlezer.gebeurtenis(keuze));
    }

    /**
     * Writes an event on one line, such as a line of a JSONL file.
     *
     * @param gebeurtenis the event
     * @return JSON without line ends; the casus of a herziening and of a new overtreding is in it
     */
    public static String format(Gebeurtenis gebeurtenis) {
        return FORM.format(Objects.requireNonNull(gebeurtenis, "gebeurtenis"));
    }

    /**
     * Writes an event for people to read.
     *
     * @param gebeurtenis the event
     * @return the same JSON as {@link #format}, indented by two spaces, with {@code \n} between the lines
     */
    public static String formatIndented(Gebeurtenis gebeurtenis) {
        return FORM.formatIndented(Objects.requireNonNull(gebeurtenis, "gebeurtenis"));
    }

    /**
     * Checks a text by the schema alone, as any other reader of the schema would.
     *
     * @param tekst one JSON value
     * @return the faults, in the order of their paths; empty where the text is right by the schema
     */
    public static List<Fout> validate(String tekst) {
        return FORM.validate(tekst);
    }

    /**
     * The schema of an event.
     *
     * @return {@code gebeurtenis.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code
     *     urn:lhs:gebeurtenis:1}; it refers to that of {@link CasusJson#schema()}
     */
    public static String schema() {
        return FORM.schema().text();
    }

    /**
     * The schema of an event in the words of a strategie.
     *
     * @param strategie the strategie
     * @return as {@link #schema()}, with the ids of the words that this strategie has
     */
    public static String schema(Strategie strategie) {
        return JsonSchema.GEBEURTENIS.text(
                Objects.requireNonNull(strategie, "strategie").woorden());
    }
}
