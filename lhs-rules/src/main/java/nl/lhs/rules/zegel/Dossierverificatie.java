package nl.lhs.rules.zegel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Required;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.zegel.Verificatie.Oordeel;

/**
 * The result of the verification of a dossier (<i>dossierverificatie</i>): whether its records follow each other by
 * their hashes, and whether each is what the rules give for the records before it and the event.
 *
 * <p>Example: {@code verificateur.verifieerDossier(tekst).oordeel()} is {@link Oordeel#GEREPRODUCEERD}.
 *
 * @param oordeel the verdict on the whole: the worst verdict on a record, or {@link Oordeel#GEBROKEN} where it is no
 *     dossier
 * @param verschillen what was found, record by record, the most important first in each; paths are those of the
 *     dossier; at most 1,000
 * @param vastleggingen the verdict on each record, in order; empty where the records cannot be told apart
 * @param laatste the hash of the last record. Keep it: it shows a later change of that record, or that it is missing.
 *     Absent where there is no record
 * @param volledig whether each record after the first was compared with what follows from the records before it. False
 *     where this version of the library cannot read one of those; the records after it were then decided again on what
 *     they say themselves
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
        verschillen = Required.list(verschillen, "verschillen");
        vastleggingen = Required.list(vastleggingen, "vastleggingen");
        Objects.requireNonNull(laatste, "laatste");
    }

    /** The verdict and the paths. */
    @Override
    public String toString() {
        return "Dossierverificatie[" + oordeel + ", " + vastleggingen + ", " + verschillen + "]";
    }
}
