package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;

/**
 * A rule that fired.
 *
 * @param stap the step of the strategie, 1 to 5
 * @param regel the name of the rule: what it concludes
 * @param normen the norms it carries out, at least one
 * @param lezingen the readings it rests on; may be empty
 */
public record ToegepasteRegel(int stap, String regel, List<Norm> normen, List<Lezing> lezingen) {
    /**
     * A rule that fired.
     *
     * @param stap see {@link #stap()}
     * @param regel see {@link #regel()}
     * @param normen see {@link #normen()}
     * @param lezingen see {@link #lezingen()}
     * @throws IllegalArgumentException if the step is not 1 to 5, or no norm is given
     */
    public ToegepasteRegel {
        Objects.requireNonNull(regel, "regel");
        normen = Required.list(normen, "normen");
        lezingen = Required.list(lezingen, "lezingen");
        if (stap < 1 || stap > 5 || normen.isEmpty()) {
            throw new IllegalArgumentException("rule \"" + regel + "\" needs a step of 1 to 5 and at least one norm");
        }
    }
}
