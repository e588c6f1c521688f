package nl.lhs.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An aggravating aspect (<i>verzwarend aspect</i>): a reason to act under criminal law too. It does not move the
 * finding in the matrix; that is what a {@link VerzwarendArgument} does.
 *
 * <p>Example: {@code VerzwarendAspect.of(Soort.FINANCIEEL_VOORDEEL, "Bespaarde afvoerkosten")}. Source: norms 3.2-1,
 * 3.2-2 and 3.2-3.
 *
 * @param soort which kind
 * @param onderbouwing on what it rests; 1 to 10,000 characters; required where the kind asks for it, such as
 *     MEDEWERKING_DESKUNDIGE_DERDEN
 */
public record VerzwarendAspect(Soort soort, Optional<String> onderbouwing) {
    /** The kinds of aspect. The constants are the seven of LHS 1.7, in the order of norm 3.2-1. */
    public static final class Soort extends Begrip<Soort> {
        /** So many kinds a strategie has at most. */
        public static final int MEESTE = 32;

        /** Financial gain was made or aimed at. */
        public static final Soort FINANCIEEL_VOORDEEL = new Soort(
                "FINANCIEEL_VOORDEEL",
                0,
                new Benaming("financieel voordeel", "financial gain"),
                new Benaming("het financiële voordeel", "the financial gain"));
        /** A known person or body, a government, a certifying body, the own organisation: one with an example to set. */
        public static final Soort STATUS_VOORBEELDFUNCTIE = new Soort(
                "STATUS_VOORBEELDFUNCTIE",
                1,
                new Benaming("status of voorbeeldfunctie", "status or exemplary role"),
                new Benaming(
                        "de status of voorbeeldfunctie van de normadressaat",
                        "the status or exemplary role of the addressee"));
        /** A fine probably cannot be collected, or is priced in. */
        public static final Soort FINANCIELE_SANCTIE_ZONDER_EFFECT = new Soort(
                "FINANCIELE_SANCTIE_ZONDER_EFFECT",
                2,
                new Benaming(
                        "financiële sanctie heeft vermoedelijk geen effect",
                        "a financial sanction is unlikely to have effect"),
                new Benaming(
                        "het vermoeden dat een financiële sanctie geen effect heeft",
                        "the presumption that a financial sanction will have no effect"),
                Betekenis.GELDSTRAF_ZONDER_EFFECT);
        /** Other acts were committed to hide the facts, such as forgery, corruption or laundering. */
        public static final Soort COMBINATIE_ANDERE_DELICTEN = new Soort(
                "COMBINATIE_ANDERE_DELICTEN",
                3,
                new Benaming("combinatie met andere delicten", "combination with other offences"),
                new Benaming("de combinatie met andere delicten", "the combination with other offences"),
                Betekenis.VERHULLING);
        /** Expert third parties helped; must be substantiated (norm 3.2-3). */
        public static final Soort MEDEWERKING_DESKUNDIGE_DERDEN = new Soort(
                "MEDEWERKING_DESKUNDIGE_DERDEN",
                4,
                new Benaming("medewerking van deskundige derden", "assistance by expert third parties"),
                new Benaming("de medewerking van deskundige derden", "the assistance of expert third parties"),
                Betekenis.VEREIST_ONDERBOUWING);
        /** The norm is to be brought to the attention of branch or public. */
        public static final Soort NORMBEVESTIGING = new Soort(
                "NORMBEVESTIGING",
                5,
                new Benaming("normbevestiging", "affirmation of the norm"),
                new Benaming("het belang van normbevestiging", "the interest of affirming the norm"));
        /** Finding the truth needs powers that administrative law lacks. */
        public static final Soort WAARHEIDSVINDING = new Soort(
                "WAARHEIDSVINDING",
                6,
                new Benaming("waarheidsvinding", "finding the truth"),
                new Benaming("het belang van waarheidsvinding", "the interest of finding the truth"));

        private final Set<Betekenis> betekenissen;

        /**
         * A kind of aspect.
         *
         * @param id see {@link #id()}
         * @param volgnummer its place in the list, from 0
         * @param naam such as {@code "financieel voordeel"}
         * @param inZin such as {@code "het financiële voordeel"}
         * @param betekenissen what the policy looks at in it beside that it is there
         * @throws OngeldigException if the id has another form
         */
        public Soort(String id, int volgnummer, Benaming naam, Benaming inZin, Betekenis... betekenissen) {
            super(id, volgnummer, naam, inZin);
            Required.list("betekenissen", betekenissen);
            this.betekenissen = Set.of(betekenissen);
        }

        /**
         * The constant of LHS 1.7 with an id.
         *
         * @param id such as {@code "NORMBEVESTIGING"}
         * @return the constant
         * @throws IllegalArgumentException if LHS 1.7 has none, naming those that it has
         */
        public static Soort valueOf(String id) {
            Objects.requireNonNull(id, "id");
            return Woordenlijst.LHS_17.aspecten().get(id);
        }

        @Override
        List<Object> eigenschappen() {
            return List.of(betekenissen);
        }

        /** {@return what the policy looks at in it beside that it is there} */
        public Set<Betekenis> betekenissen() {
            return betekenissen;
        }

        /** {@return whether it must be substantiated (norm 3.2-3)} */
        public boolean vereistOnderbouwing() {
            return betekenissen.contains(Betekenis.VEREIST_ONDERBOUWING);
        }

        /** {@return whether it says that a fine has no effect (reading R15)} */
        public boolean isGeldstrafZonderEffect() {
            return betekenissen.contains(Betekenis.GELDSTRAF_ZONDER_EFFECT);
        }

        /** {@return whether it says that facts are hidden on purpose (reading R15)} */
        public boolean isVerhulling() {
            return betekenissen.contains(Betekenis.VERHULLING);
        }
    }

    /** What the policy looks at in an aspect beside that it is there. */
    public enum Betekenis {
        /** It must be substantiated (norm 3.2-3). */
        VEREIST_ONDERBOUWING,
        /** A fine has no effect (reading R15). */
        GELDSTRAF_ZONDER_EFFECT,
        /** Facts are hidden on purpose (reading R15). */
        VERHULLING
    }

    /**
     * An aggravating aspect.
     *
     * @param soort see {@link #soort()}
     * @param onderbouwing see {@link #onderbouwing()}
     * @throws OngeldigException if the onderbouwing is blank or too long, or missing where norm 3.2-3 requires it
     */
    public VerzwarendAspect {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(onderbouwing, "onderbouwing");
        new Foutenlijst()
                .tekst("/onderbouwing", onderbouwing)
                .addAll(Tegenspraken.vanAspect(soort, onderbouwing.isPresent()))
                .throwIfAny();
    }

    /**
     * An aspect without an onderbouwing.
     *
     * @param soort which kind
     * @return the aspect
     * @throws OngeldigException for a kind that must be substantiated, such as MEDEWERKING_DESKUNDIGE_DERDEN
     */
    public static VerzwarendAspect of(Soort soort) {
        return new VerzwarendAspect(soort, Optional.empty());
    }

    /**
     * An aspect with its onderbouwing.
     *
     * @param soort which kind
     * @param onderbouwing on what it rests
     * @return the aspect
     * @throws OngeldigException if the onderbouwing is blank or too long
     */
    public static VerzwarendAspect of(Soort soort, String onderbouwing) {
        return new VerzwarendAspect(soort, Optional.of(Objects.requireNonNull(onderbouwing, "onderbouwing")));
    }

    /** The soort only: the onderbouwing may be about people. */
    @Override
    public String toString() {
        return "VerzwarendAspect[" + soort + "]";
    }
}
