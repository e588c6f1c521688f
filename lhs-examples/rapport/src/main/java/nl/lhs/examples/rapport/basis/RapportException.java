package nl.lhs.examples.rapport.basis;

/**
 * A report could not be made, by a fault of this library or one that it uses; never by the content of a record.
 *
 * <p>The message says in which part and why, and holds nothing of the record. There is no cause, because its message might
 * hold some; the stack trace is that of the cause.
 */
public final class RapportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A report that could not be made.
     *
     * @param message in which part, and why; nothing of the record
     */
    public RapportException(String message) {
        super(message);
    }

    /**
     * A report that could not be made.
     *
     * @param message in which part, and why; nothing of the record
     * @param oorzaak the cause; this keeps its class and its stack trace, not its message
     */
    public RapportException(String message, Throwable oorzaak) {
        super(message + " (" + oorzaak.getClass().getName() + ")");
        setStackTrace(oorzaak.getStackTrace());
    }
}
