package nl.lhs.rules.regels;

import nl.lhs.core.Typering;

/** Step 1: the column, and whether it is the default. */
public record Kolom(Typering typering, boolean standaard) implements Conclusie {
    /** The column where it is the default; else null. */
    public Typering alsStandaard() {
        return standaard ? typering : null;
    }
}
