package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.OngeldigException;

/**
 * What was chosen gets a term, or another term (<i>termijnstelling</i>). The decision stays as it is.
 *
 * <p>Example: {@code Termijnstelling.of(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 4, 12))}. Source: norms 3.4-5 and
 * 3.4-6.
 *
 * @param datum when the term was set; years 0000 to 9999
 * @param door by whom; 1 to 200 characters, absent where not given
 * @param tot the day by which there must be compliance: the last of the term; {@code hersteltermijn} in JSON and in the
 *     paths of faults
 */
public record Termijnstelling(LocalDate datum, Optional<String> door, LocalDate tot) implements Gebeurtenis {
    /**
     * A term.
     *
     * @param datum see {@link #datum()}
     * @param door see {@link #door()}
     * @param tot see {@link #tot()}
     * @throws OngeldigException if {@code door} is blank or too long, a date outside its years, or {@code tot} before
     *     {@code datum}
     */
    public Termijnstelling {
        Objects.requireNonNull(tot, "tot");
        Gebeurtenisvorm.check(datum, door, Optional.of(tot)).throwIfAny();
    }

    /**
     * A term.
     *
     * @param datum when it was set
     * @param tot its last day
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public static Termijnstelling of(LocalDate datum, LocalDate tot) {
        return new Termijnstelling(datum, Optional.empty(), tot);
    }

    /**
     * The same event, with who did it.
     *
     * @param door see {@link #door()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Termijnstelling withDoor(String door) {
        return new Termijnstelling(datum, Optional.of(Objects.requireNonNull(door, "door")), tot);
    }

    @Override
    public Optional<LocalDate> hersteltermijn() {
        return Optional.of(tot);
    }

    @Override
    public Soort soort() {
        return Soort.TERMIJN;
    }

    /** Kind and dates: the rest may be about people. */
    @Override
    public String toString() {
        return "Termijnstelling[" + datum + ", " + tot + "]";
    }
}
