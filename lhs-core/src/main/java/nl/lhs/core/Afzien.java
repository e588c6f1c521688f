package nl.lhs.core;

import java.util.Objects;

/**
 * Refraining from enforcement (<i>afzien van handhaven</i>) because a circumstance justifies it.
 *
 * <p>Example: {@code new Afzien(Grond.CONCREET_ZICHT_OP_LEGALISATIE, "Er ligt een ontvankelijke aanvraag.")}. That the
 * overtreding has ended is no ground: that is compliance. Source: norm B1-1.
 *
 * @param grond which circumstance justifies it
 * @param motivering its reasons; 1 to 10,000 characters, not blank
 */
public record Afzien(Grond grond, String motivering) {
    /** The circumstances that can justify it. */
    public enum Grond {
        /** A ground of justification (Awb 5:5). */
        RECHTVAARDIGINGSGROND,
        /** A concrete prospect of legalisation. */
        CONCREET_ZICHT_OP_LEGALISATIE,
        /** Action so disproportionate to the interests it serves that it must not be taken. */
        ONEVENREDIGHEID,
        /** Another special circumstance, such as trust or equality. */
        ANDERE_BIJZONDERE_OMSTANDIGHEID
    }

    /**
     * Refraining from enforcement.
     *
     * @param grond see {@link #grond()}
     * @param motivering see {@link #motivering()}
     * @throws OngeldigException if the motivering is blank or too long
     */
    public Afzien {
        Objects.requireNonNull(grond, "grond");
        Objects.requireNonNull(motivering, "motivering");
        new Foutenlijst().tekst("/motivering", motivering).throwIfAny();
    }

    /** The ground only: the motivering may be about people. */
    @Override
    public String toString() {
        return "Afzien[" + grond + "]";
    }
}
