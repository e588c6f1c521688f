// Above 400 lines: the builder has a method for each of the many components, and sets fields that only this class may
// see.
package nl.lhs.core.vastlegging;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.OwnJson;
import nl.lhs.core.Required;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.NieuweOvertreding;

/**
 * The decision record (<i>vastlegging</i>): what was offered, what was concluded in each step, what was chosen and why,
 * and by which rules.
 *
 * <p>Example: {@code vastlegging.interventies()} is {@code [WAARSCHUWEN]}, and {@code vastlegging.overwogen()} says of
 * every other intervention of the segment why not. Source: norm 3.5-1.
 *
 * @param strategie which strategie was followed
 * @param woorden the words of that strategie: what each name in the record means
 * @param casus what was offered, unchanged
 * @param uitkomst what the decision comes to
 * @param status whether it is complete
 * @param positionering step 1; absent for GEEN_OVERTREDING
 * @param aspecten step 2: the aggravating aspects, in the order of norm 3.2-1, none twice
 * @param overleg step 3
 * @param spoor the branch of the law in which is acted; absent while waiting, for GEDOGEN, AFZIEN and
 *     GEEN_OVERTREDING, and where a deviation was taken over
 * @param interventies step 4: what is chosen, light to heavy, with the criminal action that stands in a dossier; empty
 *     while waiting, for GEDOGEN, AFZIEN, GEEN_OVERTREDING and HERPOSITIONEREN, and where nothing is available
 * @param scenarios while waiting: what each outcome of the overleg would give, of those that there can be; else empty
 * @param overwogen each intervention of the segment and each that was chosen, light to heavy; empty for GEEN_OVERTREDING
 * @param afwijking the deviation, where it was taken over
 * @param verzoek the answer to the request for enforcement; present exactly where the casus has a request
 * @param termijn which regime of terms holds, where a voorschrift is given and a herstellende interventie chosen
 * @param aandachtspunten points of attention, in the order of their codes
 * @param signalen facts that sit badly together, in the order of their codes; they change nothing
 * @param lezingen the readings applied, in their order
 * @param regels the rules that fired, by step and name
 * @param bibliotheek which library decided, and by which rules
 * @param vervolg what happened in the dossier, and where the case stands; absent for a first decision
 * @param beleid what of the strategie was in force; absent only in a record of a version that did not write it down
 */
public record Vastlegging(
        StrategieVerwijzing strategie,
        Woordenlijst woorden,
        Casus casus,
        Uitkomst uitkomst,
        Status status,
        Optional<Positionering> positionering,
        List<VerzwarendAspect.Soort> aspecten,
        Overlegoordeel overleg,
        Optional<Spoor> spoor,
        List<Interventie> interventies,
        Map<Spoor, List<Interventie>> scenarios,
        List<Overweging> overwogen,
        Optional<Afwijkingsoordeel> afwijking,
        Optional<Verzoekoordeel> verzoek,
        Optional<Termijn> termijn,
        List<Aandachtspunt> aandachtspunten,
        List<Signaal> signalen,
        List<Lezing> lezingen,
        List<ToegepasteRegel> regels,
        Bibliotheek bibliotheek,
        Optional<Vervolg> vervolg,
        Optional<Beleid> beleid)
        implements OwnJson {
    /**
     * A record. It has a component for all that is written down, and may get more: whoever builds one uses {@link #builder}
     * or {@link #toBuilder}, which stay as they are then.
     *
     * @param strategie see {@link #strategie()}
     * @param woorden see {@link #woorden()}
     * @param casus see {@link #casus()}
     * @param uitkomst see {@link #uitkomst()}
     * @param status see {@link #status()}
     * @param positionering see {@link #positionering()}
     * @param aspecten see {@link #aspecten()}
     * @param overleg see {@link #overleg()}
     * @param spoor see {@link #spoor()}
     * @param interventies see {@link #interventies()}
     * @param scenarios see {@link #scenarios()}
     * @param overwogen see {@link #overwogen()}
     * @param afwijking see {@link #afwijking()}
     * @param verzoek see {@link #verzoek()}
     * @param termijn see {@link #termijn()}
     * @param aandachtspunten see {@link #aandachtspunten()}
     * @param signalen see {@link #signalen()}
     * @param lezingen see {@link #lezingen()}
     * @param regels see {@link #regels()}
     * @param bibliotheek see {@link #bibliotheek()}
     * @param vervolg see {@link #vervolg()}
     * @param beleid see {@link #beleid()}
     * @throws OngeldigException with everything in which the record contradicts itself or its casus
     */
    public Vastlegging {
        Objects.requireNonNull(strategie, "strategie");
        Objects.requireNonNull(woorden, "woorden");
        Objects.requireNonNull(casus, "casus");
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(positionering, "positionering");
        aspecten = Required.list(aspecten, "aspecten");
        Objects.requireNonNull(overleg, "overleg");
        Objects.requireNonNull(spoor, "spoor");
        interventies = Required.list(interventies, "interventies");
        overwogen = Required.list(overwogen, "overwogen");
        Objects.requireNonNull(afwijking, "afwijking");
        Objects.requireNonNull(verzoek, "verzoek");
        Objects.requireNonNull(termijn, "termijn");
        aandachtspunten = Required.list(aandachtspunten, "aandachtspunten");
        signalen = Required.list(signalen, "signalen");
        lezingen = Required.list(lezingen, "lezingen");
        regels = Required.list(regels, "regels");
        Objects.requireNonNull(bibliotheek, "bibliotheek");
        Objects.requireNonNull(vervolg, "vervolg");
        Objects.requireNonNull(beleid, "beleid");
        scenarios = kopie(scenarios);

        Foutenlijst fouten = new Foutenlijst();
        boolean overtreding = uitkomst != Uitkomst.GEEN_OVERTREDING;
        boolean wacht = status == Status.WACHT_OP_OVERLEG;
        boolean kiest = uitkomst == Uitkomst.INTERVENIEREN && !wacht;
        boolean herpositioneert = uitkomst == Uitkomst.HERPOSITIONEREN;
        fouten.require("/status", uitkomst == Uitkomst.INTERVENIEREN || !wacht, "kan alleen wachten bij INTERVENIEREN");
        fouten.require(
                "/uitkomst", casus.bevinding().overtreding() == overtreding, "past niet bij bevinding.overtreding");
        fouten.require(
                "/positionering",
                positionering.isPresent() == overtreding,
                "hoort bij elke overtreding, en alleen daarbij");
        fouten.require(
                "/overleg/indicatie",
                overleg.indicatie().isPresent() == overtreding,
                "hoort bij elke overtreding, en alleen daarbij");
        fouten.require(
                "/overwogen", overwogen.isEmpty() != overtreding, "hoort bij elke overtreding, en alleen daarbij");
        fouten.require(
                "/overleg/uitkomst",
                overleg.uitkomst().equals(casus.overleg().map(Overleg::uitkomst)),
                "is niet de uitkomst die is opgegeven");
        fouten.require(
                "/aspecten/soorten",
                aspecten.equals(soorten(casus.bevinding().verzwarendeAspecten())),
                "zijn niet de aspecten die zijn opgegeven");
        fouten.require("/interventies", kiest || interventies.isEmpty(), "horen bij een definitieve keuze");
        fouten.require(
                "/interventies",
                zijnGekozen(interventies, overwogen),
                "zijn niet de gekozen interventies van overwogen");
        fouten.require("/overwogen", noemtElkEenmaal(overwogen), "noemt een interventie tweemaal");
        fouten.require(
                "/scenarios",
                scenarios.size() == (wacht ? woorden.sporen().size() : 0),
                "noemt elke uitkomst van het overleg, en alleen zolang daarop wordt gewacht");
        fouten.require(
                "/spoor",
                spoor.isPresent() == (kiest && afwijking.isEmpty()),
                "hoort bij een keuze zonder afwijking, en alleen daarbij");
        fouten.require(
                "/afwijking",
                afwijking.isEmpty()
                        || kiest
                                && afwijking
                                        .map(Afwijkingsoordeel::motivering)
                                        .equals(casus.afwijking().map(Afwijking::motivering)),
                "is niet de afwijking die is opgegeven");
        fouten.require(
                "/afwijking",
                !kiest || afwijking.isPresent() || casus.afwijking().isEmpty(),
                "hoort bij een keuze waarvoor een afwijking is opgegeven");
        fouten.require(
                "/interventies",
                !kiest
                        || afwijking.isEmpty()
                        || casus.afwijking().isEmpty()
                        || casus.afwijking()
                                .map(a -> new HashSet<>(a.interventies()))
                                .equals(Optional.of(new HashSet<>(interventies))),
                "zijn niet die van de afwijking");
        fouten.require(
                "/uitkomst",
                !overtreding
                        || (uitkomst == Uitkomst.GEDOGEN)
                                == casus.gedoogbesluit().isPresent(),
                "past niet bij gedoogbesluit");
        fouten.require(
                "/uitkomst",
                !overtreding || (uitkomst == Uitkomst.AFZIEN) == casus.afzien().isPresent(),
                "past niet bij afzien");
        fouten.require(
                "/verzoek",
                verzoek.isPresent() == casus.verzoek().isPresent(),
                "hoort bij een verzoek om handhaving, en alleen daarbij");
        verzoek.flatMap(Verzoekoordeel::grond)
                .ifPresent(g -> fouten.require(
                        "/verzoek/grond",
                        switch (g) {
                            case GEEN_OVERTREDING -> !overtreding;
                            case GEDOOGBESLUIT -> uitkomst == Uitkomst.GEDOGEN;
                            case AFZIEN -> uitkomst == Uitkomst.AFZIEN;
                            case ALLEEN_STRAFRECHT, NIETS_BESCHIKBAAR, OVERTREDING_BEEINDIGD, NOG_GEEN_SANCTIE ->
                                uitkomst == Uitkomst.INTERVENIEREN;
                        },
                        "past niet bij uitkomst"));
        fouten.require(
                "/overleg/aangifte",
                overleg.aangifte() != casus.bevinding().ernstigeGedragingen().isEmpty(),
                "past niet bij bevinding.ernstigeGedragingen");
        fouten.require(
                vervolg.isPresent() ? "/vervolg/herpositionering" : "/uitkomst",
                herpositioneert == vervolg.flatMap(Vervolg::herpositionering).isPresent(),
                "hoort bij HERPOSITIONEREN, en alleen daarbij");
        fouten.require(
                "/vervolg/gebeurtenis",
                vervolg.map(Vervolg::gebeurtenis)
                        .flatMap(Vastlegging::casus)
                        .filter(c -> !c.equals(casus))
                        .isEmpty(),
                "heeft een andere casus dan de vastlegging");
        fouten.require(
                "/vervolg/treden",
                overtreding || vervolg.filter(v -> !v.treden().isEmpty()).isEmpty(),
                "horen bij een overtreding");
        positionering.ifPresent(p -> {
            Optional<Typering> gegeven = casus.normadressaat().typering();
            fouten.require(
                    "/positionering/typering",
                    p.typeringStandaard() ? gegeven.isEmpty() : gegeven.equals(Optional.of(p.typering())),
                    "past niet bij normadressaat.typering");
            fouten.require(
                    "/positionering/uitgangspositie",
                    casus.bevinding()
                            .gevolgen()
                            .filter(g -> g != p.uitgangspositie().gevolgen())
                            .isEmpty(),
                    "past niet bij bevinding.gevolgen");
        });
        fouten.require(
                "/termijn",
                termijn.isPresent() == (casus.bevinding().voorschrift().isPresent() && heeftHerstellende(interventies)),
                "hoort bij een voorschrift en een gekozen herstellende interventie, en alleen daarbij");
        fouten.throwIfAny();
    }

    /**
     * Starts a record of one's own, such as for a test; those of the engine come from it.
     *
     * <pre>{@code
     * Vastlegging.builder(new StrategieVerwijzing("LHS", "1.7"), Woordenlijst.LHS_17, casus)
     *         .uitkomst(Uitkomst.GEEN_OVERTREDING)
     *         .status(Status.DEFINITIEF)
     *         .overleg(new Overlegoordeel(Optional.empty(), false, Optional.empty()))
     *         .bibliotheek(new Bibliotheek("1.0", Sha256.of("regels")))
     *         .build();
     * }</pre>
     *
     * @param strategie see {@link #strategie()}
     * @param woorden see {@link #woorden()}
     * @param casus see {@link #casus()}
     * @return a builder, with no more than that
     */
    public static Builder builder(StrategieVerwijzing strategie, Woordenlijst woorden, Casus casus) {
        return new Builder(strategie, woorden, casus);
    }

    /**
     * Starts a record in which something is different.
     *
     * @return a builder that holds all that this record holds
     */
    public Builder toBuilder() {
        Builder b = new Builder(strategie, woorden, casus);
        b.uitkomst = uitkomst;
        b.status = status;
        b.positionering = positionering;
        b.aspecten = aspecten;
        b.overleg = overleg;
        b.spoor = spoor;
        b.interventies = interventies;
        b.scenarios = scenarios;
        b.overwogen = overwogen;
        b.afwijking = afwijking;
        b.verzoek = verzoek;
        b.termijn = termijn;
        b.aandachtspunten = aandachtspunten;
        b.signalen = signalen;
        b.lezingen = lezingen;
        b.regels = regels;
        b.bibliotheek = bibliotheek;
        b.vervolg = vervolg;
        b.beleid = beleid;
        return b;
    }

    // Loops instead of streams, since these run for every decision.

    private static List<VerzwarendAspect.Soort> soorten(List<VerzwarendAspect> aspecten) {
        return aspecten.isEmpty()
                ? List.of()
                : aspecten.stream().map(VerzwarendAspect::soort).sorted().toList();
    }

    /** Whether interventions are those chosen of what was considered, in its order. */
    private static boolean zijnGekozen(List<Interventie> interventies, List<Overweging> overwogen) {
        int gekozen = 0;
        for (Overweging overweging : overwogen) {
            if (overweging.gekozen()
                    && (gekozen == interventies.size()
                            || !interventies.get(gekozen++).equals(overweging.interventie()))) {
                return false;
            }
        }
        return gekozen == interventies.size();
    }

    private static boolean noemtElkEenmaal(List<Overweging> overwogen) {
        long genoemd = 0; // a bit for each; words of one strategie have each a number of their own
        for (Overweging overweging : overwogen) {
            long deze = 1L << overweging.interventie().volgnummer();
            if ((genoemd & deze) != 0) {
                return false;
            }
            genoemd |= deze;
        }
        return true;
    }

    private static boolean heeftHerstellende(List<Interventie> interventies) {
        for (Interventie interventie : interventies) {
            if (interventie.soort() == Interventiesoort.HERSTELLEND) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Casus> casus(Gebeurtenis gebeurtenis) {
        if (gebeurtenis instanceof Herziening herziening) {
            return Optional.of(herziening.casus());
        }
        return gebeurtenis instanceof NieuweOvertreding nieuw ? Optional.of(nieuw.casus()) : Optional.empty();
    }

    /** For every decision that waits: so it copies once, and straight into the order of the values. */
    private static Map<Spoor, List<Interventie>> kopie(Map<Spoor, List<Interventie>> scenarios) {
        if (Objects.requireNonNull(scenarios, "scenarios").isEmpty()) {
            return Map.of();
        }
        Map<Spoor, List<Interventie>> kopie = new EnumMap<>(Spoor.class);
        scenarios.forEach((spoor, interventies) -> kopie.put(
                Objects.requireNonNull(spoor, "a key of scenarios"),
                Required.list(interventies, "a value of scenarios")));
        return Collections.unmodifiableMap(kopie);
    }

    /** {@return the norms of every rule that fired, in the order of the strategie, none twice} */
    public List<Norm> normen() {
        return regels.stream()
                .map(ToegepasteRegel::normen)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether another record holds the same decision. The library that decided is left out.
     *
     * @param ander the other record
     * @return true where all but {@code bibliotheek} is equal
     */
    public boolean isZelfdeBeslissing(Vastlegging ander) {
        Objects.requireNonNull(ander, "ander");
        return equals(ander.toBuilder().bibliotheek(bibliotheek).build());
    }

    /** The decision in short; no kenmerk, name or text, which may be about people. */
    @Override
    public String toString() {
        return "Vastlegging[" + strategie + ", " + uitkomst + ", " + status
                + positionering
                        .map(p -> ", " + p.pad().stream().map(Enum::name).collect(Collectors.joining(" > ")))
                        .orElse("")
                + ", " + interventies + "]";
    }

    /** Builds a {@link Vastlegging}; not safe for use by several threads. */
    public static final class Builder {
        private StrategieVerwijzing strategie;
        private Woordenlijst woorden;
        private Casus casus;
        private Uitkomst uitkomst; // null until it is given
        private Status status; // null until it is given
        private Optional<Positionering> positionering = Optional.empty();
        private List<VerzwarendAspect.Soort> aspecten = List.of();
        private Overlegoordeel overleg; // null until it is given
        private Optional<Spoor> spoor = Optional.empty();
        private List<Interventie> interventies = List.of();
        private Map<Spoor, List<Interventie>> scenarios = Map.of();
        private List<Overweging> overwogen = List.of();
        private Optional<Afwijkingsoordeel> afwijking = Optional.empty();
        private Optional<Verzoekoordeel> verzoek = Optional.empty();
        private Optional<Termijn> termijn = Optional.empty();
        private List<Aandachtspunt> aandachtspunten = List.of();
        private List<Signaal> signalen = List.of();
        private List<Lezing> lezingen = List.of();
        private List<ToegepasteRegel> regels = List.of();
        private Bibliotheek bibliotheek; // null until it is given
        private Optional<Vervolg> vervolg = Optional.empty();
        private Optional<Beleid> beleid = Optional.empty();

        private Builder(StrategieVerwijzing strategie, Woordenlijst woorden, Casus casus) {
            this.strategie = Objects.requireNonNull(strategie, "strategie");
            this.woorden = Objects.requireNonNull(woorden, "woorden");
            this.casus = Objects.requireNonNull(casus, "casus");
        }

        /**
         * Replaces which strategie was followed.
         *
         * @param strategie see {@link Vastlegging#strategie()}
         * @return this
         */
        public Builder strategie(StrategieVerwijzing strategie) {
            this.strategie = Objects.requireNonNull(strategie, "strategie");
            return this;
        }

        /**
         * Replaces the words.
         *
         * @param woorden see {@link Vastlegging#woorden()}
         * @return this
         */
        public Builder woorden(Woordenlijst woorden) {
            this.woorden = Objects.requireNonNull(woorden, "woorden");
            return this;
        }

        /**
         * Replaces what was offered.
         *
         * @param casus see {@link Vastlegging#casus()}
         * @return this
         */
        public Builder casus(Casus casus) {
            this.casus = Objects.requireNonNull(casus, "casus");
            return this;
        }

        /**
         * Sets what the decision comes to; must be given.
         *
         * @param uitkomst see {@link Vastlegging#uitkomst()}
         * @return this
         */
        public Builder uitkomst(Uitkomst uitkomst) {
            this.uitkomst = Objects.requireNonNull(uitkomst, "uitkomst");
            return this;
        }

        /**
         * Sets whether it is complete; must be given.
         *
         * @param status see {@link Vastlegging#status()}
         * @return this
         */
        public Builder status(Status status) {
            this.status = Objects.requireNonNull(status, "status");
            return this;
        }

        /**
         * Sets step 1.
         *
         * @param positionering see {@link Vastlegging#positionering()}
         * @return this
         */
        public Builder positionering(Positionering positionering) {
            this.positionering = Optional.of(Objects.requireNonNull(positionering, "positionering"));
            return this;
        }

        /**
         * Sets step 2.
         *
         * @param aspecten see {@link Vastlegging#aspecten()}
         * @return this
         */
        public Builder aspecten(List<VerzwarendAspect.Soort> aspecten) {
            this.aspecten = Required.list(aspecten, "aspecten");
            return this;
        }

        /**
         * Sets step 3; must be given.
         *
         * @param overleg see {@link Vastlegging#overleg()}
         * @return this
         */
        public Builder overleg(Overlegoordeel overleg) {
            this.overleg = Objects.requireNonNull(overleg, "overleg");
            return this;
        }

        /**
         * Sets the branch of the law in which is acted.
         *
         * @param spoor see {@link Vastlegging#spoor()}
         * @return this
         */
        public Builder spoor(Spoor spoor) {
            this.spoor = Optional.of(Objects.requireNonNull(spoor, "spoor"));
            return this;
        }

        /**
         * Sets what is chosen.
         *
         * @param interventies see {@link Vastlegging#interventies()}
         * @return this
         */
        public Builder interventies(List<Interventie> interventies) {
            this.interventies = Required.list(interventies, "interventies");
            return this;
        }

        /**
         * Sets what each outcome of the overleg would give.
         *
         * @param scenarios see {@link Vastlegging#scenarios()}
         * @return this
         */
        public Builder scenarios(Map<Spoor, List<Interventie>> scenarios) {
            this.scenarios = kopie(scenarios);
            return this;
        }

        /**
         * Sets what was considered.
         *
         * @param overwogen see {@link Vastlegging#overwogen()}
         * @return this
         */
        public Builder overwogen(List<Overweging> overwogen) {
            this.overwogen = Required.list(overwogen, "overwogen");
            return this;
        }

        /**
         * Sets the deviation that was taken over.
         *
         * @param afwijking see {@link Vastlegging#afwijking()}
         * @return this
         */
        public Builder afwijking(Afwijkingsoordeel afwijking) {
            this.afwijking = Optional.of(Objects.requireNonNull(afwijking, "afwijking"));
            return this;
        }

        /**
         * Sets the answer to the request.
         *
         * @param verzoek see {@link Vastlegging#verzoek()}
         * @return this
         */
        public Builder verzoek(Verzoekoordeel verzoek) {
            this.verzoek = Optional.of(Objects.requireNonNull(verzoek, "verzoek"));
            return this;
        }

        /**
         * Sets which regime of terms holds.
         *
         * @param termijn see {@link Vastlegging#termijn()}
         * @return this
         */
        public Builder termijn(Termijn termijn) {
            this.termijn = Optional.of(Objects.requireNonNull(termijn, "termijn"));
            return this;
        }

        /**
         * Sets the points of attention.
         *
         * @param aandachtspunten see {@link Vastlegging#aandachtspunten()}
         * @return this
         */
        public Builder aandachtspunten(List<Aandachtspunt> aandachtspunten) {
            this.aandachtspunten = Required.list(aandachtspunten, "aandachtspunten");
            return this;
        }

        /**
         * Sets which facts sit badly together.
         *
         * @param signalen see {@link Vastlegging#signalen()}
         * @return this
         */
        public Builder signalen(List<Signaal> signalen) {
            this.signalen = Required.list(signalen, "signalen");
            return this;
        }

        /**
         * Sets the readings that were applied.
         *
         * @param lezingen see {@link Vastlegging#lezingen()}
         * @return this
         */
        public Builder lezingen(List<Lezing> lezingen) {
            this.lezingen = Required.list(lezingen, "lezingen");
            return this;
        }

        /**
         * Sets the rules that fired.
         *
         * @param regels see {@link Vastlegging#regels()}
         * @return this
         */
        public Builder regels(List<ToegepasteRegel> regels) {
            this.regels = Required.list(regels, "regels");
            return this;
        }

        /**
         * Sets which library decided; must be given.
         *
         * @param bibliotheek see {@link Vastlegging#bibliotheek()}
         * @return this
         */
        public Builder bibliotheek(Bibliotheek bibliotheek) {
            this.bibliotheek = Objects.requireNonNull(bibliotheek, "bibliotheek");
            return this;
        }

        /**
         * Sets what happened in the dossier.
         *
         * @param vervolg see {@link Vastlegging#vervolg()}
         * @return this
         */
        public Builder vervolg(Vervolg vervolg) {
            this.vervolg = Optional.of(Objects.requireNonNull(vervolg, "vervolg"));
            return this;
        }

        /**
         * Sets what of the strategie was in force.
         *
         * @param beleid see {@link Vastlegging#beleid()}
         * @return this
         */
        public Builder beleid(Beleid beleid) {
            this.beleid = Optional.of(Objects.requireNonNull(beleid, "beleid"));
            return this;
        }

        /**
         * Builds the record.
         *
         * @return the record
         * @throws OngeldigException if uitkomst, status, overleg or bibliotheek was not given; else with everything in which the
         *     record contradicts itself or its casus
         */
        public Vastlegging build() {
            new Foutenlijst()
                    .require(
                            "/uitkomst",
                            uitkomst != null,
                            Foutcode.ONTBREEKT,
                            "ontbreekt; verwacht: waar de beslissing op uitkomt")
                    .require(
                            "/status",
                            status != null,
                            Foutcode.ONTBREEKT,
                            "ontbreekt; verwacht: of de beslissing af is")
                    .require(
                            "/overleg",
                            overleg != null,
                            Foutcode.ONTBREEKT,
                            "ontbreekt; verwacht: het oordeel over het overleg")
                    .require(
                            "/bibliotheek",
                            bibliotheek != null,
                            Foutcode.ONTBREEKT,
                            "ontbreekt; verwacht: welke bibliotheek besliste")
                    .throwIfAny();
            return new Vastlegging(
                    strategie,
                    woorden,
                    casus,
                    uitkomst,
                    status,
                    positionering,
                    aspecten,
                    overleg,
                    spoor,
                    interventies,
                    scenarios,
                    overwogen,
                    afwijking,
                    verzoek,
                    termijn,
                    aandachtspunten,
                    signalen,
                    lezingen,
                    regels,
                    bibliotheek,
                    vervolg,
                    beleid);
        }
    }
}
