package nl.lhs.rules.regels;

/** Step 3: what becomes of a BSBM. */
public record Bsbmoordeel(Stand stand) implements Conclusie {
    /** What becomes of a BSBM. */
    public enum Stand {
        /** The instance imposes it. */
        OPGELEGD,
        /** The instance wants to impose it, but the segment does not hold it. */
        BUITEN_SEGMENT,
        /** The instance imposes none. */
        NIET_OPGELEGD
    }
}
