package nl.lhs.core;

/**
 * How arguments move a finding through the matrix (<i>verplaatsing</i>).
 *
 * <p>Example: recidive moves B3 by {@link #VERZWAREND} to C4. Several arguments of one kind still give one move.
 * Source: norms 3.1-5, 3.1-6 and 3.1-7; reading R3 for {@link #OPGEHEVEN}.
 */
public enum Verplaatsing {
    /** No argument, no move. */
    GEEN,
    /** Mitigating: one column to the left, then one row down, as far as the matrix reaches. */
    VERZACHTEND,
    /** Aggravating: one column to the right, then one row up, as far as the matrix reaches. */
    VERZWAREND,
    /** Mitigating and aggravating arguments cancel out: no move. */
    OPGEHEVEN
}
