package nl.lhs.rules.zegel;

import java.util.Objects;

/**
 * A register that could not be read or added to. The message says what is wrong and after how many bytes, and holds
 * nothing of a record.
 *
 * <p>Nothing of the call is recorded, unless the sort is {@link Soort#ONZEKER}.
 */
public final class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of trouble it is. */
    public enum Soort {
        /** The file is something else than a register. */
        GEEN_REGISTER,
        /** The last whole line is no sealed record as it was written: verify the register first. */
        BESCHADIGD,
        /** A record is too large to be read again. */
        TE_GROOT,
        /** The file, its lock file or its directory cannot be opened, read or written; the cause says why. */
        ONTOEGANKELIJK,
        /** The thread was interrupted while it waited for its turn, and is still marked as interrupted. */
        ONDERBROKEN,
        /**
         * Writing failed, and taking it back failed too: the records may or may not be in the register. A verification
         * tells.
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
        super(Objects.requireNonNull(bericht, "bericht"), oorzaak);
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
