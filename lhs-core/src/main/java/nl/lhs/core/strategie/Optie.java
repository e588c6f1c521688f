package nl.lhs.core.strategie;

/**
 * A choice that the text of LHS 1.7 leaves open, and that each strategie makes; see {@link Opties}.
 *
 * <p>Example: {@code Optie.RAND.naam()} is {@code "rand"}, as in the document of a strategie and in a record.
 */
public enum Optie {
    /** What verzachtende and verzwarende argumenten do together (reading R3). */
    BEIDE_ARGUMENTEN("beideArgumenten"),
    /** How far a move goes at the edge of the matrix (reading R2). */
    RAND("rand"),
    /** In which column one starts who cannot be typed (norm 3.1-4). */
    STANDAARDTYPERING("standaardtypering"),
    /** Whether an imposed BSBM waives overleg in ZWAAR too (norm 3.3-3). */
    BSBM_VERVANGT_OVERLEG_IN_ZWAAR("bsbmVervangtOverlegInZwaar"),
    /** What stands in the herstellende place in spoed (reading R8). */
    SPOED("spoed");

    private final String naam;

    Optie(String naam) {
        this.naam = naam;
    }

    /** {@return its name in documents and records, such as {@code "rand"}} */
    public String naam() {
        return naam;
    }
}
