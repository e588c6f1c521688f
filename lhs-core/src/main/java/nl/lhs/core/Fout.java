package nl.lhs.core;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One fault (<i>fout</i>) in what was offered: where it is, which kind it is, and what was expected.
 *
 * <p>Example, from a casus in JSON: {@code /bevinding/gevolgen}, {@link Foutcode#ONTBREEKT}, "ontbreekt; verwacht: …". The
 * text is Dutch, for the person who must mend the input. It never repeats anything from the input, which may be about
 * people.
 *
 * @param pad a JSON Pointer (RFC 6901) to what must change, from the object that was built or read: {@code /gevolgen}
 *     where a Bevinding is built alone, {@code /bevinding/gevolgen} in a casus in JSON; empty for the whole, and for a
 *     missing field the pointer it would have. Keys and fields of the caller's own stand in it as given
 * @param code the kind of fault; stable
 * @param tekst what is wrong and what was expected, in Dutch; may be reworded between versions
 */
public record Fout(String pad, Foutcode code, String tekst) implements Comparable<Fout>, OwnJson {
    private static final Pattern NAAM = Pattern.compile("[A-Za-z0-9_]{0,50}");
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
     * {@return what is wrong with an identifier (<i>kenmerk</i>), which has 1 to 200 characters and is not blank; empty
     * where it can be used}
     *
     * @param pad where it stands
     * @param waarde what was given
     */
    public static List<Fout> vanKenmerk(String pad, String waarde) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(waarde, "waarde");
        return new Foutenlijst().kenmerk(pad, waarde).list();
    }

    /**
     * The same fault, with its path from the object that holds this one.
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
        Objects.requireNonNull(ander, "ander");
        return OP_PAD.compare(this, ander);
    }

    /**
     * Path and text, for a log. A part of the path that is no plain name (at most 50 letters, digits and {@code _}) is
     * left out: a label key or an unknown field may be about people. {@link #pad()} has it.
     *
     * @return for example {@code "/bevinding/gevolgen: ontbreekt; verwacht: …"}
     */
    @Override
    public String toString() {
        String plaats = Arrays.stream(pad.split("/", -1))
                .map(deel -> NAAM.matcher(deel).matches() ? deel : "(…)")
                .collect(Collectors.joining("/"));
        return (plaats.isEmpty() ? "(geheel)" : plaats) + ": " + tekst;
    }
}
