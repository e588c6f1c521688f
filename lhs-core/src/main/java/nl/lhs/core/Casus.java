// Above 400 lines, most of them Javadoc: the builder has one method for each part, and sets fields that only this
// class may see.
package nl.lhs.core;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A case (<i>casus</i>): one finding at one normadressaat, with all that the decision may need to know.
 *
 * <p>The simple case is one line: {@code Casus.of(bevinding, normadressaat)}. The full one:
 *
 * <pre>{@code
 * Casus casus = Casus.builder("Z-2026-0042", bevinding, normadressaat)
 *         .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM, Interventie.BESTUURLIJKE_BOETE))
 *         .overleg(Overleg.of(Spoor.BESTUURSRECHT))
 *         .build();
 * }</pre>
 *
 * <p>A casus that contradicts itself cannot be built; {@link Tegenspraken} lists what that means.
 */
public final class Casus implements OwnJson {
    private static final int MAX_LABELS = 20;
    private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,49}");

    /** Everything a casus holds; a record for its equals and hashCode. */
    private record Inhoud(
            String kenmerk,
            Bevinding bevinding,
            Normadressaat normadressaat,
            Optional<Reikwijdte> reikwijdte,
            Optional<Map<String, String>> labels,
            Optional<List<Interventie>> bevoegdheden,
            Optional<Bsbm> bsbm,
            Optional<Gedoogbesluit> gedoogbesluit,
            Optional<Afzien> afzien,
            Optional<Verzoek> verzoek,
            Optional<Overleg> overleg,
            Optional<Afwijking> afwijking) {}

    private final Inhoud inhoud;

    private Casus(Builder b) {
        inhoud = new Inhoud(
                b.kenmerk,
                b.bevinding,
                b.normadressaat,
                b.reikwijdte,
                b.labels,
                b.bevoegdheden,
                b.bsbm,
                b.gedoogbesluit,
                b.afzien,
                b.verzoek,
                b.overleg,
                b.afwijking);
        Foutenlijst fouten = new Foutenlijst().kenmerk("/kenmerk", inhoud.kenmerk);
        inhoud.labels.ifPresent(labels -> controleerLabels(fouten, labels));
        inhoud.bevoegdheden.ifPresent(bevoegdheden -> controleerBevoegdheden(fouten, bevoegdheden));
        fouten.addAll(tegenspraken().fouten());
        fouten.throwIfAny();
    }

    private static void controleerLabels(Foutenlijst fouten, Map<String, String> labels) {
        if (labels.size() > MAX_LABELS) {
            fouten.add("/labels", Foutcode.TE_VEEL, "telt er " + labels.size() + "; verwacht: hoogstens " + MAX_LABELS);
        }
        labels.forEach((sleutel, waarde) -> {
            String pad = "/labels/" + sleutel.replace("~", "~0").replace("/", "~1");
            if (!LABEL.matcher(sleutel).matches()) {
                fouten.add(
                        pad,
                        Foutcode.ONGELDIGE_SLEUTEL,
                        "heeft een ongeldige sleutel; verwacht: een letter, dan hoogstens 49 letters, cijfers of _");
            }
            fouten.kenmerk(pad, waarde);
        });
    }

    private static void controleerBevoegdheden(Foutenlijst fouten, List<Interventie> bevoegdheden) {
        fouten.unique("/bevoegdheden", bevoegdheden);
        for (int i = 0; i < bevoegdheden.size(); i++) {
            if (!bevoegdheden.get(i).vereistBevoegdheid()) {
                fouten.add(
                        "/bevoegdheden/" + i,
                        Foutcode.ONBEKENDE_WAARDE,
                        "vraagt geen bevoegdheid; verwacht: een interventie die er een vraagt (norm B2-1)");
            }
        }
    }

    private Tegenspraken tegenspraken() {
        Tegenspraken tegenspraken = new Tegenspraken().datum(inhoud.bevinding.datum());
        inhoud.normadressaat.begunstigendBesluit().ifPresent(tegenspraken::begunstigendBesluit);
        inhoud.bevoegdheden.ifPresent(b -> tegenspraken.bevoegdheden(Set.copyOf(b)));
        inhoud.bsbm.ifPresent(b ->
                tegenspraken.bsbm(Optional.of(b.feitInFeitenboekje()), b.contraIndicatie(), Optional.of(b.opleggen())));
        inhoud.gedoogbesluit.flatMap(Gedoogbesluit::tot).ifPresent(tegenspraken::gedogenTot);
        if (inhoud.gedoogbesluit.isPresent() && inhoud.afzien.isPresent()) {
            tegenspraken.gedoogbesluitMetAfzien();
        }
        inhoud.overleg.ifPresent(o -> tegenspraken.overleg(Optional.of(o.uitkomst())));
        inhoud.afwijking.ifPresent(a -> tegenspraken.afwijking(
                a.interventies().stream().map(Optional::of).toList()));
        return tegenspraken;
    }

    /**
     * A case of a finding and a normadressaat, without anything else to it; it takes the kenmerk of the finding.
     *
     * @param bevinding the finding
     * @param normadressaat the one the rule is addressed to
     * @return the casus
     */
    public static Casus of(Bevinding bevinding, Normadressaat normadressaat) {
        return builder(Objects.requireNonNull(bevinding, "bevinding").kenmerk(), bevinding, normadressaat)
                .build();
    }

    /**
     * Starts a full description.
     *
     * @param kenmerk the caller's identifier of the case; 1 to 200 characters, not blank
     * @param bevinding the finding
     * @param normadressaat the one the rule is addressed to
     * @return a builder
     */
    public static Builder builder(String kenmerk, Bevinding bevinding, Normadressaat normadressaat) {
        return new Builder(kenmerk, bevinding, normadressaat);
    }

    /**
     * Starts a description of the same case in which something is different, such as an overleg that has its outcome
     * now.
     *
     * @return a builder that holds all that this casus holds
     */
    public Builder toBuilder() {
        Builder b = new Builder(inhoud.kenmerk, inhoud.bevinding, inhoud.normadressaat);
        b.reikwijdte = inhoud.reikwijdte;
        b.labels = inhoud.labels;
        b.bevoegdheden = inhoud.bevoegdheden;
        b.bsbm = inhoud.bsbm;
        b.gedoogbesluit = inhoud.gedoogbesluit;
        b.afzien = inhoud.afzien;
        b.verzoek = inhoud.verzoek;
        b.overleg = inhoud.overleg;
        b.afwijking = inhoud.afwijking;
        return b;
    }

    /** {@return the caller's identifier of the case; 1 to 200 characters} */
    public String kenmerk() {
        return inhoud.kenmerk;
    }

    /** {@return the finding} */
    public Bevinding bevinding() {
        return inhoud.bevinding;
    }

    /** {@return the one the rule is addressed to} */
    public Normadressaat normadressaat() {
        return inhoud.normadressaat;
    }

    /** {@return where, whom and what the case is about; empty where not given} */
    public Optional<Reikwijdte> reikwijdte() {
        return inhoud.reikwijdte;
    }

    /**
     * The caller's own keys, for grouping; the policy never looks at them.
     *
     * @return at most 20 keys, sorted; empty where not given, which differs from a map without keys
     */
    public Optional<Map<String, String>> labels() {
        return inhoud.labels;
    }

    /**
     * The legal powers the instance has (norm B2-1).
     *
     * @return in the order given; empty where no list was given and every power is taken as present (reading R9), which
     *     differs from an empty list
     */
    public Optional<List<Interventie>> bevoegdheden() {
        return inhoud.bevoegdheden;
    }

    /** {@return what is known about a BSBM; empty where not given (norm B2-3)} */
    public Optional<Bsbm> bsbm() {
        return inhoud.bsbm;
    }

    /** {@return the decision not to enforce; empty where there is none (norm 3.1-9)} */
    public Optional<Gedoogbesluit> gedoogbesluit() {
        return inhoud.gedoogbesluit;
    }

    /** {@return why there is no enforcement; empty where nothing justifies that (norm B1-1)} */
    public Optional<Afzien> afzien() {
        return inhoud.afzien;
    }

    /** {@return the request for enforcement; empty where there is none (norm V-1)} */
    public Optional<Verzoek> verzoek() {
        return inhoud.verzoek;
    }

    /** {@return the outcome of the overleg with police and OM; empty where there is none (norm 3.3-4)} */
    public Optional<Overleg> overleg() {
        return inhoud.overleg;
    }

    /** {@return what the handhaver chooses instead of the lightest; empty where he does not deviate (norm 3.4-2)} */
    public Optional<Afwijking> afwijking() {
        return inhoud.afwijking;
    }

    /** Equal where everything given is equal, lists in the same order. */
    @Override
    public boolean equals(Object ander) {
        return ander instanceof Casus c && inhoud.equals(c.inhoud);
    }

    @Override
    public int hashCode() {
        return inhoud.hashCode();
    }

    /** The classification only: kenmerken, labels and texts may be about people. */
    @Override
    public String toString() {
        return "Casus[" + inhoud.bevinding + ", " + inhoud.normadressaat + "]";
    }

    /** Builds a {@link Casus}; not safe for use by several threads. */
    public static final class Builder {
        private final String kenmerk;
        private Bevinding bevinding;
        private Normadressaat normadressaat;
        private Optional<Reikwijdte> reikwijdte = Optional.empty();
        private Optional<Map<String, String>> labels = Optional.empty();
        private Optional<List<Interventie>> bevoegdheden = Optional.empty();
        private Optional<Bsbm> bsbm = Optional.empty();
        private Optional<Gedoogbesluit> gedoogbesluit = Optional.empty();
        private Optional<Afzien> afzien = Optional.empty();
        private Optional<Verzoek> verzoek = Optional.empty();
        private Optional<Overleg> overleg = Optional.empty();
        private Optional<Afwijking> afwijking = Optional.empty();

        private Builder(String kenmerk, Bevinding bevinding, Normadressaat normadressaat) {
            this.kenmerk = Objects.requireNonNull(kenmerk, "kenmerk");
            this.bevinding = Objects.requireNonNull(bevinding, "bevinding");
            this.normadressaat = Objects.requireNonNull(normadressaat, "normadressaat");
        }

        /**
         * Replaces the finding.
         *
         * @param bevinding the finding
         * @return this
         */
        public Builder bevinding(Bevinding bevinding) {
            this.bevinding = Objects.requireNonNull(bevinding, "bevinding");
            return this;
        }

        /**
         * Replaces the normadressaat.
         *
         * @param normadressaat the one the rule is addressed to
         * @return this
         */
        public Builder normadressaat(Normadressaat normadressaat) {
            this.normadressaat = Objects.requireNonNull(normadressaat, "normadressaat");
            return this;
        }

        /**
         * Sets where, whom and what the case is about.
         *
         * @param reikwijdte the scope
         * @return this
         */
        public Builder reikwijdte(Reikwijdte reikwijdte) {
            this.reikwijdte = Optional.of(Objects.requireNonNull(reikwijdte, "reikwijdte"));
            return this;
        }

        /**
         * Replaces the labels.
         *
         * @param labels at most 20; keys of a letter and at most 49 letters, digits or {@code _}; values of 1 to 200
         *     characters, not blank
         * @return this
         * @throws NullPointerException if the map, a key or a value is null
         */
        public Builder labels(Map<String, String> labels) {
            SortedMap<String, String> kopie = new TreeMap<>(Required.map(labels, "labels"));
            this.labels = Optional.of(Collections.unmodifiableSortedMap(kopie));
            return this;
        }

        /**
         * Adds a label, or replaces the one with the same key.
         *
         * @param sleutel a letter and at most 49 letters, digits or {@code _}
         * @param waarde 1 to 200 characters, not blank
         * @return this
         */
        public Builder label(String sleutel, String waarde) {
            Map<String, String> meer = new TreeMap<>(labels.orElse(Map.of()));
            meer.put(Objects.requireNonNull(sleutel, "sleutel"), Objects.requireNonNull(waarde, "waarde"));
            return labels(meer);
        }

        /**
         * Sets the legal powers the instance has: the complete list, since what is not on it is taken as missing.
         *
         * @param bevoegdheden interventions that need a power, none twice; may be empty
         * @return this
         */
        public Builder bevoegdheden(List<Interventie> bevoegdheden) {
            this.bevoegdheden = Optional.of(Required.list(bevoegdheden, "bevoegdheden"));
            return this;
        }

        /**
         * Sets what is known about a BSBM.
         *
         * @param bsbm the BSBM
         * @return this
         */
        public Builder bsbm(Bsbm bsbm) {
            this.bsbm = Optional.of(Objects.requireNonNull(bsbm, "bsbm"));
            return this;
        }

        /**
         * Sets the decision not to enforce.
         *
         * @param gedoogbesluit the decision
         * @return this
         */
        public Builder gedoogbesluit(Gedoogbesluit gedoogbesluit) {
            this.gedoogbesluit = Optional.of(Objects.requireNonNull(gedoogbesluit, "gedoogbesluit"));
            return this;
        }

        /**
         * Sets that there is no enforcement, and why. It does not go together with a gedoogbesluit.
         *
         * @param afzien the circumstance that justifies it
         * @return this
         */
        public Builder afzien(Afzien afzien) {
            this.afzien = Optional.of(Objects.requireNonNull(afzien, "afzien"));
            return this;
        }

        /**
         * Sets the request for enforcement.
         *
         * @param verzoek the request
         * @return this
         */
        public Builder verzoek(Verzoek verzoek) {
            this.verzoek = Optional.of(Objects.requireNonNull(verzoek, "verzoek"));
            return this;
        }

        /**
         * Sets the outcome of the overleg.
         *
         * @param overleg the outcome
         * @return this
         */
        public Builder overleg(Overleg overleg) {
            this.overleg = Optional.of(Objects.requireNonNull(overleg, "overleg"));
            return this;
        }

        /**
         * Sets the motivated deviation.
         *
         * @param afwijking the deviation
         * @return this
         */
        public Builder afwijking(Afwijking afwijking) {
            this.afwijking = Optional.of(Objects.requireNonNull(afwijking, "afwijking"));
            return this;
        }

        /**
         * Takes a deviation out.
         *
         * @return this
         */
        public Builder withoutAfwijking() {
            this.afwijking = Optional.empty();
            return this;
        }

        /**
         * Builds the casus.
         *
         * @return the casus
         * @throws OngeldigException with everything that is wrong, contradictions included
         */
        public Casus build() {
            return new Casus(this);
        }
    }
}
