package nl.lhs.rules.regels;

/** Step 4: what decides, in the order of reading R10. */
public record Beslisgrond(Waarde waarde) implements Conclusie {
    /** What decides. */
    public enum Waarde {
        GEEN_OVERTREDING,
        GEDOGEN,
        WACHT_OP_OVERLEG,
        AFWIJKING,
        LICHTSTE,
        DOORPAKKEN
    }
}
