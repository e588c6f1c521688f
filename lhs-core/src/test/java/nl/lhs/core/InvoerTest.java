package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a casus, apart from the texts in them. */
class InvoerTest {
    private static final String BLANCO = "\u00a0\u2003";
    private static final Gedoogbesluit.Grond GROND = Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK;

    @Test
    void aNormadressaatWithoutATyperingHasNone() {
        Normadressaat normadressaat = Normadressaat.of("N-1");

        assertEquals(Optional.empty(), normadressaat.typering());
        assertEquals(Optional.empty(), normadressaat.begunstigendBesluit());
        assertEquals(normadressaat, Normadressaat.builder("N-1").build());
    }

    @Test
    void aNormadressaatGivesBackWhatWasGiven() {
        Normadressaat normadressaat = Normadressaat.builder("N-1")
                .naam("Voorbeeld BV")
                .soort(Normadressaat.Soort.RECHTSPERSOON)
                .typering(Typering.CALCULEREND)
                .onderbouwing("Eerdere brieven bleven onbeantwoord")
                .begunstigendBesluit(false)
                .build();

        assertEquals(
                new Normadressaat(
                        "N-1",
                        Optional.of("Voorbeeld BV"),
                        Optional.of(Normadressaat.Soort.RECHTSPERSOON),
                        Optional.of(Typering.CALCULEREND),
                        Optional.of("Eerdere brieven bleven onbeantwoord"),
                        Optional.of(false)),
                normadressaat);
        assertNotEquals(normadressaat, Normadressaat.of("N-1", Typering.CALCULEREND));
    }

    @Test
    void everyFaultOfANormadressaatIsNamedAtOnce() {
        Weigering.verwacht(
                () -> Normadressaat.builder("x".repeat(201))
                        .naam("")
                        .onderbouwing(BLANCO)
                        .build(),
                "/kenmerk TE_LANG",
                "/naam LEEG",
                "/onderbouwing LEEG");
    }

    @Test
    void aReikwijdteNamesAtLeastOneOfItsThree() {
        Weigering.verwacht(() -> new Reikwijdte(Optional.empty(), Optional.empty(), Optional.empty()), " TE_WEINIG");
        Weigering.verwacht(
                () -> new Reikwijdte(Optional.of(BLANCO), Optional.of("x".repeat(201)), Optional.of("\ud800")),
                "/gebied LEEG",
                "/groep TE_LANG",
                "/thema ONGELDIG_TEKEN");
    }

    @Test
    void theFaultOfAWholeObjectIsPrintedAsSuch() {
        OngeldigException fout = assertThrows(
                OngeldigException.class, () -> new Reikwijdte(Optional.empty(), Optional.empty(), Optional.empty()));

        assertEquals("(geheel): is leeg; verwacht: ten minste gebied, groep of thema", fout.getMessage());
    }

    private static List<VerzwarendAspect.Soort> aspecten() {
        return Woordenlijst.LHS_17.aspecten().alle();
    }

    @ParameterizedTest
    @MethodSource("aspecten")
    void onlyMedewerkingOfExpertsMustBeSubstantiated(VerzwarendAspect.Soort soort) {
        if (soort == VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN) {
            Weigering.verwacht(() -> VerzwarendAspect.of(soort), "/onderbouwing ASPECT_ZONDER_ONDERBOUWING");
        } else {
            assertEquals(Optional.empty(), VerzwarendAspect.of(soort).onderbouwing());
        }
        assertEquals(
                Optional.of("Advies van een bureau"),
                VerzwarendAspect.of(soort, "Advies van een bureau").onderbouwing());
    }

    @ParameterizedTest
    @CsvSource({
        // feit in het Feitenboekje, contra-indicatie (leeg: niet opgegeven), opleggen; de fouten
        "true,  ,      true,  ",
        "true,  false, true,  ",
        "true,  true,  true,  BSBM_CONTRA_INDICATIE",
        "false, ,      true,  BSBM_FEIT_NIET_IN_FEITENBOEKJE",
        "false, false, true,  BSBM_FEIT_NIET_IN_FEITENBOEKJE",
        "false, true,  true,  BSBM_FEIT_NIET_IN_FEITENBOEKJE BSBM_CONTRA_INDICATIE",
        "true,  ,      false, ",
        "true,  true,  false, ",
        "false, ,      false, ",
        "false, true,  false, "
    })
    void aBsbmIsImposedOnlyForAFactInTheFeitenboekjeWithoutContraIndicatie(
            boolean feit, Boolean contra, boolean opleggen, String fouten) {
        Executable maak = () -> new Bsbm(feit, Optional.ofNullable(contra), opleggen);

        if (fouten == null) {
            Bsbm bsbm = new Bsbm(feit, Optional.ofNullable(contra), opleggen);
            assertEquals(contra != null && contra, bsbm.contraIndicatie());
        } else {
            Weigering.verwacht(
                    maak,
                    Arrays.stream(fouten.split(" ")).map(c -> "/opleggen " + c).toArray(String[]::new));
        }
    }

    @Test
    void aContraIndicatieThatWasGivenAsFalseIsToldFromOneThatWasNot() {
        Bsbm gegeven = new Bsbm(true, Optional.of(false), true);

        assertFalse(gegeven.contraIndicatie());
        assertFalse(Bsbm.opgelegd().contraIndicatie());
        assertNotEquals(Bsbm.opgelegd(), gegeven);
        assertTrue(Bsbm.opgelegd().opleggen());
        assertEquals(new Bsbm(true, Optional.empty(), false), Bsbm.nietOpgelegd());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31"})
    void aGedoogbesluitAndAnOverlegMayHaveEveryDateOfFourDigitsOfYear(String datum) {
        Optional<LocalDate> dag = Optional.of(LocalDate.parse(datum));

        assertEquals(dag, new Gedoogbesluit("G-1", GROND, dag, Optional.empty()).tot());
        assertEquals(dag, new Overleg(Spoor.STRAFRECHT, dag, Optional.empty()).datum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31", "+10000-01-01"})
    void aGedoogbesluitAndAnOverlegMayNotHaveAnyOtherDate(String datum) {
        Optional<LocalDate> dag = Optional.of(LocalDate.parse(datum));

        Weigering.verwacht(() -> new Gedoogbesluit("G-1", GROND, dag, Optional.empty()), "/tot GEEN_DATUM");
        Weigering.verwacht(() -> new Overleg(Spoor.STRAFRECHT, dag, Optional.empty()), "/datum GEEN_DATUM");
    }

    @Test
    void everyFaultOfAGedoogbesluitAndOfAnOverlegIsNamedAtOnce() {
        Optional<LocalDate> dag = Optional.of(LocalDate.of(10_000, 1, 1));

        Weigering.verwacht(
                () -> new Gedoogbesluit("", GROND, dag, Optional.of(BLANCO)),
                "/kenmerk LEEG",
                "/motivering LEEG",
                "/tot GEEN_DATUM");
        Weigering.verwacht(
                () -> new Overleg(Spoor.STRAFRECHT, dag, Optional.of(BLANCO)),
                "/datum GEEN_DATUM",
                "/toelichting LEEG");
    }

    @Test
    void anAfwijkingHasAtLeastOneInterventie() {
        Weigering.verwacht(() -> Afwijking.of("Passender"), "/interventies TE_WEINIG");
        Weigering.verwacht(() -> Afwijking.of(""), "/interventies TE_WEINIG", "/motivering LEEG");
    }

    @Test
    void anAfwijkingKeepsItsOrderAndNamesNoInterventieTwice() {
        assertEquals(
                List.of(Interventie.BESTUURLIJK_GESPREK, Interventie.WAARSCHUWEN),
                Afwijking.of("Passender", Interventie.BESTUURLIJK_GESPREK, Interventie.WAARSCHUWEN)
                        .interventies());
        Weigering.verwacht(
                () -> Afwijking.of("Passender", Interventie.WAARSCHUWEN, Interventie.WAARSCHUWEN),
                "/interventies/1 DUBBEL");
    }

    @ParameterizedTest
    @CsvSource({
        "BESTUURLIJKE_BOETE BSBM, 1",
        "BSBM BESTUURLIJKE_BOETE, 1",
        "PROCES_VERBAAL WAARSCHUWEN BESTUURLIJKE_BOETE, 2",
        "BSBM PROCES_VERBAAL, 1",
        "BESTUURLIJKE_BOETE BSBM PROCES_VERBAAL, 1 2"
    })
    void anAfwijkingDoesNotPunishOneActTwice(String interventies, String plaatsen) {
        Interventie[] gekozen = Arrays.stream(interventies.split(" "))
                .map(Woordenlijst.LHS_17.interventies()::get)
                .toArray(Interventie[]::new);

        Weigering.verwacht(
                () -> Afwijking.of("Passender", gekozen),
                Arrays.stream(plaatsen.split(" "))
                        .map(p -> "/interventies/" + p + " AFWIJKING_TWEE_STRAFFEN")
                        .toArray(String[]::new));
    }

    @Test
    void aPunishmentGivenTwiceIsADuplicateAndNotASecondPunishment() {
        Weigering.verwacht(
                () -> Afwijking.of("Passender", Interventie.BSBM, Interventie.BSBM, Interventie.BESTUURLIJKE_BOETE),
                "/interventies/1 DUBBEL",
                "/interventies/2 AFWIJKING_TWEE_STRAFFEN");
    }

    @Test
    void everyFaultOfAnAfwijkingIsNamedAtOnce() {
        Weigering.verwacht(
                () -> Afwijking.of(
                        "x".repeat(10_001),
                        Interventie.PROCES_VERBAAL,
                        Interventie.PROCES_VERBAAL,
                        Interventie.BESTUURLIJKE_BOETE),
                "/interventies/1 DUBBEL",
                "/interventies/2 AFWIJKING_TWEE_STRAFFEN",
                "/motivering TE_LANG");
    }

    @Test
    void anAfwijkingDoesNotChangeWithTheListItCameFrom() {
        List<Interventie> interventies = new ArrayList<>(List.of(Interventie.WAARSCHUWEN));
        Afwijking afwijking = new Afwijking(interventies, "Passender");
        interventies.clear();

        assertEquals(List.of(Interventie.WAARSCHUWEN), afwijking.interventies());
        assertThrows(
                UnsupportedOperationException.class,
                () -> afwijking.interventies().clear());
    }

    @Test
    void aVerzoekIsNotDueBeforeItWasReceived() {
        LocalDate dag = LocalDate.of(2026, 3, 4);
        assertEquals(Optional.of(dag), new Verzoek("V-1", dag, Optional.empty(), Optional.of(dag)).uiterlijk());
        Weigering.verwacht(
                () -> new Verzoek("V-1", dag, Optional.empty(), Optional.of(dag.minusDays(1))),
                "/uiterlijk VERZOEK_UITERLIJK_VOOR_ONTVANGST");
        LocalDate buiten = LocalDate.of(10_000, 1, 1);
        Weigering.verwacht(
                () -> new Verzoek("", buiten, Optional.of(BLANCO), Optional.of(dag)),
                "/kenmerk LEEG",
                "/ontvangen GEEN_DATUM",
                "/uiterlijk VERZOEK_UITERLIJK_VOOR_ONTVANGST",
                "/verzoeker LEEG");
    }

    @Test
    void anOnderbouwingHoldsSomething() {
        Optional<String> geen = Optional.empty();
        Weigering.verwacht(() -> new Onderbouwing(geen, geen, geen, geen), " TE_WEINIG");
        assertEquals(
                Optional.of("nagegaan"),
                new Onderbouwing(geen, geen, geen, Optional.of("nagegaan")).legalisatietoets());
    }

    static Stream<Arguments> nullen() {
        Optional<String> geen = Optional.empty();
        return Stream.<Executable>of(
                        () -> Normadressaat.builder(null),
                        () -> Normadressaat.of("N-1", null),
                        () -> Normadressaat.builder("N-1").soort(null),
                        () -> new Normadressaat(null, geen, Optional.empty(), Optional.empty(), geen, Optional.empty()),
                        () -> new Normadressaat(
                                "N-1", null, Optional.empty(), Optional.empty(), geen, Optional.empty()),
                        () -> new Normadressaat("N-1", geen, null, Optional.empty(), geen, Optional.empty()),
                        () -> new Normadressaat("N-1", geen, Optional.empty(), null, geen, Optional.empty()),
                        () -> new Normadressaat(
                                "N-1", geen, Optional.empty(), Optional.empty(), null, Optional.empty()),
                        () -> new Normadressaat("N-1", geen, Optional.empty(), Optional.empty(), geen, null),
                        () -> new Reikwijdte(null, geen, geen),
                        () -> new Reikwijdte(geen, null, geen),
                        () -> new Reikwijdte(geen, geen, null),
                        () -> new Voorschrift(null, geen),
                        () -> new Voorschrift(Voorschrift.Soort.OVERIG, null),
                        () -> new VerzachtendArgument(null, geen),
                        () -> new VerzachtendArgument(VerzachtendArgument.Soort.OVERIG, null),
                        () -> new VerzwarendArgument(null, geen),
                        () -> new VerzwarendArgument(VerzwarendArgument.Soort.OVERIG, null),
                        () -> new VerzwarendAspect(null, geen),
                        () -> new VerzwarendAspect(VerzwarendAspect.Soort.NORMBEVESTIGING, null),
                        () -> new Bsbm(true, null, true),
                        () -> new Gedoogbesluit(null, GROND, Optional.empty(), geen),
                        () -> new Gedoogbesluit("G-1", null, Optional.empty(), geen),
                        () -> new Gedoogbesluit("G-1", GROND, null, geen),
                        () -> new Gedoogbesluit("G-1", GROND, Optional.empty(), null),
                        () -> new Overleg(null, Optional.empty(), geen),
                        () -> new Overleg(Spoor.STRAFRECHT, null, geen),
                        () -> new Overleg(Spoor.STRAFRECHT, Optional.empty(), null),
                        () -> new Overleg(Spoor.STRAFRECHT, null, Optional.empty(), geen),
                        () -> new Afzien(null, "reden"),
                        () -> new Afzien(Afzien.Grond.ONEVENREDIGHEID, null),
                        () -> Verzoek.of(null, LocalDate.EPOCH),
                        () -> Verzoek.of("V-1", null),
                        () -> new Verzoek("V-1", LocalDate.EPOCH, null, Optional.empty()),
                        () -> new Verzoek("V-1", LocalDate.EPOCH, geen, null),
                        () -> new Onderbouwing(null, geen, geen, geen),
                        () -> new Onderbouwing(geen, null, geen, geen),
                        () -> new Onderbouwing(geen, geen, null, geen),
                        () -> new Onderbouwing(geen, geen, geen, null),
                        () -> new Afwijking(null, "Passender"),
                        () -> new Afwijking(Arrays.asList(Interventie.WAARSCHUWEN, null), "Passender"),
                        () -> new Afwijking(List.of(Interventie.WAARSCHUWEN), null),
                        () -> Afwijking.of("Passender", (Interventie[]) null))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("nullen")
    void nullIsRefusedEverywhere(Executable poging) {
        assertThrows(NullPointerException.class, poging);
    }
}
