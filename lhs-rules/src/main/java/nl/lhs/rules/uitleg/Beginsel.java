package nl.lhs.rules.uitleg;

/**
 * The principles of proper administration that a record must answer to (<i>beginselen van behoorlijk bestuur</i>), in the
 * order of norm 3.5-1.
 *
 * <p>Example: {@code Begrippen.van(Taal.NEDERLANDS).naam(Beginsel.MOTIVERING)} is {@code "motiveringsbeginsel"}.
 */
public enum Beginsel {
    /** Motiveringsbeginsel: the decision rests on reasons that can be known. */
    MOTIVERING,
    /** Zorgvuldigheidsbeginsel: the facts were gathered and weighed with care. */
    ZORGVULDIGHEID,
    /** Verbod van willekeur: like cases are treated alike, by rules known beforehand. */
    VERBOD_VAN_WILLEKEUR,
    /** Verbod van misbruik van bevoegdheid: a power is used where it exists, and for what it was given. */
    VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID
}
