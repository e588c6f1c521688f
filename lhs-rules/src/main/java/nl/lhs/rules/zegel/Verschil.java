package nl.lhs.rules.zegel;

import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;

/**
 * One thing that a verification found: where in the sealed record it is, of which kind, and what differs.
 *
 * <p>Example: {@code /vastlegging/interventies/0}, {@link Soort#UITKOMST}, "vastgelegd is WAARSCHUWEN; de regels geven
 * LAST_ONDER_DWANGSOM". The text is Dutch. It names values that have a name in the strategie, and the name and hash of
 * a file with own rules. It never repeats a text or a number that a caller wrote, for those may be about people.
 *
 * @param pad a JSON Pointer (RFC 6901) into the sealed record; empty for the whole; for a missing field, the pointer
 *     that it would have. Unknown fields are in it as they were written
 * @param soort the kind; stable
 * @param tekst what is different, in Dutch; may be reworded between versions
 */
public record Verschil(String pad, Soort soort, String tekst) {
    /** The kinds of things that a verification finds. The names are stable. */
    public enum Soort {
        /** Not a sealed record: no JSON, a field missing or of another type, a casus that cannot be read. */
        VORM,
        /** The hash in the seal is not that of the record. */
        HASH,
        /** The signature is missing where there must be one, or this key did not sign this record. */
        HANDTEKENING,
        /** The record does not follow the one before it in the register. */
        KETEN,
        /** The line of a register is not spelled as registers are. */
        SPELLING,
        /** The rules of this library come to another outcome: what is decided, chosen or weighed. */
        UITKOMST,
        /**
         * A file with the agency's own rules that the record names is absent now, or is another file; or there is one
         * that it does not name.
         */
        EIGEN_REGELS,
        /**
         * The rules of this library come to the same outcome in another way: reasons, points, signals, readings, rules.
         */
        REDENERING
    }

    /**
     * One thing that was found.
     *
     * @param pad see {@link #pad()}
     * @param soort see {@link #soort()}
     * @param tekst see {@link #tekst()}
     */
    public Verschil {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(tekst, "tekst");
    }

    /**
     * Path and text, for a log: a part of the path that is no plain name is left out, as in {@link Fout#toString()}.
     *
     * @return for example {@code "/zegel/hash: is niet de hash van …"}
     */
    @Override
    public String toString() {
        return new Fout(pad, Foutcode.ONGELDIG, tekst).toString();
    }
}
