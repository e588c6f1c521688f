package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Norm;

/**
 * A signal (<i>signaal</i>): facts in a casus that sit badly together, for the handhaver to look at again. Something
 * may be wrong with what was offered; the decision does not change.
 *
 * <p>Example: {@link Signaalcode#RECIDIVE_ZONDER_TYPERING}: who has a history of enforcement can be typed.
 *
 * @param code the stable name
 * @param normen the norms it leans on, at least one
 * @param tekst what sits badly, in Dutch; may be reworded between versions. Of EIGEN_REGEL it is the text of the agency's own rule
 */
public record Signaal(Signaalcode code, List<Norm> normen, String tekst) {
    /**
     * A signal.
     *
     * @param code see {@link #code()}
     * @param normen see {@link #normen()}
     * @param tekst see {@link #tekst()}
     * @throws IllegalArgumentException if it leans on no norm
     */
    public Signaal {
        Objects.requireNonNull(code, "code");
        normen = Required.list(normen, "normen");
        Objects.requireNonNull(tekst, "tekst");
        if (normen.isEmpty()) {
            throw new IllegalArgumentException("signaal " + code + " leans on no norm");
        }
    }
}
