package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;

/**
 * Facts or judgements were wrong, or are new (<i>herziening</i>): the dossier is decided again on the new facts.
 *
 * <p>Example: {@code Herziening.of(LocalDate.of(2026, 4, 2), "jurist Noord", "De typering was niet onderbouwd.", casus)}.
 * Source: norm 3.5-1.
 *
 * @param datum when; years 0000 to 9999
 * @param wie by whom; 1 to 200 characters
 * @param reden why; 1 to 10,000 characters
 * @param casus all facts and judgements as they are now; its kenmerk is that of the dossier
 * @param hersteltermijn the day by which there must be compliance with what is chosen now; absent where none is set
 */
public record Herziening(LocalDate datum, String wie, String reden, Casus casus, Optional<LocalDate> hersteltermijn)
        implements Gebeurtenis {
    /**
     * A herziening.
     *
     * @param datum see {@link #datum()}
     * @param wie see {@link #wie()}
     * @param reden see {@link #reden()}
     * @param casus see {@link #casus()}
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @throws OngeldigException if a text is blank or too long, a date outside its years, or the hersteltermijn before
     *     {@code datum}
     */
    public Herziening {
        Objects.requireNonNull(wie, "wie");
        Objects.requireNonNull(reden, "reden");
        Objects.requireNonNull(casus, "casus");
        Gebeurtenisvorm.check(datum, Optional.of(wie), hersteltermijn)
                .tekst("/reden", reden)
                .throwIfAny();
    }

    /**
     * A herziening that sets no term.
     *
     * @param datum when
     * @param wie by whom
     * @param reden why
     * @param casus all facts and judgements as they are now
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public static Herziening of(LocalDate datum, String wie, String reden, Casus casus) {
        return new Herziening(datum, wie, reden, casus, Optional.empty());
    }

    /**
     * The same event, which sets a term for what is chosen.
     *
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Herziening withHersteltermijn(LocalDate hersteltermijn) {
        return new Herziening(
                datum, wie, reden, casus, Optional.of(Objects.requireNonNull(hersteltermijn, "hersteltermijn")));
    }

    @Override
    public Optional<String> door() {
        return Optional.of(wie);
    }

    @Override
    public Soort soort() {
        return Soort.HERZIENING;
    }

    /** Kind and date: the rest may be about people. */
    @Override
    public String toString() {
        return "Herziening[" + datum + "]";
    }
}
