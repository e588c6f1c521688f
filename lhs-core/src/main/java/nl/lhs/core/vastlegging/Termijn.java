package nl.lhs.core.vastlegging;

/** Which regime of terms holds (<i>termijn</i>); never a number of days. Source: norms 3.4-5 and 3.4-6. */
public enum Termijn {
    /** No term, or a very short one: a gedragsvoorschrift (norm 3.4-5). */
    GEEN_OF_ZEER_KORT,
    /** The more urgent, the shorter, within what is feasible (norm 3.4-6). */
    NAAR_URGENTIE
}
