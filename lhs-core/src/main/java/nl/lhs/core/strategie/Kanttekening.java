package nl.lhs.core.strategie;

import java.util.List;
import java.util.Objects;

/**
 * A warning (<i>kanttekening</i>) about a strategie: something that is right by form, and odd. It may be meant, so nothing
 * is refused and no decision changes.
 *
 * <pre>{@code
 * for (Kanttekening k : Kanttekening.from(strategie)) {
 *     System.out.println(k); // /segmenten/D1/klasse: D1 is ZWAAR en begint met WAARSCHUWEN (gewicht 2). Een segment van …
 * }
 * }</pre>
 *
 * <p>What is wrong, and not just odd, is a {@link nl.lhs.core.Fout}. It is not called <i>waarschuwing</i>, because that is
 * an intervention here. Immutable. Source: figures 2 and 3; each {@link Kanttekeningcode} names its norms.
 *
 * @param code what is odd; stable
 * @param plaats where, as a JSON Pointer in the whole document of the strategie. What a specifieke strategie does not
 *     name itself stands there in the document of the one it rests on
 * @param tekst what stands there, what was expected, and why it may be meant, in Dutch; holds names of the domain only,
 *     no labels or titles. May be reworded between versions
 */
public record Kanttekening(Kanttekeningcode code, String plaats, String tekst) {
    /**
     * A warning.
     *
     * @param code see {@link #code()}
     * @param plaats see {@link #plaats()}
     * @param tekst see {@link #tekst()}
     */
    public Kanttekening {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(plaats, "plaats");
        Objects.requireNonNull(tekst, "tekst");
    }

    /**
     * Reviews a strategie: its klassen, its cells and its weights, not its labels, options or dates. Of a specifieke
     * strategie the whole matrix is reviewed, not only what it changes.
     *
     * @param strategie the strategie
     * @return the warnings: klassen first, then by place in the matrix, then by intervention; fewer than a hundred. None
     *     for LHS 1.7. An equal strategie gives equal warnings
     */
    // No method of Strategie: the texts of warnings would become part of the fingerprint, and they decide nothing.
    public static List<Kanttekening> from(Strategie strategie) {
        return Matrixkeuring.of(strategie);
    }

    /** Place and text, on one line. */
    @Override
    public String toString() {
        return plaats + ": " + tekst;
    }
}
