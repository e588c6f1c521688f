package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Tegenspraken;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.rules.Dekking.Lezingdekking;
import nl.lhs.rules.Dekking.Normdekking;
import nl.lhs.rules.Dekking.Wijze;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.engine.Regelbasis;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Vervolgpaden;
import nl.lhs.rules.proef.Casusruimte;
import nl.lhs.rules.regels.Rij;
import nl.lhs.rules.regels.Tabellen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.rule.AgendaFilter;

/** Every norm is accounted for; every rule, reading and code does something in some decision. */
class NormenEnRegelsTest {
    private static final Strategie LHS = StrategieJson.lhs17();

    /** Makes the sample in bulk; what a filter of rules has a part in is always decided in a session of Drools. */
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);

    private static final Dekking DEKKING = ENGINE.dekking();
    private static final long STAP = 97;
    private static final int PADEN = 2_000;

    private static final Map<StrategieVerwijzing, LhsEngine> ENGINES = new HashMap<>();

    private static final Set<String> RIJEN = Tabellen.BIBLIOTHEEK.alle().stream()
            .flatMap(t -> t.rijen().stream())
            .map(Rij::toString)
            .collect(Collectors.toCollection(TreeSet::new));

    private static List<Vastlegging> steekproef;

    /** Those of the sample that name a rule or a row that none before them names: in these most rules matter. */
    private static List<Vastlegging> eersteMetEenRegel;

    @BeforeAll
    static void beslis() {
        steekproef = Stream.of(
                        Casusruimte.steekproef(STAP).map(ENGINE::decide),
                        Vervolgpaden.vastleggingen(ENGINE, PADEN),
                        bsbmNaSluiting().vastleggingen().stream(),
                        toegewezenNaSluiting().vastleggingen().stream(),
                        Stream.of(naHerpositioneren().laatste()),
                        bsbmDieBlijft().vastleggingen().stream(),
                        onder(Proefstrategieen.streng()),
                        onder(Proefstrategieen.mild()),
                        Stream.of(ENGINE.under(Proefstrategieen.mild()).decide(tweeBestraffende())),
                        metEigenWoorden())
                .flatMap(v -> v)
                .toList();
        Set<String> gezien = new HashSet<>();
        eersteMetEenRegel = steekproef.stream()
                .filter(v -> gezien.addAll(
                        v.regels().stream().map(ToegepasteRegel::regel).toList()))
                .toList();
        System.out.println("verantwoording: " + steekproef.size() + " decisions in the sample");
    }

    /** Two bestraffende interventions are available and no herstellende: too rare for a sample. */
    private static Casus tweeBestraffende() {
        return Casus.builder(
                        "Z-1",
                        Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.AANZIENLIJK),
                        Normadressaat.builder("N-1")
                                .typering(Typering.CALCULEREND)
                                .begunstigendBesluit(true)
                                .build())
                .bevoegdheden(List.of(Interventie.BESTUURLIJKE_BOETE, Interventie.SCHORSEN_OF_INTREKKEN))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
    }

    /** Only a BSBM is chosen, after the case was closed while it waited: too rare for a sample. */
    private static Dossier bsbmNaSluiting() {
        LocalDate dag = LocalDate.of(2026, 3, 4);
        Dossier wacht = ENGINE.open(Casus.builder(
                        "Z-2",
                        Bevinding.of("B-2", dag, Gevolgen.BEPERKT),
                        Normadressaat.of("N-2", Typering.BEWUST_EN_STRUCTUREEL))
                .bsbm(Bsbm.opgelegd())
                .build());
        Dossier gesloten = ENGINE.vervolg(wacht, Hercontrole.nageleefd("B-3", dag.plusDays(1), dag));
        return ENGINE.vervolg(gesloten, Overlegafronding.of(dag.plusDays(2), Overleg.of(Spoor.BESTUURSRECHT)));
    }

    /** A verzoek was granted, and after closing only criminal action is added: too rare for a sample. */
    private static Dossier toegewezenNaSluiting() {
        LocalDate dag = LocalDate.of(2026, 3, 4);
        Dossier dossier = ENGINE.open(Casus.builder(
                        "Z-3",
                        Bevinding.of("B-2", dag, Gevolgen.VAN_BELANG),
                        Normadressaat.of("N-2", Typering.CALCULEREND))
                .verzoek(Verzoek.of("V-1", dag))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .afwijking(Afwijking.of("Een boete past beter.", Interventie.BESTUURLIJKE_BOETE))
                .build());
        Dossier gesloten = ENGINE.vervolg(dossier, Hercontrole.nageleefd("B-3", dag.plusDays(1), dag));
        return ENGINE.vervolg(gesloten, Overlegafronding.of(dag.plusDays(2), Overleg.of(Spoor.STRAFRECHT)));
    }

    /** A deviation imposed a BSBM where the segment knows no criminal action: too rare for a sample. */
    private static Dossier bsbmDieBlijft() {
        LocalDate dag = LocalDate.of(2026, 3, 4);
        Casus casus = Casus.builder(
                        "Z-4",
                        Bevinding.of("B-2", dag, Gevolgen.BEPERKT),
                        Normadressaat.of("N-2", Typering.GOEDWILLEND))
                .bsbm(Bsbm.opgelegd())
                .afwijking(Afwijking.of("Dit past beter.", Interventie.WAARSCHUWEN, Interventie.BSBM))
                .build();
        Dossier dossier = ENGINE.vervolg(ENGINE.open(casus), Hercontrole.nietNageleefd("B-3", dag.plusDays(1)));
        return ENGINE.vervolg(dossier, Overlegafronding.of(dag.plusDays(2), Overleg.of(Spoor.BESTUURSRECHT)));
    }

    /** What no strategie with the words of LHS 1.7 can lead to. */
    private static Stream<Vastlegging> metEigenWoorden() {
        LhsEngine verzonnen = ENGINE.under(Verzonnen.strategie());
        LhsEngine zonderEerste = EigenWoordenTest.zonderEersteTrede().withMotor(Motor.BULK);
        ENGINES.put(Verzonnen.strategie().verwijzing(), verzonnen);
        ENGINES.put(zonderEerste.strategieen().get(0).verwijzing(), zonderEerste);
        Casus metAspect = Verzonnen.casus(Segment.A1).toBuilder()
                .bevinding(Verzonnen.bevinding(Segment.A1)
                        .verzwarendAspect(VerzwarendAspect.of(Verzonnen.UITSTRALING))
                        .build())
                .build();
        Dossier dossier = zonderEerste.vervolg(
                zonderEerste.open(EigenWoordenTest.zonderHerstellendeInHetSegment()),
                Hercontrole.nietNageleefd("B-3", Verzonnen.DATUM.plusDays(1)));
        LhsEngine tweeUitOverleg = ENGINE.under(Verzonnen.metTweeUitOverleg());
        ENGINES.put(Verzonnen.metTweeUitOverleg().verwijzing(), tweeUitOverleg);
        Casus metOverleg = Verzonnen.casus(Segment.D4).toBuilder()
                .overleg(Overleg.of(Spoor.STRAFRECHT))
                .build();
        return Stream.of(verzonnen.decide(metAspect), dossier.laatste(), tweeUitOverleg.decide(metOverleg));
    }

    /** Edition 1 found the rungs used up: only its own records lead there. */
    private static Dossier naHerpositioneren() {
        Dossier dossier = DossierJson.parse(editie1("herpositioneren.json"));
        LocalDate dag = dossier.laatste().vervolg().orElseThrow().gebeurtenis().datum();
        return ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-9", dag.plusYears(1)));
    }

    private static String editie1(String bestand) {
        try {
            return Files.readString(
                    Path.of("src", "test", "resources", "nl", "lhs", "rules", "json", "editie1", bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Vastlegging> onder(Strategie strategie) {
        ENGINES.put(strategie.verwijzing(), ENGINE.under(strategie));
        return Casusruimte.steekproef(5 * STAP).map(ENGINES.get(strategie.verwijzing())::decide);
    }

    private static Set<String> normen(Wijze... wijzen) {
        return DEKKING.normen().stream()
                .filter(n -> List.of(wijzen).contains(n.wijze()))
                .map(n -> n.norm().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyNormOfTheStrategieAndEveryReadingIsAccountedFor() {
        assertEquals(
                List.copyOf(Norm.omschrijvingen().keySet()),
                DEKKING.normen().stream().map(Normdekking::norm).toList());
        assertEquals(List.of(), DEKKING.gaten());
        assertTrue(DEKKING.lezingen().stream()
                .map(Lezingdekking::lezing)
                .toList()
                .containsAll(Arrays.stream(Lezing.values()).map(Enum::name).toList()));
    }

    @Test
    void whatNoRuleCarriesIsWhatTheReadmeSays() {
        assertEquals(Set.of("3.2-3"), normen(Wijze.CONTROLE, Wijze.GEGEVENS));
        assertEquals(
                Set.of(
                        "3.4-7",
                        "B1-2",
                        "M-1",
                        "Awb 3:2",
                        "Awb 3:3",
                        "Awb 4:84",
                        "Awb 5:5",
                        "Awb 5:33",
                        "Awb 5:37",
                        "Awb 5:41",
                        "Awb 5:46",
                        "Awb 5:48",
                        "Awb 5:53"),
                normen(Wijze.MENS));
        assertEquals(Set.of(), normen(Wijze.NOG_NIET));
    }

    /** A rule that is added for such a norm makes its line untrue: the line must go then. */
    @Test
    void noLineOfTheListClaimsThatWhatRulesCarryIsNotCarried() {
        for (Normenlijst.Regel regel : Normenlijst.laad().regels()) {
            if (regel.wijze() == Wijze.MENS || regel.wijze() == Wijze.NOG_NIET) {
                Wijze wijze = DEKKING.normen().stream()
                        .filter(n -> n.norm().id().equals(regel.id()))
                        .map(Normdekking::wijze)
                        .findFirst()
                        .orElseGet(() -> DEKKING.lezingen().stream()
                                .filter(l -> l.lezing().equals(regel.id()))
                                .map(Lezingdekking::wijze)
                                .findFirst()
                                .orElseThrow());
                assertEquals(regel.wijze(), wijze, regel.id());
            }
        }
    }

    @Test
    void everyNormCarriedByARuleAppliesInSomeDecision() {
        Set<String> toegepast = steekproef.stream()
                .flatMap(v -> v.normen().stream())
                .map(Norm::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(normen(Wijze.REGEL), toegepast);
    }

    @Test
    void aCheckThatTheListNamesRefusesTheInputAndNamesTheNorm() {
        Map<Foutcode, Set<String>> fouten = weigeringen();
        Set<Foutcode> genoemd = EnumSet.noneOf(Foutcode.class);
        for (Normenlijst.Regel regel : Normenlijst.laad().regels()) {
            if (regel.wijze() == Wijze.CONTROLE) {
                Foutcode code = Foutcode.valueOf(regel.waarmee());
                genoemd.add(code);
                Set<String> teksten = fouten.getOrDefault(code, Set.of());
                assertTrue(!teksten.isEmpty(), "nothing is refused with " + code);
                teksten.forEach(t -> assertTrue(noemt(t, regel.id()), regel.id() + ": " + t));
            }
        }
        assertEquals(
                EnumSet.range(Foutcode.ASPECT_ZONDER_ONDERBOUWING, Foutcode.AFWIJKING_TWEE_STRAFFEN),
                genoemd,
                "each of these rests on a norm or a reading");
    }

    /** Whether a text ends in a remark such as "(norm 3.3-3, lezing R5)" that names the id. */
    private static boolean noemt(String tekst, String id) {
        String bron = tekst.substring(tekst.lastIndexOf('('));
        return List.of(bron.split("[ ,()]+")).contains(id);
    }

    /** The text of every contradiction in a small space of inputs, by its code. */
    private static Map<Foutcode, Set<String>> weigeringen() {
        LocalDate datum = LocalDate.of(2026, 3, 4);
        Map<Foutcode, Set<String>> teksten = new EnumMap<>(Foutcode.class);
        List<List<Interventie>> afwijkingen = Woordenlijst.LHS_17.interventies().alle().stream()
                .flatMap(een -> Woordenlijst.LHS_17.interventies().alle().stream()
                        .map(twee -> een.equals(twee) ? List.of(een) : List.of(een, twee)))
                .toList();
        for (List<Interventie> afwijking : afwijkingen) {
            for (boolean ja : new boolean[] {false, true}) {
                for (Spoor spoor : Spoor.values()) {
                    new Tegenspraken()
                            .datum(datum)
                            .gedogenTot(datum.minusDays(1))
                            .gedoogbesluitMetAfzien()
                            .verzoek(Optional.of(datum), Optional.of(datum.minusDays(1)))
                            .begunstigendBesluit(ja)
                            .bevoegdheden(Set.of())
                            .aspecten(
                                    List.of(Optional.of(VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN)),
                                    List.of(false))
                            .bsbm(Optional.of(false), true, Optional.of(ja))
                            .overleg(Optional.of(spoor))
                            .afwijking(afwijking.stream().map(Optional::of).toList())
                            .fouten()
                            .forEach(f -> teksten.computeIfAbsent(f.code(), c -> new TreeSet<>())
                                    .add(f.tekst()));
                }
            }
        }
        return teksten;
    }

    @Test
    void whereTheListSaysThatDataHaveAPartARuleThatCitesTheNormReadsThem() {
        Map<String, Boolean> leestGegevens = new HashMap<>();
        for (String bestand : Regelbanken.bestanden()) {
            Pattern.compile("\nrule \"([^\"]+)\"(.*?)\nend", Pattern.DOTALL)
                    .matcher(Regelbanken.lees(bestand))
                    .results()
                    .forEach(r -> leestGegevens.put(r.group(1), r.group(2).contains("Strategie(")));
        }
        List<Normdekking> metGegevens =
                DEKKING.normen().stream().filter(n -> !n.gegevens().isEmpty()).toList();
        assertTrue(!metGegevens.isEmpty());
        for (Normdekking norm : metGegevens) {
            assertTrue(
                    norm.regels().stream().anyMatch(r -> leestGegevens.getOrDefault(r.regel(), false)),
                    norm.norm()::id);
        }
    }

    @Test
    void everyReadingIsAppliedInSomeDecision() {
        Set<Lezing> toegepast = EnumSet.noneOf(Lezing.class);
        steekproef.forEach(v -> toegepast.addAll(v.lezingen()));
        assertEquals(EnumSet.allOf(Lezing.class), toegepast);
    }

    @Test
    void everyReasonEveryPointOfAttentionAndEverySignalIsGivenInSomeDecision() {
        Set<Redencode> redenen = EnumSet.noneOf(Redencode.class);
        Set<Aandachtspuntcode> punten = EnumSet.noneOf(Aandachtspuntcode.class);
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        for (Vastlegging v : steekproef) {
            v.signalen().stream().map(Signaal::code).forEach(signalen::add);
            v.overwogen().stream().map(Overweging::code).forEach(redenen::add);
            v.aandachtspunten().stream().map(Aandachtspunt::code).forEach(punten::add);
        }
        assertEquals(EnumSet.allOf(Redencode.class), redenen);
        // Those of an agency's own rules are not of this rule base, and those of edition 1 are only read.
        assertEquals(
                EnumSet.complementOf(EnumSet.of(
                        Aandachtspuntcode.EIGEN_REGEL,
                        Aandachtspuntcode.HERPOSITIONEREN_NAAR_RECHTS,
                        Aandachtspuntcode.HERPOSITIONEREN_MET_OVERLEG,
                        Aandachtspuntcode.GEEN_TREDE_MEER)),
                punten);
        assertEquals(EnumSet.complementOf(EnumSet.of(Signaalcode.EIGEN_REGEL)), signalen);
    }

    @Test
    void aRuleThatSignalsNeverChangesTheRestOfADecision() {
        long anders = steekproef.stream()
                .filter(v -> !v.signalen().isEmpty())
                .peek(v -> {
                    Vastlegging zonder = opnieuw(
                            v,
                            engine(v),
                            naam(n -> !n.startsWith("signaal: ") && !n.startsWith("de tabel van signalen")));
                    assertEquals(List.of(), zonder.signalen());
                    assertEquals(zonderSignalen(v), zonderSignalen(zonder));
                })
                .count();
        assertTrue(anders > 100, "only " + anders + " decisions with a signal");
    }

    private static Map<String, Object> zonderSignalen(Vastlegging v) {
        Map<String, Object> inhoud = inhoud(v);
        inhoud.remove("signalen");
        inhoud.put(
                "lezingen", v.lezingen().stream().filter(l -> l != Lezing.R15).toList());
        inhoud.put(
                "regels",
                v.regels().stream()
                        .filter(r -> !r.regel().startsWith("signaal: "))
                        .toList());
        return inhoud;
    }

    @Test
    void withAnyOneRuleSwitchedOffSomeDecisionChanges() {
        Set<String> zonderEffect = new TreeSet<>();
        for (ToegepasteRegel regel : Regelbasis.load().dossier().regels()) {
            if (RIJEN.contains(regel.regel())) {
                continue;
            }
            boolean verandert = steekproef.stream()
                    .filter(v -> v.regels().contains(regel))
                    .limit(40)
                    .anyMatch(v -> verandertZonder(regel.regel(), v));
            if (!verandert) {
                zonderEffect.add(regel.regel());
            }
        }
        assertEquals(Set.of(), zonderEffect);
    }

    @Test
    void withAnyOneRowOfATableLeftOutSomeDecisionChanges() {
        Set<String> zonderEffect = new TreeSet<>();
        for (String rij : RIJEN) {
            Map<StrategieVerwijzing, LhsEngine> zonder = new HashMap<>();
            ENGINES.forEach((strategie, engine) -> zonder.put(strategie, engine.withoutRij(rij)));
            LhsEngine lhs = ENGINE.withoutRij(rij);
            if (steekproef.stream()
                    .filter(v -> v.regels().stream().anyMatch(r -> r.regel().equals(rij)))
                    .limit(40)
                    .noneMatch(v -> verandert(v, zonder.getOrDefault(v.strategie(), lhs), match -> true))) {
                zonderEffect.add(rij);
            }
        }
        assertEquals(Set.of(), zonderEffect);
    }

    /** Those that read the tables: without one of them the record lacks its lines. The likely records are tried first. */
    @Test
    void withAnyRuleThatNoRecordNamesSwitchedOffSomeDecisionChanges() {
        List<String> ongenoemd = Regelbanken.bestanden().stream()
                .flatMap(b -> Pattern.compile("\nrule \"([^\"]+)\"\n    @ongenoemd\n")
                        .matcher(Regelbanken.lees(b))
                        .results()
                        .map(r -> r.group(1)))
                .toList();
        assertTrue(ongenoemd.size() > 5, ongenoemd.toString());
        for (String regel : ongenoemd) {
            assertTrue(
                    Stream.concat(eersteMetEenRegel.stream(), steekproef.stream())
                            .anyMatch(v -> verandert(
                                    v,
                                    engine(v),
                                    match -> !match.getRule().getName().equals(regel))),
                    regel);
        }
    }

    private static boolean verandertZonder(String regel, Vastlegging met) {
        return verandert(met, engine(met), naam(n -> !n.equals(regel)));
    }

    private static boolean verandert(Vastlegging met, LhsEngine engine, AgendaFilter filter) {
        boolean verandert;
        try {
            Vastlegging zonder = opnieuw(met, engine, filter);
            verandert = !inhoud(zonder).equals(inhoud(met));
        } catch (LhsEngineException | OngeldigException e) {
            verandert = true; // without the rule there is no consistent decision at all
        }
        if (verandert) {
            assertEquals(met, opnieuw(met, engine(met), match -> true), "what differs is the rule, not the motor");
        }
        return verandert;
    }

    private static AgendaFilter naam(Predicate<String> laat) {
        return match -> laat.test(match.getRule().getName());
    }

    /** Decides what a record says was decided, with only the matches that the filter lets through. */
    private static Vastlegging opnieuw(Vastlegging v, LhsEngine engine, AgendaFilter filter) {
        return v.vervolg()
                .map(vervolg -> engine.opnieuw(v.casus(), vervolg, Optional.of(filter)))
                .orElseGet(() -> engine.decide(v.casus(), filter));
    }

    private static LhsEngine engine(Vastlegging v) {
        return ENGINES.getOrDefault(v.strategie(), ENGINE);
    }

    /** The decision without the trace of rules: a rule that only leaves a trace decides nothing. */
    private static Map<String, Object> inhoud(Vastlegging v) {
        Map<String, Object> delen = Records.parts(v);
        delen.keySet().removeAll(Set.of("strategie", "casus", "lezingen", "regels", "bibliotheek"));
        return delen;
    }
}
