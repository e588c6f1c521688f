package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;

/**
 * A step of a last onder dwangsom or last onder bestuursdwang was taken (<i>lastzetting</i>). The decision stays as it
 * is; the record then shows the step that comes next.
 *
 * <p>Example: {@code Lastzetting.of(LocalDate.of(2026, 3, 12), Interventie.LAST_ONDER_DWANGSOM, Laststap.VOORNEMEN)}.
 * Source: norm B2-7.
 *
 * @param datum when the step was taken; years 0000 to 9999
 * @param door by whom; 1 to 200 characters, absent where not given
 * @param last LAST_ONDER_DWANGSOM or LAST_ONDER_BESTUURSDWANG
 * @param stap the step that was taken
 * @param hersteltermijn the day by which there must be compliance, where the step sets a term; absent where it sets none
 */
public record Lastzetting(
        LocalDate datum, Optional<String> door, Interventie last, Laststap stap, Optional<LocalDate> hersteltermijn)
        implements Gebeurtenis {
    /**
     * A step of a last.
     *
     * @param datum see {@link #datum()}
     * @param door see {@link #door()}
     * @param last see {@link #last()}
     * @param stap see {@link #stap()}
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @throws OngeldigException if {@code last} is another intervention, {@code door} blank or too long, a date outside
     *     its years, or the hersteltermijn before {@code datum}
     */
    public Lastzetting {
        Objects.requireNonNull(stap, "stap");
        Gebeurtenisvorm.check(datum, door, hersteltermijn)
                .require(
                        "/last",
                        Voorgeschiedenis.LASTEN.contains(Objects.requireNonNull(last, "last")),
                        Foutcode.ONBEKENDE_WAARDE,
                        "is geen last; verwacht: LAST_ONDER_DWANGSOM of LAST_ONDER_BESTUURSDWANG")
                .throwIfAny();
    }

    /**
     * A step of a last that sets no term.
     *
     * @param datum when it was taken
     * @param last which last
     * @param stap which step
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public static Lastzetting of(LocalDate datum, Interventie last, Laststap stap) {
        return new Lastzetting(datum, Optional.empty(), last, stap, Optional.empty());
    }

    @Override
    public Soort soort() {
        return Soort.LASTSTAP;
    }

    /** Kind, date, last and step: the rest may be about people. */
    @Override
    public String toString() {
        return "Lastzetting[" + datum + ", " + last + ", " + stap + "]";
    }
}
