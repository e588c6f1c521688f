// Above 400 lines, most of them Javadoc: the builder has one method for each field, and sets fields that only this
// class may see.
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
 * <p>It does not say who did it; that is the {@link Normadressaat}. {@link #opgegeven()} tells a field that was given
 * from one that was not, even where the default or an empty list was given. Source: norms 3.1-1, 3.1-2, 3.1-5 to 3.1-8,
 * 3.2-1, 3.3-5, 3.3-6.
 */
public final class Bevinding implements OwnJson {
    private static final int MAX_ARGUMENTEN = 100;

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
            Optional<Onderbouwing> onderbouwing,
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
                b.onderbouwing,
                List.copyOf(b.verzachtendeArgumenten),
                List.copyOf(b.verzwarendeArgumenten),
                List.copyOf(b.verzwarendeAspecten),
                List.copyOf(b.ernstigeGedragingen),
                Collections.unmodifiableSet(EnumSet.copyOf(b.opgegeven)));
        new Foutenlijst()
                .kenmerk("/kenmerk", inhoud.kenmerk)
                .datum("/datum", inhoud.datum)
                .tekst("/omschrijving", inhoud.omschrijving)
                .unique("/belangen", inhoud.belangen)
                .unique("/ernstigeGedragingen", inhoud.ernstigeGedragingen)
                .hoogstens("/verzachtendeArgumenten", inhoud.verzachtendeArgumenten.size(), MAX_ARGUMENTEN)
                .hoogstens("/verzwarendeArgumenten", inhoud.verzwarendeArgumenten.size(), MAX_ARGUMENTEN)
                .require(
                        "/gevolgen",
                        !inhoud.overtreding || inhoud.gevolgen.isPresent(),
                        Foutcode.ONTBREEKT,
                        "ontbreekt; verwacht: VRIJWEL_NIHIL, BEPERKT, VAN_BELANG of AANZIENLIJK, tenzij overtreding"
                                + " false is (norm 3.1-2)")
                .addAll(Tegenspraken.vanAspecten(inhoud.verzwarendeAspecten))
                .throwIfAny();
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
        Objects.requireNonNull(gevolgen, "gevolgen");
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
     * Starts a description of the same finding in which something is different.
     *
     * @return a builder that holds all that this finding holds
     */
    public Builder toBuilder() {
        Builder b = new Builder(inhoud.kenmerk, inhoud.datum);
        b.omschrijving = inhoud.omschrijving;
        b.overtreding = inhoud.overtreding;
        b.gevolgen = inhoud.gevolgen;
        b.belangen = new ArrayList<>(inhoud.belangen);
        b.voorschrift = inhoud.voorschrift;
        b.spoedeisend = inhoud.spoedeisend;
        b.onderbouwing = inhoud.onderbouwing;
        b.verzachtendeArgumenten = new ArrayList<>(inhoud.verzachtendeArgumenten);
        b.verzwarendeArgumenten = new ArrayList<>(inhoud.verzwarendeArgumenten);
        b.verzwarendeAspecten = new ArrayList<>(inhoud.verzwarendeAspecten);
        b.ernstigeGedragingen = new ArrayList<>(inhoud.ernstigeGedragingen);
        b.opgegeven.addAll(inhoud.opgegeven);
        return b;
    }

    /** {@return the caller's identifier of this finding; 1 to 200 characters} */
    public String kenmerk() {
        return inhoud.kenmerk;
    }

    /** {@return the day of the finding} */
    public LocalDate datum() {
        return inhoud.datum;
    }

    /** {@return what was found, in 1 to 10,000 characters; empty where not given} */
    public Optional<String> omschrijving() {
        return inhoud.omschrijving;
    }

    /** {@return whether it is an overtreding, and so is positioned in the matrix; by default true (norm 3.1-1)} */
    public boolean overtreding() {
        return inhoud.overtreding;
    }

    /** {@return the consequences, the row of the matrix; present for every overtreding (norm 3.1-2)} */
    public Optional<Gevolgen> gevolgen() {
        return inhoud.gevolgen;
    }

    /** {@return the interests that are touched, in the order given, none twice; empty where none were given} */
    public List<Belang> belangen() {
        return inhoud.belangen;
    }

    /** {@return the rule that was broken; empty where not given} */
    public Optional<Voorschrift> voorschrift() {
        return inhoud.voorschrift;
    }

    /** {@return whether the matter is urgent; by default false (norms 3.3-8, B2-4 and B2-7)} */
    public boolean spoedeisend() {
        return inhoud.spoedeisend;
    }

    /** {@return on what the judgement rests; empty where not given (norm 3.5-1)} */
    public Optional<Onderbouwing> onderbouwing() {
        return inhoud.onderbouwing;
    }

    /** {@return the mitigating arguments, in the order given, at most 100; empty where none were given (norm 3.1-5)} */
    public List<VerzachtendArgument> verzachtendeArgumenten() {
        return inhoud.verzachtendeArgumenten;
    }

    /** {@return the aggravating arguments, in the order given, at most 100; empty where none were given (norm 3.1-6)} */
    public List<VerzwarendArgument> verzwarendeArgumenten() {
        return inhoud.verzwarendeArgumenten;
    }

    /** {@return the aggravating aspects, in the order given, no soort twice; may be empty (norm 3.2-1)} */
    public List<VerzwarendAspect> verzwarendeAspecten() {
        return inhoud.verzwarendeAspecten;
    }

    /** {@return conduct for which aangifte is standard, in the order given; may be empty (norms 3.3-5 and 3.3-6)} */
    public List<ErnstigeGedraging> ernstigeGedragingen() {
        return inhoud.ernstigeGedragingen;
    }

    /**
     * {@return the fields that the caller set, also to their default or to an empty list; by these a record repeats the
     * input as it was}
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
        private Optional<Onderbouwing> onderbouwing = Optional.empty();
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
            this.omschrijving = Optional.of(Objects.requireNonNull(omschrijving, "omschrijving"));
            return this;
        }

        /**
         * Sets whether it is an overtreding.
         *
         * @param overtreding true (the default) or false
         * @return this
         */
        public Builder overtreding(boolean overtreding) {
            this.overtreding = overtreding;
            return mark(Veld.OVERTREDING);
        }

        /**
         * Sets the consequences.
         *
         * @param gevolgen the row of the matrix
         * @return this
         */
        public Builder gevolgen(Gevolgen gevolgen) {
            this.gevolgen = Optional.of(Objects.requireNonNull(gevolgen, "gevolgen"));
            return this;
        }

        /**
         * Replaces the interests that are touched.
         *
         * @param belangen the interests, none twice; may be empty
         * @return this
         */
        public Builder belangen(List<Belang> belangen) {
            this.belangen = new ArrayList<>(Required.list(belangen, "belangen"));
            return mark(Veld.BELANGEN);
        }

        /**
         * Adds an interest that is touched.
         *
         * @param belang the interest
         * @return this
         */
        public Builder belang(Belang belang) {
            belangen.add(Objects.requireNonNull(belang, "belang"));
            return mark(Veld.BELANGEN);
        }

        /**
         * Sets the rule that was broken.
         *
         * @param voorschrift the rule
         * @return this
         */
        public Builder voorschrift(Voorschrift voorschrift) {
            this.voorschrift = Optional.of(Objects.requireNonNull(voorschrift, "voorschrift"));
            return this;
        }

        /**
         * Sets whether the matter is urgent.
         *
         * @param spoedeisend true or false (the default)
         * @return this
         */
        public Builder spoedeisend(boolean spoedeisend) {
            this.spoedeisend = spoedeisend;
            return mark(Veld.SPOEDEISEND);
        }

        /**
         * Sets on what the judgement rests.
         *
         * @param onderbouwing the reasons
         * @return this
         */
        public Builder onderbouwing(Onderbouwing onderbouwing) {
            this.onderbouwing = Optional.of(Objects.requireNonNull(onderbouwing, "onderbouwing"));
            return this;
        }

        /**
         * Replaces the mitigating arguments.
         *
         * @param argumenten the arguments, at most 100; may be empty
         * @return this
         */
        public Builder verzachtendeArgumenten(List<VerzachtendArgument> argumenten) {
            this.verzachtendeArgumenten = new ArrayList<>(Required.list(argumenten, "argumenten"));
            return mark(Veld.VERZACHTENDE_ARGUMENTEN);
        }

        /**
         * Adds a mitigating argument.
         *
         * @param argument the argument
         * @return this
         */
        public Builder verzachtendArgument(VerzachtendArgument argument) {
            verzachtendeArgumenten.add(Objects.requireNonNull(argument, "argument"));
            return mark(Veld.VERZACHTENDE_ARGUMENTEN);
        }

        /**
         * Replaces the aggravating arguments.
         *
         * @param argumenten the arguments, at most 100; may be empty
         * @return this
         */
        public Builder verzwarendeArgumenten(List<VerzwarendArgument> argumenten) {
            this.verzwarendeArgumenten = new ArrayList<>(Required.list(argumenten, "argumenten"));
            return mark(Veld.VERZWARENDE_ARGUMENTEN);
        }

        /**
         * Adds an aggravating argument.
         *
         * @param argument the argument
         * @return this
         */
        public Builder verzwarendArgument(VerzwarendArgument argument) {
            verzwarendeArgumenten.add(Objects.requireNonNull(argument, "argument"));
            return mark(Veld.VERZWARENDE_ARGUMENTEN);
        }

        /**
         * Replaces the aggravating aspects.
         *
         * @param aspecten the aspects, no soort twice; may be empty
         * @return this
         */
        public Builder verzwarendeAspecten(List<VerzwarendAspect> aspecten) {
            this.verzwarendeAspecten = new ArrayList<>(Required.list(aspecten, "aspecten"));
            return mark(Veld.VERZWARENDE_ASPECTEN);
        }

        /**
         * Adds an aggravating aspect.
         *
         * @param aspect the aspect
         * @return this
         */
        public Builder verzwarendAspect(VerzwarendAspect aspect) {
            verzwarendeAspecten.add(Objects.requireNonNull(aspect, "aspect"));
            return mark(Veld.VERZWARENDE_ASPECTEN);
        }

        /**
         * Replaces the serious conduct.
         *
         * @param gedragingen the conduct, none twice; may be empty
         * @return this
         */
        public Builder ernstigeGedragingen(List<ErnstigeGedraging> gedragingen) {
            this.ernstigeGedragingen = new ArrayList<>(Required.list(gedragingen, "gedragingen"));
            return mark(Veld.ERNSTIGE_GEDRAGINGEN);
        }

        /**
         * Adds serious conduct.
         *
         * @param gedraging the conduct
         * @return this
         */
        public Builder ernstigeGedraging(ErnstigeGedraging gedraging) {
            ernstigeGedragingen.add(Objects.requireNonNull(gedraging, "gedraging"));
            return mark(Veld.ERNSTIGE_GEDRAGINGEN);
        }

        private Builder mark(Veld veld) {
            opgegeven.add(veld);
            return this;
        }

        /**
         * Builds the finding.
         *
         * @return the finding
         * @throws OngeldigException with everything that is wrong: a blank or too long text, an overtreding without
         *     gevolgen, a value or soort given twice, more than 100 arguments of a kind
         */
        public Bevinding build() {
            return new Bevinding(this);
        }
    }
}
