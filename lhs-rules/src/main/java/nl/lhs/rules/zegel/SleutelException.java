package nl.lhs.rules.zegel;

import java.util.Objects;

/** A key that cannot be used. The message says what was expected, and holds nothing of the key. */
public final class SleutelException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * A key that cannot be used.
     *
     * @param bericht what is wrong and what was expected
     */
    public SleutelException(String bericht) {
        super(Objects.requireNonNull(bericht, "bericht"));
    }

    /**
     * A key that cannot be used.
     *
     * @param bericht what is wrong and what was expected
     * @param oorzaak what the cryptography of the JDK said
     */
    public SleutelException(String bericht, Throwable oorzaak) {
        super(Objects.requireNonNull(bericht, "bericht"), oorzaak);
    }
}
