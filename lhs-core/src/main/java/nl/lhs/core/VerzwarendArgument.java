package nl.lhs.core;

import java.util.List;
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
    /** The kinds of aggravating argument. The constants are those of LHS 1.7. */
    public static final class Soort extends Begrip<Soort> {
        /** The normadressaat did it before (norm 3.1-6); an overtreding that simply goes on is not recidive. */
        public static final Soort RECIDIVE = new Soort(
                "RECIDIVE",
                0,
                new Benaming("recidive", "repeat offence"),
                new Benaming("recidive", "repeat offence"),
                true,
                false);
        /** Any other. */
        public static final Soort OVERIG = new Soort(
                "OVERIG",
                1,
                new Benaming("overig", "other"),
                new Benaming("een ander verzwarend argument", "another aggravating argument"),
                false,
                true);

        private final boolean recidive;
        private final boolean overig;

        /**
         * A kind of argument.
         *
         * @param id see {@link #id()}
         * @param volgnummer its place in the list, from 0
         * @param naam such as {@code "recidive"}
         * @param inZin such as {@code "recidive"}
         * @param recidive whether it says that the same norm was broken before (norm 3.1-6)
         * @param overig whether it says nothing by itself, so that its toelichting is all there is to tell
         * @throws OngeldigException if the id has another form
         */
        public Soort(String id, int volgnummer, Benaming naam, Benaming inZin, boolean recidive, boolean overig) {
            super(id, volgnummer, naam, inZin);
            this.recidive = recidive;
            this.overig = overig;
        }

        /**
         * The constant of LHS 1.7 with an id.
         *
         * @param id such as {@code "RECIDIVE"}
         * @return the constant
         * @throws IllegalArgumentException if LHS 1.7 has none, naming those that it has
         */
        public static Soort valueOf(String id) {
            Objects.requireNonNull(id, "id");
            return Woordenlijst.LHS_17.verzwarend().get(id);
        }

        @Override
        List<Object> eigenschappen() {
            return List.of(recidive, overig);
        }

        /** {@return whether it says that the same norm was broken before (norm 3.1-6)} */
        public boolean isRecidive() {
            return recidive;
        }

        /** {@return whether it says nothing by itself, so that its toelichting is all there is to tell} */
        public boolean isOverig() {
            return overig;
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
        Objects.requireNonNull(toelichting, "toelichting");
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
        return new VerzwarendArgument(soort, Optional.of(Objects.requireNonNull(toelichting, "toelichting")));
    }

    /** The kind only: the toelichting may be about people. */
    @Override
    public String toString() {
        return "VerzwarendArgument[" + soort + "]";
    }
}
