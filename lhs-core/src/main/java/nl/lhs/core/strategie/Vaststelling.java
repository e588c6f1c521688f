package nl.lhs.core.strategie;

import java.time.LocalDate;
import java.util.Objects;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;

/**
 * By whom and when a strategie was adopted (<i>vastgesteld</i>).
 *
 * <p>Source: norm 1.2-1, by which only an adopted specifieke strategie is followed.
 *
 * @param door the bestuursorgaan; 1 to 200 characters
 * @param op the day
 */
public record Vaststelling(String door, LocalDate op) {
    /**
     * An adoption.
     *
     * @param door see {@link #door()}
     * @param op see {@link #op()}
     * @throws OngeldigException if {@code door} is blank or too long
     */
    public Vaststelling {
        Objects.requireNonNull(op, "op");
        new Foutenlijst().kenmerk("/door", Objects.requireNonNull(door, "door")).throwIfAny();
    }

    /** The day only: who adopts may be named after a person. */
    @Override
    public String toString() {
        return "Vaststelling[op=" + op + "]";
    }
}
