package nl.lhs.rules.uitleg;

import nl.lhs.core.strategie.Norm;

/**
 * An article of the Awb that a decision must answer to (<i>artikel</i>), in the order of the law.
 *
 * <p>Those that carry the four principles of norm 3.5-1 apply to every record, also where no besluit follows: norm 3.5-1
 * asks for them. The others apply where the record says so: see {@link Verantwoording#artikelen()}.
 *
 * <p>Example: {@code Awbartikel.DOEL.norm()} is {@code Awb 3:3}.
 */
public enum Awbartikel {
    /** The facts and the interests were gathered with care. */
    VOORBEREIDING("3:2", Beginsel.ZORGVULDIGHEID),
    /** A power is used for nothing but the purpose for which it was given. */
    DOEL("3:3", Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID),
    /** The interests were weighed: the measure is fit, needed and balanced. */
    BELANGENAFWEGING("3:4", Beginsel.VERBOD_VAN_WILLEKEUR),
    /** The decision rests on reasons that can carry it. */
    DEUGDELIJKE_MOTIVERING("3:46", Beginsel.MOTIVERING),
    /** Before the besluit, the addressee could submit his views. */
    ZIENSWIJZE("4:8", Beginsel.ZORGVULDIGHEID),
    /** A request is decided in time. */
    BESLISTERMIJN("4:13", Beginsel.ZORGVULDIGHEID),
    /** The strategie is followed as a policy rule, or departed from with reasons. */
    BELEIDSREGEL("4:84", Beginsel.VERBOD_VAN_WILLEKEUR),
    /** Who the overtreder is, and why. */
    OVERTREDER("5:1", Beginsel.ZORGVULDIGHEID),
    /** What a besluit to a sanction must name: the overtreding and the rule; the place and the time as far as needed. */
    SANCTIEBESLUIT("5:9", Beginsel.MOTIVERING),
    /** A fine for what is also a criminal offence: first to the public prosecutor. */
    BOETE_EN_STRAFRECHT("5:44", Beginsel.ZORGVULDIGHEID);

    private final String nummer;
    private final Beginsel beginsel;

    Awbartikel(String nummer, Beginsel beginsel) {
        this.nummer = nummer;
        this.beginsel = beginsel;
    }

    /** {@return its number, such as {@code "3:3"}} */
    public String nummer() {
        return nummer;
    }

    /** {@return the article as a norm, such as {@code Awb 3:3}} */
    public Norm norm() {
        return Norm.of("Awb " + nummer);
    }

    /** {@return the principle of norm 3.5-1 that it works out} */
    public Beginsel beginsel() {
        return beginsel;
    }

    /** The article that applies to every record and works out a principle. */
    static Awbartikel from(Beginsel beginsel) {
        return switch (beginsel) {
            case MOTIVERING -> DEUGDELIJKE_MOTIVERING;
            case ZORGVULDIGHEID -> VOORBEREIDING;
            case VERBOD_VAN_WILLEKEUR -> BELEIDSREGEL;
            case VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID -> DOEL;
        };
    }
}
