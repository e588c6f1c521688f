package nl.lhs.core;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a strategie (<i>woordenlijst</i>): how it calls the axes of its matrix, which classes, interventions,
 * aspects, arguments and conduct there are and what each of them is in the eyes of the policy, where its text says what the
 * rules carry out, and what it asks that cannot be expressed here. A record holds them, so that it can be read by itself.
 *
 * <pre>{@code
 * Woordenlijst woorden = strategie.woorden();
 * woorden.interventies().find("WAARSCHUWEN"); // Optional[WAARSCHUWEN]
 * woorden.aspecten().alle();                  // the aspects, in their order
 * }</pre>
 *
 * <p>Immutable; equal where all words are defined alike. Source: figures 2 and 3, norms 3.1-5, 3.1-6, 3.2-1, 3.3-5 and
 * 3.3-6, bijlage 2.
 */
public final class Woordenlijst implements OwnJson {
    /** The words of LHS 1.7. */
    public static final Woordenlijst LHS_17 = builder()
            .kolommen(Map.of(
                    Typering.GOEDWILLEND, new Benaming("goedwillend", "well-meaning"),
                    Typering.ONVERSCHILLIG, new Benaming("onverschillig", "indifferent"),
                    Typering.CALCULEREND, new Benaming("calculerend", "calculating"),
                    Typering.BEWUST_EN_STRUCTUREEL, new Benaming("bewust en structureel", "deliberate and structural")))
            .rijen(Map.of(
                    Gevolgen.VRIJWEL_NIHIL, new Benaming("vrijwel nihil", "next to nothing"),
                    Gevolgen.BEPERKT, new Benaming("beperkt", "limited"),
                    Gevolgen.VAN_BELANG, new Benaming("van belang", "of importance"),
                    Gevolgen.AANZIENLIJK, new Benaming("aanzienlijk", "considerable")))
            .klassen(List.of(Klasse.LICHT, Klasse.MIDDEN, Klasse.ZWAAR))
            .interventies(List.of(
                    Interventie.AANSPREKEN_INFORMEREN,
                    Interventie.WAARSCHUWEN,
                    Interventie.BESTUURLIJK_GESPREK,
                    Interventie.VERSCHERPT_TOEZICHT,
                    Interventie.LAST_ONDER_DWANGSOM,
                    Interventie.LAST_ONDER_BESTUURSDWANG,
                    Interventie.TIJDELIJK_STILLEGGEN,
                    Interventie.BESTUURLIJKE_BOETE,
                    Interventie.SCHORSEN_OF_INTREKKEN,
                    Interventie.EXPLOITATIEVERBOD_OF_SLUITING,
                    Interventie.BSBM,
                    Interventie.PROCES_VERBAAL))
            .aspecten(List.of(
                    VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL,
                    VerzwarendAspect.Soort.STATUS_VOORBEELDFUNCTIE,
                    VerzwarendAspect.Soort.FINANCIELE_SANCTIE_ZONDER_EFFECT,
                    VerzwarendAspect.Soort.COMBINATIE_ANDERE_DELICTEN,
                    VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN,
                    VerzwarendAspect.Soort.NORMBEVESTIGING,
                    VerzwarendAspect.Soort.WAARHEIDSVINDING))
            .verzachtend(List.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK, VerzachtendArgument.Soort.OVERIG))
            .verzwarend(List.of(VerzwarendArgument.Soort.RECIDIVE, VerzwarendArgument.Soort.OVERIG))
            .gedragingen(List.of(
                    ErnstigeGedraging.WEIGEREN_TOEGANG,
                    ErnstigeGedraging.INTIMIDATIE,
                    ErnstigeGedraging.GEWELDSDREIGING,
                    ErnstigeGedraging.FRAUDE,
                    ErnstigeGedraging.VERNIETIGING_BEWIJS,
                    ErnstigeGedraging.POGING_OMKOPING,
                    ErnstigeGedraging.ANDERE_TOEZICHTBELEMMERING,
                    ErnstigeGedraging.SABOTAGE,
                    ErnstigeGedraging.VERNIELING,
                    ErnstigeGedraging.VERKEERDE_INFORMATIE,
                    ErnstigeGedraging.ANDER_OPZETTELIJK_GEVAAR))
            .build();

    private final Map<Typering, Benaming> kolommen;
    private final Map<Gevolgen, Benaming> rijen;
    private final Map<String, Normplaats> normen;
    private final List<String> nietUitgedrukt;
    private final List<Spoor> sporen;
    private final Set<Rol> rollen;
    private final Soort<Klasse> klassen;
    private final Soort<Interventie> interventies;
    private final Soort<VerzwarendAspect.Soort> aspecten;
    private final Soort<VerzachtendArgument.Soort> verzachtend;
    private final Soort<VerzwarendArgument.Soort> verzwarend;
    private final Soort<ErnstigeGedraging> gedragingen;

    private Woordenlijst(Builder b) {
        kolommen = Map.copyOf(b.kolommen);
        rijen = Map.copyOf(b.rijen);
        normen = Map.copyOf(b.normen);
        nietUitgedrukt = b.nietUitgedrukt;
        klassen = new Soort<>(b.klassen);
        interventies = new Soort<>(b.interventies);
        aspecten = new Soort<>(b.aspecten);
        verzachtend = new Soort<>(b.verzachtend);
        verzwarend = new Soort<>(b.verzwarend);
        gedragingen = new Soort<>(b.gedragingen);
        rollen = EnumSet.noneOf(Rol.class);
        b.interventies.forEach(i -> rollen.addAll(i.rollen()));
        sporen = heeft(Rol.UIT_OVERLEG) ? List.of(Spoor.values()) : List.of(Spoor.BESTUURSRECHT);
    }

    /**
     * Begins a list of words. What is not given is empty; there must be a class and an intervention.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds all of these words} */
    public Builder toBuilder() {
        return new Builder()
                .kolommen(kolommen)
                .rijen(rijen)
                .normen(normen)
                .nietUitgedrukt(nietUitgedrukt)
                .klassen(klassen.alle())
                .interventies(interventies.alle())
                .aspecten(aspecten.alle())
                .verzachtend(verzachtend.alle())
                .verzwarend(verzwarend.alle())
                .gedragingen(gedragingen.alle());
    }

    /**
     * {@return how a column is called, such as {@code "goedwillend"}}
     *
     * @param typering the column
     */
    public Benaming naam(Typering typering) {
        return kolommen.get(Objects.requireNonNull(typering, "typering"));
    }

    /**
     * {@return how a row is called, such as {@code "van belang"}}
     *
     * @param gevolgen the row
     */
    public Benaming naam(Gevolgen gevolgen) {
        return rijen.get(Objects.requireNonNull(gevolgen, "gevolgen"));
    }

    /** {@return whether all words are those of LHS 1.7, and so are its norms; only the labels of the axes may be others} */
    public boolean isVanLhs17() {
        return this == LHS_17 || normen.isEmpty() && woorddelen().equals(LHS_17.woorddelen());
    }

    private List<Object> woorddelen() {
        return soorten()
                .<Object>map(
                        soort -> soort.alle().stream().map(Begrip::definitie).toList())
                .toList();
    }

    /**
     * {@return whether the norms of this library are those of its text: of LHS 1.7, and of what has its numbers}
     *
     * @see #plaats
     */
    public boolean heeftNormenVanLhs() {
        return normen.isEmpty();
    }

    /** {@return by the id of a norm of this library, where the text says it; empty where {@link #heeftNormenVanLhs}} */
    public Map<String, Normplaats> normen() {
        return normen;
    }

    /**
     * Where the text says what a norm of this library asks.
     *
     * @param norm the id of the norm, such as {@code "3.4-2"}
     * @return empty where it does not say so, or has the norms of LHS 1.7 itself
     */
    public Optional<Normplaats> plaats(String norm) {
        Objects.requireNonNull(norm, "norm");
        return Optional.ofNullable(normen.get(norm));
    }

    /** {@return what the strategie asks that no flag can express, as it declares; each a sentence, may be empty} */
    public List<String> nietUitgedrukt() {
        return nietUitgedrukt;
    }

    /**
     * {@return whether an intervention has a role}
     *
     * @param rol the role
     */
    public boolean heeft(Rol rol) {
        Objects.requireNonNull(rol, "rol");
        return rollen.contains(rol);
    }

    /**
     * {@return in what an overleg can end: in criminal action only where an intervention follows from that (norm 3.3-4)}
     */
    public List<Spoor> sporen() {
        return sporen;
    }

    /** {@return the classes, from light to heavy; at least one} */
    public Soort<Klasse> klassen() {
        return klassen;
    }

    /** {@return the interventions; at least one} */
    public Soort<Interventie> interventies() {
        return interventies;
    }

    /** {@return the kinds of aggravating aspect; may be empty} */
    public Soort<VerzwarendAspect.Soort> aspecten() {
        return aspecten;
    }

    /** {@return the kinds of mitigating argument; may be empty} */
    public Soort<VerzachtendArgument.Soort> verzachtend() {
        return verzachtend;
    }

    /** {@return the kinds of aggravating argument; may be empty} */
    public Soort<VerzwarendArgument.Soort> verzwarend() {
        return verzwarend;
    }

    /** {@return the conduct for which aangifte is standard; may be empty} */
    public Soort<ErnstigeGedraging> gedragingen() {
        return gedragingen;
    }

    /**
     * Whether something is the id of a word of any kind.
     *
     * @param id any text
     * @return true where a word has it
     */
    public boolean isWoord(String id) {
        Objects.requireNonNull(id, "id");
        return soorten().anyMatch(soort -> soort.find(id).isPresent());
    }

    private Stream<Soort<?>> soorten() {
        return Stream.of(klassen, interventies, aspecten, verzachtend, verzwarend, gedragingen);
    }

    private List<Object> delen() {
        return List.of(kolommen, rijen, normen, nietUitgedrukt, woorddelen());
    }

    @Override
    public boolean equals(Object ander) {
        return this == ander || ander instanceof Woordenlijst w && delen().equals(w.delen());
    }

    @Override
    public int hashCode() {
        return Objects.hash(interventies.alle(), aspecten.alle(), klassen.alle());
    }

    /** How many words of each kind. */
    @Override
    public String toString() {
        return "Woordenlijst[klassen=" + klassen.alle().size() + ", interventies="
                + interventies.alle().size() + ", aspecten=" + aspecten.alle().size() + "]";
    }

    /** Collects the words of a strategie. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<Typering, Benaming> kolommen = new EnumMap<>(Typering.class);
        private final Map<Gevolgen, Benaming> rijen = new EnumMap<>(Gevolgen.class);
        private Map<String, Normplaats> normen = Map.of();
        private List<String> nietUitgedrukt = List.of();
        private List<Klasse> klassen = List.of();
        private List<Interventie> interventies = List.of();
        private List<VerzwarendAspect.Soort> aspecten = List.of();
        private List<VerzachtendArgument.Soort> verzachtend = List.of();
        private List<VerzwarendArgument.Soort> verzwarend = List.of();
        private List<ErnstigeGedraging> gedragingen = List.of();

        private static final int MEESTE_NIET_UITGEDRUKT = 100;

        private Builder() {}

        /**
         * How the columns of the matrix are called.
         *
         * @param waarden for each column its name, added to those that were given; all four must be given
         * @return this builder
         */
        public Builder kolommen(Map<Typering, Benaming> waarden) {
            kolommen.putAll(Required.map(waarden, "waarden"));
            return this;
        }

        /**
         * How the rows of the matrix are called.
         *
         * @param waarden for each row its name, added to those that were given; all four must be given
         * @return this builder
         */
        public Builder rijen(Map<Gevolgen, Benaming> waarden) {
            rijen.putAll(Required.map(waarden, "waarden"));
            return this;
        }

        /**
         * Where the text of the strategie says what the norms of this library ask.
         *
         * @param waarden by the id of the norm; empty where the norms are those of LHS 1.7
         * @return this builder
         */
        public Builder normen(Map<String, Normplaats> waarden) {
            normen = Required.map(waarden, "waarden");
            return this;
        }

        /**
         * What the strategie asks that cannot be expressed.
         *
         * @param waarden each 1 to 10,000 characters; at most 100
         * @return this builder
         */
        public Builder nietUitgedrukt(List<String> waarden) {
            nietUitgedrukt = Required.list(waarden, "waarden");
            return this;
        }

        /**
         * The classes.
         *
         * @param waarden from light to heavy, numbered in that order; 1 to 64
         * @return this builder
         */
        public Builder klassen(List<Klasse> waarden) {
            klassen = Required.list(waarden, "waarden");
            return this;
        }

        /**
         * The interventions.
         *
         * @param waarden numbered in their order; 1 to 64
         * @return this builder
         */
        public Builder interventies(List<Interventie> waarden) {
            interventies = Required.list(waarden, "waarden");
            return this;
        }

        /**
         * The kinds of aspect.
         *
         * @param waarden numbered in their order; at most 32
         * @return this builder
         */
        public Builder aspecten(List<VerzwarendAspect.Soort> waarden) {
            aspecten = Required.list(waarden, "waarden");
            return this;
        }

        /**
         * The kinds of mitigating argument.
         *
         * @param waarden numbered in their order; at most 64
         * @return this builder
         */
        public Builder verzachtend(List<VerzachtendArgument.Soort> waarden) {
            verzachtend = Required.list(waarden, "waarden");
            return this;
        }

        /**
         * The kinds of aggravating argument.
         *
         * @param waarden numbered in their order; at most 64
         * @return this builder
         */
        public Builder verzwarend(List<VerzwarendArgument.Soort> waarden) {
            verzwarend = Required.list(waarden, "waarden");
            return this;
        }

        /**
         * The conduct for which aangifte is standard.
         *
         * @param waarden numbered in their order; at most 64
         * @return this builder
         */
        public Builder gedragingen(List<ErnstigeGedraging> waarden) {
            gedragingen = Required.list(waarden, "waarden");
            return this;
        }

        /**
         * Checks all and builds the list.
         *
         * @return the words
         * @throws OngeldigException with everything that is wrong, at the place that it has in the document of a strategie
         * @throws IllegalArgumentException if a word is not numbered by its place
         */
        public Woordenlijst build() {
            Foutenlijst fouten = new Foutenlijst()
                    .aantal("/klassen", klassen.size(), Begrip.MEESTE)
                    .aantal("/interventies", interventies.size(), Begrip.MEESTE)
                    .hoogstens("/verzwarendeAspecten", aspecten.size(), VerzwarendAspect.Soort.MEESTE)
                    .hoogstens("/verzachtendeArgumenten", verzachtend.size(), Begrip.MEESTE)
                    .hoogstens("/verzwarendeArgumenten", verzwarend.size(), Begrip.MEESTE)
                    .hoogstens("/ernstigeGedragingen", gedragingen.size(), Begrip.MEESTE)
                    .hoogstens("/nietUitgedrukt", nietUitgedrukt.size(), MEESTE_NIET_UITGEDRUKT);
            for (Interventie interventie : interventies) {
                fouten.require(
                        "/interventies/" + interventie.volgnummer() + "/" + Rol.UIT_OVERLEG.veld(),
                        interventie.soort() != Interventiesoort.STRAFRECHT
                                || interventie.heeft(Rol.VAN_DE_INSTANTIE)
                                || interventie.heeft(Rol.UIT_OVERLEG),
                        Foutcode.ONTBREEKT,
                        "ontbreekt bij een interventie van de soort STRAFRECHT; verwacht: "
                                + Rol.UIT_OVERLEG.waarde().orElseThrow() + " of "
                                + Rol.VAN_DE_INSTANTIE.waarde().orElseThrow());
            }
            for (int i = 0; i < nietUitgedrukt.size(); i++) {
                fouten.tekst("/nietUitgedrukt/" + i, nietUitgedrukt.get(i));
            }
            for (Typering typering : Typering.values()) {
                fouten.require(
                        "/assen/typering/" + typering.kolom(),
                        kolommen.containsKey(typering),
                        Foutcode.ONTBREEKT,
                        "ontbreekt; verwacht: het label van kolom " + typering.kolom() + " van de matrix");
            }
            for (Gevolgen gevolgen : Gevolgen.values()) {
                fouten.require(
                        "/assen/gevolgen/" + gevolgen.rij(),
                        rijen.containsKey(gevolgen),
                        Foutcode.ONTBREEKT,
                        "ontbreekt; verwacht: het label van rij " + gevolgen.rij() + " van de matrix");
            }
            uniek(fouten, "/klassen", klassen);
            uniek(fouten, "/interventies", interventies);
            uniek(fouten, "/verzwarendeAspecten", aspecten);
            uniek(fouten, "/verzachtendeArgumenten", verzachtend);
            uniek(fouten, "/verzwarendeArgumenten", verzwarend);
            uniek(fouten, "/ernstigeGedragingen", gedragingen);
            fouten.throwIfAny();
            return new Woordenlijst(this);
        }

        private static void uniek(Foutenlijst fouten, String plaats, List<? extends Begrip<?>> begrippen) {
            fouten.unique(plaats, begrippen);
            for (int i = 0; i < begrippen.size(); i++) {
                if (begrippen.get(i).volgnummer() != i) {
                    throw new IllegalArgumentException(
                            "expected " + begrippen.get(i) + " of " + plaats + " to be numbered " + i);
                }
            }
        }
    }

    /**
     * The words of one kind, in their order.
     *
     * @param <B> the kind
     */
    public static final class Soort<B extends Begrip<B>> {
        private final List<B> alle;
        private final Object[] opVolgnummer; // an array, as each word of each casus is looked up in it
        private final Map<String, B> opId = new LinkedHashMap<>();

        private Soort(List<B> alle) {
            this.alle = alle;
            opVolgnummer = alle.toArray();
            alle.forEach(begrip -> opId.put(begrip.id(), begrip));
        }

        /** {@return every word of this kind, in its order; cannot be changed} */
        public List<B> alle() {
            return alle;
        }

        /**
         * The word with an id.
         *
         * @param id such as {@code "WAARSCHUWEN"}
         * @return empty where there is none
         */
        public Optional<B> find(String id) {
            Objects.requireNonNull(id, "id");
            return Optional.ofNullable(opId.get(id));
        }

        /** {@return whether a word is the very one of this list, and not only one with its id} */
        boolean isEigen(B begrip) {
            return begrip.volgnummer() < opVolgnummer.length && opVolgnummer[begrip.volgnummer()] == begrip;
        }

        /** {@return whether each of some words is} */
        boolean zijnEigen(List<B> begrippen) {
            boolean eigen = true;
            for (int i = 0; i < begrippen.size(); i++) {
                eigen &= isEigen(begrippen.get(i));
            }
            return eigen;
        }

        /** {@return the ids, with a comma between them} */
        public String namen() {
            return String.join(", ", opId.keySet());
        }

        /**
         * The word with an id that is known to be there.
         *
         * @param id such as {@code "WAARSCHUWEN"}
         * @return the word
         * @throws IllegalArgumentException if there is none, naming those that there are
         */
        public B get(String id) {
            Objects.requireNonNull(id, "id");
            return find(id).orElseThrow(() ->
                    new IllegalArgumentException("no word of this list is " + id + "; expected one of " + alle));
        }

        /** The words. */
        @Override
        public String toString() {
            return alle.toString();
        }
    }
}
