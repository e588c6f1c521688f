package nl.lhs.examples.rapport.basis;

/**
 * A report could not be made, by a fault of the library or what it is built on; never by what a record holds.
 *
 * <p>The message says in which part and why. It holds nothing of the record, and so there is no cause either, of which
 * that could not be promised; the stack trace is the one of the cause.
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
     * @param oorzaak of which the class and the stack trace are kept, and not the message
     */
    public RapportException(String message, Throwable oorzaak) {
        super(message + " (" + oorzaak.getClass().getName() + ")");
        setStackTrace(oorzaak.getStackTrace());
    }
}
