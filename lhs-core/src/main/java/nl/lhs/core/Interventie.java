package nl.lhs.core;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An intervention (<i>interventie</i>): what can be done about an overtreding.
 *
 * <p>Example: {@code Interventie.LAST_ONDER_DWANGSOM.soort()} is {@link Interventiesoort#HERSTELLEND}. Which there are is
 * data of the strategie; the constants are those of LHS 1.7. How heavy an intervention is, and in which segment it stands,
 * is in the {@link nl.lhs.core.strategie.Strategie}. Source: figure 3, bijlage 2.
 */
public final class Interventie extends Begrip<Interventie> {
    /** Before the constants, which are checked by it. */
    private static final Pattern BRIEF = Pattern.compile("[a-z][a-z-]{0,39}");

    /** Informal: spoken to, or informed (norm B2-1: needs no legal power). */
    public static final Interventie AANSPREKEN_INFORMEREN = builder(
                    "AANSPREKEN_INFORMEREN", 0, Interventiesoort.HERSTELLEND)
            .naam("aanspreken of informeren", "addressing or informing")
            .rollen(Rol.SPREEKT_AAN)
            .build();
    /** A letter with measures, a reasonable term, and what follows (norm B2-6). */
    public static final Interventie WAARSCHUWEN = builder("WAARSCHUWEN", 1, Interventiesoort.HERSTELLEND)
            .naam("waarschuwen", "warning")
            .inZin("een waarschuwing", "a warning")
            .rollen(Rol.WAARSCHUWT)
            .brief("waarschuwing")
            .build();
    /** A talk with those who lead the normadressaat; adds to a warning (norm B2-9). */
    public static final Interventie BESTUURLIJK_GESPREK = builder(
                    "BESTUURLIJK_GESPREK", 2, Interventiesoort.HERSTELLEND)
            .naam("bestuurlijk gesprek", "meeting at management level")
            .inZin("een bestuurlijk gesprek", "a meeting at management level")
            .rollen(Rol.VULT_WAARSCHUWING_AAN)
            .brief("gesprek")
            .build();
    /** More, or more intensive, supervision; announced, with the conditions for lifting it (norm B2-5). */
    public static final Interventie VERSCHERPT_TOEZICHT = builder(
                    "VERSCHERPT_TOEZICHT", 3, Interventiesoort.HERSTELLEND)
            .naam("verscherpt toezicht", "intensified supervision")
            .rollen(Rol.WORDT_AANGEKONDIGD, Rol.VERVANGT_EERSTE_TREDE)
            .brief("toezicht")
            .build();
    /** LOD: an order with a periodic penalty payment (norm B2-7). */
    public static final Interventie LAST_ONDER_DWANGSOM = builder(
                    "LAST_ONDER_DWANGSOM", 4, Interventiesoort.HERSTELLEND)
            .naam("last onder dwangsom", "order subject to a penalty")
            .inZin("een last onder dwangsom", "an order subject to a penalty")
            .last(Lastsoort.DWANGSOM, "de last onder dwangsom", "the order subject to a penalty")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.HERSTELSANCTIE, Rol.SANCTIE)
            .brief("lod")
            .build();
    /** LOB: an order, carried out at the offender's expense where he does not (norms B2-4 and B2-7). */
    public static final Interventie LAST_ONDER_BESTUURSDWANG = builder(
                    "LAST_ONDER_BESTUURSDWANG", 5, Interventiesoort.HERSTELLEND)
            .naam("last onder bestuursdwang", "order under administrative coercion")
            .inZin("een last onder bestuursdwang", "an order under administrative coercion")
            .last(Lastsoort.BESTUURSDWANG, "de last onder bestuursdwang", "the order under administrative coercion")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.HERSTELSANCTIE, Rol.SANCTIE, Rol.PAST_BIJ_SPOED)
            .brief("lob")
            .build();
    /** Activities or vehicles are stopped until there is compliance (norms B2-8 and B2-10). */
    public static final Interventie TIJDELIJK_STILLEGGEN = builder(
                    "TIJDELIJK_STILLEGGEN", 6, Interventiesoort.HERSTELLEND)
            .naam("tijdelijk stilleggen", "temporary suspension of activities")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.HERSTELSANCTIE, Rol.SANCTIE, Rol.LEGT_STIL, Rol.INFORMEERT_POLITIEK)
            .build();
    /** Administrative fine (norm B2-11). */
    public static final Interventie BESTUURLIJKE_BOETE = builder("BESTUURLIJKE_BOETE", 7, Interventiesoort.BESTRAFFEND)
            .naam("bestuurlijke boete", "administrative fine")
            .inZin("een bestuurlijke boete", "an administrative fine")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.SANCTIE, Rol.PUNITIEF)
            .build();
    /** Suspension or withdrawal of permit, certificate or accreditation (norms B2-2 and B2-12). */
    public static final Interventie SCHORSEN_OF_INTREKKEN = builder(
                    "SCHORSEN_OF_INTREKKEN", 8, Interventiesoort.BESTRAFFEND)
            .naam(
                    "schorsen of intrekken van vergunning, certificaat of erkenning",
                    "suspension or withdrawal of a permit, certificate or accreditation")
            .inZin(
                    "schorsen of intrekken van het begunstigend besluit",
                    "suspension or withdrawal of the favourable decision")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.SANCTIE, Rol.NEEMT_BESLUIT_AF)
            .build();
    /** Prohibition to operate, or closure, for those who need no permit (norms B2-2, B2-8 and B2-12). */
    public static final Interventie EXPLOITATIEVERBOD_OF_SLUITING = builder(
                    "EXPLOITATIEVERBOD_OF_SLUITING", 9, Interventiesoort.BESTRAFFEND)
            .naam("exploitatieverbod of sluiting", "prohibition to operate or closure")
            .inZin("een exploitatieverbod of sluiting", "a prohibition to operate or closure")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.SANCTIE, Rol.SLUIT, Rol.INFORMEERT_POLITIEK)
            .build();
    /** <i>Bestuurlijke strafbeschikking milieu</i>: a penal order by the instance itself (norm B2-3). */
    public static final Interventie BSBM = builder("BSBM", 10, Interventiesoort.STRAFRECHT)
            .naam("bestuurlijke strafbeschikking milieu", "administrative penal order for environmental offences")
            .inZin("een bestuurlijke strafbeschikking milieu", "an administrative penal order")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.VAN_DE_INSTANTIE)
            .build();
    /** PV: an official report by a BOA, on which the OM can act. */
    public static final Interventie PROCES_VERBAAL = builder("PROCES_VERBAAL", 11, Interventiesoort.STRAFRECHT)
            .naam("proces-verbaal", "official report")
            .inZin("een proces-verbaal", "an official report")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.UIT_OVERLEG)
            .build();

    private final Interventiesoort soort;
    private final Optional<String> categorie;
    private final Optional<Lastsoort> last;
    private final Benaming bepaald;
    private final Set<Rol> rollen;
    private final Optional<String> brief;

    private Interventie(Builder b) {
        super(b.id, b.volgnummer, b.naam, b.inZin == null ? b.naam : b.inZin);
        soort = b.soort;
        categorie = b.categorie;
        last = b.last;
        bepaald = b.bepaald == null ? inZin() : b.bepaald;
        rollen = Collections.unmodifiableSet(b.rollen);
        brief = b.brief;
    }

    /**
     * Begins an intervention of a strategie.
     *
     * @param id see {@link #id()}
     * @param volgnummer its place in the list of interventions, from 0
     * @param soort its legal nature
     * @return a builder
     */
    public static Builder builder(String id, int volgnummer, Interventiesoort soort) {
        Objects.requireNonNull(id, "id");
        return new Builder(id, volgnummer, soort);
    }

    /**
     * The constant of LHS 1.7 with an id.
     *
     * @param id such as {@code "WAARSCHUWEN"}
     * @return the constant
     * @throws IllegalArgumentException if LHS 1.7 has none, naming those that it has
     */
    public static Interventie valueOf(String id) {
        Objects.requireNonNull(id, "id");
        return Woordenlijst.LHS_17.interventies().get(id);
    }

    @Override
    List<Object> eigenschappen() {
        return List.of(soort, categorie, last, bepaald, rollen, brief);
    }

    /** {@return the kind of this intervention: its legal nature, with which the rules reason} */
    public Interventiesoort soort() {
        return soort;
    }

    /** {@return how the strategie calls its kind where it has words of its own for that, such as {@code "ingrijpend"}} */
    public Optional<String> categorie() {
        return categorie;
    }

    /** {@return whether the instance needs a legal power for it, and for a PV a BOA (norm B2-1)} */
    public boolean vereistBevoegdheid() {
        return heeft(Rol.VEREIST_BEVOEGDHEID);
    }

    /** {@return what kind of last it is; empty where it is none} */
    public Optional<Lastsoort> last() {
        return last;
    }

    /** {@return how a last is called with its definite article, such as {@code "de last onder dwangsom"}} */
    public Benaming bepaald() {
        return bepaald;
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

    /** {@return which letter fits, such as {@code "waarschuwing"}; empty where none does} */
    public Optional<String> brief() {
        return brief;
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
        Objects.requireNonNull(rol, "rol");
        return rollen.contains(rol);
    }

    /** Collects what an intervention is. Not safe for use by several threads. */
    public static final class Builder {
        private final String id;
        private final int volgnummer;
        private final Interventiesoort soort;
        private final Set<Rol> rollen = EnumSet.noneOf(Rol.class);
        private Benaming naam;
        private Benaming inZin;
        private Benaming bepaald;
        private Optional<String> categorie = Optional.empty();
        private Optional<Lastsoort> last = Optional.empty();
        private Optional<String> brief = Optional.empty();

        private Builder(String id, int volgnummer, Interventiesoort soort) {
            this.id = id;
            this.volgnummer = volgnummer;
            this.soort = Objects.requireNonNull(soort, "soort");
        }

        /**
         * How it is called.
         *
         * @param nederlands without an article, such as {@code "last onder dwangsom"}
         * @param engels without an article
         * @return this builder
         */
        public Builder naam(String nederlands, String engels) {
            naam = new Benaming(nederlands, engels);
            return this;
        }

        /**
         * How it is called in a sentence.
         *
         * @param nederlands such as {@code "een last onder dwangsom"}; as its name where not given
         * @param engels such as {@code "an order subject to a penalty"}
         * @return this builder
         */
        public Builder inZin(String nederlands, String engels) {
            inZin = new Benaming(nederlands, engels);
            return this;
        }

        /**
         * What the strategie calls its kind.
         *
         * @param waarde such as {@code "ingrijpend"}; 1 to 200 characters
         * @return this builder
         */
        public Builder categorie(String waarde) {
            Objects.requireNonNull(waarde, "waarde");
            categorie = Optional.of(waarde);
            return this;
        }

        /**
         * That it is a last, which goes in steps.
         *
         * @param waarde which kind of last
         * @param nederlands with its article, such as {@code "de last onder dwangsom"}
         * @param engels with its article
         * @return this builder
         */
        public Builder last(Lastsoort waarde, String nederlands, String engels) {
            Objects.requireNonNull(waarde, "waarde");
            last = Optional.of(waarde);
            bepaald = new Benaming(nederlands, engels);
            return this;
        }

        /**
         * What it is in the eyes of the policy.
         *
         * @param waarden added to those that were given before
         * @return this builder
         */
        public Builder rollen(Rol... waarden) {
            Required.list("waarden", waarden);
            rollen.addAll(Set.of(waarden));
            return this;
        }

        /**
         * Which letter fits.
         *
         * @param waarde such as {@code "waarschuwing"}: a small letter, and then at most 39 small letters and hyphens
         * @return this builder
         */
        public Builder brief(String waarde) {
            Objects.requireNonNull(waarde, "waarde");
            brief = Optional.of(waarde);
            return this;
        }

        /**
         * Builds the intervention.
         *
         * @return the intervention
         * @throws OngeldigException if the id or the letter has another form, the categorie is blank or too long, or a role
         *     does not fit the soort or another role; the places are those in the document of a strategie
         */
        public Interventie build() {
            Foutenlijst fouten = new Foutenlijst()
                    .kenmerk("/categorie", categorie)
                    .require(
                            "/brief",
                            brief.filter(b -> !BRIEF.matcher(b).matches()).isEmpty(),
                            Foutcode.ONGELDIG,
                            "is geen brief; verwacht: een kleine letter en daarna hoogstens 39 kleine letters en streepjes,"
                                    + " zoals waarschuwing")
                    .require("/last", last.isEmpty() || soort == Interventiesoort.HERSTELLEND, past("HERSTELLEND"));
            for (Rol rol : rollen) {
                fouten.require("/" + rol.veld(), rol.past(soort), past(rol.verwacht()));
            }
            tweede(fouten, Rol.VAN_DE_INSTANTIE, Rol.UIT_OVERLEG);
            fouten.throwIfAny();
            return new Interventie(this);
        }

        private String past(String verwacht) {
            return "past niet bij de soort " + soort + "; verwacht: alleen bij " + verwacht;
        }

        private void tweede(Foutenlijst fouten, Rol een, Rol ander) {
            fouten.require(
                    "/" + een.veld(),
                    !rollen.contains(een) || !rollen.contains(ander),
                    "is tweeërlei; verwacht: " + een.waarde().orElseThrow() + " of "
                            + ander.waarde().orElseThrow());
        }
    }
}
