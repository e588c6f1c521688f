package nl.lhs.rules.bouw;

/** Rules that cannot be compiled: which, where, and why. */
public final class RuleCompilerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleCompilerException(String message) {
        super(message);
    }

    RuleCompilerException(String message, Throwable cause) {
        super(message, cause);
    }
}
