package nl.lhs.core;

/**
 * The kind (<i>soort</i>) of an intervention: what it is meant to do, and in which branch of the law it belongs.
 *
 * <p>Source: figure 3 and bijlage 2.
 */
public enum Interventiesoort {
    /** Administrative law, aimed at repair. */
    HERSTELLEND,
    /** Administrative law, aimed at punishment. */
    BESTRAFFEND,
    /** Criminal law. */
    STRAFRECHT
}
