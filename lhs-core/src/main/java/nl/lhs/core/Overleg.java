package nl.lhs.core;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of the consultation with police and OM (<i>overleg</i>).
 *
 * <p>Example: {@code Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT)}. An overleg that has no outcome yet is not given at all.
 * Source: norms 3.3-1 to 3.3-4.
 *
 * @param uitkomst how it ended
 * @param datum when it ended
 * @param toelichting anything to add; 1 to 10,000 characters where given
 */
public record Overleg(Spoor uitkomst, Optional<LocalDate> datum, Optional<String> toelichting) {
    /**
     * The outcome of an overleg.
     *
     * @param uitkomst see {@link #uitkomst()}
     * @param datum see {@link #datum()}
     * @param toelichting see {@link #toelichting()}
     * @throws OngeldigException if the toelichting is blank or too long, or the date outside years 0000 to 9999
     */
    public Overleg {
        Objects.requireNonNull(uitkomst, "uitkomst");
        new Foutenlijst()
                .tekst("/toelichting", toelichting)
                .datum("/datum", datum)
                .throwIfAny();
    }

    /**
     * An outcome only.
     *
     * @param uitkomst how the overleg ended
     * @return the overleg
     */
    public static Overleg of(Spoor uitkomst) {
        return new Overleg(uitkomst, Optional.empty(), Optional.empty());
    }

    /**
     * An outcome and when it came.
     *
     * @param uitkomst how the overleg ended
     * @param datum when it ended
     * @return the overleg
     * @throws OngeldigException if the date lies outside years 0000 to 9999
     */
    public static Overleg of(Spoor uitkomst, LocalDate datum) {
        return new Overleg(uitkomst, Optional.of(datum), Optional.empty());
    }

    /** Outcome and date only: the toelichting may be about people. */
    @Override
    public String toString() {
        return "Overleg[" + uitkomst + datum.map(d -> ", " + d).orElse("") + "]";
    }
}
