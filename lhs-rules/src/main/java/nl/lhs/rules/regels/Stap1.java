package nl.lhs.rules.regels;

import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;

/** Step 1, the position in the matrix: what rules conclude of it. */
public interface Stap1 {
    /** Step 1: the column, and whether it is the default. */
    record Kolom(Typering typering, boolean standaard) implements Conclusie {
        /** The column where it is the default; else null. */
        public Typering alsStandaard() {
            return standaard ? typering : null;
        }
    }

    /** Step 1: where the finding stands before any move. */
    record Uitgangspositie(Segment segment) implements Conclusie {}

    /** Step 1: how the arguments move the finding. */
    record Richting(Verplaatsing verplaatsing) implements Conclusie {}

    /** Step 1: where the finding stands after the step to another column. */
    record Tussenpositie(Segment segment) implements Conclusie {}

    /** Step 1: where the finding stands after the move. */
    record Eindpositie(Segment segment) implements Conclusie {}

    /** Step 1: the class of the segment. */
    record Segmentklasse(Segment segment, Klasse klasse) implements Conclusie {}

    /** Step 1, on a new overtreding of a norm that was broken before: there is ground to propose recidive. */
    record Recidivegrond() implements Conclusie {}
}
