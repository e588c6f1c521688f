package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Norm;

/**
 * A point of attention (<i>aandachtspunt</i>): what the handhaver should mind; it changes nothing in the choice.
 *
 * @param code the stable name
 * @param normen the norms it rests on, at least one
 * @param tekst what to mind, in Dutch; may be reworded between versions. Of EIGEN_REGEL it is the text of the agency's own rule
 */
public record Aandachtspunt(Aandachtspuntcode code, List<Norm> normen, String tekst) {
    /**
     * A point of attention.
     *
     * @param code see {@link #code()}
     * @param normen see {@link #normen()}
     * @param tekst see {@link #tekst()}
     * @throws IllegalArgumentException if it rests on no norm
     */
    public Aandachtspunt {
        Objects.requireNonNull(code, "code");
        normen = Required.list(normen, "normen");
        Objects.requireNonNull(tekst, "tekst");
        if (normen.isEmpty()) {
            throw new IllegalArgumentException("aandachtspunt " + code + " rests on no norm");
        }
    }
}
