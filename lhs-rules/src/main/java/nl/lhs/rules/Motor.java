package nl.lhs.rules;

/**
 * What runs the rules of an {@link LhsEngine}. Both run the same compiled rules, and give the same records.
 *
 * <pre>{@code
 * LhsEngine bulk = engine.withMotor(Motor.BULK);
 * casussen.parallelStream().map(bulk::decide).forEach(register::neem);
 * }</pre>
 *
 * <p>That they give the same is tested: in every build on a sample of the policy, under another strategie too, and on paths
 * of dossiers; before a release on the whole policy, some 2.5 million casussen, and on 50,000 paths. Where rules are in
 * error, both refuse; which of several errors is named first may differ.
 */
public enum Motor {
    /** A session of Drools: what decides unless another is asked for. It knows all that rules for Drools can hold. */
    DROOLS,

    /**
     * A walk through the model that the rules are compiled to, for many decisions at once: several times faster, and as
     * right. It only knows rules that add conclusions, as those of this library do. Others it refuses, naming the rule and
     * what it does not know.
     */
    BULK
}
