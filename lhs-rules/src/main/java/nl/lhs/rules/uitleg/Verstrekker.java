package nl.lhs.rules.uitleg;

/**
 * Who in an agency knows what a besluit needs and a record does not hold (<i>verstrekker</i>).
 *
 * <p>Example: {@code Besluitveld.DOEL.verstrekker()} is {@link #JURIST}.
 */
public enum Verstrekker {
    /** The inspector, who saw it. */
    TOEZICHTHOUDER,
    /** The lawyer who writes the besluit. */
    JURIST,
    /** The authority itself, or who decides in its name. */
    BEVOEGD_GEZAG,
    /** Who sends the letter. */
    SECRETARIAAT
}
