package nl.lhs.rules.zegel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Required;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Zegel;

/**
 * The result of the verification (<i>verificatie</i>) of one sealed record.
 *
 * <p>Example: {@code verificateur.verifieer(regel).oordeel()} is {@link Oordeel#GEREPRODUCEERD}. In a broken record,
 * seal and library prove nothing: they are what the record says of itself.
 *
 * @param oordeel the verdict
 * @param verschillen what was found, the most important first, at most 1,000; empty for GEREPRODUCEERD, and for
 *     ANDERE_REGELS_ZELFDE_UITKOMST where the reasoning and the files with own rules are the same too
 * @param zegel the seal; absent where it cannot be read
 * @param bibliotheek which library decided, as the record says; absent where it cannot be read
 * @param sleutel whether the signature was checked with a key
 */
public record Verificatie(
        Oordeel oordeel,
        List<Verschil> verschillen,
        Optional<Zegel> zegel,
        Optional<Bibliotheek> bibliotheek,
        boolean sleutel) {
    /** The verdicts. The names are stable. */
    public enum Oordeel {
        /** Intact, and deciding the casus again gives the same record. */
        GEREPRODUCEERD,
        /** Intact, decided by another rule base; the rules of this library come to the same outcome. */
        ANDERE_REGELS_ZELFDE_UITKOMST,
        /** Intact, decided by another rule base; the rules of this library come to another outcome. */
        ANDERE_REGELS_ANDERE_UITKOMST,
        /** Not what was sealed, or not what these rules decide although it says so. */
        GEBROKEN;

        /**
         * Whether the record can be relied on as it stands.
         *
         * @return true for the first two
         */
        public boolean isGoed() {
            return this == GEREPRODUCEERD || this == ANDERE_REGELS_ZELFDE_UITKOMST;
        }
    }

    /**
     * A verification.
     *
     * @param oordeel see {@link #oordeel()}
     * @param verschillen see {@link #verschillen()}
     * @param zegel see {@link #zegel()}
     * @param bibliotheek see {@link #bibliotheek()}
     * @param sleutel see {@link #sleutel()}
     */
    public Verificatie {
        Objects.requireNonNull(oordeel, "oordeel");
        verschillen = Required.list(verschillen, "verschillen");
        Objects.requireNonNull(zegel, "zegel");
        Objects.requireNonNull(bibliotheek, "bibliotheek");
    }

    /**
     * The hash in the seal, to which the next record in a chain refers.
     *
     * @return absent where the seal cannot be read
     */
    public Optional<Sha256> hash() {
        return zegel.map(Zegel::hash);
    }

    /**
     * Whether the seal holds a signature; {@link #sleutel()} says whether it was checked.
     *
     * @return true where there is one
     */
    public boolean ondertekend() {
        return zegel.flatMap(Zegel::handtekening).isPresent();
    }

    /** The verdict and the paths; no name, for that may be of a person. */
    @Override
    public String toString() {
        return "Verificatie[" + oordeel + ", " + verschillen + "]";
    }
}
