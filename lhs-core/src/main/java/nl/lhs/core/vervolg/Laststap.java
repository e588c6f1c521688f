package nl.lhs.core.vervolg;

/** The three steps of a last onder dwangsom and of a last onder bestuursdwang, in their order. Source: norm B2-7. */
public enum Laststap {
    /** The warning, with a term and the occasion to give a zienswijze. */
    VOORNEMEN,
    /** The decision, with a term. */
    BESCHIKKING,
    /** Carrying out the bestuursdwang, or collecting the dwangsom. */
    UITVOERING
}
