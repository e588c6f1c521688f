package nl.lhs.core;

import java.util.Comparator;
import java.util.Objects;

/**
 * One fault (<i>fout</i>) in what was offered: where it is, which kind it is, and what was expected.
 *
 * <p>Example: {@code /bevinding/gevolgen}, {@link Foutcode#ONTBREEKT}, "ontbreekt; verwacht: …". The text is Dutch, for
 * the person who must mend the input. It never repeats a value from the input, which may be about people.
 *
 * @param pad a JSON Pointer (RFC 6901) to what must change; empty for the whole, and for a missing field the pointer it
 *     would have
 * @param code the kind of fault; stable
 * @param tekst what is wrong and what was expected, in Dutch; may be reworded between versions
 */
public record Fout(String pad, Foutcode code, String tekst) implements Comparable<Fout> {
    private static final Comparator<Fout> OP_PAD =
            Comparator.comparing(Fout::pad).thenComparing(Fout::code).thenComparing(Fout::tekst);

    /**
     * A fault.
     *
     * @param pad see {@link #pad()}
     * @param code see {@link #code()}
     * @param tekst see {@link #tekst()}
     * @throws NullPointerException if anything is null
     */
    public Fout {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(tekst, "tekst");
    }

    /**
     * The same fault, seen from the object that holds this one.
     *
     * @param voorvoegsel the pointer of the part within that object, such as {@code "/bevinding"}
     * @return this fault with the longer path
     */
    public Fout onder(String voorvoegsel) {
        return new Fout(Objects.requireNonNull(voorvoegsel, "voorvoegsel") + pad, code, tekst);
    }

    /** Orders by path, then by code and text. */
    @Override
    public int compareTo(Fout ander) {
        return OP_PAD.compare(this, ander);
    }

    /**
     * Path and text.
     *
     * @return for example {@code "/bevinding/gevolgen: ontbreekt; verwacht: …"}
     */
    @Override
    public String toString() {
        return (pad.isEmpty() ? "(geheel)" : pad) + ": " + tekst;
    }
}
