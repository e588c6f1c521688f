package nl.lhs.core;

import java.util.List;
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
    /** The kinds of mitigating argument. The constants are those of LHS 1.7. */
    public static final class Soort extends Begrip<Soort> {
        /** Legalisation is possible (norm 3.1-8). */
        public static final Soort LEGALISATIE_MOGELIJK = new Soort(
                "LEGALISATIE_MOGELIJK",
                0,
                new Benaming("legalisatie is mogelijk", "legalisation is possible"),
                new Benaming("de mogelijkheid van legalisatie", "the possibility of legalisation"),
                true,
                false);
        /** Any other. */
        public static final Soort OVERIG = new Soort(
                "OVERIG",
                1,
                new Benaming("overig", "other"),
                new Benaming("een ander verzachtend argument", "another mitigating argument"),
                false,
                true);

        private final boolean legalisatie;
        private final boolean overig;

        /**
         * A kind of argument.
         *
         * @param id see {@link #id()}
         * @param volgnummer its place in the list, from 0
         * @param naam such as {@code "legalisatie is mogelijk"}
         * @param inZin such as {@code "de mogelijkheid van legalisatie"}
         * @param legalisatie whether it says that legalisation is possible (norm 3.1-8)
         * @param overig whether it says nothing by itself, so that its toelichting is all there is to tell
         * @throws OngeldigException if the id has another form
         */
        public Soort(String id, int volgnummer, Benaming naam, Benaming inZin, boolean legalisatie, boolean overig) {
            super(id, volgnummer, naam, inZin);
            this.legalisatie = legalisatie;
            this.overig = overig;
        }

        /**
         * The constant of LHS 1.7 with an id.
         *
         * @param id such as {@code "LEGALISATIE_MOGELIJK"}
         * @return the constant
         * @throws IllegalArgumentException if LHS 1.7 has none, naming those that it has
         */
        public static Soort valueOf(String id) {
            Objects.requireNonNull(id, "id");
            return Woordenlijst.LHS_17.verzachtend().get(id);
        }

        @Override
        List<Object> eigenschappen() {
            return List.of(legalisatie, overig);
        }

        /** {@return whether it says that legalisation is possible (norm 3.1-8)} */
        public boolean isLegalisatie() {
            return legalisatie;
        }

        /** {@return whether it says nothing by itself, so that its toelichting is all there is to tell} */
        public boolean isOverig() {
            return overig;
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
        Objects.requireNonNull(toelichting, "toelichting");
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
        return new VerzachtendArgument(soort, Optional.of(Objects.requireNonNull(toelichting, "toelichting")));
    }

    /** The kind only: the toelichting may be about people. */
    @Override
    public String toString() {
        return "VerzachtendArgument[" + soort + "]";
    }
}
