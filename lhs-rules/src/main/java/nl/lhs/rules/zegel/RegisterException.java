package nl.lhs.rules.zegel;

import java.util.Objects;

/**
 * A register that could not be read, or not be added to. The message says what and where, by the number of bytes before
 * it, and holds nothing of a record.
 *
 * <p>Nothing that was offered with the call is recorded, unless the sort is {@link Soort#ONZEKER}.
 */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of trouble it is. */
    public enum Soort {
        /** The file is there, and is something else than a register. */
        GEEN_REGISTER,
        /** The last whole line is no sealed record as it was written: what is there must be verified first. */
        BESCHADIGD,
        /** A record is larger than what can be read again. */
        TE_GROOT,
        /** The file, its lock file or its directory cannot be opened, read or written; the cause says why. */
        ONTOEGANKELIJK,
        /** The thread was interrupted while it waited for its turn; it is still marked as interrupted. */
        ONDERBROKEN,
        /**
         * Writing failed, and so did taking back what was written: the records offered may or may not be in the
         * register. A verification tells.
         */
        ONZEKER
    }

    /** What kind of trouble it is. */
    private final Soort soort;

    /**
     * Trouble with what is in a register.
     *
     * @param soort what sort of trouble
     * @param bericht what is wrong, where, and what was expected
     */
    public RegisterException(Soort soort, String bericht) {
        this(soort, bericht, null);
    }

    /**
     * Trouble with the file of a register.
     *
     * @param soort what sort of trouble
     * @param bericht what failed
     * @param oorzaak what the file system said; null where it said nothing
     */
    public RegisterException(Soort soort, String bericht, Throwable oorzaak) {
        super(bericht, oorzaak);
        this.soort = Objects.requireNonNull(soort, "soort");
    }

    /**
     * What sort of trouble it is.
     *
     * @return the sort
     */
    public Soort soort() {
        return soort;
    }
}
