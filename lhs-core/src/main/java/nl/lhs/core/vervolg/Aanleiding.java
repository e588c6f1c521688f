package nl.lhs.core.vervolg;

/** Why a dossier was decided as it stands: which kind of decision its last choice is. */
public enum Aanleiding {
    /** The first decision of the dossier. */
    EERSTE_BESLISSING,
    /** A first decision, on a new overtreding of a norm that was broken before (norm 3.1-6). */
    NIEUWE_OVERTREDING,
    /** Decided again, because the overleg has an outcome (norm 3.3-4); after a herziening it stays HERZIENING. */
    OVERLEG,
    /** Decided again, because facts or judgements were wrong or are new (norm 3.5-1). */
    HERZIENING,
    /** Compliance did not follow: a heavier intervention (norm 3.4-4). */
    HERCONTROLE,
    /** Decided after the case was closed: only criminal action can still be added, or a verzoek be answered. */
    NA_SLUITING
}
