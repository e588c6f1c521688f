package nl.lhs.rules.uitleg;

/** What a {@link Verantwoordingspunt} says: the stable name beside its text. */
public enum Verantwoordingscode {
    /** The reason is recorded of each intervention that was considered. */
    REDEN_PER_INTERVENTIE(Beginsel.MOTIVERING, true),
    /** The typering has no onderbouwing. */
    TYPERING_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, false),
    /** The finding is described. */
    FEITEN_OMSCHREVEN(Beginsel.ZORGVULDIGHEID, true),
    /** The finding is not described. */
    OMSCHRIJVING_ONTBREEKT(Beginsel.ZORGVULDIGHEID, false),
    /** The same strategie was followed as in every case. */
    STRATEGIE_GEVOLGD(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** The legal powers of the instance are not given. */
    BEVOEGDHEDEN_ONBEKEND(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID, false);

    private final Beginsel beginsel;
    private final boolean steun;

    Verantwoordingscode(Beginsel beginsel, boolean steun) {
        this.beginsel = beginsel;
        this.steun = steun;
    }

    /**
     * The principle that this is about.
     *
     * @return the principle
     */
    public Beginsel beginsel() {
        return beginsel;
    }

    /**
     * Whether this supports the principle.
     *
     * @return true for support; false for what is missing or weak
     */
    public boolean isSteun() {
        return steun;
    }
}
