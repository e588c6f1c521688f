package nl.lhs.core.vervolg;

import java.util.Objects;
import nl.lhs.core.Interventie;

/**
 * The steps (<i>stappen</i>) of a last onder dwangsom (LOD) and of a last onder bestuursdwang (LOB). Which of them a last
 * has depends on its kind; when each may be taken is for the dossier.
 *
 * <p>Example: {@code Laststap.VERBEURING.kent(Interventie.LAST_ONDER_BESTUURSDWANG)} is false. Source: norm B2-7, Awb 5:21
 * to 5:37a.
 */
public enum Laststap {
    /** The warning, with a term and the occasion to give a zienswijze (Awb 4:8). */
    VOORNEMEN,
    /** The zienswijze that was given, and the answer to it. */
    ZIENSWIJZE,
    /** The decision; a second one changes the term or the dwangsom from then on. */
    BESCHIKKING,
    /** A dwangsom is forfeited (LOD; Awb 5:33). In edition 1 of the specification this was part of UITVOERING. */
    VERBEURING,
    /** The decision to collect what was forfeited (LOD; Awb 5:37). */
    INVORDERING,
    /** The bestuursdwang is carried out (LOB). Of a LOD only in records of edition 1: forfeiting and collecting. */
    UITVOERING,
    /** The decision that fixes the costs of the bestuursdwang (LOB; Awb 5:25 lid 6). */
    KOSTENVERHAAL,
    /** The maximum of the dwangsom is reached (LOD). */
    UITGEWERKT,
    /** The last is withdrawn. */
    INTREKKING;

    /**
     * Whether a kind of last has this step.
     *
     * @param last a last, such as LAST_ONDER_DWANGSOM
     * @return false for every other intervention
     */
    public boolean kent(Interventie last) {
        Objects.requireNonNull(last, "last");
        return last.isDwangsom() && this != UITVOERING && this != KOSTENVERHAAL
                || last.isBestuursdwang() && this != VERBEURING && this != INVORDERING && this != UITGEWERKT;
    }
}
