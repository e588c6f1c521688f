package nl.lhs.rules.zegel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.zegel.Verificatie.Oordeel;

/**
 * What became of the verification of a dossier (<i>dossierverificatie</i>): whether its records follow on each other by
 * their hashes, and whether each is the one that the rules give for what went before and what happened.
 *
 * <p>Example: {@code verificateur.verifieerDossier(tekst).oordeel()} is {@link Oordeel#GEREPRODUCEERD}.
 *
 * @param oordeel the verdict on the whole: the worst of those on the records, and {@link Oordeel#GEBROKEN} where the
 *     dossier itself is no dossier
 * @param verschillen what was found, record by record, of each what matters most first; paths are those of the dossier.
 *     At most 1,000 are named
 * @param vastleggingen the verdict on each record, in their order; empty where they cannot be told apart
 * @param laatste the hash of the last record, to be kept: it is what shows a later change of that record, or that it is
 *     missing; absent where there is no record
 * @param volledig whether each record after the first was compared with what follows on those before it; false where
 *     one of those holds what this version of the library cannot read, and then the records after it were decided again
 *     each on what it says itself
 */
public record Dossierverificatie(
        Oordeel oordeel,
        List<Verschil> verschillen,
        List<Oordeel> vastleggingen,
        Optional<Sha256> laatste,
        boolean volledig) {
    /**
     * A verification.
     *
     * @param oordeel see {@link #oordeel()}
     * @param verschillen see {@link #verschillen()}
     * @param vastleggingen see {@link #vastleggingen()}
     * @param laatste see {@link #laatste()}
     * @param volledig see {@link #volledig()}
     */
    public Dossierverificatie {
        Objects.requireNonNull(oordeel, "oordeel");
        Objects.requireNonNull(laatste, "laatste");
        verschillen = List.copyOf(verschillen);
        vastleggingen = List.copyOf(vastleggingen);
    }

    /** The verdict and the paths. */
    @Override
    public String toString() {
        return "Dossierverificatie[" + oordeel + ", " + vastleggingen + ", " + verschillen + "]";
    }
}
