package nl.lhs.core.vastlegging;

/** Whether the decision is complete (<i>status</i>). Source: norm 3.3-1, reading R7. */
public enum Status {
    /** Complete. */
    DEFINITIEF,
    /** A necessary overleg has no outcome yet; nothing is chosen. */
    WACHT_OP_OVERLEG
}
