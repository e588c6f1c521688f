package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * An aggravating argument (<i>verzwarend argument</i>): one or more of them move the finding one column to the right
 * and then one row up.
 *
 * <p>Example: {@code VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE)}. Source: norms 3.1-6
 * and 3.1-7.
 *
 * @param soort the kind of argument
 * @param toelichting why it holds; 1 to 10,000 characters where given
 */
public record VerzwarendArgument(Soort soort, Optional<String> toelichting) {
    /** The kinds of aggravating argument. */
    public enum Soort {
        /** The normadressaat did it before (norm 3.1-6); an overtreding that simply goes on is not recidive. */
        RECIDIVE,
        /** Any other. */
        OVERIG;

        /** {@return whether it says that the same norm was broken before (norm 3.1-6)} */
        public boolean isRecidive() {
            return this == RECIDIVE;
        }
    }

    /**
     * An aggravating argument.
     *
     * @param soort see {@link #soort()}
     * @param toelichting see {@link #toelichting()}
     * @throws OngeldigException if the toelichting is blank or too long
     */
    public VerzwarendArgument {
        Objects.requireNonNull(soort, "soort");
        new Foutenlijst().tekst("/toelichting", toelichting).throwIfAny();
    }

    /**
     * An argument without a toelichting.
     *
     * @param soort the kind of argument
     * @return the argument
     */
    public static VerzwarendArgument of(Soort soort) {
        return new VerzwarendArgument(soort, Optional.empty());
    }

    /**
     * An argument with its toelichting.
     *
     * @param soort the kind of argument
     * @param toelichting why it holds
     * @return the argument
     * @throws OngeldigException if the toelichting is blank or too long
     */
    public static VerzwarendArgument of(Soort soort, String toelichting) {
        return new VerzwarendArgument(soort, Optional.of(toelichting));
    }

    /** The kind only: the toelichting may be about people. */
    @Override
    public String toString() {
        return "VerzwarendArgument[" + soort + "]";
    }
}
