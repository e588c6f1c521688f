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
 * @param vorm in which form it was held; absent where not given (norm 3.3-8)
 * @param datum when it ended
 * @param toelichting anything to add; 1 to 10,000 characters where given
 */
public record Overleg(Spoor uitkomst, Optional<Vorm> vorm, Optional<LocalDate> datum, Optional<String> toelichting) {
    /** The forms of an overleg (norm 3.3-8). */
    public enum Vorm {
        /** A regular overleg. */
        REGULIER,
        /** An overleg for this case. */
        AD_HOC,
        /** General agreements made beforehand provide for the case. */
        VOORAF_GEMAAKTE_AFSPRAKEN
    }

    /**
     * The outcome of an overleg.
     *
     * @param uitkomst see {@link #uitkomst()}
     * @param vorm see {@link #vorm()}
     * @param datum see {@link #datum()}
     * @param toelichting see {@link #toelichting()}
     * @throws OngeldigException if the toelichting is blank or too long, or the date outside years 0000 to 9999
     */
    public Overleg {
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(vorm, "vorm");
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(toelichting, "toelichting");
        new Foutenlijst()
                .tekst("/toelichting", toelichting)
                .datum("/datum", datum)
                .throwIfAny();
    }

    /**
     * The outcome of an overleg of which the form is not given.
     *
     * @param uitkomst see {@link #uitkomst()}
     * @param datum see {@link #datum()}
     * @param toelichting see {@link #toelichting()}
     * @throws OngeldigException if the toelichting is blank or too long, or the date outside years 0000 to 9999
     */
    public Overleg(Spoor uitkomst, Optional<LocalDate> datum, Optional<String> toelichting) {
        this(uitkomst, Optional.empty(), datum, toelichting);
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
        return new Overleg(uitkomst, Optional.of(Objects.requireNonNull(datum, "datum")), Optional.empty());
    }

    /**
     * The same outcome, with its form.
     *
     * @param vorm see {@link #vorm()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Overleg withVorm(Vorm vorm) {
        return new Overleg(uitkomst, Optional.of(Objects.requireNonNull(vorm, "vorm")), datum, toelichting);
    }

    /**
     * The same outcome, with what there is to tell of it.
     *
     * @param toelichting see {@link #toelichting()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Overleg withToelichting(String toelichting) {
        return new Overleg(uitkomst, vorm, datum, Optional.of(Objects.requireNonNull(toelichting, "toelichting")));
    }

    /** Outcome and date only: the toelichting may be about people. */
    @Override
    public String toString() {
        return "Overleg[" + uitkomst + datum.map(d -> ", " + d).orElse("") + "]";
    }
}
