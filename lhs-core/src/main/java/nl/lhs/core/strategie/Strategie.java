// Above 400 lines, most of them Javadoc: the builder has one method for each part, and sets fields that only this
// class may see. Its checks are in Matrixfouten, differences in Strategiewijziging.
package nl.lhs.core.strategie;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Benaming;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.OwnJson;
import nl.lhs.core.Required;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;

/**
 * A strategie as data: the matrix (class and interventions of each segment), the order of weight, the labels of the
 * axes, and what it chooses where the text leaves a choice open.
 *
 * <pre>{@code
 * Strategie lokaal = lhs.specifiek(new StrategieVerwijzing("WAD", "1"), "Voorbeeld", Strategiebereik.gebied("Waddenzee"))
 *         .klasse(Segment.C2, Klasse.ZWAAR)
 *         .vastgesteld(new Vaststelling("de provincie Voorbeeld", LocalDate.of(2026, 1, 20)))
 *         .geldig(Geldigheid.vanaf(LocalDate.of(2026, 2, 1)))
 *         .build();
 * lokaal.wijzigingen(); // [/segmenten/C2/klasse: MIDDEN wordt ZWAAR]
 * }</pre>
 *
 * <p>It says what is considered. What is chosen is up to the rules, which are the same under every strategie. Immutable
 * and safe for use by several threads. Source: figures 2 and 3, bijlage 2, norm 1.2-1.
 */
public final class Strategie implements OwnJson {
    private final StrategieVerwijzing verwijzing;
    private final String titel;
    private final Optional<Vaststelling> vaststelling;
    private final Geldigheid geldigheid;
    private final Optional<Strategie> basis;
    private final Optional<Strategiebereik> bereik;
    private final Woordenlijst woorden;
    private final boolean vanLhs17;
    private final Map<String, String> teksten;
    private final List<Vertaling> vertalingen;
    private final Map<Interventie, Integer> gewichten;
    private final Map<Segment, Klasse> klassen;
    private final Map<Segment, List<Interventie>> interventies;
    private final Opties opties;
    private final List<Strategiewijziging> wijzigingen;
    private final List<Interventie> alle;
    private final Map<Rol, Set<Interventie>> rollen;

    private Strategie(Builder builder) {
        this.verwijzing = builder.verwijzing;
        this.titel = builder.titel;
        this.vaststelling = builder.vaststelling;
        this.geldigheid = builder.geldigheid;
        this.basis = builder.basis;
        this.bereik = builder.bereik;
        this.woorden = builder.woordenMetLabels();
        this.vanLhs17 = woorden.isVanLhs17();
        this.teksten = Map.copyOf(builder.teksten);
        this.vertalingen = builder.vertalingen;
        this.gewichten = Map.copyOf(builder.gewichten);
        this.klassen = new EnumMap<>(builder.klassen);
        this.opties = builder.opties;
        this.interventies = new EnumMap<>(Segment.class);
        for (Segment segment : Segment.values()) {
            interventies.put(
                    segment,
                    vanLichtNaarZwaar(builder.cellen.get(segment).values().stream()
                            .flatMap(List::stream)
                            .toList()));
        }
        this.wijzigingen = basis.map(this::verschillenMet).orElse(List.of());
        this.alle = vanLichtNaarZwaar(gewichten.keySet());
        this.rollen = new EnumMap<>(Rol.class);
        for (Rol rol : Rol.values()) {
            Set<Interventie> met = new LinkedHashSet<>();
            alle.stream().filter(rol::heeft).forEach(met::add);
            rollen.put(rol, Collections.unmodifiableSet(met));
        }
    }

    /**
     * Begins a strategie that stands on its own. All but {@link Builder#vastgesteld} and {@link Builder#opties} must be
     * given.
     *
     * @param verwijzing its id and version
     * @param titel its full name; 1 to 200 characters
     * @return a builder
     */
    public static Builder builder(StrategieVerwijzing verwijzing, String titel) {
        return new Builder(verwijzing, titel);
    }

    /**
     * Begins a specifieke strategie that rests on this one: what is not given is as here. When it is followed and who
     * adopted it must be given. Source: norm 1.2-1.
     *
     * @param verwijzing its id and version
     * @param titel its full name; 1 to 200 characters
     * @param bereik for what it is followed
     * @return a builder
     */
    public Builder specifiek(StrategieVerwijzing verwijzing, String titel, Strategiebereik bereik) {
        Objects.requireNonNull(bereik, "bereik");
        Builder builder = new Builder(verwijzing, titel);
        builder.basis = Optional.of(this);
        builder.bereik = Optional.of(bereik);
        builder.woorden(woorden);
        builder.teksten.putAll(teksten);
        builder.vertalingen = vertalingen;
        builder.gewichten.putAll(gewichten);
        builder.klassen.putAll(klassen);
        builder.opties = opties;
        for (Segment segment : Segment.values()) {
            for (Interventiesoort soort : Interventiesoort.values()) {
                builder.interventies(segment, soort, interventies(segment, soort));
            }
        }
        return builder;
    }

    /** {@return which strategie this is: id and version, as they go into a record} */
    public StrategieVerwijzing verwijzing() {
        return verwijzing;
    }

    /** {@return the full name, such as {@code "Landelijke handhavingstrategie"}} */
    public String titel() {
        return titel;
    }

    /** {@return by whom and when it was adopted; a specifieke strategie always says so} */
    public Optional<Vaststelling> vaststelling() {
        return vaststelling;
    }

    /** {@return from when until when it is followed, by the date of the bevinding} */
    public Geldigheid geldigheid() {
        return geldigheid;
    }

    /** {@return the strategie that this one rests on; empty where it stands on its own} */
    public Optional<Strategie> basis() {
        return basis;
    }

    /** {@return for what a specifieke strategie is followed; present exactly where there is a {@link #basis()}} */
    public Optional<Strategiebereik> bereik() {
        return bereik;
    }

    /** {@return whether this is a specifieke strategie, which rests on another (norm 1.2-1)} */
    public boolean isSpecifiek() {
        return basis.isPresent();
    }

    /** {@return the words that it has: which interventions, classes, aspects, arguments and conduct there are} */
    public Woordenlijst woorden() {
        return woorden;
    }

    /**
     * {@return the label of a column, such as {@code "goedwillend"}}
     *
     * @param typering the column
     */
    public String label(Typering typering) {
        return woorden.naam(typering).nederlands();
    }

    /**
     * {@return the label of a row, such as {@code "van belang"}}
     *
     * @param gevolgen the row
     */
    public String label(Gevolgen gevolgen) {
        return woorden.naam(gevolgen).nederlands();
    }

    /**
     * {@return the class of a segment (figure 2)}
     *
     * @param segment the segment
     */
    public Klasse klasse(Segment segment) {
        return klassen.get(Objects.requireNonNull(segment, "segment"));
    }

    /**
     * {@return whether the class of a segment rests on a reading of the text of LHS 1.7 (reading R1); only in a strategie
     *     that has its words}
     *
     * @param segment the segment
     */
    public boolean berustOpLezing(Segment segment) {
        Objects.requireNonNull(segment, "segment");
        return segment == Segment.D1 && vanLhs17;
    }

    /**
     * {@return whether the class of a segment is another than by that reading}
     *
     * @param segment a segment of which the class {@link #berustOpLezing rests on a reading}
     */
    public boolean wijktAfVanLezing(Segment segment) {
        return !klasse(segment).equals(Klasse.MIDDEN);
    }

    /**
     * {@return the interventions of a segment, light to heavy; at least one (figure 3)}
     *
     * @param segment the segment
     */
    public List<Interventie> interventies(Segment segment) {
        return interventies.get(Objects.requireNonNull(segment, "segment"));
    }

    /**
     * {@return the interventions of one kind in a segment, light to heavy; may be empty}
     *
     * @param segment the segment
     * @param soort the kind
     */
    public List<Interventie> interventies(Segment segment, Interventiesoort soort) {
        Objects.requireNonNull(soort, "soort");
        return interventies(segment).stream().filter(i -> i.soort() == soort).toList();
    }

    /** {@return every intervention that it knows, in a segment or not, light to heavy} */
    public List<Interventie> interventies() {
        return alle;
    }

    /**
     * {@return the interventions that have a role, light to heavy; may be empty}
     *
     * @param rol the role
     */
    public Set<Interventie> interventies(Rol rol) {
        return rollen.get(Objects.requireNonNull(rol, "rol"));
    }

    /**
     * {@return the lightest intervention that has a role}
     *
     * @param rol a role that the strategie has an intervention for
     * @throws java.util.NoSuchElementException if there is none
     */
    public Interventie lichtste(Rol rol) {
        return interventies(rol).iterator().next();
    }

    /**
     * {@return in what an overleg can end: in criminal action only where an intervention follows from that (norm 3.3-4)}
     */
    public List<Spoor> sporen() {
        return woorden.sporen();
    }

    /**
     * {@return the place of an intervention in the order of weight: from 1 (lightest), for each another}
     *
     * @param interventie the intervention
     */
    public int gewicht(Interventie interventie) {
        return gewichten.get(Objects.requireNonNull(interventie, "interventie"));
    }

    /**
     * {@return the same interventions, light to heavy}
     *
     * @param interventies in any order
     */
    public List<Interventie> vanLichtNaarZwaar(Collection<Interventie> interventies) {
        return Required.list(interventies, "interventies").stream()
                .sorted(Comparator.comparingInt(this::gewicht))
                .toList();
    }

    /** {@return by the name of its code, the text of a point of attention that is not that of the library} */
    public Map<String, String> teksten() {
        return teksten;
    }

    /** {@return how its words count in other strategieen} */
    public List<Vertaling> vertalingen() {
        return vertalingen;
    }

    /** {@return what it chooses where the text leaves a choice open} */
    public Opties opties() {
        return opties;
    }

    /** {@return as {@link #verschillenMet}: the differences from the basis; empty where it stands on its own} */
    public List<Strategiewijziging> wijzigingen() {
        return wijzigingen;
    }

    /**
     * {@return the changes of the class and the interventions of one segment}
     *
     * @param segment the segment
     */
    public List<Strategiewijziging> wijzigingen(Segment segment) {
        Objects.requireNonNull(segment, "segment");
        return onder(Strategiewijziging.plaats(segment) + "/");
    }

    /**
     * {@return the change of one option: one, or none}
     *
     * @param optie the option
     */
    public List<Strategiewijziging> wijzigingen(Optie optie) {
        Objects.requireNonNull(optie, "optie");
        return onder(Strategiewijziging.plaats(optie));
    }

    /**
     * {@return the changes of weight, one for each intervention whose weight is changed}
     *
     * @param welke the interventions
     */
    public List<Strategiewijziging> wijzigingen(Collection<Interventie> welke) {
        Required.list(welke, "welke");
        return welke.stream()
                .flatMap(i -> onder(Strategiewijziging.plaats(i)).stream())
                .toList();
    }

    private List<Strategiewijziging> onder(String plaats) {
        return wijzigingen.stream().filter(w -> w.plaats().startsWith(plaats)).toList();
    }

    /**
     * {@return in what this strategie differs from another: by place in the matrix, then weights, then options}
     *
     * @param ander the other, in the place of the national one
     */
    public List<Strategiewijziging> verschillenMet(Strategie ander) {
        Objects.requireNonNull(ander, "ander");
        return Strategiewijziging.between(ander, this);
    }

    private List<Object> delen() {
        return List.of(
                verwijzing,
                titel,
                vaststelling,
                geldigheid,
                basis,
                bereik,
                woorden,
                teksten,
                vertalingen,
                gewichten,
                klassen,
                interventies,
                opties);
    }

    @Override
    public boolean equals(Object ander) {
        return this == ander || ander instanceof Strategie s && delen().equals(s.delen());
    }

    @Override
    public int hashCode() {
        return verwijzing.hashCode();
    }

    /** Id and version. */
    @Override
    public String toString() {
        return verwijzing.toString();
    }

    /** Collects what a strategie holds; what is given again replaces what was. Not safe for use by several threads. */
    public static final class Builder {
        private final StrategieVerwijzing verwijzing;
        private final String titel;
        private final Map<Typering, Benaming> kolommen = new EnumMap<>(Typering.class);
        private final Map<Gevolgen, Benaming> rijen = new EnumMap<>(Gevolgen.class);
        private final Map<String, String> teksten = new HashMap<>();
        private final Map<Interventie, Integer> gewichten = new HashMap<>();
        private final Map<Segment, Klasse> klassen = new EnumMap<>(Segment.class);
        private final Map<Segment, Map<Interventiesoort, List<Interventie>>> cellen = new EnumMap<>(Segment.class);
        private Optional<Vaststelling> vaststelling = Optional.empty();
        private Geldigheid geldigheid;
        private Optional<Strategie> basis = Optional.empty();
        private Optional<Strategiebereik> bereik = Optional.empty();
        private Opties opties = Opties.STANDAARD;
        private Woordenlijst woorden = Woordenlijst.LHS_17;
        private List<Vertaling> vertalingen = List.of();

        private Builder(StrategieVerwijzing verwijzing, String titel) {
            this.verwijzing = Objects.requireNonNull(verwijzing, "verwijzing");
            this.titel = Objects.requireNonNull(titel, "titel");
        }

        /**
         * By whom and when it was adopted.
         *
         * @param waarde the adoption
         * @return this builder
         */
        public Builder vastgesteld(Vaststelling waarde) {
            Objects.requireNonNull(waarde, "waarde");
            vaststelling = Optional.of(waarde);
            return this;
        }

        /**
         * From when until when it is followed.
         *
         * @param geldigheid by the date of the bevinding
         * @return this builder
         */
        public Builder geldig(Geldigheid geldigheid) {
            this.geldigheid = Objects.requireNonNull(geldigheid, "geldigheid");
            return this;
        }

        /**
         * Its words, with the labels of its axes. A specifieke strategie has those of its basis.
         *
         * @param woorden the words; those of LHS 1.7, without labels, where not given
         * @return this builder
         */
        public Builder woorden(Woordenlijst woorden) {
            this.woorden = Objects.requireNonNull(woorden, "woorden");
            for (Typering typering : Typering.values()) {
                kolommen.put(typering, woorden.naam(typering));
            }
            for (Gevolgen gevolgen : Gevolgen.values()) {
                rijen.put(gevolgen, woorden.naam(gevolgen));
            }
            return this;
        }

        /** The words as they are, where the labels are theirs, else with other labels. */
        private Woordenlijst woordenMetLabels() {
            boolean eigen = kolommen.entrySet().stream()
                            .allMatch(e -> woorden.naam(e.getKey()).equals(e.getValue()))
                    && rijen.entrySet().stream()
                            .allMatch(e -> woorden.naam(e.getKey()).equals(e.getValue()));
            return eigen
                    ? woorden
                    : woorden.toBuilder().kolommen(kolommen).rijen(rijen).build();
        }

        /**
         * The text of a point of attention, in the place of that of the library.
         *
         * @param code the name of its {@link nl.lhs.core.vastlegging.Aandachtspuntcode}
         * @param tekst whole Dutch sentences; 1 to 10,000 characters
         * @return this builder
         */
        public Builder tekst(String code, String tekst) {
            teksten.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(tekst, "tekst"));
            return this;
        }

        /**
         * How its words count in others.
         *
         * @param waarden at most one for each other strategie
         * @return this builder
         */
        public Builder vertalingen(List<Vertaling> waarden) {
            vertalingen = Required.list(waarden, "waarden");
            return this;
        }

        /**
         * The label of a column, in Dutch. Where it is that of its words, their English is its English, else it is the same.
         *
         * @param typering the column
         * @param label 1 to 200 characters
         * @return this builder
         * @throws OngeldigException if it is blank or too long
         */
        public Builder label(Typering typering, String label) {
            Objects.requireNonNull(typering, "typering");
            Objects.requireNonNull(label, "label");
            kolommen.put(typering, benaming("/assen/typering/" + typering.kolom(), woorden.naam(typering), label));
            return this;
        }

        /**
         * The name of a column in both languages.
         *
         * @param typering the column
         * @param naam its name
         * @return this builder
         */
        public Builder label(Typering typering, Benaming naam) {
            Objects.requireNonNull(typering, "typering");
            kolommen.put(typering, Objects.requireNonNull(naam, "naam"));
            return this;
        }

        /**
         * The name of a row in both languages.
         *
         * @param gevolgen the row
         * @param naam its name
         * @return this builder
         */
        public Builder label(Gevolgen gevolgen, Benaming naam) {
            Objects.requireNonNull(gevolgen, "gevolgen");
            rijen.put(gevolgen, Objects.requireNonNull(naam, "naam"));
            return this;
        }

        private static Benaming benaming(String plaats, Benaming eigen, String label) {
            if (label.equals(eigen.nederlands())) {
                return eigen;
            }
            new Foutenlijst().kenmerk(plaats, label).throwIfAny();
            return new Benaming(label, label);
        }

        /**
         * The label of a row, in Dutch. Where it is that of its words, their English is its English, else it is the same.
         *
         * @param gevolgen the row
         * @param label 1 to 200 characters
         * @return this builder
         * @throws OngeldigException if it is blank or too long
         */
        public Builder label(Gevolgen gevolgen, String label) {
            Objects.requireNonNull(gevolgen, "gevolgen");
            Objects.requireNonNull(label, "label");
            rijen.put(gevolgen, benaming("/assen/gevolgen/" + gevolgen.rij(), woorden.naam(gevolgen), label));
            return this;
        }

        /**
         * The weight of an intervention.
         *
         * @param interventie the intervention
         * @param gewicht from 1 (lightest) to as many as there are interventions, for each another
         * @return this builder
         */
        public Builder gewicht(Interventie interventie, int gewicht) {
            Objects.requireNonNull(interventie, "interventie");
            gewichten.put(interventie, gewicht);
            return this;
        }

        /**
         * The class of a segment.
         *
         * @param segment the segment
         * @param klasse its class
         * @return this builder
         */
        public Builder klasse(Segment segment, Klasse klasse) {
            Objects.requireNonNull(segment, "segment");
            klassen.put(segment, Objects.requireNonNull(klasse, "klasse"));
            return this;
        }

        /**
         * The interventions of one kind in a segment.
         *
         * @param segment the segment
         * @param soort the kind
         * @param interventies in any order, none twice, all of that kind; may be empty
         * @return this builder
         */
        public Builder interventies(Segment segment, Interventiesoort soort, List<Interventie> interventies) {
            Objects.requireNonNull(segment, "segment");
            Objects.requireNonNull(soort, "soort");
            cellen.computeIfAbsent(segment, s -> new EnumMap<>(Interventiesoort.class))
                    .put(soort, Required.list(interventies, "interventies"));
            return this;
        }

        /**
         * What it chooses where the text leaves a choice open.
         *
         * @param opties the options; {@link Opties#STANDAARD}, or those of the basis, where not given
         * @return this builder
         */
        public Builder opties(Opties opties) {
            this.opties = Objects.requireNonNull(opties, "opties");
            return this;
        }

        /**
         * Checks all and builds the strategie.
         *
         * @return the strategie
         * @throws OngeldigException with everything that is missing or wrong, at the place that it has in the document of a
         *     strategie
         */
        public Strategie build() {
            Foutenlijst fouten = new Foutenlijst()
                    .kenmerk("/id", verwijzing.id())
                    .kenmerk("/versie", verwijzing.versie())
                    .kenmerk("/titel", titel)
                    .require(
                            "/geldig",
                            geldigheid != null,
                            Foutcode.ONTBREEKT,
                            "ontbreekt; verwacht: een vanaf, en zo mogelijk een totEnMet")
                    .require(
                            "/vastgesteld",
                            basis.isEmpty() || vaststelling.isPresent(),
                            Foutcode.ONTBREEKT,
                            "ontbreekt; verwacht: door wie en wanneer, want alleen een vastgestelde specifieke strategie"
                                    + " gaat voor (norm 1.2-1)")
                    .require(
                            "/berustOp",
                            basis.filter(b -> b.verwijzing.equals(verwijzing)).isEmpty(),
                            "is de strategie zelf; verwacht: een andere");
            new Matrixfouten(fouten, woorden)
                    .labels(kolommen, rijen)
                    .gewichten(gewichten)
                    .klassen(klassen)
                    .cellen(cellen);
            teksten.forEach((code, tekst) -> fouten.tekst("/teksten/aandachtspunten/" + code, tekst));
            fouten.throwIfAny();
            return new Strategie(this);
        }
    }
}
