package nl.lhs.rules.uitleg;

/**
 * For whom a {@link Motivering} is written (<i>lezer</i>). What one reader may see, another may not: no sentence of the
 * text for {@link #DOSSIER} or {@link #INSPECTEUR} stands in that for {@link #BESLUIT}.
 */
public enum Lezer {
    /**
     * The addressee of a besluit, and a court: what was found, which rule was broken, on what power is acted, where it stands
     * and why, the choice, the weighing and the term. What the record lacks is a marked open field ({@link Besluitveld}).
     * Points of attention, signals, readings, ids of norms, and what police or OM said are not in it.
     */
    BESLUIT,
    /** A colleague, and whoever checks the decision: everything in the record, each statement with its norms and readings. */
    DOSSIER,
    /** The inspector: at most half a page on what to do now, by when, and what comes next. */
    INSPECTEUR
}
