package nl.lhs.rules.uitleg;

import java.util.Objects;

/**
 * A piece of a statement: text of the library, or a quotation of the caller.
 *
 * <p>Example: a kenmerk in a sentence is a {@link Soort#CITAAT}. {@link Uitspraak#tekst()} and {@link Uitspraak#html()}
 * make a quotation harmless. If you render fragments yourself, you must do that too.
 *
 * @param soort whose text it is
 * @param tekst the text; a quotation is exactly what the caller gave; not empty
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

    /** The text; without a quotation, which can be about people. */
    @Override
    public String toString() {
        return isCitaat() ? "“…”" : tekst;
    }
}
