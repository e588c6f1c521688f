package nl.lhs.rules.basis;

import java.util.Objects;

/**
 * The rule base cannot be used, or contradicts itself: a defect of the rules, never of the input.
 *
 * <p>The message names the rules concerned, and no value from a casus.
 */
public final class LhsEngineException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * A defect of the rule base.
     *
     * @param message what is wrong, naming the rules concerned
     */
    public LhsEngineException(String message) {
        super(Objects.requireNonNull(message, "message"));
    }

    /**
     * A defect of the rule base.
     *
     * @param message what is wrong, naming the rules concerned
     * @param cause what showed it
     */
    public LhsEngineException(String message, Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
    }
}
