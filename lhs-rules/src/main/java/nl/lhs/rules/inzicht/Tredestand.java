package nl.lhs.rules.inzicht;

import java.util.Comparator;
import java.util.List;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Which rung of the ladder an overtreding has reached (<i>tredestand</i>): that of bijlage 2, also where it lies beyond the
 * segment.
 *
 * <p>It follows from what the record chooses: the heaviest bestraffende of it, or else the heaviest herstellende. Examples: a
 * WAARSCHUWEN with a BESTUURLIJK_GESPREK is on BESTUURLIJK_GESPREK; a LAST_ONDER_DWANGSOM with a BESTUURLIJKE_BOETE is on
 * BESTUURLIJKE_BOETE. Source: norms 3.4-4 and 3.4-9, reading R13.
 */
public enum Tredestand {
    /** Approach and inform. */
    AANSPREKEN_INFORMEREN,
    /** Warn. */
    WAARSCHUWEN,
    /** A talk with the board, with or without a warning. */
    BESTUURLIJK_GESPREK,
    /** Closer supervision. */
    VERSCHERPT_TOEZICHT,
    /** A last onder dwangsom. */
    LAST_ONDER_DWANGSOM,
    /** A last onder bestuursdwang. */
    LAST_ONDER_BESTUURSDWANG,
    /** Stopping activities for a time. */
    TIJDELIJK_STILLEGGEN,
    /** A boete, whatever herstellende intervention stands beside it. */
    BESTUURLIJKE_BOETE,
    /** Suspending or withdrawing, whatever stands beside it. */
    SCHORSEN_OF_INTREKKEN,
    /** A ban or closing, whatever stands beside it. */
    EXPLOITATIEVERBOD_OF_SLUITING,
    /** There was no compliance, and no rung was left: HERPOSITIONEREN, in records of edition 1 only. */
    GEEN_TREDE_OVER,
    /** Nothing administrative was chosen. */
    GEEN;

    private static final List<Tredestand> TREDEN = List.of(
            AANSPREKEN_INFORMEREN,
            WAARSCHUWEN,
            BESTUURLIJK_GESPREK,
            VERSCHERPT_TOEZICHT,
            LAST_ONDER_DWANGSOM,
            LAST_ONDER_BESTUURSDWANG,
            TIJDELIJK_STILLEGGEN,
            BESTUURLIJKE_BOETE,
            SCHORSEN_OF_INTREKKEN,
            EXPLOITATIEVERBOD_OF_SLUITING);

    /**
     * Which rung a record has reached.
     *
     * @param vastlegging the record
     * @return GEEN for a record that chooses nothing administrative, such as one that waits for the overleg
     */
    public static Tredestand from(Vastlegging vastlegging) {
        if (vastlegging.uitkomst() == Uitkomst.HERPOSITIONEREN) {
            return GEEN_TREDE_OVER;
        }
        return vastlegging.interventies().stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .max(Comparator.naturalOrder())
                .map(i -> TREDEN.get(i.volgnummer()))
                .orElse(GEEN);
    }
}
