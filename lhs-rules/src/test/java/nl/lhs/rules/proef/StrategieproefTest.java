package nl.lhs.rules.proef;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.Records;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.opentest4j.AssertionFailedError;

/** The suite fails where it should: each of its properties finds the fault that is planted for it. */
class StrategieproefTest {
    private static final Strategie STRATEGIE = geplant(b -> b);
    private static final LhsEngine ENGINE = LhsEngine.create(STRATEGIE);

    /** Run by the launcher only. */
    static class Gesaboteerd extends Strategieproef {
        private static Strategie onder;
        private static Function<Casus, Vastlegging> sabotage;

        @Override
        protected Strategie strategie() {
            return onder;
        }

        @Override
        protected Function<Casus, Vastlegging> beslisser() {
            return sabotage;
        }
    }

    private record Fout(String eigenschap, String naam, Strategie onder, Function<Casus, Vastlegging> sabotage) {}

    private static Strategie geplant(UnaryOperator<Strategie.Builder> anders) {
        return anders.apply(Proefstrategieen.specifiek("GEPLANT")).build();
    }

    /** Decides under a strategie that bears the same name, and differs. */
    private static Fout andereStrategie(String eigenschap, String naam, UnaryOperator<Strategie.Builder> anders) {
        return new Fout(eigenschap, naam, STRATEGIE, ENGINE.under(geplant(anders))::decide);
    }

    /** Decides another casus than the one given, and says that it was this one. */
    private static Fout andereCasus(String eigenschap, String naam, UnaryOperator<Casus> anders) {
        return new Fout(eigenschap, naam, STRATEGIE, casus -> {
            try {
                return Records.with(ENGINE.decide(anders.apply(casus)), "casus", casus);
            } catch (OngeldigException e) {
                return ENGINE.decide(casus); // the other casus, or its record, contradicts itself
            }
        });
    }

    /** Decides as it should, and writes it down otherwise. */
    private static Fout ander(String eigenschap, String naam, Function<Vastlegging, Map<String, Object>> anders) {
        return new Fout(eigenschap, naam, STRATEGIE, casus -> {
            Vastlegging v = ENGINE.decide(casus);
            return Records.with(v, anders.apply(v));
        });
    }

    private static Casus met(Casus casus, UnaryOperator<Bevinding.Builder> anders) {
        return casus.toBuilder()
                .bevinding(anders.apply(Varianten.from(casus.bevinding())).build())
                .build();
    }

    private static Casus pleitAndersom(Casus casus) {
        Bevinding b = casus.bevinding();
        List<VerzachtendArgument> zacht = List.of(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG));
        List<VerzwarendArgument> zwaar = List.of(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG));
        return met(
                casus,
                anders -> anders.verzachtendeArgumenten(
                                b.verzwarendeArgumenten().isEmpty() ? List.of() : zacht)
                        .verzwarendeArgumenten(b.verzachtendeArgumenten().isEmpty() ? List.of() : zwaar));
    }

    private static Map<String, Object> regelErbij(Vastlegging v, String norm) {
        List<ToegepasteRegel> regels = new ArrayList<>(v.regels());
        regels.add(new ToegepasteRegel(5, "zz", List.of(Norm.of(norm)), List.of()));
        return Map.of("regels", regels);
    }

    private static Map<String, Object> overwogen(Vastlegging v, List<Overweging> overwogen) {
        return Map.of(
                "overwogen",
                overwogen,
                "interventies",
                overwogen.stream()
                        .filter(Overweging::gekozen)
                        .map(Overweging::interventie)
                        .toList());
    }

    private static Map<String, Object> andersom(Vastlegging v) {
        List<Overweging> andersom = new ArrayList<>(v.overwogen());
        if (v.afwijking().isPresent()) {
            Collections.reverse(andersom);
        }
        return overwogen(v, andersom);
    }

    private static Map<String, Object> boeteNaastStraf(Vastlegging v) {
        boolean straf = v.interventies().stream().anyMatch(i -> i.soort() == Interventiesoort.STRAFRECHT);
        return overwogen(
                v,
                v.overwogen().stream()
                        .map(o -> straf
                                        && v.afwijking().isEmpty()
                                        && o.interventie().equals(Interventie.BESTUURLIJKE_BOETE)
                                ? new Overweging(o.interventie(), true, true, o.reden(), o.code())
                                : o)
                        .toList());
    }

    private static Map<String, Object> eenMinderOverwogen(Vastlegging v) {
        Optional<Overweging> weg =
                v.overwogen().stream().filter(o -> !o.gekozen()).findFirst();
        return overwogen(
                v,
                v.overwogen().stream()
                        .filter(o ->
                                v.overwogen().size() == 1 || !Optional.of(o).equals(weg))
                        .toList());
    }

    private static Map<String, Object> verwisseldeScenarios(Vastlegging v) {
        Map<Spoor, List<Interventie>> scenarios = new EnumMap<>(Spoor.class);
        scenarios.putAll(v.scenarios());
        if (!scenarios.isEmpty()) {
            scenarios.put(Spoor.BESTUURSRECHT, v.scenarios().get(Spoor.STRAFRECHT));
            scenarios.put(Spoor.STRAFRECHT, v.scenarios().get(Spoor.BESTUURSRECHT));
        }
        return Map.of("scenarios", scenarios);
    }

    private static List<Fout> fouten() {
        AtomicInteger keren = new AtomicInteger();
        return List.of(
                new Fout(
                        "theStrategieIsReadBackAsItIsWritten",
                        "it bears the name LHS 1.7 and is another",
                        Omgekeerdestrategie.omgekeerd(new StrategieVerwijzing("LHS", "1.7")),
                        ENGINE::decide),
                ander(
                        "decidingTwiceGivesEqualRecords",
                        "a counter gets into the record",
                        v -> Map.of(
                                "bibliotheek",
                                new Bibliotheek(
                                        "" + keren.incrementAndGet(),
                                        v.bibliotheek().vingerafdruk()))),
                andereCasus(
                        "theOrderOfListsChangesNothing",
                        "only the first power is seen",
                        casus -> casus.toBuilder()
                                .bevoegdheden(casus.bevoegdheden().orElse(List.of()).stream()
                                        .limit(1)
                                        .toList())
                                .build()),
                andereCasus(
                        "moreArgumentsOfOneKindChangeNothing",
                        "two arguments of a kind are none",
                        casus -> casus.bevinding().verzwarendeArgumenten().size() < 2
                                ? casus
                                : met(casus, b -> b.verzwarendeArgumenten(List.of()))),
                andereCasus(
                        "textsKenmerkenAndLabelsChangeNothing",
                        "who has a name is a recidivist",
                        casus -> casus.normadressaat().naam().isEmpty()
                                ? casus
                                : met(
                                        casus,
                                        b -> b.verzwarendArgument(
                                                VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE)))),
                ander(
                        "theRecordNamesCasusStrategieAndOptions",
                        "it names the national strategie",
                        v -> Map.of("strategie", new StrategieVerwijzing("LHS", "1.7"))),
                ander(
                        "theRecordIsReadBackAsItIsWritten",
                        "a reading stands twice",
                        v -> Map.of("lezingen", List.of(Lezing.R1, Lezing.R1))),
                ander(
                        "theRecordIsDecidedAgainToTheSame",
                        "the readings are forgotten",
                        v -> Map.of("lezingen", List.of())),
                ander(
                        "everyNormCitedExistsAndTheRulesAreNamed",
                        "a norm that there is not",
                        v -> regelErbij(v, "9.9-9")),
                andereStrategie(
                        "thePositionIsThatOfTheMatrixAndTheOptions",
                        "the edge stops the whole move",
                        b -> b.opties(Opties.STANDAARD.withRand(Opties.Rand.GEEN_VERPLAATSING))),
                andereCasus(
                        "anArgumentMovesAFindingItsOwnWayOnly",
                        "arguments plead the other way",
                        StrategieproefTest::pleitAndersom),
                andereStrategie(
                        "overlegIsNecessaryExactlyWhereTheClassAsksForItAndNoBsbmWaivesIt",
                        "B2 is of another class",
                        b -> b.klasse(Segment.B2, Klasse.MIDDEN)),
                ander(
                        "whatIsAScenarioWhileWaitingIsChosenOnceTheOverlegHasThatOutcome",
                        "two scenarios are exchanged",
                        StrategieproefTest::verwisseldeScenarios),
                ander(
                        "whatOverridesWhatFollowsReadingR10",
                        "a deviation stands from heavy to light",
                        StrategieproefTest::andersom),
                andereStrategie(
                        "whatIsChosenStandsInTheSegmentOrFollowsFromTheOverleg",
                        "B2 holds something else",
                        b -> b.interventies(
                                Segment.B2, Interventiesoort.HERSTELLEND, List.of(Interventie.LAST_ONDER_DWANGSOM))),
                andereStrategie(
                        "theAdministrativeChoiceIsTheLightestThatIsAvailable",
                        "two weights are exchanged",
                        b -> b.gewicht(Interventie.WAARSCHUWEN, 3).gewicht(Interventie.BESTUURLIJK_GESPREK, 2)),
                andereStrategie(
                        "inSpoedBestuursdwangIsChosenOrAccountedFor",
                        "the lightest in spoed",
                        b -> b.opties(Opties.STANDAARD.withSpoed(Opties.Spoed.LICHTSTE))),
                ander(
                        "aRequestIsAnsweredAsItsOutcomeSays",
                        "every answer waits",
                        v -> Map.of("verzoek", v.verzoek().map(oordeel -> Verzoekoordeel.AANGEHOUDEN))),
                andereCasus(
                        "nothingIsChosenOrCalledAvailableWithoutItsPower",
                        "every power is there",
                        casus -> casus.toBuilder()
                                .bevoegdheden(Woordenlijst.LHS_17.interventies().alle().stream()
                                        .filter(Interventie::vereistBevoegdheid)
                                        .toList())
                                .build()),
                ander(
                        "oneActIsNeverPunishedTwice",
                        "a boete beside criminal action",
                        StrategieproefTest::boeteNaastStraf),
                ander(
                        "everyInterventionOfTheSegmentIsConsideredWithAReason",
                        "one is left out",
                        StrategieproefTest::eenMinderOverwogen),
                ander(
                        "everyDecisionOfTheSampleIsWhatTheOracleExpects",
                        "the points of attention are forgotten",
                        v -> Map.of("aandachtspunten", List.of())));
    }

    private static Stream<Method> eigenschappen() {
        return Arrays.stream(Strategieproef.class.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Property.class) || m.isAnnotationPresent(Example.class));
    }

    private static TestExecutionSummary voerUit(Method eigenschap) {
        SummaryGeneratingListener luisteraar = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(Gesaboteerd.class, eigenschap))
                                .filters(EngineFilter.includeEngines("jqwik"))
                                // What fails here is meant to: nothing to print, to simplify, or to try again.
                                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                .configurationParameter("jqwik.shrinking.default", "OFF")
                                .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
                                .build(),
                        luisteraar);
        return luisteraar.getSummary();
    }

    @TestFactory
    Stream<DynamicTest> eachPropertyFindsTheFaultThatIsPlantedForIt() {
        Map<String, Method> opNaam = eigenschappen().collect(Collectors.toMap(Method::getName, m -> m));
        return fouten().stream()
                .map(fout -> DynamicTest.dynamicTest(fout.eigenschap() + ": " + fout.naam(), () -> {
                    Gesaboteerd.onder = fout.onder();
                    Gesaboteerd.sabotage = fout.sabotage();
                    TestExecutionSummary uitslag = voerUit(opNaam.get(fout.eigenschap()));

                    assertEquals(1, uitslag.getTestsStartedCount());
                    assertEquals(1, uitslag.getTestsFailedCount());
                    Throwable gevonden = uitslag.getFailures().get(0).getException();
                    assertTrue(
                            gevonden instanceof AssertionFailedError || gevonden instanceof OngeldigException,
                            () -> "not found by an assertion: " + gevonden);
                }));
    }

    @Test
    void noPropertyIsWithoutAPlantedFault() {
        Set<String> namen = eigenschappen().map(Method::getName).collect(Collectors.toSet());
        assertEquals(namen, fouten().stream().map(Fout::eigenschap).collect(Collectors.toSet()));
    }

    /** So that what is found is the fault, and not the way in which it is planted. */
    @Test
    void withoutAFaultTheSameRunsPass() {
        Gesaboteerd.onder = STRATEGIE;
        Gesaboteerd.sabotage = casus -> Records.with(ENGINE.decide(casus), Map.of());
        Set<String> mislukt = eigenschappen()
                .filter(m -> voerUit(m).getTestsSucceededCount() != 1)
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), mislukt);
    }
}
