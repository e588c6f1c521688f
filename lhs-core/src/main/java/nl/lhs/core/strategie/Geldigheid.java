package nl.lhs.core.strategie;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;

/**
 * From when until when a strategie is followed, by the date of the bevinding.
 *
 * <p>Example: {@code Geldigheid.vanaf(LocalDate.of(2024, 1, 1)).omvat(LocalDate.of(2026, 3, 4))} is true. Immutable.
 *
 * @param vanaf the first day
 * @param totEnMet the last day; empty where no end is known
 */
public record Geldigheid(LocalDate vanaf, Optional<LocalDate> totEnMet) {
    /**
     * A period.
     *
     * @param vanaf see {@link #vanaf()}
     * @param totEnMet see {@link #totEnMet()}
     * @throws OngeldigException if the last day is before the first
     */
    public Geldigheid {
        Objects.requireNonNull(vanaf, "vanaf");
        Objects.requireNonNull(totEnMet, "totEnMet");
        new Foutenlijst()
                .require(
                        "/totEnMet",
                        totEnMet.filter(vanaf::isAfter).isEmpty(),
                        "ligt voor vanaf, zodat de strategie nooit geldt; verwacht: dezelfde dag of later")
                .throwIfAny();
    }

    /**
     * A period from a day on, without a known end.
     *
     * @param vanaf the first day
     * @return that period
     */
    public static Geldigheid vanaf(LocalDate vanaf) {
        return new Geldigheid(vanaf, Optional.empty());
    }

    /**
     * A period with an end.
     *
     * @param vanaf the first day
     * @param totEnMet the last day
     * @return that period
     * @throws OngeldigException if the last day is before the first
     */
    public static Geldigheid of(LocalDate vanaf, LocalDate totEnMet) {
        return new Geldigheid(vanaf, Optional.of(Objects.requireNonNull(totEnMet, "totEnMet")));
    }

    /**
     * Whether a day falls in it.
     *
     * @param dag the date of a bevinding
     * @return true on the first day, the last day, and between
     */
    public boolean omvat(LocalDate dag) {
        Objects.requireNonNull(dag, "dag");
        return !dag.isBefore(vanaf) && totEnMet.filter(dag::isAfter).isEmpty();
    }

    /** As in a sentence: {@code "vanaf 2024-01-01"}, or {@code "van 2014-04-24 tot en met 2023-12-31"}. */
    @Override
    public String toString() {
        return totEnMet.map(t -> "van " + vanaf + " tot en met " + t).orElse("vanaf " + vanaf);
    }
}
