package nl.lhs.core;

/**
 * The class (<i>klasse</i>) of a segment of the matrix: how heavy it is, and so whether police and OM are consulted.
 *
 * <p>Example: in LHS 1.7 the class of {@code C4} is {@link #ZWAAR}. Which segment has which class is data of the
 * strategie, not of this type. Source: figure 2 and norms 3.3-1, 3.3-2 and 3.3-7.
 */
public enum Klasse {
    /** Light: administrative action is indicated. */
    LICHT,
    /** Middle: administrative action, criminal action, or both. */
    MIDDEN,
    /** Heavy: criminal action in any case, in many cases administrative action besides. */
    ZWAAR
}
