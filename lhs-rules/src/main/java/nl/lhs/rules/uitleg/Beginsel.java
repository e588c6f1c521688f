package nl.lhs.rules.uitleg;

/**
 * The principles of proper administration (<i>beginselen van behoorlijk bestuur</i>) that a record must answer to, in
 * the order of norm 3.5-1.
 *
 * <p>Example: {@code Begrippen.from(Taal.NEDERLANDS).naam(Beginsel.MOTIVERING)} is {@code "motiveringsbeginsel"}.
 */
public enum Beginsel {
    /** Motiveringsbeginsel: the decision rests on reasons that people can know. */
    MOTIVERING,
    /** Zorgvuldigheidsbeginsel: the facts were gathered and weighed with care. */
    ZORGVULDIGHEID,
    /** Verbod van willekeur: like cases are treated alike, by rules that are known beforehand. */
    VERBOD_VAN_WILLEKEUR,
    /** Verbod van misbruik van bevoegdheid: a power is used only for the purpose for which it was given (Awb 3:3). */
    VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID
}
