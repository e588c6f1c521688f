package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * The rule that was broken (<i>voorschrift</i>). Its soort decides which terms fit.
 *
 * <p>Example: {@code Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT)}. Source: norms 3.4-5 and 3.4-6.
 *
 * @param soort the kind of rule
 * @param verwijzing where the rule is found; 1 to 10,000 characters where given
 */
public record Voorschrift(Soort soort, Optional<String> verwijzing) {
    /** The kinds of rule. */
    public enum Soort {
        /** A rule of conduct, to be kept at once (norm 3.4-5). */
        GEDRAGSVOORSCHRIFT,
        /** Anything else, investments included (norm 3.4-6). */
        OVERIG
    }

    /**
     * A rule that was broken.
     *
     * @param soort see {@link #soort()}
     * @param verwijzing see {@link #verwijzing()}
     * @throws OngeldigException if the verwijzing is blank or too long
     */
    public Voorschrift {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(verwijzing, "verwijzing");
        new Foutenlijst().tekst("/verwijzing", verwijzing).throwIfAny();
    }

    /**
     * A rule without a reference.
     *
     * @param soort the kind of rule
     * @return the voorschrift
     */
    public static Voorschrift of(Soort soort) {
        return new Voorschrift(soort, Optional.empty());
    }

    /**
     * A rule with its reference.
     *
     * @param soort the kind of rule
     * @param verwijzing where the rule is found
     * @return the voorschrift
     * @throws OngeldigException if the verwijzing is blank or too long
     */
    public static Voorschrift of(Soort soort, String verwijzing) {
        return new Voorschrift(soort, Optional.of(Objects.requireNonNull(verwijzing, "verwijzing")));
    }

    /** The soort only: the verwijzing is free text. */
    @Override
    public String toString() {
        return "Voorschrift[" + soort + "]";
    }
}
