package nl.lhs.core;

/**
 * What kind of last an intervention is (<i>lastsoort</i>): its steps and amounts follow from it.
 *
 * <p>Example: {@code Interventie.LAST_ONDER_DWANGSOM.last()} holds {@link #DWANGSOM}. Source: norm B2-7.
 */
public enum Lastsoort {
    /** With a sum that is forfeited: it is decided, and what was forfeited is collected (Awb 5:32). */
    DWANGSOM,
    /** With execution by the instance, whose costs are the offender's (Awb 5:21, 5:25). */
    BESTUURSDWANG
}
