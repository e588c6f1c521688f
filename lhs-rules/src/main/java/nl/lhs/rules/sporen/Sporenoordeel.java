package nl.lhs.rules.sporen;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiewijziging;

/**
 * What a local strategie decides otherwise than the national one.
 *
 * <p>Example: {@code Sporentoets.of(engine).toets(landelijk, lokaal).spoort()}.
 *
 * @param landelijk the national strategie
 * @param lokaal the local strategie
 * @param verschillen the differences between the two, as data
 * @param beslist how many cases were decided under both
 * @param geweigerd how many combinations of the input space contradict themselves and are no case
 * @param bevindingen what is decided otherwise, the gravest first; empty where every case is decided alike
 */
public record Sporenoordeel(
        Strategie landelijk,
        Strategie lokaal,
        List<Strategiewijziging> verschillen,
        long beslist,
        long geweigerd,
        List<Sporenbevinding> bevindingen) {
    /** The format of this as JSON. */
    public static final String FORMAAT = "urn:lhs:sporen:1";

    /**
     * A judgement.
     *
     * @param landelijk see {@link #landelijk()}
     * @param lokaal see {@link #lokaal()}
     * @param verschillen see {@link #verschillen()}
     * @param beslist see {@link #beslist()}
     * @param geweigerd see {@link #geweigerd()}
     * @param bevindingen see {@link #bevindingen()}
     */
    public Sporenoordeel {
        Objects.requireNonNull(landelijk, "landelijk");
        Objects.requireNonNull(lokaal, "lokaal");
        verschillen = List.copyOf(verschillen);
        bevindingen = List.copyOf(bevindingen);
    }

    /**
     * Whether the local strategie is consistent with the national one.
     *
     * @return true where no overleg is lost, nothing lighter is chosen and no step is skipped
     */
    public boolean spoort() {
        return bevindingen.stream().allMatch(b -> b.soort().isSporend());
    }
}
