package nl.lhs.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A finding (<i>bevinding</i>): what was seen in an inspection, and how the handhaver judges it.
 *
 * <p>The simple case is one line: {@code Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.VAN_BELANG)}. The full
 * one:
 *
 * <pre>{@code
 * Bevinding bevinding = Bevinding.builder("B-1", LocalDate.of(2026, 3, 4))
 *         .omschrijving("Lozing van waswater op de sloot")
 *         .gevolgen(Gevolgen.VAN_BELANG)
 *         .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE))
 *         .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL, "Bespaarde afvoerkosten"))
 *         .build();
 * }</pre>
 *
 * <p>It does not say who did it; that is the {@link Normadressaat}. A field that was given is told from one that was
 * not, also where what was given is the default or an empty list: {@link #opgegeven()}. Source: norms 3.1-1, 3.1-2,
 * 3.1-5 to 3.1-8, 3.2-1, 3.3-5, 3.3-6.
 */
public final class Bevinding {
    /** The optional fields for which leaving out and giving the default are told apart. */
    public enum Veld {
        /** {@link Bevinding#overtreding()}. */
        OVERTREDING,
        /** {@link Bevinding#belangen()}. */
        BELANGEN,
        /** {@link Bevinding#spoedeisend()}. */
        SPOEDEISEND,
        /** {@link Bevinding#verzachtendeArgumenten()}. */
        VERZACHTENDE_ARGUMENTEN,
        /** {@link Bevinding#verzwarendeArgumenten()}. */
        VERZWARENDE_ARGUMENTEN,
        /** {@link Bevinding#verzwarendeAspecten()}. */
        VERZWARENDE_ASPECTEN,
        /** {@link Bevinding#ernstigeGedragingen()}. */
        ERNSTIGE_GEDRAGINGEN
    }

    /** Everything a finding holds; a record for its equals and hashCode. */
    private record Inhoud(
            String kenmerk,
            LocalDate datum,
            Optional<String> omschrijving,
            boolean overtreding,
            Optional<Gevolgen> gevolgen,
            List<Belang> belangen,
            Optional<Voorschrift> voorschrift,
            boolean spoedeisend,
            List<VerzachtendArgument> verzachtendeArgumenten,
            List<VerzwarendArgument> verzwarendeArgumenten,
            List<VerzwarendAspect> verzwarendeAspecten,
            List<ErnstigeGedraging> ernstigeGedragingen,
            Set<Veld> opgegeven) {}

    private final Inhoud inhoud;

    private Bevinding(Builder b) {
        inhoud = new Inhoud(
                b.kenmerk,
                b.datum,
                b.omschrijving,
                b.overtreding,
                b.gevolgen,
                List.copyOf(b.belangen),
                b.voorschrift,
                b.spoedeisend,
                List.copyOf(b.verzachtendeArgumenten),
                List.copyOf(b.verzwarendeArgumenten),
                List.copyOf(b.verzwarendeAspecten),
                List.copyOf(b.ernstigeGedragingen),
                Collections.unmodifiableSet(EnumSet.copyOf(b.opgegeven)));
        Fouten fouten = new Fouten()
                .kenmerk("/kenmerk", inhoud.kenmerk)
                .datum("/datum", inhoud.datum)
                .tekst("/omschrijving", inhoud.omschrijving)
                .uniek("/belangen", inhoud.belangen)
                .uniek("/ernstigeGedragingen", inhoud.ernstigeGedragingen);
        if (inhoud.overtreding && inhoud.gevolgen.isEmpty()) {
            fouten.meld(
                    "/gevolgen",
                    Foutcode.ONTBREEKT,
                    "ontbreekt; verwacht: VRIJWEL_NIHIL, BEPERKT, VAN_BELANG of AANZIENLIJK, tenzij overtreding false"
                            + " is (norm 3.1-2)");
        }
        new Tegenspraken()
                .aspecten(
                        inhoud.verzwarendeAspecten.stream()
                                .map(a -> Optional.of(a.soort()))
                                .toList(),
                        inhoud.verzwarendeAspecten.stream()
                                .map(a -> a.onderbouwing().isPresent())
                                .toList())
                .fouten()
                .forEach(f -> fouten.meld(f.pad().substring("/bevinding".length()), f.code(), f.tekst()));
        fouten.gooiAlsErZijn();
    }

    /**
     * A finding that is an overtreding, without anything else to it.
     *
     * @param kenmerk the caller's identifier; 1 to 200 characters, not blank
     * @param datum the day of the finding
     * @param gevolgen its consequences
     * @return the finding
     * @throws OngeldigException if the kenmerk is blank or too long
     */
    public static Bevinding of(String kenmerk, LocalDate datum, Gevolgen gevolgen) {
        return builder(kenmerk, datum).gevolgen(gevolgen).build();
    }

    /**
     * Starts a full description.
     *
     * @param kenmerk the caller's identifier; 1 to 200 characters, not blank
     * @param datum the day of the finding; years 0000 to 9999
     * @return a builder
     */
    public static Builder builder(String kenmerk, LocalDate datum) {
        return new Builder(kenmerk, datum);
    }

    /**
     * The caller's identifier of this finding.
     *
     * @return 1 to 200 characters
     */
    public String kenmerk() {
        return inhoud.kenmerk;
    }

    /**
     * The day of the finding.
     *
     * @return the date
     */
    public LocalDate datum() {
        return inhoud.datum;
    }

    /**
     * What was found, in words.
     *
     * @return 1 to 10,000 characters where given
     */
    public Optional<String> omschrijving() {
        return inhoud.omschrijving;
    }

    /**
     * Whether the finding is an overtreding; only then is it positioned in the matrix (norm 3.1-1).
     *
     * @return what the caller gave, else true
     */
    public boolean overtreding() {
        return inhoud.overtreding;
    }

    /**
     * The consequences: the row of the matrix (norm 3.1-2).
     *
     * @return present for every overtreding
     */
    public Optional<Gevolgen> gevolgen() {
        return inhoud.gevolgen;
    }

    /**
     * The interests that are touched.
     *
     * @return in the order given, none twice; empty where none were given
     */
    public List<Belang> belangen() {
        return inhoud.belangen;
    }

    /**
     * The rule that was broken.
     *
     * @return empty where not given
     */
    public Optional<Voorschrift> voorschrift() {
        return inhoud.voorschrift;
    }

    /**
     * Whether the matter is urgent (norms 3.3-8, B2-4, B2-7).
     *
     * @return what the caller gave, else false
     */
    public boolean spoedeisend() {
        return inhoud.spoedeisend;
    }

    /**
     * Mitigating arguments (norm 3.1-5).
     *
     * @return in the order given; empty where none were given
     */
    public List<VerzachtendArgument> verzachtendeArgumenten() {
        return inhoud.verzachtendeArgumenten;
    }

    /**
     * Aggravating arguments (norm 3.1-6).
     *
     * @return in the order given; empty where none were given
     */
    public List<VerzwarendArgument> verzwarendeArgumenten() {
        return inhoud.verzwarendeArgumenten;
    }

    /**
     * Aggravating aspects (norm 3.2-1).
     *
     * @return in the order given, no soort twice; empty where none were given
     */
    public List<VerzwarendAspect> verzwarendeAspecten() {
        return inhoud.verzwarendeAspecten;
    }

    /**
     * Serious conduct for which aangifte is standard (norms 3.3-5 and 3.3-6).
     *
     * @return in the order given, none twice; empty where none was given
     */
    public List<ErnstigeGedraging> ernstigeGedragingen() {
        return inhoud.ernstigeGedragingen;
    }

    /**
     * Which fields the caller gave, so that a record can repeat the input as it was: nothing dropped, no default added.
     *
     * @return the fields that were set, also where they were set to their default or to an empty list
     */
    public Set<Veld> opgegeven() {
        return inhoud.opgegeven;
    }

    /** Equal where everything given is equal, in the same order. */
    @Override
    public boolean equals(Object ander) {
        return ander instanceof Bevinding b && inhoud.equals(b.inhoud);
    }

    @Override
    public int hashCode() {
        return inhoud.hashCode();
    }

    /** The judgement only: kenmerk and omschrijving may be about people. */
    @Override
    public String toString() {
        return "Bevinding[overtreding=" + inhoud.overtreding + ", gevolgen="
                + inhoud.gevolgen.map(Enum::name).orElse("onbekend") + "]";
    }

    /** Builds a {@link Bevinding}; not safe for use by several threads. */
    public static final class Builder {
        private final String kenmerk;
        private final LocalDate datum;
        private final Set<Veld> opgegeven = EnumSet.noneOf(Veld.class);
        private Optional<String> omschrijving = Optional.empty();
        private boolean overtreding = true;
        private Optional<Gevolgen> gevolgen = Optional.empty();
        private List<Belang> belangen = new ArrayList<>();
        private Optional<Voorschrift> voorschrift = Optional.empty();
        private boolean spoedeisend;
        private List<VerzachtendArgument> verzachtendeArgumenten = new ArrayList<>();
        private List<VerzwarendArgument> verzwarendeArgumenten = new ArrayList<>();
        private List<VerzwarendAspect> verzwarendeAspecten = new ArrayList<>();
        private List<ErnstigeGedraging> ernstigeGedragingen = new ArrayList<>();

        private Builder(String kenmerk, LocalDate datum) {
            this.kenmerk = Objects.requireNonNull(kenmerk, "kenmerk");
            this.datum = Objects.requireNonNull(datum, "datum");
        }

        /**
         * Sets what was found, in words.
         *
         * @param omschrijving 1 to 10,000 characters
         * @return this
         */
        public Builder omschrijving(String omschrijving) {
            this.omschrijving = Optional.of(omschrijving);
            return this;
        }

        /**
         * Sets whether it is an overtreding.
         *
         * @param overtreding true (the default) or false
         * @return this
         */
        public Builder overtreding(boolean overtreding) {
            opgegeven.add(Veld.OVERTREDING);
            this.overtreding = overtreding;
            return this;
        }

        /**
         * Sets the consequences.
         *
         * @param gevolgen the row of the matrix
         * @return this
         */
        public Builder gevolgen(Gevolgen gevolgen) {
            this.gevolgen = Optional.of(gevolgen);
            return this;
        }

        /**
         * Replaces the interests that are touched.
         *
         * @param belangen the interests, none twice; may be empty
         * @return this
         */
        public Builder belangen(List<Belang> belangen) {
            opgegeven.add(Veld.BELANGEN);
            this.belangen = new ArrayList<>(belangen);
            return this;
        }

        /**
         * Adds an interest that is touched.
         *
         * @param belang the interest
         * @return this
         */
        public Builder belang(Belang belang) {
            opgegeven.add(Veld.BELANGEN);
            belangen.add(belang);
            return this;
        }

        /**
         * Sets the rule that was broken.
         *
         * @param voorschrift the rule
         * @return this
         */
        public Builder voorschrift(Voorschrift voorschrift) {
            this.voorschrift = Optional.of(voorschrift);
            return this;
        }

        /**
         * Sets whether the matter is urgent.
         *
         * @param spoedeisend true or false (the default)
         * @return this
         */
        public Builder spoedeisend(boolean spoedeisend) {
            opgegeven.add(Veld.SPOEDEISEND);
            this.spoedeisend = spoedeisend;
            return this;
        }

        /**
         * Replaces the mitigating arguments.
         *
         * @param argumenten the arguments; may be empty
         * @return this
         */
        public Builder verzachtendeArgumenten(List<VerzachtendArgument> argumenten) {
            opgegeven.add(Veld.VERZACHTENDE_ARGUMENTEN);
            this.verzachtendeArgumenten = new ArrayList<>(argumenten);
            return this;
        }

        /**
         * Adds a mitigating argument.
         *
         * @param argument the argument
         * @return this
         */
        public Builder verzachtendArgument(VerzachtendArgument argument) {
            opgegeven.add(Veld.VERZACHTENDE_ARGUMENTEN);
            verzachtendeArgumenten.add(argument);
            return this;
        }

        /**
         * Replaces the aggravating arguments.
         *
         * @param argumenten the arguments; may be empty
         * @return this
         */
        public Builder verzwarendeArgumenten(List<VerzwarendArgument> argumenten) {
            opgegeven.add(Veld.VERZWARENDE_ARGUMENTEN);
            this.verzwarendeArgumenten = new ArrayList<>(argumenten);
            return this;
        }

        /**
         * Adds an aggravating argument.
         *
         * @param argument the argument
         * @return this
         */
        public Builder verzwarendArgument(VerzwarendArgument argument) {
            opgegeven.add(Veld.VERZWARENDE_ARGUMENTEN);
            verzwarendeArgumenten.add(argument);
            return this;
        }

        /**
         * Replaces the aggravating aspects.
         *
         * @param aspecten the aspects, no soort twice; may be empty
         * @return this
         */
        public Builder verzwarendeAspecten(List<VerzwarendAspect> aspecten) {
            opgegeven.add(Veld.VERZWARENDE_ASPECTEN);
            this.verzwarendeAspecten = new ArrayList<>(aspecten);
            return this;
        }

        /**
         * Adds an aggravating aspect.
         *
         * @param aspect the aspect
         * @return this
         */
        public Builder verzwarendAspect(VerzwarendAspect aspect) {
            opgegeven.add(Veld.VERZWARENDE_ASPECTEN);
            verzwarendeAspecten.add(aspect);
            return this;
        }

        /**
         * Replaces the serious conduct.
         *
         * @param gedragingen the conduct, none twice; may be empty
         * @return this
         */
        public Builder ernstigeGedragingen(List<ErnstigeGedraging> gedragingen) {
            opgegeven.add(Veld.ERNSTIGE_GEDRAGINGEN);
            this.ernstigeGedragingen = new ArrayList<>(gedragingen);
            return this;
        }

        /**
         * Adds serious conduct.
         *
         * @param gedraging the conduct
         * @return this
         */
        public Builder ernstigeGedraging(ErnstigeGedraging gedraging) {
            opgegeven.add(Veld.ERNSTIGE_GEDRAGINGEN);
            ernstigeGedragingen.add(gedraging);
            return this;
        }

        /**
         * Builds the finding.
         *
         * @return the finding
         * @throws OngeldigException with everything that is wrong: a blank or too long text, an overtreding without
         *     gevolgen, a value or soort given twice
         */
        public Bevinding build() {
            return new Bevinding(this);
        }
    }
}
