package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding.Builder;
import nl.lhs.core.Bevinding.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BevindingTest {
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);
    private static final VerzachtendArgument LEGALISATIE =
            VerzachtendArgument.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK);
    private static final VerzwarendArgument RECIDIVE = VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE);
    private static final VerzwarendAspect VOORDEEL = VerzwarendAspect.of(VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL);
    private static final VerzwarendAspect NORM = VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING);

    private static Builder eenvoudig() {
        return Bevinding.builder("B-1", DATUM).gevolgen(Gevolgen.VAN_BELANG);
    }

    private static Builder volledig() {
        return eenvoudig()
                .omschrijving("Lozing van waswater op de sloot")
                .overtreding(true)
                .belangen(List.of(Belang.WATER, Belang.MILIEU))
                .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT))
                .spoedeisend(true)
                .verzachtendeArgumenten(List.of(LEGALISATIE))
                .verzwarendeArgumenten(List.of(RECIDIVE, RECIDIVE))
                .verzwarendeAspecten(List.of(NORM, VOORDEEL))
                .ernstigeGedragingen(List.of(ErnstigeGedraging.SABOTAGE));
    }

    @Test
    void aSimpleBevindingIsAnOvertredingAndHasNothingElse() {
        Bevinding bevinding = Bevinding.of("B-1", DATUM, Gevolgen.VAN_BELANG);

        assertEquals("B-1", bevinding.kenmerk());
        assertEquals(DATUM, bevinding.datum());
        assertEquals(Optional.of(Gevolgen.VAN_BELANG), bevinding.gevolgen());
        assertTrue(bevinding.overtreding());
        assertFalse(bevinding.spoedeisend());
        assertEquals(Optional.empty(), bevinding.omschrijving());
        assertEquals(Optional.empty(), bevinding.voorschrift());
        assertEquals(Optional.empty(), bevinding.onderbouwing());
        assertEquals(List.of(), bevinding.belangen());
        assertEquals(List.of(), bevinding.verzachtendeArgumenten());
        assertEquals(List.of(), bevinding.verzwarendeArgumenten());
        assertEquals(List.of(), bevinding.verzwarendeAspecten());
        assertEquals(List.of(), bevinding.ernstigeGedragingen());
        assertEquals(Set.of(), bevinding.opgegeven());
    }

    @Test
    void aFullBevindingGivesBackWhatWasGivenInTheSameOrder() {
        Bevinding bevinding = volledig().build();

        assertEquals(Optional.of("Lozing van waswater op de sloot"), bevinding.omschrijving());
        assertEquals(List.of(Belang.WATER, Belang.MILIEU), bevinding.belangen());
        assertEquals(Optional.of(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT)), bevinding.voorschrift());
        assertTrue(bevinding.spoedeisend());
        assertEquals(List.of(LEGALISATIE), bevinding.verzachtendeArgumenten());
        assertEquals(List.of(RECIDIVE, RECIDIVE), bevinding.verzwarendeArgumenten());
        assertEquals(List.of(NORM, VOORDEEL), bevinding.verzwarendeAspecten());
        assertEquals(List.of(ErnstigeGedraging.SABOTAGE), bevinding.ernstigeGedragingen());
        assertEquals(Set.of(Veld.values()), bevinding.opgegeven());
    }

    @Test
    void addingOneByOneEqualsReplacingTheList() {
        Bevinding bevinding = eenvoudig()
                .omschrijving("Lozing van waswater op de sloot")
                .overtreding(true)
                .belang(Belang.WATER)
                .belang(Belang.MILIEU)
                .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT))
                .spoedeisend(true)
                .verzachtendArgument(LEGALISATIE)
                .verzwarendArgument(RECIDIVE)
                .verzwarendArgument(RECIDIVE)
                .verzwarendAspect(NORM)
                .verzwarendAspect(VOORDEEL)
                .ernstigeGedraging(ErnstigeGedraging.SABOTAGE)
                .build();

        assertEquals(volledig().build(), bevinding);
        assertEquals(volledig().build().hashCode(), bevinding.hashCode());
    }

    @Test
    void thereAreAtMostAHundredArgumentsOfAKind() {
        Bevinding bevinding = eenvoudig()
                .verzachtendeArgumenten(Collections.nCopies(100, LEGALISATIE))
                .verzwarendeArgumenten(Collections.nCopies(100, RECIDIVE))
                .build();
        assertEquals(100, bevinding.verzwarendeArgumenten().size());
        Weigering.verwacht(
                () -> eenvoudig()
                        .verzachtendeArgumenten(Collections.nCopies(101, LEGALISATIE))
                        .verzwarendeArgumenten(Collections.nCopies(101, RECIDIVE))
                        .build(),
                "/verzachtendeArgumenten TE_VEEL",
                "/verzwarendeArgumenten TE_VEEL");
    }

    static Stream<Arguments> verschillen() {
        return Stream.<UnaryOperator<Builder>>of(
                        b -> b.onderbouwing(new Onderbouwing(
                                Optional.of("Gezien."), Optional.empty(), Optional.empty(), Optional.empty())),
                        b -> b.omschrijving("Anders"),
                        b -> b.overtreding(false),
                        b -> b.gevolgen(Gevolgen.BEPERKT),
                        b -> b.belangen(List.of(Belang.MILIEU, Belang.WATER)),
                        b -> b.voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG)),
                        b -> b.spoedeisend(false),
                        b -> b.verzachtendeArgumenten(List.of()),
                        b -> b.verzwarendeArgumenten(List.of(RECIDIVE)),
                        b -> b.verzwarendeAspecten(List.of(VOORDEEL, NORM)),
                        b -> b.ernstigeGedragingen(List.of()))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("verschillen")
    void bevindingenThatDifferInOneThingAreNotEqual(UnaryOperator<Builder> verschil) {
        assertNotEquals(volledig().build(), verschil.apply(volledig()).build());
    }

    @Test
    void bevindingenWithAnotherKenmerkOrDateAreNotEqual() {
        assertNotEquals(Bevinding.of("B-1", DATUM, Gevolgen.BEPERKT), Bevinding.of("B-2", DATUM, Gevolgen.BEPERKT));
        assertNotEquals(
                Bevinding.of("B-1", DATUM, Gevolgen.BEPERKT), Bevinding.of("B-1", DATUM.plusDays(1), Gevolgen.BEPERKT));
        assertNotEquals(Bevinding.of("B-1", DATUM, Gevolgen.BEPERKT), "B-1");
    }

    static Stream<Arguments> standaarden() {
        return Stream.of(
                standaard(Veld.OVERTREDING, b -> b.overtreding(true)),
                standaard(Veld.SPOEDEISEND, b -> b.spoedeisend(false)),
                standaard(Veld.BELANGEN, b -> b.belangen(List.of())),
                standaard(Veld.VERZACHTENDE_ARGUMENTEN, b -> b.verzachtendeArgumenten(List.of())),
                standaard(Veld.VERZWARENDE_ARGUMENTEN, b -> b.verzwarendeArgumenten(List.of())),
                standaard(Veld.VERZWARENDE_ASPECTEN, b -> b.verzwarendeAspecten(List.of())),
                standaard(Veld.ERNSTIGE_GEDRAGINGEN, b -> b.ernstigeGedragingen(List.of())));
    }

    private static Arguments standaard(Veld veld, UnaryOperator<Builder> geef) {
        return Arguments.of(veld, geef);
    }

    @ParameterizedTest
    @MethodSource("standaarden")
    void aDefaultThatWasGivenIsToldFromOneThatWasNot(Veld veld, UnaryOperator<Builder> geef) {
        Bevinding gegeven = geef.apply(eenvoudig()).build();

        assertEquals(Set.of(veld), gegeven.opgegeven());
        assertNotEquals(eenvoudig().build(), gegeven);
    }

    static Stream<Arguments> toevoegingen() {
        return Stream.of(
                standaard(Veld.BELANGEN, b -> b.belang(Belang.WATER)),
                standaard(Veld.VERZACHTENDE_ARGUMENTEN, b -> b.verzachtendArgument(LEGALISATIE)),
                standaard(Veld.VERZWARENDE_ARGUMENTEN, b -> b.verzwarendArgument(RECIDIVE)),
                standaard(Veld.VERZWARENDE_ASPECTEN, b -> b.verzwarendAspect(VOORDEEL)),
                standaard(Veld.ERNSTIGE_GEDRAGINGEN, b -> b.ernstigeGedraging(ErnstigeGedraging.FRAUDE)));
    }

    @ParameterizedTest
    @MethodSource("toevoegingen")
    void addingToAListCountsAsGivingIt(Veld veld, UnaryOperator<Builder> voegToe) {
        assertEquals(Set.of(veld), voegToe.apply(eenvoudig()).build().opgegeven());
    }

    @Test
    void gevolgenMayBeMissingOnlyWhereThereIsNoOvertreding() {
        Bevinding zonder = Bevinding.builder("B-1", DATUM).overtreding(false).build();
        Bevinding met = eenvoudig().overtreding(false).build();

        assertEquals(Optional.empty(), zonder.gevolgen());
        assertEquals(Optional.of(Gevolgen.VAN_BELANG), met.gevolgen());
        Weigering.verwacht(() -> Bevinding.builder("B-1", DATUM).build(), "/gevolgen ONTBREEKT");
        Weigering.verwacht(
                () -> Bevinding.builder("B-1", DATUM).overtreding(true).build(), "/gevolgen ONTBREEKT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0000-12-31", "1582-10-10", "2024-02-29", "9999-12-31"})
    void everyDateOfFourDigitsOfYearIsAccepted(String datum) {
        LocalDate dag = LocalDate.parse(datum);

        assertEquals(dag, Bevinding.of("B-1", dag, Gevolgen.BEPERKT).datum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31", "+10000-01-01", "-999999999-01-01", "+999999999-12-31"})
    void aDateThatFourDigitsCannotHoldIsRefused(String datum) {
        Weigering.verwacht(() -> Bevinding.of("B-1", LocalDate.parse(datum), Gevolgen.BEPERKT), "/datum GEEN_DATUM");
    }

    @Test
    void aBelangOrGedragingGivenAgainIsRefusedAtEachRepetition() {
        Weigering.verwacht(
                () -> eenvoudig()
                        .belangen(List.of(Belang.WATER, Belang.MILIEU, Belang.WATER, Belang.WATER))
                        .build(),
                "/belangen/2 DUBBEL",
                "/belangen/3 DUBBEL");
        Weigering.verwacht(
                () -> eenvoudig()
                        .ernstigeGedraging(ErnstigeGedraging.FRAUDE)
                        .ernstigeGedraging(ErnstigeGedraging.FRAUDE)
                        .build(),
                "/ernstigeGedragingen/1 DUBBEL");
    }

    @Test
    void anAspectGivenAgainIsRefusedAlsoWithAnotherOnderbouwing() {
        Weigering.verwacht(
                () -> eenvoudig()
                        .verzwarendAspect(VOORDEEL)
                        .verzwarendAspect(NORM)
                        .verzwarendAspect(VerzwarendAspect.of(
                                VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL, "Bespaarde afvoerkosten"))
                        .build(),
                "/verzwarendeAspecten/2/soort DUBBEL");
    }

    @Test
    void argumentsMayBeGivenAgain() {
        Bevinding bevinding = eenvoudig()
                .verzachtendeArgumenten(List.of(LEGALISATIE, LEGALISATIE))
                .verzwarendeArgumenten(List.of(RECIDIVE, RECIDIVE))
                .build();

        assertEquals(2, bevinding.verzachtendeArgumenten().size());
        assertEquals(2, bevinding.verzwarendeArgumenten().size());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Weigering.verwacht(
                () -> Bevinding.builder(" ".repeat(201), LocalDate.of(10_000, 1, 1))
                        .omschrijving("\u00a0")
                        .belangen(List.of(Belang.WATER, Belang.WATER))
                        .verzwarendeAspecten(List.of(NORM, NORM))
                        .ernstigeGedragingen(List.of(ErnstigeGedraging.FRAUDE, ErnstigeGedraging.FRAUDE))
                        .build(),
                "/belangen/1 DUBBEL",
                "/datum GEEN_DATUM",
                "/ernstigeGedragingen/1 DUBBEL",
                "/gevolgen ONTBREEKT",
                "/kenmerk LEEG",
                "/kenmerk TE_LANG",
                "/omschrijving LEEG",
                "/verzwarendeAspecten/1/soort DUBBEL");
    }

    static Stream<Arguments> nullen() {
        return Stream.<Executable>of(
                        () -> Bevinding.builder(null, DATUM),
                        () -> Bevinding.builder("B-1", null),
                        () -> Bevinding.of("B-1", DATUM, null),
                        () -> eenvoudig().omschrijving(null),
                        () -> eenvoudig().gevolgen(null),
                        () -> eenvoudig().voorschrift(null),
                        () -> eenvoudig().belangen(null),
                        () -> eenvoudig().verzachtendeArgumenten(null),
                        () -> eenvoudig().verzwarendeArgumenten(null),
                        () -> eenvoudig().verzwarendeAspecten(null),
                        () -> eenvoudig().ernstigeGedragingen(null),
                        () -> eenvoudig()
                                .belangen(Arrays.asList(Belang.WATER, null))
                                .build(),
                        () -> eenvoudig().belang(null).build(),
                        () -> eenvoudig().verzachtendArgument(null).build(),
                        () -> eenvoudig().verzwarendArgument(null).build(),
                        () -> eenvoudig().verzwarendAspect(null).build(),
                        () -> eenvoudig().ernstigeGedraging(null).build())
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("nullen")
    void nullIsRefusedEverywhere(Executable poging) {
        assertThrows(NullPointerException.class, poging);
    }

    @Test
    void aBevindingDoesNotChangeWithTheListOrTheBuilderItCameFrom() {
        List<Belang> belangen = new ArrayList<>(List.of(Belang.WATER));
        Builder builder = eenvoudig().belangen(belangen);
        Bevinding bevinding = builder.build();
        belangen.add(Belang.NATUUR);
        builder.belang(Belang.MILIEU).spoedeisend(true);

        assertEquals(List.of(Belang.WATER), bevinding.belangen());
        assertEquals(Set.of(Veld.BELANGEN), bevinding.opgegeven());
        assertEquals(List.of(Belang.WATER, Belang.MILIEU), builder.build().belangen());
        assertThrows(
                UnsupportedOperationException.class, () -> bevinding.belangen().add(Belang.NATUUR));
        assertThrows(
                UnsupportedOperationException.class, () -> bevinding.opgegeven().clear());
    }
}
