package nl.lhs.core.strategie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;

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
 * <p>It says what is considered, not what is chosen: that is for the rules, which are the same under every strategie.
 * Immutable and safe for use by several threads. Source: figures 2 and 3, bijlage 2, norm 1.2-1.
 */
public final class Strategie {
    private final StrategieVerwijzing verwijzing;
    private final String titel;
    private final Optional<Vaststelling> vaststelling;
    private final Geldigheid geldigheid;
    private final Optional<Strategie> basis;
    private final Optional<Strategiebereik> bereik;
    private final Map<Typering, String> kolommen;
    private final Map<Gevolgen, String> rijen;
    private final Map<Interventie, Integer> gewichten;
    private final Map<Segment, Klasse> klassen;
    private final Map<Segment, List<Interventie>> interventies;
    private final Opties opties;
    private final List<Strategiewijziging> wijzigingen;

    private Strategie(Builder builder) {
        this.verwijzing = builder.verwijzing;
        this.titel = builder.titel;
        this.vaststelling = builder.vaststelling;
        this.geldigheid = builder.geldigheid;
        this.basis = builder.basis;
        this.bereik = builder.bereik;
        this.kolommen = new EnumMap<>(builder.kolommen);
        this.rijen = new EnumMap<>(builder.rijen);
        this.gewichten = new EnumMap<>(builder.gewichten);
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
     * Begins a specifieke strategie that rests on this one: all that is not given is as here, but for the time in which it
     * is followed and who adopted it, which must be given. Source: norm 1.2-1.
     *
     * @param verwijzing its id and version
     * @param titel its full name; 1 to 200 characters
     * @param bereik for what it is followed
     * @return a builder
     */
    public Builder specifiek(StrategieVerwijzing verwijzing, String titel, Strategiebereik bereik) {
        Builder builder = new Builder(verwijzing, titel);
        builder.basis = Optional.of(this);
        builder.bereik = Optional.of(bereik);
        builder.kolommen.putAll(kolommen);
        builder.rijen.putAll(rijen);
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

    /**
     * Which strategie this is.
     *
     * @return id and version, as they go into a record
     */
    public StrategieVerwijzing verwijzing() {
        return verwijzing;
    }

    /**
     * The full name.
     *
     * @return for example {@code "Landelijke handhavingstrategie"}
     */
    public String titel() {
        return titel;
    }

    /**
     * By whom and when it was adopted.
     *
     * @return empty where the document does not say; never empty for a specifieke strategie
     */
    public Optional<Vaststelling> vaststelling() {
        return vaststelling;
    }

    /**
     * From when until when it is followed.
     *
     * @return by the date of the bevinding
     */
    public Geldigheid geldigheid() {
        return geldigheid;
    }

    /**
     * The strategie that this one rests on.
     *
     * @return empty where it stands on its own
     */
    public Optional<Strategie> basis() {
        return basis;
    }

    /**
     * For what a specifieke strategie is followed.
     *
     * @return present exactly where there is a {@link #basis()}
     */
    public Optional<Strategiebereik> bereik() {
        return bereik;
    }

    /**
     * Whether this is a specifieke strategie. Source: norm 1.2-1.
     *
     * @return true where it rests on another
     */
    public boolean isSpecifiek() {
        return basis.isPresent();
    }

    /**
     * The label of a column.
     *
     * @param typering the column
     * @return for example {@code "goedwillend"}
     */
    public String label(Typering typering) {
        return kolommen.get(Objects.requireNonNull(typering, "typering"));
    }

    /**
     * The label of a row.
     *
     * @param gevolgen the row
     * @return for example {@code "van belang"}
     */
    public String label(Gevolgen gevolgen) {
        return rijen.get(Objects.requireNonNull(gevolgen, "gevolgen"));
    }

    /**
     * The class of a segment (figure 2).
     *
     * @param segment the segment
     * @return its class
     */
    public Klasse klasse(Segment segment) {
        return klassen.get(Objects.requireNonNull(segment, "segment"));
    }

    /**
     * The interventions of a segment (figure 3).
     *
     * @param segment the segment
     * @return at least one, light to heavy
     */
    public List<Interventie> interventies(Segment segment) {
        return interventies.get(Objects.requireNonNull(segment, "segment"));
    }

    /**
     * The interventions of one kind in a segment.
     *
     * @param segment the segment
     * @param soort the kind
     * @return light to heavy; may be empty
     */
    public List<Interventie> interventies(Segment segment, Interventiesoort soort) {
        Objects.requireNonNull(soort, "soort");
        return interventies(segment).stream().filter(i -> i.soort() == soort).toList();
    }

    /**
     * The place of an intervention in the order of weight.
     *
     * @param interventie the intervention
     * @return 1 (lightest) to 12 (heaviest)
     */
    public int gewicht(Interventie interventie) {
        return gewichten.get(Objects.requireNonNull(interventie, "interventie"));
    }

    /**
     * Orders interventions by weight.
     *
     * @param interventies in any order
     * @return the same, light to heavy
     */
    public List<Interventie> vanLichtNaarZwaar(Collection<Interventie> interventies) {
        return List.copyOf(interventies).stream()
                .sorted(Comparator.comparingInt(this::gewicht))
                .toList();
    }

    /**
     * What it chooses where the text leaves a choice open.
     *
     * @return the options
     */
    public Opties opties() {
        return opties;
    }

    // ------------------------------------------------------------------------------------------- what is different

    /**
     * In what a specifieke strategie differs from the one it rests on: classes, cells, weights and options.
     *
     * @return by place in the matrix, then weights, then options; empty where it stands on its own
     */
    public List<Strategiewijziging> wijzigingen() {
        return wijzigingen;
    }

    /**
     * The changes of one segment.
     *
     * @param segment the segment
     * @return those of its class and of its interventions
     */
    public List<Strategiewijziging> wijzigingen(Segment segment) {
        return onder(plaats(segment) + "/");
    }

    /**
     * The change of one option.
     *
     * @param optie the option
     * @return one, or none
     */
    public List<Strategiewijziging> wijzigingen(Optie optie) {
        return onder(plaats(optie));
    }

    /**
     * The changes of the weights of some interventions.
     *
     * @param welke the interventions
     * @return one for each whose weight is changed
     */
    public List<Strategiewijziging> wijzigingen(Collection<Interventie> welke) {
        return welke.stream().flatMap(i -> onder(plaats(i)).stream()).toList();
    }

    private List<Strategiewijziging> onder(String plaats) {
        return wijzigingen.stream().filter(w -> w.plaats().startsWith(plaats)).toList();
    }

    /**
     * In what this strategie differs from another: classes, cells, weights and options.
     *
     * @param ander the other, in the place of the national one
     * @return by place in the matrix, then weights, then options
     */
    public List<Strategiewijziging> verschillenMet(Strategie ander) {
        List<Strategiewijziging> verschillen = new ArrayList<>();
        for (Segment segment : Segment.values()) {
            String plaats = plaats(segment);
            verschil(
                    verschillen,
                    plaats + "/klasse",
                    ander,
                    s -> List.of(s.klasse(segment).name()));
            for (Interventiesoort soort : Interventiesoort.values()) {
                List<Interventie> daar = ander.interventies(segment, soort);
                List<Interventie> hier = interventies(segment, soort);
                // A changed weight may change their order: that is told at the weight.
                if (!Set.copyOf(daar).equals(Set.copyOf(hier))) {
                    verschillen.add(new Strategiewijziging(plaats + "/" + naam(soort), namen(daar), namen(hier)));
                }
            }
        }
        for (Interventie interventie : Interventie.values()) {
            verschil(verschillen, plaats(interventie), ander, s -> List.of(Integer.toString(s.gewicht(interventie))));
        }
        for (Optie optie : Optie.values()) {
            verschil(verschillen, plaats(optie), ander, s -> List.of(s.opties.waarde(optie)));
        }
        return verschillen;
    }

    private static List<String> namen(List<Interventie> interventies) {
        return interventies.stream().map(Enum::name).toList();
    }

    private void verschil(
            List<Strategiewijziging> verschillen,
            String plaats,
            Strategie ander,
            Function<Strategie, List<String>> waarde) {
        List<String> daar = waarde.apply(ander);
        List<String> hier = waarde.apply(this);
        if (!daar.equals(hier)) {
            verschillen.add(new Strategiewijziging(plaats, daar, hier));
        }
    }

    private static String plaats(Segment segment) {
        return "/segmenten/" + segment;
    }

    private static String plaats(Optie optie) {
        return "/opties/" + optie.naam();
    }

    private static String plaats(Interventie interventie) {
        return "/gewichten/" + interventie;
    }

    private static String naam(Interventiesoort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Strategie s
                && verwijzing.equals(s.verwijzing)
                && titel.equals(s.titel)
                && vaststelling.equals(s.vaststelling)
                && geldigheid.equals(s.geldigheid)
                && basis.equals(s.basis)
                && bereik.equals(s.bereik)
                && kolommen.equals(s.kolommen)
                && rijen.equals(s.rijen)
                && gewichten.equals(s.gewichten)
                && klassen.equals(s.klassen)
                && interventies.equals(s.interventies)
                && opties.equals(s.opties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verwijzing, klassen, interventies, opties);
    }

    /** Id and version. */
    @Override
    public String toString() {
        return verwijzing.toString();
    }

    /** Collects what a strategie holds. Giving a thing again replaces it. Not safe for use by several threads. */
    public static final class Builder {
        private final StrategieVerwijzing verwijzing;
        private final String titel;
        private final Map<Typering, String> kolommen = new EnumMap<>(Typering.class);
        private final Map<Gevolgen, String> rijen = new EnumMap<>(Gevolgen.class);
        private final Map<Interventie, Integer> gewichten = new EnumMap<>(Interventie.class);
        private final Map<Segment, Klasse> klassen = new EnumMap<>(Segment.class);
        private final Map<Segment, Map<Interventiesoort, List<Interventie>>> cellen = new EnumMap<>(Segment.class);
        private Optional<Vaststelling> vaststelling = Optional.empty();
        private Geldigheid geldigheid;
        private Optional<Strategie> basis = Optional.empty();
        private Optional<Strategiebereik> bereik = Optional.empty();
        private Opties opties = Opties.STANDAARD;

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
            vaststelling = Optional.of(waarde);
            return this;
        }

        /**
         * From when until when it is followed.
         *
         * @param waarde by the date of the bevinding
         * @return this builder
         */
        public Builder geldig(Geldigheid waarde) {
            geldigheid = Objects.requireNonNull(waarde, "geldigheid");
            return this;
        }

        /**
         * The label of a column.
         *
         * @param typering the column
         * @param label 1 to 200 characters
         * @return this builder
         */
        public Builder label(Typering typering, String label) {
            kolommen.put(typering, Objects.requireNonNull(label, "label"));
            return this;
        }

        /**
         * The label of a row.
         *
         * @param gevolgen the row
         * @param label 1 to 200 characters
         * @return this builder
         */
        public Builder label(Gevolgen gevolgen, String label) {
            rijen.put(gevolgen, Objects.requireNonNull(label, "label"));
            return this;
        }

        /**
         * The weight of an intervention.
         *
         * @param interventie the intervention
         * @param gewicht 1 (lightest) to 12 (heaviest), for each another
         * @return this builder
         */
        public Builder gewicht(Interventie interventie, int gewicht) {
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
            cellen.computeIfAbsent(segment, s -> new EnumMap<>(Interventiesoort.class))
                    .put(soort, List.copyOf(interventies));
            return this;
        }

        /**
         * What it chooses where the text leaves a choice open.
         *
         * @param waarde the options; {@link Opties#STANDAARD}, or those of the basis, where not given
         * @return this builder
         */
        public Builder opties(Opties waarde) {
            opties = Objects.requireNonNull(waarde, "opties");
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
            List<Fout> fouten = new ArrayList<>();
            fouten.addAll(Fout.vanKenmerk("/id", verwijzing.id()));
            fouten.addAll(Fout.vanKenmerk("/versie", verwijzing.versie()));
            fouten.addAll(Fout.vanKenmerk("/titel", titel));
            eis(fouten, geldigheid != null, "/geldig", "een vanaf, en zo mogelijk een totEnMet");
            eis(
                    fouten,
                    basis.isEmpty() || vaststelling.isPresent(),
                    "/vastgesteld",
                    "door wie en wanneer, want alleen een vastgestelde specifieke strategie gaat voor (norm 1.2-1)");
            if (basis.filter(b -> b.verwijzing.equals(verwijzing)).isPresent()) {
                fouten.add(new Fout("/berustOp", Foutcode.TEGENSTRIJDIG, "is de strategie zelf; verwacht: een andere"));
            }
            for (Typering typering : Typering.values()) {
                label(fouten, "/assen/typering/" + typering.kolom(), kolommen.get(typering), "kolom", typering.kolom());
            }
            for (Gevolgen gevolgen : Gevolgen.values()) {
                label(fouten, "/assen/gevolgen/" + gevolgen.rij(), rijen.get(gevolgen), "rij", gevolgen.rij());
            }
            controleerGewichten(fouten);
            for (Segment segment : Segment.values()) {
                controleer(fouten, segment);
            }
            if (!fouten.isEmpty()) {
                throw new OngeldigException(fouten);
            }
            return new Strategie(this);
        }

        private static void label(List<Fout> fouten, String plaats, String label, String lijn, Object welke) {
            if (label == null) {
                eis(fouten, false, plaats, "het label van " + lijn + " " + welke + " van de matrix");
            } else {
                fouten.addAll(Fout.vanKenmerk(plaats, label));
            }
        }

        private static void eis(List<Fout> fouten, boolean isEr, String plaats, String verwacht) {
            if (!isEr) {
                fouten.add(new Fout(plaats, Foutcode.ONTBREEKT, "ontbreekt; verwacht: " + verwacht));
            }
        }

        private void controleerGewichten(List<Fout> fouten) {
            int zwaarste = Interventie.values().length;
            Map<Integer, Interventie> opGewicht = new HashMap<>();
            for (Interventie interventie : Interventie.values()) {
                Integer gewicht = gewichten.get(interventie);
                eis(fouten, gewicht != null, plaats(interventie), "een geheel getal van 1 tot en met " + zwaarste);
                if (gewicht == null) {
                    continue;
                }
                if (gewicht < 1 || gewicht > zwaarste) {
                    fouten.add(new Fout(
                            plaats(interventie),
                            Foutcode.ONGELDIG,
                            "is geen gewicht; verwacht: een geheel getal van 1 tot en met " + zwaarste));
                    continue;
                }
                Interventie eerder = opGewicht.putIfAbsent(gewicht, interventie);
                if (eerder != null) {
                    fouten.add(new Fout(
                            plaats(interventie),
                            Foutcode.DUBBEL,
                            "is ook het gewicht van " + eerder + "; verwacht: voor elke interventie een ander"));
                }
            }
        }

        private void controleer(List<Fout> fouten, Segment segment) {
            eis(fouten, klassen.containsKey(segment), plaats(segment) + "/klasse", "LICHT, MIDDEN of ZWAAR");
            Map<Interventiesoort, List<Interventie>> cel = cellen.getOrDefault(segment, Map.of());
            for (Interventiesoort soort : Interventiesoort.values()) {
                String plaats = plaats(segment) + "/" + naam(soort);
                List<Interventie> lijst = cel.get(soort);
                eis(fouten, lijst != null, plaats, "een lijst van interventies, leeg waar er geen zijn");
                if (lijst != null) {
                    controleer(fouten, plaats, soort, lijst);
                }
            }
            if (cel.size() == Interventiesoort.values().length
                    && cel.values().stream().allMatch(List::isEmpty)) {
                fouten.add(new Fout(
                        plaats(segment), Foutcode.TE_WEINIG, "noemt geen interventie; verwacht: ten minste een"));
            }
        }

        private static void controleer(
                List<Fout> fouten, String plaats, Interventiesoort soort, List<Interventie> lijst) {
            Set<Interventie> gezien = EnumSet.noneOf(Interventie.class);
            for (int i = 0; i < lijst.size(); i++) {
                Interventie interventie = lijst.get(i);
                if (interventie.soort() != soort) {
                    fouten.add(new Fout(
                            plaats + "/" + i,
                            Foutcode.TEGENSTRIJDIG,
                            "is een interventie van een andere soort, " + interventie.soort() + "; verwacht: "
                                    + Arrays.stream(Interventie.values())
                                            .filter(v -> v.soort() == soort)
                                            .map(Enum::name)
                                            .collect(Collectors.joining(", "))));
                }
                if (!gezien.add(interventie)) {
                    fouten.add(new Fout(
                            plaats + "/" + i, Foutcode.DUBBEL, "staat er al; verwacht: elke waarde hoogstens eenmaal"));
                }
            }
        }
    }
}
