package nl.lhs.rules.inzicht;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;

/**
 * Which rung of its segment an overtreding has reached (<i>tredestand</i>).
 *
 * <p>A record with a vervolg tells its rung. A first decision is on the first rung, unless the handhaver chose
 * otherwise: then the rung is not known. Example: a first decision of WAARSCHUWEN is TREDE_1. Source: norm 3.4-4,
 * reading R13.
 */
public enum Tredestand {
    /** The first rung. */
    TREDE_1,
    /** The second rung. */
    TREDE_2,
    /** The third rung. */
    TREDE_3,
    /** The fourth rung. */
    TREDE_4,
    /** The fifth rung. */
    TREDE_5,
    /** The sixth rung or a higher one; no segment of LHS 1.7 has more than six. */
    TREDE_6_OF_HOGER,
    /** The chosen interventions are no rung of the segment. */
    BUITEN_DE_TREDEN,
    /** A first decision in which the handhaver deviated: its record does not hold the rungs. */
    NIET_AF_TE_LEIDEN,
    /** There was no compliance, and no rung is left: HERPOSITIONEREN. */
    GEEN_TREDE_OVER,
    /** Nothing administrative was chosen. */
    GEEN;

    private static final List<Tredestand> TREDEN =
            List.of(TREDE_1, TREDE_2, TREDE_3, TREDE_4, TREDE_5, TREDE_6_OF_HOGER);

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
        if (vastlegging.interventies().stream().allMatch(i -> i.soort() == Interventiesoort.STRAFRECHT)) {
            return GEEN;
        }
        Optional<Vervolg> vervolg = vastlegging.vervolg();
        if (vervolg.isPresent()) {
            int trede = vervolg.get().trede().orElse(0);
            return trede == 0 ? BUITEN_DE_TREDEN : TREDEN.get(Math.min(trede, TREDEN.size()) - 1);
        }
        return switch (Afwijkingsrichting.from(vastlegging)) {
            case GEEN, GELIJK -> TREDE_1;
            default -> NIET_AF_TE_LEIDEN;
        };
    }
}
