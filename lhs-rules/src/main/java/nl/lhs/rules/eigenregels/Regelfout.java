package nl.lhs.rules.eigenregels;

import java.util.Comparator;
import java.util.Objects;

/**
 * A fault in a file with rules of an agency's own (<i>regelfout</i>): in which file, on which line, and what is wrong.
 *
 * <p>Example: {@code nzkg.drl:12: regel "x" noemt geen norm; verwacht: @normen( "NZKG-1, …" )}. Faults sort by file and line.
 *
 * @param bestand the name of the file, without a folder
 * @param plaats the line, from 1; 0 where the fault is in no line, such as that the file is too large
 * @param tekst what is wrong, in Dutch; of what Drools found when it compiled the file, what Drools says of it, in English
 */
public record Regelfout(String bestand, int plaats, String tekst) implements Comparable<Regelfout> {
    private static final Comparator<Regelfout> OP_PLAATS = Comparator.comparing(Regelfout::bestand)
            .thenComparingInt(Regelfout::plaats)
            .thenComparing(Regelfout::tekst);

    /**
     * A fault.
     *
     * @param bestand see {@link #bestand()}
     * @param plaats see {@link #plaats()}
     * @param tekst see {@link #tekst()}
     */
    public Regelfout {
        Objects.requireNonNull(bestand, "bestand");
        Objects.requireNonNull(tekst, "tekst");
    }

    @Override
    public int compareTo(Regelfout ander) {
        Objects.requireNonNull(ander, "ander");
        return OP_PLAATS.compare(this, ander);
    }

    /**
     * File, line and text, as compilers write it.
     *
     * @return for example {@code "nzkg.drl:12: regel …"}
     */
    @Override
    public String toString() {
        return bestand + (plaats > 0 ? ":" + plaats : "") + ": " + tekst;
    }
}
