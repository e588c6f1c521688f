package nl.lhs.rules.uitleg;

import java.util.Objects;

/**
 * A piece of a statement: text of the library, or a quotation of what the caller wrote.
 *
 * <p>Example: in a sentence that names a kenmerk the kenmerk is a {@link Soort#CITAAT}. Who
 * renders fragments himself must make the text of a quotation harmless for his medium; {@link Uitspraak#tekst()} and
 * {@link Uitspraak#html()} do.
 *
 * @param soort whose text it is
 * @param tekst the text, for a quotation exactly as the caller gave it; not empty
 */
public record Fragment(Soort soort, String tekst) {
    /** Whose text a fragment holds. */
    public enum Soort {
        /** Text of the library. */
        TEKST,
        /** Text of the caller, quoted. */
        CITAAT
    }

    /**
     * A fragment.
     *
     * @param soort see {@link #soort()}
     * @param tekst see {@link #tekst()}
     * @throws IllegalArgumentException if the text is empty
     */
    public Fragment {
        Objects.requireNonNull(soort, "soort");
        if (tekst.isEmpty()) {
            throw new IllegalArgumentException("a fragment without text");
        }
    }

    /** Own text. */
    static Fragment tekst(String tekst) {
        return new Fragment(Soort.TEKST, tekst);
    }

    /** What the caller wrote. */
    static Fragment citaat(String tekst) {
        return new Fragment(Soort.CITAAT, tekst);
    }

    /**
     * Whether this is a quotation of the caller.
     *
     * @return true for {@link Soort#CITAAT}
     */
    public boolean isCitaat() {
        return soort == Soort.CITAAT;
    }

    /** The text, but not that of a quotation, which may be about people. */
    @Override
    public String toString() {
        return isCitaat() ? "“…”" : tekst;
    }
}
