package nl.lhs.core;

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
 * @param soort which of the seven
 * @param onderbouwing on what it rests; 1 to 10,000 characters; required for MEDEWERKING_DESKUNDIGE_DERDEN
 */
public record VerzwarendAspect(Soort soort, Optional<String> onderbouwing) {
    /** The seven aspects, in the order of norm 3.2-1. */
    public enum Soort {
        /** Financial gain was made or aimed at. */
        FINANCIEEL_VOORDEEL,
        /** A known person or body, a government, a certifying body, the own organisation: one with an example to set. */
        STATUS_VOORBEELDFUNCTIE,
        /** A fine probably cannot be collected, or is priced in. */
        FINANCIELE_SANCTIE_ZONDER_EFFECT(Betekenis.GELDSTRAF_ZONDER_EFFECT),
        /** Other acts were committed to hide the facts, such as forgery, corruption or laundering. */
        COMBINATIE_ANDERE_DELICTEN(Betekenis.VERHULLING),
        /** Expert third parties helped; must be substantiated (norm 3.2-3). */
        MEDEWERKING_DESKUNDIGE_DERDEN(Betekenis.VEREIST_ONDERBOUWING),
        /** The norm is to be brought to the attention of branch or public. */
        NORMBEVESTIGING,
        /** Finding the truth needs powers that administrative law lacks. */
        WAARHEIDSVINDING;

        private final Set<Betekenis> betekenissen;

        Soort(Betekenis... betekenissen) {
            this.betekenissen = Set.of(betekenissen);
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
    private enum Betekenis {
        VEREIST_ONDERBOUWING,
        GELDSTRAF_ZONDER_EFFECT,
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
        new Foutenlijst()
                .tekst("/onderbouwing", onderbouwing)
                .addAll(Tegenspraken.vanAspect(soort, onderbouwing.isPresent()))
                .throwIfAny();
    }

    /**
     * An aspect without an onderbouwing.
     *
     * @param soort which of the seven
     * @return the aspect
     * @throws OngeldigException for MEDEWERKING_DESKUNDIGE_DERDEN, which must be substantiated
     */
    public static VerzwarendAspect of(Soort soort) {
        return new VerzwarendAspect(soort, Optional.empty());
    }

    /**
     * An aspect with its onderbouwing.
     *
     * @param soort which of the seven
     * @param onderbouwing on what it rests
     * @return the aspect
     * @throws OngeldigException if the onderbouwing is blank or too long
     */
    public static VerzwarendAspect of(Soort soort, String onderbouwing) {
        return new VerzwarendAspect(soort, Optional.of(onderbouwing));
    }

    /** The soort only: the onderbouwing may be about people. */
    @Override
    public String toString() {
        return "VerzwarendAspect[" + soort + "]";
    }
}
