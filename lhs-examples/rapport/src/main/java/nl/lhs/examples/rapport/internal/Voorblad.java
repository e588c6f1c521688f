package nl.lhs.examples.rapport.internal;

import java.util.List;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Punt;

/**
 * What the first sheet of a report says beside the decision and the matrix: why, what next, what is open, and by which rules.
 *
 * @param waarom why it was decided so
 * @param nu what is to be done now
 * @param open what else asks attention
 * @param regels which library decided
 * @param vingerafdruk of its rules and the strategie
 */
public record Voorblad(Keur waarom, Keur nu, Keur open, String regels, String vingerafdruk) {
    /**
     * As many points as there is room for.
     *
     * @param punten the points; the last may be shortened
     * @param meer how many are left out and where they stand, in a sentence; empty where all are here
     */
    public record Keur(List<Punt> punten, String meer) {
        public Keur {
            punten = List.copyOf(punten);
        }
    }
}
