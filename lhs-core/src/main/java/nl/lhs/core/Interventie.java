package nl.lhs.core;

/**
 * An intervention (<i>interventie</i>): what can be done about an overtreding.
 *
 * <p>Example: {@code Interventie.LAST_ONDER_DWANGSOM.soort()} is {@link Interventiesoort#HERSTELLEND}. How heavy an
 * intervention is, and in which segment it stands, is data of the strategie. Source: figure 3, bijlage 2.
 */
public enum Interventie {
    /** Informal: spoken to, or informed (norm B2-1: needs no legal power). */
    AANSPREKEN_INFORMEREN(Interventiesoort.HERSTELLEND, false, "aanspreken of informeren"),
    /** A letter with measures, a reasonable term, and what follows (norm B2-6). */
    WAARSCHUWEN(Interventiesoort.HERSTELLEND, false, "waarschuwen"),
    /** A talk with those who lead the normadressaat; adds to a warning (norm B2-9). */
    BESTUURLIJK_GESPREK(Interventiesoort.HERSTELLEND, false, "bestuurlijk gesprek"),
    /** More, or more intensive, supervision; announced, with the conditions for lifting it (norm B2-5). */
    VERSCHERPT_TOEZICHT(Interventiesoort.HERSTELLEND, false, "verscherpt toezicht"),
    /** LOD: an order with a periodic penalty payment (norm B2-7). */
    LAST_ONDER_DWANGSOM(Interventiesoort.HERSTELLEND, true, "last onder dwangsom"),
    /** LOB: an order, carried out at the offender's expense where he does not (norms B2-4 and B2-7). */
    LAST_ONDER_BESTUURSDWANG(Interventiesoort.HERSTELLEND, true, "last onder bestuursdwang"),
    /** Activities or vehicles are stopped until there is compliance (norms B2-8 and B2-10). */
    TIJDELIJK_STILLEGGEN(Interventiesoort.HERSTELLEND, true, "tijdelijk stilleggen"),
    /** Administrative fine (norm B2-11). */
    BESTUURLIJKE_BOETE(Interventiesoort.BESTRAFFEND, true, "bestuurlijke boete"),
    /** Suspension or withdrawal of permit, certificate or recognition (norms B2-2 and B2-12). */
    SCHORSEN_OF_INTREKKEN(
            Interventiesoort.BESTRAFFEND, true, "schorsen of intrekken van vergunning, certificaat of erkenning"),
    /** Prohibition to operate, or closure, for those who need no permit (norms B2-2, B2-8 and B2-12). */
    EXPLOITATIEVERBOD_OF_SLUITING(Interventiesoort.BESTRAFFEND, true, "exploitatieverbod of sluiting"),
    /** <i>Bestuurlijke strafbeschikking milieu</i>: a penal order by the instance itself (norm B2-3). */
    BSBM(Interventiesoort.STRAFRECHT, true, "bestuurlijke strafbeschikking milieu"),
    /** PV: an official report by a BOA, on which the OM can act. */
    PROCES_VERBAAL(Interventiesoort.STRAFRECHT, true, "proces-verbaal");

    private final Interventiesoort soort;
    private final boolean vereistBevoegdheid;
    private final String omschrijving;

    Interventie(Interventiesoort soort, boolean vereistBevoegdheid, String omschrijving) {
        this.soort = soort;
        this.vereistBevoegdheid = vereistBevoegdheid;
        this.omschrijving = omschrijving;
    }

    /** {@return the kind of this intervention} */
    public Interventiesoort soort() {
        return soort;
    }

    /** {@return whether the instance needs a legal power for it, and for a PV a BOA; true for eight (norm B2-1)} */
    public boolean vereistBevoegdheid() {
        return vereistBevoegdheid;
    }

    /** {@return its name in running Dutch text, such as {@code "last onder dwangsom"}} */
    public String omschrijving() {
        return omschrijving;
    }
}
