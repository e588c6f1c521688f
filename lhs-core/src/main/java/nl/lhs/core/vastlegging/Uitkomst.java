package nl.lhs.core.vastlegging;

/** What the decision comes to (<i>uitkomst</i>). Source: norms 3.1-1, 3.1-9, 3.4-1 and 3.4-4. */
public enum Uitkomst {
    /** An intervention follows, or will after the overleg. */
    INTERVENIEREN,
    /** A gedoogbesluit: no administrative intervention (norm 3.1-9). */
    GEDOGEN,
    /** The finding is not an overtreding, and not positioned (norm 3.1-1). */
    GEEN_OVERTREDING,
    /** In a dossier: compliance did not follow, and no rung of the segment is left (norm 3.4-4, reading R13). */
    HERPOSITIONEREN
}
