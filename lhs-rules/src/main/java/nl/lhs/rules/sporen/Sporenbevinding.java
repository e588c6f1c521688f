package nl.lhs.rules.sporen;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * One way in which a local strategie decides otherwise than the national one, through the same differences between the two.
 *
 * <p>Example: through {@code /segmenten/B3/klasse: MIDDEN wordt LICHT}, in 2,016 cases, {@link Soort#OVERLEG_VERLOREN}.
 * What is found of a kind in which no difference is in play has no {@code oorzaken}: that would be a defect of the rules.
 *
 * @param soort what is otherwise
 * @param oorzaken the differences between the strategieen that are in play in each of these cases, in their order
 * @param aantal how many cases of the input space
 * @param landelijk the simplest of them as it is decided nationally
 * @param lokaal the same under the local strategie
 */
public record Sporenbevinding(
        Soort soort, List<Strategiewijziging> oorzaken, long aantal, Vastlegging landelijk, Vastlegging lokaal) {
    /** What is otherwise, the gravest first. */
    public enum Soort {
        /** Overleg that is nationally NOODZAKELIJK is not so here (norm 3.3-1). */
        OVERLEG_VERLOREN(false),
        /** A step of the strategie that nationally is taken is not taken here. */
        STAP_OVERGESLAGEN(false),
        /** Of no soort is what is chosen heavier, and of one it is lighter or gone. */
        LICHTER(false),
        /** What is chosen is neither the same nor lighter nor heavier. */
        ANDERS(true),
        /** Of no soort is what is chosen lighter, and of one it is heavier or new. */
        ZWAARDER(true),
        /** Overleg is NOODZAKELIJK here, and nationally not. */
        OVERLEG_EXTRA(true);

        private final boolean spoort;

        Soort(boolean spoort) {
            this.spoort = spoort;
        }

        /**
         * Whether a strategie that does this is consistent with the national one all the same.
         *
         * @return false for what is less than nationally
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
        oorzaken = List.copyOf(oorzaken);
        Objects.requireNonNull(landelijk, "landelijk");
        Objects.requireNonNull(lokaal, "lokaal");
    }
}
