package nl.lhs.rules.inzicht;

import java.util.Objects;

/**
 * The records of one period, or of one value of the caller's label, and their counts (<i>groep</i>).
 *
 * <p>Example: {@code new Groep(Groep.Soort.NAAM, "2026-03", telling)}.
 *
 * @param soort which records are in it
 * @param naam the period or the value of the label; empty where the soort is not NAAM
 * @param telling its counts
 */
public record Groep(Soort soort, String naam, Telling telling) {
    /** Which records a group holds. */
    public enum Soort {
        /** Those of one period, or of one value of the label. */
        NAAM,
        /** Those without the label. */
        NIET_GEGEVEN,
        /** Those of all periods or values beyond the number that is counted separately. */
        OVERIGE
    }

    /**
     * A group.
     *
     * @param soort see {@link #soort()}
     * @param naam see {@link #naam()}
     * @param telling see {@link #telling()}
     * @throws IllegalArgumentException if a name is missing, or given where it does not belong
     */
    public Groep {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(telling, "telling");
        if (naam.isEmpty() == (soort == Soort.NAAM)) {
            throw new IllegalArgumentException("a group of soort " + soort
                    + (naam.isEmpty() ? " without a name" : " with a name") + "; expected a name for NAAM only");
        }
    }

    /** Without the name, which may be about people. */
    @Override
    public String toString() {
        return "Groep[" + soort + ", " + telling + "]";
    }
}
