package nl.lhs.rules.sporen;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * One way in which a local strategie decides otherwise than the national one, through the same differences between the
 * two.
 *
 * <p>Example: through {@code /segmenten/B3/klasse: MIDDEN wordt LICHT}, in 2,016 cases, {@link Soort#OVERLEG_VERLOREN}.
 * A finding without {@code oorzaken} would be a defect of the rules.
 *
 * @param soort what is otherwise
 * @param oorzaken the differences between the strategieen that play a part in each of these cases, in their order
 * @param aantal in how many cases of the input space
 * @param landelijk the simplest of these cases as it is decided nationally
 * @param lokaal that case under the local strategie
 */
public record Sporenbevinding(
        Soort soort, List<Strategiewijziging> oorzaken, long aantal, Vastlegging landelijk, Vastlegging lokaal) {
    /** What is otherwise, the gravest first. */
    public enum Soort {
        /** Overleg is NOODZAKELIJK nationally, and not here (norm 3.3-1). */
        OVERLEG_VERLOREN(false),
        /** A step of the strategie is taken nationally, and not here. */
        STAP_OVERGESLAGEN(false),
        /** What is chosen is lighter or gone in some soort, and heavier in none. */
        LICHTER(false),
        /** What is chosen counts as nothing that the national strategie has, so that the two cannot be weighed. */
        ZONDER_TEGENHANGER(false),
        /** What is chosen differs, and is neither lighter nor heavier. */
        ANDERS(true),
        /** What is chosen is heavier or new in some soort, and lighter in none. */
        ZWAARDER(true),
        /** Overleg is NOODZAKELIJK here, and not nationally. */
        OVERLEG_EXTRA(true);

        private final boolean spoort;

        Soort(boolean spoort) {
            this.spoort = spoort;
        }

        /**
         * Whether a strategie that does this is consistent with the national one all the same.
         *
         * @return false where it does less than the national strategie
         */
        public boolean isSporend() {
            return spoort;
        }
    }

    /**
     * A finding.
     *
     * @param soort see {@link #soort()}
     * @param oorzaken see {@link #oorzaken()}
     * @param aantal see {@link #aantal()}
     * @param landelijk see {@link #landelijk()}
     * @param lokaal see {@link #lokaal()}
     */
    public Sporenbevinding {
        Objects.requireNonNull(soort, "soort");
        oorzaken = Required.list(oorzaken, "oorzaken");
        Objects.requireNonNull(landelijk, "landelijk");
        Objects.requireNonNull(lokaal, "lokaal");
    }
}
