package nl.lhs.core;

/**
 * The branch of the law in which is acted (<i>spoor</i>); also the three ways in which an overleg can end.
 *
 * <p>Example: an overleg that ends in {@link #STRAFRECHT} leaves the matter to police and OM. Source: norm 3.3-4.
 */
public enum Spoor {
    /** Administrative law only. */
    BESTUURSRECHT,
    /** Administrative and criminal law. */
    BESTUURS_EN_STRAFRECHT,
    /** Criminal law only. */
    STRAFRECHT;

    /** {@return whether criminal action is part of this: true for all but {@link #BESTUURSRECHT}} */
    public boolean isStrafrechtelijk() {
        return this != BESTUURSRECHT;
    }
}
