package nl.lhs.core;

import java.util.Objects;

/**
 * Where the text of a strategie says what a norm of this library asks (<i>normplaats</i>): its own number and section.
 *
 * <p>Example: {@code new Normplaats("4.2-1", "§ 4.2")}.
 *
 * @param nummer how the strategie numbers it; 1 to 200 characters
 * @param paragraaf the section in which it stands, such as {@code "§ 4.2"}; 1 to 200 characters
 */
public record Normplaats(String nummer, String paragraaf) {
    /**
     * A place.
     *
     * @param nummer see {@link #nummer()}
     * @param paragraaf see {@link #paragraaf()}
     * @throws OngeldigException if one of them is blank or too long
     */
    public Normplaats {
        Objects.requireNonNull(nummer, "nummer");
        Objects.requireNonNull(paragraaf, "paragraaf");
        new Foutenlijst()
                .kenmerk("/nummer", nummer)
                .kenmerk("/paragraaf", paragraaf)
                .throwIfAny();
    }
}
