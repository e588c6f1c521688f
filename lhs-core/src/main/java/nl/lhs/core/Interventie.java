package nl.lhs.core;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An intervention (<i>interventie</i>): what can be done about an overtreding.
 *
 * <p>Example: {@code Interventie.LAST_ONDER_DWANGSOM.soort()} is {@link Interventiesoort#HERSTELLEND}. How heavy an
 * intervention is, and in which segment it stands, is data of the strategie. Source: figure 3, bijlage 2.
 */
public enum Interventie {
    /** Informal: spoken to, or informed (norm B2-1: needs no legal power). */
    AANSPREKEN_INFORMEREN(Interventiesoort.HERSTELLEND, "aanspreken of informeren", Rol.SPREEKT_AAN),
    /** A letter with measures, a reasonable term, and what follows (norm B2-6). */
    WAARSCHUWEN(Interventiesoort.HERSTELLEND, "waarschuwen", Rol.WAARSCHUWT),
    /** A talk with those who lead the normadressaat; adds to a warning (norm B2-9). */
    BESTUURLIJK_GESPREK(Interventiesoort.HERSTELLEND, "bestuurlijk gesprek", Rol.VULT_WAARSCHUWING_AAN),
    /** More, or more intensive, supervision; announced, with the conditions for lifting it (norm B2-5). */
    VERSCHERPT_TOEZICHT(
            Interventiesoort.HERSTELLEND, "verscherpt toezicht", Rol.WORDT_AANGEKONDIGD, Rol.VERVANGT_EERSTE_TREDE),
    /** LOD: an order with a periodic penalty payment (norm B2-7). */
    LAST_ONDER_DWANGSOM(
            Interventiesoort.HERSTELLEND,
            "last onder dwangsom",
            Lastsoort.DWANGSOM,
            Rol.VEREIST_BEVOEGDHEID,
            Rol.HERSTELSANCTIE,
            Rol.SANCTIE),
    /** LOB: an order, carried out at the offender's expense where he does not (norms B2-4 and B2-7). */
    LAST_ONDER_BESTUURSDWANG(
            Interventiesoort.HERSTELLEND,
            "last onder bestuursdwang",
            Lastsoort.BESTUURSDWANG,
            Rol.VEREIST_BEVOEGDHEID,
            Rol.HERSTELSANCTIE,
            Rol.SANCTIE,
            Rol.PAST_BIJ_SPOED),
    /** Activities or vehicles are stopped until there is compliance (norms B2-8 and B2-10). */
    TIJDELIJK_STILLEGGEN(
            Interventiesoort.HERSTELLEND,
            "tijdelijk stilleggen",
            Rol.VEREIST_BEVOEGDHEID,
            Rol.HERSTELSANCTIE,
            Rol.SANCTIE,
            Rol.LEGT_STIL),
    /** Administrative fine (norm B2-11). */
    BESTUURLIJKE_BOETE(
            Interventiesoort.BESTRAFFEND, "bestuurlijke boete", Rol.VEREIST_BEVOEGDHEID, Rol.SANCTIE, Rol.PUNITIEF),
    /** Suspension or withdrawal of permit, certificate or recognition (norms B2-2 and B2-12). */
    SCHORSEN_OF_INTREKKEN(
            Interventiesoort.BESTRAFFEND,
            "schorsen of intrekken van vergunning, certificaat of erkenning",
            Rol.VEREIST_BEVOEGDHEID,
            Rol.SANCTIE,
            Rol.NEEMT_BESLUIT_AF),
    /** Prohibition to operate, or closure, for those who need no permit (norms B2-2, B2-8 and B2-12). */
    EXPLOITATIEVERBOD_OF_SLUITING(
            Interventiesoort.BESTRAFFEND,
            "exploitatieverbod of sluiting",
            Rol.VEREIST_BEVOEGDHEID,
            Rol.SANCTIE,
            Rol.SLUIT),
    /** <i>Bestuurlijke strafbeschikking milieu</i>: a penal order by the instance itself (norm B2-3). */
    BSBM(
            Interventiesoort.STRAFRECHT,
            "bestuurlijke strafbeschikking milieu",
            Rol.VEREIST_BEVOEGDHEID,
            Rol.VAN_DE_INSTANTIE),
    /** PV: an official report by a BOA, on which the OM can act. */
    PROCES_VERBAAL(Interventiesoort.STRAFRECHT, "proces-verbaal", Rol.VEREIST_BEVOEGDHEID, Rol.UIT_OVERLEG);

    private final Interventiesoort soort;
    private final String omschrijving;
    private final Optional<Lastsoort> last;
    private final Set<Rol> rollen;

    Interventie(Interventiesoort soort, String omschrijving, Rol rol, Rol... meer) {
        this(soort, omschrijving, Optional.empty(), EnumSet.of(rol, meer));
    }

    Interventie(Interventiesoort soort, String omschrijving, Lastsoort last, Rol rol, Rol... meer) {
        this(soort, omschrijving, Optional.of(last), EnumSet.of(rol, meer));
    }

    Interventie(Interventiesoort soort, String omschrijving, Optional<Lastsoort> last, Set<Rol> rollen) {
        this.soort = soort;
        this.omschrijving = omschrijving;
        this.last = last;
        this.rollen = Collections.unmodifiableSet(rollen);
    }

    /** {@return the kind of this intervention} */
    public Interventiesoort soort() {
        return soort;
    }

    /** {@return whether the instance needs a legal power for it, and for a PV a BOA; true for eight (norm B2-1)} */
    public boolean vereistBevoegdheid() {
        return heeft(Rol.VEREIST_BEVOEGDHEID);
    }

    /** {@return what kind of last it is; empty where it is none} */
    public Optional<Lastsoort> last() {
        return last;
    }

    /** {@return whether it goes in steps of its own (norm B2-7)} */
    public boolean isLast() {
        return last.isPresent();
    }

    /** {@return whether it is a last with a sum that is forfeited} */
    public boolean isDwangsom() {
        return last.filter(l -> l == Lastsoort.DWANGSOM).isPresent();
    }

    /** {@return whether it is a last that the instance itself can carry out} */
    public boolean isBestuursdwang() {
        return last.filter(l -> l == Lastsoort.BESTUURSDWANG).isPresent();
    }

    /** {@return whether it punishes: of two of these one act would be punished twice (reading R5)} */
    public boolean isStraf() {
        return soort == Interventiesoort.STRAFRECHT || heeft(Rol.PUNITIEF);
    }

    /** {@return what it is in the eyes of the policy} */
    public Set<Rol> rollen() {
        return rollen;
    }

    /**
     * Whether it has a role.
     *
     * @param rol the role
     * @return true where it has
     */
    public boolean heeft(Rol rol) {
        return rollen.contains(rol);
    }

    /** {@return its name in running Dutch text, such as {@code "last onder dwangsom"}} */
    public String omschrijving() {
        return omschrijving;
    }
}
