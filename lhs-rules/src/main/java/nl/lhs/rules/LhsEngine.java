// Above 400 lines, most of them Javadoc: this is what callers see of the library, and its state is in one class.
package nl.lhs.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;
import nl.lhs.core.Woordtoets;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.dossier.Dossierloop;
import nl.lhs.rules.dossier.Gebeurteniswoorden;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import nl.lhs.rules.eigenregels.Toevoeging;
import nl.lhs.rules.engine.Bewaring;
import nl.lhs.rules.engine.Conclusies;
import nl.lhs.rules.engine.Regelbank;
import nl.lhs.rules.engine.Regelbasis;
import nl.lhs.rules.internal.json.JacksonVersion;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.Woordkeuze;
import nl.lhs.rules.regels.Conclusie;
import nl.lhs.rules.regels.Feiten;
import nl.lhs.rules.regels.Gebeurtenisfeiten;
import nl.lhs.rules.regels.Lastbeeld;
import nl.lhs.rules.regels.Tabellen;
import nl.lhs.rules.vastlegging.Beslissing;
import nl.lhs.rules.vastlegging.Delen;
import nl.lhs.rules.vastlegging.Oordeel;
import nl.lhs.rules.vastlegging.Samensteller;
import nl.lhs.rules.vastlegging.Teksten;
import nl.lhs.rules.vastlegging.Vervolgopdracht;
import nl.lhs.rules.vastlegging.Vingerafdruk;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Decides by the Landelijke handhavingstrategie: from a finding and the one the rule is addressed to, to a fitting
 * intervention with its record.
 *
 * <pre>{@code
 * LhsEngine engine = LhsEngine.create(); // once per application: it loads the rules
 * Vastlegging vastlegging = engine.decide(
 *         Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
 *         Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
 * vastlegging.interventies(); // [WAARSCHUWEN]
 * }</pre>
 *
 * <p>One engine serves all threads of an application. A decision is a pure function of the casus and the strategie: no
 * clock, no randomness, no environment.
 */
public final class LhsEngine {
    private static final Runnable NOBODY = () -> {};

    private final Strategiekeuze strategiekeuze;
    private final Inrichting inrichting;
    private final Regelbasis regels;
    private final Map<StrategieVerwijzing, Samensteller> samenstellers = new HashMap<>();
    private final Map<StrategieVerwijzing, Bibliotheek> bibliotheken = new HashMap<>();
    private final Bewaring<Sleutel, Beslissing> bewaard = new Bewaring<>();

    /** By which a decision is found again. */
    private record Sleutel(StrategieVerwijzing strategie, Feiten feiten) {}

    /**
     * What engines for several strategieen have in common.
     *
     * @param eigenRegels what the agency adds, by the names of the files
     * @param bewaart whether what the rules conclude of facts is kept for the next casus with equal facts
     * @param motor what runs the rules
     * @param observer who is told of each decision; null for nobody
     */
    private record Inrichting(
            Regelbasis regels,
            Teksten.Bron teksten,
            List<EigenRegels> eigenRegels,
            boolean bewaart,
            Motor motor,
            DecisionObserver observer) {
        static Inrichting from(Regelbasis regels) {
            JacksonVersion.require();
            return new Inrichting(regels, Teksten.laad(), List.of(), true, Motor.DROOLS, null);
        }

        Inrichting with(Regelbasis andere) {
            return new Inrichting(andere, teksten, eigenRegels, bewaart, motor, observer);
        }

        Inrichting with(List<EigenRegels> andere) {
            return new Inrichting(regels, teksten, andere, bewaart, motor, observer);
        }

        Inrichting with(Motor andere) {
            return new Inrichting(regels, teksten, eigenRegels, bewaart, andere, observer);
        }

        Inrichting with(DecisionObserver andere) {
            return new Inrichting(regels, teksten, eigenRegels, bewaart, motor, andere);
        }

        Inrichting withoutBewaring() {
            return new Inrichting(regels, teksten, eigenRegels, false, motor, observer);
        }

        List<Regelbestand> bestanden() {
            return eigenRegels.stream().map(EigenRegels::bestand).toList();
        }
    }

    private LhsEngine(Strategiekeuze strategiekeuze, Inrichting inrichting) {
        this.strategiekeuze = strategiekeuze;
        this.inrichting = inrichting;
        regels = inrichting.regels();
        Teksten.Bron teksten = inrichting.teksten();
        String versie = Bronnen.versie();
        Vingerafdruk vingerafdruk = new Vingerafdruk(regels.bronnen(), teksten.brontekst(), inrichting.bestanden());
        for (Strategie strategie : strategiekeuze.strategieen()) {
            samenstellers.put(strategie.verwijzing(), new Samensteller(strategie, new Delen(teksten.voor(strategie))));
            bibliotheken.put(
                    strategie.verwijzing(),
                    new Bibliotheek(versie, vingerafdruk.van(strategie), inrichting.bestanden()));
        }
    }

    /**
     * Makes an engine for LHS 1.7.
     *
     * @return an engine, to be kept and shared
     * @throws LhsEngineException if the library is damaged: compiled rules, texts or hashes are missing, or a rule names no
     *     norm or an unknown one. The rules of a dossier are loaded, and missed, when one is first followed up. Also if the
     *     Jackson on the classpath is older than the library was tested on, naming its version and what mends it
     */
    public static LhsEngine create() {
        JacksonVersion.require(); // before the strategie is read
        return create(StrategieJson.lhs17());
    }

    /**
     * Makes an engine that decides every casus under one strategie, whatever its date and reikwijdte.
     *
     * @param strategie the strategie, such as of {@link StrategieJson#parse(String)}
     * @return an engine, to be kept and shared
     * @throws LhsEngineException as {@link #create()}
     */
    public static LhsEngine create(Strategie strategie) {
        return of(Objects.requireNonNull(strategie, "strategie"), Regelbasis.load());
    }

    /**
     * Makes an engine that chooses a strategie for each casus: by the date of the bevinding, and by the reikwijdte. Of those
     * that fit, a specifieke strategie goes before one that stands on its own (norm 1.2-1). What a given strategie rests
     * on is there to be chosen too. A casus that none fits, or two, is refused with an {@link
     * nl.lhs.core.OngeldigException} that names them.
     *
     * @param strategieen at least one
     * @return an engine, to be kept and shared
     * @throws IllegalArgumentException if there is none, or two that differ have one id and versie
     * @throws LhsEngineException as {@link #create()}
     */
    public static LhsEngine choosing(List<Strategie> strategieen) {
        return new LhsEngine(Strategiekeuze.uit(strategieen), Inrichting.from(Regelbasis.load()));
    }

    /**
     * An engine that chooses a strategie for each casus, with the rules that this one loaded already.
     *
     * @param strategieen at least one
     * @return as {@link #choosing}
     * @throws IllegalArgumentException if there is none, or two that differ have one id and versie
     */
    public LhsEngine underOneOf(List<Strategie> strategieen) {
        return new LhsEngine(Strategiekeuze.uit(strategieen), inrichting);
    }

    /**
     * An engine for another strategie, with the rules that this one loaded already.
     *
     * @param strategie the strategie
     * @return an engine that decides every casus under it
     */
    public LhsEngine under(Strategie strategie) {
        return new LhsEngine(Strategiekeuze.vast(Objects.requireNonNull(strategie, "strategie")), inrichting);
    }

    /**
     * An engine that runs the rules for every casus, and keeps nothing of what they conclude for the next one with equal
     * facts. It takes less memory, and more time; its decisions are the same.
     *
     * @return an engine for the same strategieen
     */
    public LhsEngine withoutBewaring() {
        return new LhsEngine(strategiekeuze, inrichting.withoutBewaring());
    }

    /**
     * An engine with rules of an agency's own, in place of any that this one has. They add points of attention and signals to
     * each record, and change nothing else in it; the fingerprint and {@link Bibliotheek#eigenRegels()} tell that they
     * were there. They are code: see {@link EigenRegels}.
     *
     * @param eigenRegels the files; with none, the engine decides by the rules of the library alone
     * @return an engine for the same strategieen
     * @throws EigenRegelsException if two files have one name, or a rule has the name of another or of one of the library,
     *     naming each
     */
    public LhsEngine withEigenRegels(EigenRegels... eigenRegels) {
        return withEigenRegels(Required.list("eigenRegels", eigenRegels));
    }

    /**
     * The same, for files in a list.
     *
     * @param eigenRegels the files, in any order
     * @return an engine for the same strategieen
     * @throws EigenRegelsException as {@link #withEigenRegels(EigenRegels...)}
     */
    public LhsEngine withEigenRegels(List<EigenRegels> eigenRegels) {
        List<EigenRegels> opNaam =
                EigenRegels.ordered(eigenRegels, () -> regels.dossier().regels());
        return new LhsEngine(strategiekeuze, inrichting.with(opNaam));
    }

    /**
     * An engine for many decisions, or again one for single ones: the same in all but what runs the rules.
     *
     * @param motor what runs the rules; an engine has {@link Motor#DROOLS} unless another was asked for
     * @return an engine for the same strategieen, with the rules that this one loaded already
     * @throws LhsEngineException if {@link Motor#BULK} cannot run the rules, naming one and what it does not know in it
     */
    public LhsEngine withMotor(Motor motor) {
        if (Objects.requireNonNull(motor, "motor") == Motor.BULK) {
            regels.beslissing().modelloper();
        }
        return new LhsEngine(strategiekeuze, inrichting.with(motor));
    }

    /**
     * An engine that tells somebody of each decision, in place of any that this one tells: {@link #decide(Casus)}, each
     * finding of {@link #decide(Controle)}, {@link #open} and {@link #vervolg}. What is decided again for a verification is
     * not told. Decisions and fingerprint are the same.
     *
     * @param observer whom to tell
     * @return an engine for the same strategieen
     */
    public LhsEngine withObserver(DecisionObserver observer) {
        return new LhsEngine(strategiekeuze, inrichting.with(Objects.requireNonNull(observer, "observer")));
    }

    /**
     * What runs the rules of this engine.
     *
     * @return the motor
     */
    public Motor motor() {
        return inrichting.motor();
    }

    /** With other rules than those of the library, for tests of the machinery. */
    static LhsEngine of(Strategie strategie, Regelbasis regels) {
        return new LhsEngine(
                Strategiekeuze.vast(Objects.requireNonNull(strategie, "strategie")), Inrichting.from(regels));
    }

    /**
     * Decides the common case: a finding at a normadressaat, and nothing else known. The casus takes the kenmerk of the
     * finding.
     *
     * @param bevinding the finding
     * @param normadressaat the one the rule is addressed to
     * @return the decision record
     * @throws LhsEngineException if the rules contradict each other, naming them
     * @throws EigenRegelsException if a rule of the agency's own fails, naming it
     */
    public Vastlegging decide(Bevinding bevinding, Normadressaat normadressaat) {
        return decide(Casus.of(
                Objects.requireNonNull(bevinding, "bevinding"),
                Objects.requireNonNull(normadressaat, "normadressaat")));
    }

    /**
     * Decides a casus.
     *
     * @param casus what is offered
     * @return the decision record
     * @throws LhsEngineException if the rules contradict each other, naming them
     * @throws EigenRegelsException if a rule of the agency's own fails, naming it
     */
    public Vastlegging decide(Casus casus) {
        Objects.requireNonNull(casus, "casus");
        return inrichting.observer() == null
                ? decide(casus, NOBODY)
                : ObservedDecision.run(
                        inrichting.observer(),
                        DecisionObserver.Soort.BESLISSING,
                        rulesRun -> decide(casus, rulesRun),
                        Function.identity());
    }

    /** Decides, and says so where the rules run for it. */
    private Vastlegging decide(Casus casus, Runnable rulesRun) {
        Strategie strategie = strategiekeuze.voor(casus);
        Casus gelezen = eigen(strategie, casus);
        Feiten feiten = Feiten.from(gelezen);
        Function<Sleutel, Beslissing> maak = s -> {
            rulesRun.run();
            return conclude(strategie, feiten, Optional.empty());
        };
        Sleutel sleutel = new Sleutel(strategie.verwijzing(), feiten);
        Beslissing beslissing = inrichting.bewaart() ? bewaard.get(sleutel, maak) : maak.apply(sleutel);
        return beslissing.recordFor(gelezen, bibliotheek(strategie), Optional.empty());
    }

    /** The casus in the words of the strategie. */
    private static Casus eigen(Strategie strategie, Casus casus) {
        return Woordtoets.eigen(strategie.woorden(), casus);
    }

    /** All that the record of a first decision holds beside the casus: it follows from the facts. */
    private Beslissing conclude(Strategie strategie, Feiten feiten, Optional<AgendaFilter> filter) {
        List<Object> grond = List.of(strategie, strategie.opties(), feiten);
        return compose(strategie, feiten, grond, run(regels.beslissing(), grond, filter));
    }

    /** Runs the rules: in Drools, or in the evaluator for many decisions. */
    private Conclusies run(Regelbank bank, List<Object> grond, Optional<AgendaFilter> filter) {
        return inrichting.motor() == Motor.BULK && filter.isEmpty()
                ? bank.concludeInBulk(grond)
                : bank.conclude(grond, filter);
    }

    private Beslissing compose(Strategie strategie, Feiten feiten, List<Object> grond, Conclusies conclusies) {
        return samenstellers
                .get(strategie.verwijzing())
                .compose(conclusies, Optional.ofNullable(feiten.overleguitkomst()), eigen(grond, conclusies));
    }

    /** What the agency's own rules add, now that all else is concluded. */
    private List<Toevoeging> eigen(List<Object> grond, Conclusies conclusies) {
        List<Toevoeging> toevoegingen = new ArrayList<>();
        if (!inrichting.eigenRegels().isEmpty()) {
            List<Object> bekend = new ArrayList<>(grond);
            bekend.addAll(conclusies.alle(Conclusie.class));
            inrichting.eigenRegels().forEach(r -> toevoegingen.addAll(r.apply(bekend)));
        }
        return toevoegingen;
    }

    /** What is decided in a dossier. */
    private Oordeel concludeVervolg(Casus offered, Vervolgopdracht opdracht, Optional<AgendaFilter> filter) {
        Strategie strategie = strategiekeuze.voor(offered);
        Casus casus = eigen(strategie, offered);
        Gebeurteniswoorden.eisBekend(strategie, opdracht.voorgeschiedenis());
        Gebeurtenisfeiten gebeurtenis = opdracht.feiten();
        Lastbeeld lasten = opdracht.lasten(casus);
        Feiten feiten = Feiten.from(casus, opdracht.voorgeschiedenis(), gebeurtenis, lasten);
        List<Object> grond =
                List.of(strategie, strategie.opties(), feiten, opdracht.voorgeschiedenis(), gebeurtenis, lasten);
        Conclusies conclusies = run(regels.dossier(), grond, filter);
        return Oordeel.of(
                casus, bibliotheek(strategie), opdracht, compose(strategie, feiten, grond, conclusies), conclusies);
    }

    /**
     * Decides the findings of one inspection, each on its own. A finding that was refused when it was read stays refused,
     * and hides none of the others.
     *
     * @param controle the findings, at one normadressaat
     * @return the record of each, the same as {@link #decide(Casus)} makes, and an overview of them
     * @throws LhsEngineException if the rules contradict each other, naming them
     * @throws EigenRegelsException if a rule of the agency's own fails, naming it
     */
    public Controlevastlegging decide(Controle controle) {
        return Controlevastlegging.of(
                Objects.requireNonNull(controle, "controle").kenmerk(),
                controle.casussen().stream()
                        .map(c -> c.casus()
                                .map(this::uitkomst)
                                .orElseGet(() -> Bevindinguitkomst.geweigerd(c.kenmerk(), c.fouten())))
                        .toList());
    }

    private Bevindinguitkomst uitkomst(Casus casus) {
        try {
            return Bevindinguitkomst.of(decide(casus));
        } catch (OngeldigException e) { // no strategie fits, or two
            return Bevindinguitkomst.geweigerd(Optional.of(casus.kenmerk()), e.fouten());
        }
    }

    /** With only the matches that the filter lets through, and nothing kept: for tests of what each rule matters. */
    Vastlegging decide(Casus offered, AgendaFilter filter) {
        Strategie strategie = strategiekeuze.voor(offered);
        Casus casus = eigen(strategie, offered);
        return conclude(strategie, Feiten.from(casus), Optional.of(filter))
                .recordFor(casus, bibliotheek(strategie), Optional.empty());
    }

    private Bibliotheek bibliotheek(Strategie strategie) {
        return bibliotheken.get(strategie.verwijzing());
    }

    /**
     * What the rules of a first decision reason from: to insert in a session of Drools, by those who take the rules
     * themselves, from the KieBase {@code beslissing} that {@code META-INF/kmodule.xml} names.
     *
     * <pre>{@code
     * KieSession sessie = KieServices.get().getKieClasspathContainer().getKieBase("beslissing").newKieSession();
     * engine.feiten(casus).forEach(sessie::insert);
     * sessie.fireAllRules();
     * }</pre>
     *
     * @param casus what is offered
     * @return the strategie by which it is decided, its options, the tables beside the rules, and last the facts of the
     *     casus; no text of it. Their types are those of {@code nl.lhs.rules.regels}, which can change in every version
     */
    public List<Object> feiten(Casus casus) {
        Strategie strategie = strategiekeuze.voor(Objects.requireNonNull(casus, "casus"));
        return List.of(strategie, strategie.opties(), Tabellen.BIBLIOTHEEK, Feiten.from(eigen(strategie, casus)));
    }

    /**
     * Opens a dossier with the first decision on a casus.
     *
     * @param casus what is offered
     * @return a dossier of one record
     * @throws LhsEngineException if the rules contradict each other, naming them
     * @throws EigenRegelsException if a rule of the agency's own fails, naming it
     */
    public Dossier open(Casus casus) {
        return Dossier.of(decide(casus));
    }

    /**
     * Follows a dossier up: decides on what happened in it, and adds the record of that.
     *
     * <pre>{@code
     * Dossier dossier = engine.open(casus);                                  // VERSCHERPT_TOEZICHT
     * dossier = engine.vervolg(dossier, Termijnstelling.of(maart, april));
     * dossier = engine.vervolg(dossier, Hercontrole.nietNageleefd("B-2", mei)); // LAST_ONDER_DWANGSOM
     * }</pre>
     *
     * <p>Source: norms 3.4-4 to 3.4-6 and B2-7, reading R13.
     *
     * @param dossier what went before; it stays as it is
     * @param gebeurtenis what happened
     * @return the dossier with one record more; for a {@link nl.lhs.core.vervolg.NieuweOvertreding} the dossier that it
     *     opens
     * @throws nl.lhs.core.OngeldigException if the event cannot be: with every fault, and its path in the event
     * @throws LhsEngineException if the rules contradict each other, naming them
     * @throws EigenRegelsException if a rule of the agency's own fails, naming it
     */
    public Dossier vervolg(Dossier dossier, Gebeurtenis gebeurtenis) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(gebeurtenis, "gebeurtenis");
        return inrichting.observer() == null
                ? follow(dossier, gebeurtenis)
                : ObservedDecision.run(
                        inrichting.observer(),
                        DecisionObserver.Soort.VERVOLG,
                        rulesRun -> {
                            rulesRun.run(); // nothing is kept of a follow-up
                            return follow(dossier, gebeurtenis);
                        },
                        Dossier::laatste);
    }

    private Dossier follow(Dossier dossier, Gebeurtenis gebeurtenis) {
        Gebeurtenis eigen = Gebeurteniswoorden.eigen(
                gebeurtenis,
                dossier.laatste().woorden(),
                casus -> strategiekeuze.find(casus).map(Strategie::woorden));
        return new Dossierloop((casus, opdracht) -> concludeVervolg(casus, opdracht, Optional.empty()))
                .follow(dossier, eigen);
    }

    /**
     * Decides again what a record says was decided, follow-up included: what a verification compares it with.
     *
     * @param vastlegging the record; only its casus and what it was decided on are looked at
     * @return the decision of this engine
     * @throws LhsEngineException if the rules contradict each other, naming them
     * @throws EigenRegelsException if a rule of the agency's own fails, naming it
     */
    public Vastlegging opnieuw(Vastlegging vastlegging) {
        return opnieuw(Objects.requireNonNull(vastlegging, "vastlegging").casus(), vastlegging.vervolg());
    }

    /**
     * The same, of a record that cannot be read as a whole, such as one of another version of the library.
     *
     * @param casus its casus
     * @param vervolg what it says was decided on in the dossier; treden, nieuw and stand are not looked at.
     *     Empty for a first decision
     * @return the decision of this engine
     * @throws LhsEngineException if the rules contradict each other, naming them
     * @throws EigenRegelsException if a rule of the agency's own fails, naming it
     */
    public Vastlegging opnieuw(Casus casus, Optional<Vervolg> vervolg) {
        Objects.requireNonNull(casus, "casus");
        return Objects.requireNonNull(vervolg, "vervolg")
                .map(v -> opnieuw(casus, v, Optional.empty()))
                .orElseGet(() -> decide(casus, NOBODY));
    }

    /**
     * The same, of a record of a dossier.
     *
     * @param casus its casus
     * @param vervolg what it says was decided on in the dossier; of a first decision, {@link #decide(Casus)} is enough
     * @return the decision of this engine
     * @throws LhsEngineException if the rules contradict each other, naming them
     * @throws EigenRegelsException if a rule of the agency's own fails, naming it
     */
    public Vastlegging opnieuw(Casus casus, Vervolg vervolg) {
        return opnieuw(casus, Optional.of(Objects.requireNonNull(vervolg, "vervolg")));
    }

    /** The same, with only the matches that a filter lets through. */
    Vastlegging opnieuw(Casus casus, Vervolg vervolg, Optional<AgendaFilter> filter) {
        return concludeVervolg(casus, Vervolgopdracht.from(vervolg), filter).record(vervolg.wijzigingen());
    }

    /**
     * The strategieen that it decides under.
     *
     * @return one, or those that it chooses among: the given ones first, then what they rest on
     */
    public List<Strategie> strategieen() {
        return strategiekeuze.strategieen();
    }

    /**
     * In which words a casus is read that this engine decides.
     *
     * <pre>{@code
     * Casus casus = CasusJson.parse(tekst, engine.woorden());
     * }</pre>
     *
     * @return the words of the strategie that fits; where none fits, those of the first of {@link #strategieen()}
     */
    public Woordkeuze woorden() {
        return strategiekeuze::woorden;
    }

    /**
     * The strategie that a record names.
     *
     * @param verwijzing its id and version
     * @return empty where it is none of {@link #strategieen()}
     */
    public Optional<Strategie> strategie(StrategieVerwijzing verwijzing) {
        return strategiekeuze.van(Objects.requireNonNull(verwijzing, "verwijzing"));
    }

    /**
     * Which library decides under a strategie, and by which rules: what every such record of this engine names.
     *
     * @param verwijzing the strategie
     * @return the version, and the fingerprint of the rule base and the strategie; empty where it is none of {@link
     *     #strategieen()}
     */
    public Optional<Bibliotheek> bibliotheek(StrategieVerwijzing verwijzing) {
        return Optional.ofNullable(bibliotheken.get(Objects.requireNonNull(verwijzing, "verwijzing")));
    }

    /**
     * What carries out each norm of the strategie, read from the rules that this engine decides by, and after them each norm
     * of the agency's own.
     *
     * @return the dekking: from norm to rules and readings, from rule to norms, and from reading to rules
     * @throws LhsEngineException if the list of what rules do not carry is missing or damaged, naming every fault
     */
    public Dekking dekking() {
        return Dekkingsmaker.dekking(regels.dossier(), Normenlijst.laad(), inrichting.eigenRegels());
    }

    /** The same engine without one row of the tables beside the rules: for tests of what it matters. */
    LhsEngine withoutRij(String naam) {
        return new LhsEngine(
                strategiekeuze, inrichting.with(regels.withoutRij(naam)).withoutBewaring());
    }

    /** The rules that it decides by. */
    Regelbasis regels() {
        return regels;
    }
}
