package nl.lhs.core.vastlegging;

import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;

/**
 * The answer to a request for enforcement (<i>verzoek om handhaving</i>) to which the strategie leads. The decision itself is
 * taken with the beschikking, or by letter.
 *
 * <p>Example: {@code Verzoekoordeel.afgewezen(Grond.NOG_GEEN_SANCTIE)} where the strategie begins with a warning. Source:
 * norm V-1, reading R14.
 *
 * @param uitkomst what becomes of it
 * @param grond why it is rejected; present exactly where it is
 */
public record Verzoekoordeel(Uitkomst uitkomst, Optional<Grond> grond) {
    /** What becomes of a request. */
    public enum Uitkomst {
        /** A sanction is chosen, or bestuursdwang was carried out under spoed. */
        TOEGEWEZEN,
        /** It is rejected, on a {@link Grond}. */
        AFGEWEZEN,
        /** The overleg has no outcome yet; the term to decide runs on (Awb 4:13). */
        AANGEHOUDEN
    }

    /** Why a request is rejected. */
    public enum Grond {
        /** The finding is no overtreding. */
        GEEN_OVERTREDING,
        /** There is a gedoogbesluit. */
        GEDOOGBESLUIT,
        /** A circumstance justifies refraining from enforcement. */
        AFZIEN,
        /** Nothing but criminal action is chosen. */
        ALLEEN_STRAFRECHT,
        /** Nothing of the segment is available. */
        NIETS_BESCHIKBAAR,
        /** There was compliance before a sanction was imposed. */
        OVERTREDING_BEEINDIGD,
        /** The strategie begins lighter than a sanction, with a warning for example. */
        NOG_GEEN_SANCTIE
    }

    /** The request is granted. */
    public static final Verzoekoordeel TOEGEWEZEN = new Verzoekoordeel(Uitkomst.TOEGEWEZEN, Optional.empty());

    /** The answer waits for the overleg. */
    public static final Verzoekoordeel AANGEHOUDEN = new Verzoekoordeel(Uitkomst.AANGEHOUDEN, Optional.empty());

    /**
     * An answer.
     *
     * @param uitkomst see {@link #uitkomst()}
     * @param grond see {@link #grond()}
     * @throws OngeldigException if it is rejected without a grond, or has one and is not
     */
    public Verzoekoordeel {
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(grond, "grond");
        new Foutenlijst()
                .require(
                        "/grond",
                        grond.isPresent() == (uitkomst == Uitkomst.AFGEWEZEN),
                        "hoort bij AFGEWEZEN, en alleen daarbij")
                .throwIfAny();
    }

    /**
     * The request is rejected.
     *
     * @param grond why
     * @return the answer
     */
    public static Verzoekoordeel afgewezen(Grond grond) {
        return new Verzoekoordeel(Uitkomst.AFGEWEZEN, Optional.of(Objects.requireNonNull(grond, "grond")));
    }
}
