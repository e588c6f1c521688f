package nl.lhs.rules;

import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Decides by the Landelijke handhavingstrategie: from a finding and the one the rule is addressed to, to a fitting
 * intervention with its record.
 *
 * <pre>{@code
 * LhsEngine engine = LhsEngine.create(); // once per application: it compiles the rules
 * Vastlegging vastlegging = engine.decide(
 *         Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
 *         Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
 * vastlegging.interventies(); // [WAARSCHUWEN]
 * }</pre>
 *
 * <p>One engine serves all threads of an application. A decision is a pure function of the casus and the strategie: no
 * clock, no randomness, no environment.
 */
public final class LhsEngine {
    private LhsEngine() {}

    /**
     * Makes an engine for LHS 1.7.
     *
     * @return an engine, to be kept and shared
     * @throws LhsEngineException if the rule base does not compile, or a rule names no norm or an unknown one
     * @throws nl.lhs.core.strategie.StrategieException if the strategie is missing or damaged
     */
    public static LhsEngine create() {
        return new LhsEngine();
    }

    /**
     * Decides the common case: a finding at a normadressaat, and nothing else known. The casus takes the kenmerk of the
     * finding.
     *
     * @param bevinding the finding
     * @param normadressaat the one the rule is addressed to
     * @return the decision record
     * @throws LhsEngineException if the rules contradict each other, naming them
     */
    public Vastlegging decide(Bevinding bevinding, Normadressaat normadressaat) {
        return decide(Casus.of(bevinding, normadressaat));
    }

    /**
     * Decides a casus.
     *
     * @param casus what is offered
     * @return the decision record
     * @throws LhsEngineException if the rules contradict each other, naming them
     */
    public Vastlegging decide(Casus casus) {
        throw new LhsEngineException("the rule base is not there yet");
    }

    /**
     * The strategie that is followed.
     *
     * @return LHS 1.7
     */
    public Strategie strategie() {
        return Strategie.lhs17();
    }
}
