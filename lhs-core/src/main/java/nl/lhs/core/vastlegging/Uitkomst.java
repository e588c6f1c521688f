package nl.lhs.core.vastlegging;

/** What the decision comes to (<i>uitkomst</i>). Source: norms 3.1-1, 3.1-9, 3.4-1, 3.4-4 and B1-1. */
public enum Uitkomst {
    /** An intervention follows, or will after the overleg. */
    INTERVENIEREN,
    /** A gedoogbesluit: no administrative intervention (norm 3.1-9). */
    GEDOGEN,
    /** A circumstance justifies refraining from enforcement: no administrative intervention (norm B1-1). */
    AFZIEN,
    /** The finding is not an overtreding, and not positioned (norm 3.1-1). */
    GEEN_OVERTREDING,
    /**
     * In a dossier: compliance did not follow, and no rung of the segment was left. Only in records of edition 1 of the
     * specification, which are still read.
     */
    HERPOSITIONEREN
}
