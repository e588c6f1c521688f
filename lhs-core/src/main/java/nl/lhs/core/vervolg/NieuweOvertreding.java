package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;

/**
 * A new overtreding of the same norm by the same normadressaat (<i>nieuwe overtreding</i>): it opens a dossier of its
 * own, in which RECIDIVE is proposed, with the earlier record as its ground. It changes nothing in the earlier dossier,
 * and may follow on a closed one.
 *
 * <p>Example: {@code NieuweOvertreding.of(casus)}. Source: norm 3.1-6.
 *
 * @param door by whom; 1 to 200 characters, absent where not given
 * @param casus the new case, with a kenmerk of its own; kenmerk of the normadressaat and verwijzing of the voorschrift
 *     are those of the earlier dossier
 */
public record NieuweOvertreding(Optional<String> door, Casus casus) implements Gebeurtenis {
    /**
     * A new overtreding.
     *
     * @param door see {@link #door()}
     * @param casus see {@link #casus()}
     * @throws OngeldigException if {@code door} is blank or too long
     */
    public NieuweOvertreding {
        Objects.requireNonNull(casus, "casus");
        Gebeurtenisvorm.check(casus.bevinding().datum(), door, Optional.empty()).throwIfAny();
    }

    /**
     * A new overtreding.
     *
     * @param casus the new case
     * @return the event
     */
    public static NieuweOvertreding of(Casus casus) {
        return new NieuweOvertreding(Optional.empty(), casus);
    }

    /**
     * The same event, with who did it.
     *
     * @param door see {@link #door()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public NieuweOvertreding withDoor(String door) {
        return new NieuweOvertreding(Optional.of(Objects.requireNonNull(door, "door")), casus);
    }

    @Override
    public Soort soort() {
        return Soort.NIEUWE_OVERTREDING;
    }

    /** The date of the new bevinding. */
    @Override
    public LocalDate datum() {
        return casus.bevinding().datum();
    }

    /** None: the new dossier sets its terms itself. */
    @Override
    public Optional<LocalDate> hersteltermijn() {
        return Optional.empty();
    }

    /** Kind and date: the rest may be about people. */
    @Override
    public String toString() {
        return "NieuweOvertreding[" + datum() + "]";
    }
}
