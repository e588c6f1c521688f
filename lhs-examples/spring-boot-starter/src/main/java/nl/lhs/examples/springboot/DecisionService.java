package nl.lhs.examples.springboot;

import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Decides a casus, as the engine does. {@link nl.lhs.rules.LhsEngine} is final; this is for who needs an interface between:
 * for {@code @Async}, an aspect, or a double in a test.
 *
 * <pre>{@code
 * DecisionService service = casus -> vastlegging; // in a test
 * }</pre>
 */
@FunctionalInterface
public interface DecisionService {
    /**
     * Decides a casus.
     *
     * @param casus what is offered
     * @return the decision record
     * @throws nl.lhs.core.OngeldigException if no strategie fits, or two
     * @throws nl.lhs.rules.basis.LhsEngineException if the rules contradict each other, naming them
     * @throws nl.lhs.rules.eigenregels.EigenRegelsException if a rule of the agency's own fails, naming it
     */
    Vastlegging decide(Casus casus);
}
