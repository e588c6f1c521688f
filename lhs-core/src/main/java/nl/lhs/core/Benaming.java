package nl.lhs.core;

import java.util.Objects;

/**
 * How something is called (<i>benaming</i>), in Dutch and in English, as it stands in a sentence.
 *
 * <p>Example: {@code Interventie.WAARSCHUWEN.inZin().engels()} is {@code "a warning"}.
 *
 * @param nederlands in Dutch; 1 to 200 characters
 * @param engels in English; 1 to 200 characters
 */
public record Benaming(String nederlands, String engels) {
    /**
     * A name in two languages.
     *
     * @param nederlands see {@link #nederlands()}
     * @param engels see {@link #engels()}
     * @throws OngeldigException if one of them is blank or too long, at {@code /nl} or {@code /en}
     */
    public Benaming {
        new Foutenlijst()
                .kenmerk("/nl", Objects.requireNonNull(nederlands, "nederlands"))
                .kenmerk("/en", Objects.requireNonNull(engels, "engels"))
                .throwIfAny();
    }
}
