package nl.lhs.rules.sporen;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;
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
 * @param geweigerd how many combinations of the input space contradict themselves, or cannot be under one of the two
 * @param bevindingen what is decided otherwise, the gravest first; empty where every case is decided alike
 * @param zonderTegenhanger the interventions and classes that count as none of the other
 * @param nietGevarieerd the ids of the interventions whose power was taken to be there, for there were more than can be
 *     varied; empty where every subset of the powers was tried
 */
public record Sporenoordeel(
        Strategie landelijk,
        Strategie lokaal,
        List<Strategiewijziging> verschillen,
        long beslist,
        long geweigerd,
        List<Sporenbevinding> bevindingen,
        ZonderTegenhanger zonderTegenhanger,
        List<String> nietGevarieerd) {
    /**
     * The interventions and classes that count as none of the other strategie.
     *
     * @param landelijk the ids of the national ones
     * @param lokaal the ids of the local ones
     */
    public record ZonderTegenhanger(List<String> landelijk, List<String> lokaal) {
        /** None: both have the same words. */
        public static final ZonderTegenhanger GEEN = new ZonderTegenhanger(List.of(), List.of());

        /**
         * Those without a counterpart.
         *
         * @param landelijk see {@link #landelijk()}
         * @param lokaal see {@link #lokaal()}
         */
        public ZonderTegenhanger {
            landelijk = Required.list(landelijk, "landelijk");
            lokaal = Required.list(lokaal, "lokaal");
        }

        /** {@return whether each has a counterpart} */
        public boolean isLeeg() {
            return landelijk.isEmpty() && lokaal.isEmpty();
        }
    }

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
     * @param zonderTegenhanger see {@link #zonderTegenhanger()}
     * @param nietGevarieerd see {@link #nietGevarieerd()}
     */
    public Sporenoordeel {
        Objects.requireNonNull(landelijk, "landelijk");
        Objects.requireNonNull(lokaal, "lokaal");
        verschillen = Required.list(verschillen, "verschillen");
        bevindingen = Required.list(bevindingen, "bevindingen");
        Objects.requireNonNull(zonderTegenhanger, "zonderTegenhanger");
        nietGevarieerd = Required.list(nietGevarieerd, "nietGevarieerd");
    }

    /**
     * A judgement on two strategieen with the same words, of which everything was varied.
     *
     * @param landelijk see {@link #landelijk()}
     * @param lokaal see {@link #lokaal()}
     * @param verschillen see {@link #verschillen()}
     * @param beslist see {@link #beslist()}
     * @param geweigerd see {@link #geweigerd()}
     * @param bevindingen see {@link #bevindingen()}
     */
    public Sporenoordeel(
            Strategie landelijk,
            Strategie lokaal,
            List<Strategiewijziging> verschillen,
            long beslist,
            long geweigerd,
            List<Sporenbevinding> bevindingen) {
        this(landelijk, lokaal, verschillen, beslist, geweigerd, bevindingen, ZonderTegenhanger.GEEN, List.of());
    }

    /**
     * Whether the local strategie is consistent with the national one.
     *
     * @return true where no overleg is lost, nothing lighter is chosen, no step is skipped, and all that is chosen could be
     *     weighed
     */
    public boolean spoort() {
        return bevindingen.stream().allMatch(b -> b.soort().isSporend());
    }
}
