package nl.lhs.core;

/**
 * Serious conduct (<i>ernstige gedraging</i>) for which aangifte is standard, apart from the matrix.
 *
 * <p>Example: {@code ErnstigeGedraging.SABOTAGE.soort()} is {@link Soort#GEVAAR_VOOR_MENSEN}. Both lists of the source
 * are open, hence the two "other" values. Source: norms 3.3-5 and 3.3-6.
 */
public enum ErnstigeGedraging {
    /** Refusing entry. */
    WEIGEREN_TOEGANG(Soort.BELEMMERING_TOEZICHT),
    /** Intimidation. */
    INTIMIDATIE(Soort.BELEMMERING_TOEZICHT),
    /** Threat of violence. */
    GEWELDSDREIGING(Soort.BELEMMERING_TOEZICHT),
    /** Fraud. */
    FRAUDE(Soort.BELEMMERING_TOEZICHT),
    /** Destruction of evidence. */
    VERNIETIGING_BEWIJS(Soort.BELEMMERING_TOEZICHT),
    /** Attempted bribery. */
    POGING_OMKOPING(Soort.BELEMMERING_TOEZICHT),
    /** Any other way in which toezicht is deliberately made impossible. */
    ANDERE_TOEZICHTBELEMMERING(Soort.BELEMMERING_TOEZICHT),
    /** Sabotage. */
    SABOTAGE(Soort.GEVAAR_VOOR_MENSEN),
    /** Destruction of property. */
    VERNIELING(Soort.GEVAAR_VOOR_MENSEN),
    /** Deliberately giving wrong information. */
    VERKEERDE_INFORMATIE(Soort.GEVAAR_VOOR_MENSEN),
    /** Any other way in which people are deliberately endangered. */
    ANDER_OPZETTELIJK_GEVAAR(Soort.GEVAAR_VOOR_MENSEN);

    /** What the conduct does, and so which norm makes aangifte standard. */
    public enum Soort {
        /** Toezicht is deliberately made impossible (norm 3.3-5). */
        BELEMMERING_TOEZICHT,
        /** People are deliberately endangered (norm 3.3-6). */
        GEVAAR_VOOR_MENSEN
    }

    private final Soort soort;

    ErnstigeGedraging(Soort soort) {
        this.soort = soort;
    }

    /** {@return whether it is fraud, which § 3.1 names as a mark of those who break rules deliberately} */
    public boolean isFraude() {
        return this == FRAUDE;
    }

    /** {@return what the conduct does} */
    public Soort soort() {
        return soort;
    }
}
