package nl.lhs.rules.inzicht;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.JsonSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * An inzicht as JSON, by {@code inzicht.schema.json}: {@code {"formaat": "urn:lhs:inzicht:1", "totaal": …}}.
 *
 * <pre>{@code
 * String json = InzichtJson.format(teller.inzicht());
 * }</pre>
 *
 * <p>It is written and not read back: the same records give the same counts again. Counts of 0 are written too. Source:
 * norm 3.5-1.
 */
public final class InzichtJson {
    /** The largest text that {@link #validate} checks: 64 MiB in UTF-8. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private InzichtJson() {}

    /**
     * Writes an inzicht on one line.
     *
     * @param inzicht the inzicht
     * @return JSON without line ends, the fields in the order of the schema
     */
    public static String format(Inzicht inzicht) {
        StringWriter tekst = new StringWriter();
        try {
            schrijf(inzicht, tekst);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written", e);
        }
        return tekst.toString();
    }

    /**
     * Writes an inzicht on one line, piece by piece: one with many normadressaten is large.
     *
     * @param inzicht the inzicht
     * @param naar where to; it is flushed, and left open
     * @throws IOException if it takes no more
     */
    public static void schrijf(Inzicht inzicht, Writer naar) throws IOException {
        Objects.requireNonNull(inzicht, "inzicht");
        Objects.requireNonNull(naar, "naar");
        try (JsonGenerator json = Json.generator(naar)) {
            InzichtWriter.write(inzicht, json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Checks a text by the schema.
     *
     * @param tekst one JSON value
     * @return the faults, in the order of their paths; empty where the text is right by the schema
     */
    public static List<Fout> validate(String tekst) {
        return JsonSchema.INZICHT.validate(Objects.requireNonNull(tekst, "tekst"), MAX_BYTES);
    }

    /**
     * The schema of an inzicht.
     *
     * @return {@code inzicht.schema.json}: a JSON Schema, draft 2020-12, with {@code $id} {@code urn:lhs:inzicht:1}
     */
    public static String schema() {
        return JsonSchema.INZICHT.text();
    }
}
