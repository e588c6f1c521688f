package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * A mitigating argument (<i>verzachtend argument</i>): one or more of them move the finding one column to the left and
 * then one row down.
 *
 * <p>Example: {@code VerzachtendArgument.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK)}. Source: norms 3.1-5,
 * 3.1-7 and 3.1-8.
 *
 * @param soort the kind of argument
 * @param toelichting why it holds; 1 to 10,000 characters where given
 */
public record VerzachtendArgument(Soort soort, Optional<String> toelichting) {
    /** The kinds of mitigating argument. */
    public enum Soort {
        /** Legalisation is possible (norm 3.1-8). */
        LEGALISATIE_MOGELIJK,
        /** Any other. */
        OVERIG;

        /** {@return whether it says that legalisation is possible (norm 3.1-8)} */
        public boolean isLegalisatie() {
            return this == LEGALISATIE_MOGELIJK;
        }
    }

    /**
     * A mitigating argument.
     *
     * @param soort see {@link #soort()}
     * @param toelichting see {@link #toelichting()}
     * @throws OngeldigException if the toelichting is blank or too long
     */
    public VerzachtendArgument {
        Objects.requireNonNull(soort, "soort");
        new Foutenlijst().tekst("/toelichting", toelichting).throwIfAny();
    }

    /**
     * An argument without a toelichting.
     *
     * @param soort the kind of argument
     * @return the argument
     */
    public static VerzachtendArgument of(Soort soort) {
        return new VerzachtendArgument(soort, Optional.empty());
    }

    /**
     * An argument with its toelichting.
     *
     * @param soort the kind of argument
     * @param toelichting why it holds
     * @return the argument
     * @throws OngeldigException if the toelichting is blank or too long
     */
    public static VerzachtendArgument of(Soort soort, String toelichting) {
        return new VerzachtendArgument(soort, Optional.of(toelichting));
    }

    /** The kind only: the toelichting may be about people. */
    @Override
    public String toString() {
        return "VerzachtendArgument[" + soort + "]";
    }
}
