package nl.lhs.core.vastlegging;

import java.util.Objects;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;

/**
 * Whether RECIDIVE is proposed, and on what ground (<i>recidivevoorstel</i>). It is a proposal: it moves nothing until a
 * herziening takes it over. Source: norm 3.1-6.
 *
 * @param voorgesteld false where the casus names RECIDIVE already
 * @param kenmerk the kenmerk of the earlier dossier; 1 to 200 characters
 * @param vastlegging the hash of the last record of the earlier dossier
 */
public record Recidivevoorstel(boolean voorgesteld, String kenmerk, Sha256 vastlegging) {
    /**
     * A proposal.
     *
     * @param voorgesteld see {@link #voorgesteld()}
     * @param kenmerk see {@link #kenmerk()}
     * @param vastlegging see {@link #vastlegging()}
     * @throws OngeldigException if the kenmerk is blank or too long
     */
    public Recidivevoorstel {
        Objects.requireNonNull(kenmerk, "kenmerk");
        Objects.requireNonNull(vastlegging, "vastlegging");
        new Foutenlijst().kenmerk("/kenmerk", kenmerk).throwIfAny();
    }

    /** Without the kenmerk, which may be about people. */
    @Override
    public String toString() {
        return "Recidivevoorstel[voorgesteld=" + voorgesteld + ", " + vastlegging + "]";
    }
}
