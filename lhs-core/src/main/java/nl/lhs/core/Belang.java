package nl.lhs.core;

/**
 * An interest (<i>belang</i>) that a finding touches. It goes into the record; the gevolgen are judged over all of
 * them together. Source: norm 3.1-2.
 */
public enum Belang {
    /** Environment. */
    MILIEU,
    /** Nature. */
    NATUUR,
    /** Water. */
    WATER,
    /** Safety. */
    VEILIGHEID,
    /** Health. */
    GEZONDHEID,
    /** Social relevance. */
    MAATSCHAPPELIJK
}
