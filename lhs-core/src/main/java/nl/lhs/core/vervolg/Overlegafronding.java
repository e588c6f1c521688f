package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;

/**
 * The overleg has an outcome (<i>overlegafronding</i>): the dossier is decided again with it, and a waiting case becomes
 * definitive.
 *
 * <p>Example: {@code Overlegafronding.of(LocalDate.of(2026, 3, 11), Overleg.of(Spoor.BESTUURSRECHT))}. Source: norms
 * 3.3-3 and 3.3-4, reading R11.
 *
 * @param datum when it is added to the dossier; years 0000 to 9999
 * @param door by whom; 1 to 200 characters, absent where not given
 * @param overleg the outcome
 * @param bsbmTerugnemen whether the instance takes back the BSBM that it imposed, or wanted to
 * @param hersteltermijn the day by which there must be compliance with what is chosen now; absent where none is set
 */
public record Overlegafronding(
        LocalDate datum,
        Optional<String> door,
        Overleg overleg,
        boolean bsbmTerugnemen,
        Optional<LocalDate> hersteltermijn)
        implements Gebeurtenis {
    /**
     * An outcome of the overleg.
     *
     * @param datum see {@link #datum()}
     * @param door see {@link #door()}
     * @param overleg see {@link #overleg()}
     * @param bsbmTerugnemen see {@link #bsbmTerugnemen()}
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @throws OngeldigException if a text is blank or too long, a date outside its years, or the hersteltermijn before
     *     {@code datum}
     */
    public Overlegafronding {
        Objects.requireNonNull(overleg, "overleg");
        Gebeurtenisvorm.check(datum, door, hersteltermijn).throwIfAny();
    }

    /**
     * An outcome of the overleg, and nothing else.
     *
     * @param datum when it is added to the dossier
     * @param overleg the outcome
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public static Overlegafronding of(LocalDate datum, Overleg overleg) {
        return new Overlegafronding(datum, Optional.empty(), overleg, false, Optional.empty());
    }

    /** {@return the same event, by which the instance also takes back the BSBM} */
    public Overlegafronding withBsbmTerug() {
        return new Overlegafronding(datum, door, overleg, true, hersteltermijn);
    }

    /**
     * The same event, with who did it.
     *
     * @param door see {@link #door()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Overlegafronding withDoor(String door) {
        return new Overlegafronding(
                datum, Optional.of(Objects.requireNonNull(door, "door")), overleg, bsbmTerugnemen, hersteltermijn);
    }

    /**
     * The same event, which sets a term for what is chosen.
     *
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Overlegafronding withHersteltermijn(LocalDate hersteltermijn) {
        return new Overlegafronding(
                datum,
                door,
                overleg,
                bsbmTerugnemen,
                Optional.of(Objects.requireNonNull(hersteltermijn, "hersteltermijn")));
    }

    @Override
    public Soort soort() {
        return Soort.OVERLEG;
    }

    /** Kind, date and outcome: the rest may be about people. */
    @Override
    public String toString() {
        return "Overlegafronding[" + datum + ", " + overleg + "]";
    }
}
