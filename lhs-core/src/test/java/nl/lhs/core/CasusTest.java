package nl.lhs.core;

import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Casus.Builder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasusTest {
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);
    private static final Bevinding BEVINDING = Bevinding.of("B-1", DATUM, Gevolgen.BEPERKT);
    private static final Normadressaat NORMADRESSAAT = Normadressaat.of("N-1", Typering.ONVERSCHILLIG);

    private static Builder eenvoudig() {
        return Casus.builder("Z-1", BEVINDING, NORMADRESSAAT);
    }

    private static Builder met(boolean begunstigendBesluit) {
        return Casus.builder(
                "Z-1",
                BEVINDING,
                Normadressaat.builder("N-1")
                        .begunstigendBesluit(begunstigendBesluit)
                        .build());
    }

    private static Afwijking afwijking(Interventie... interventies) {
        return Afwijking.of("Passender", interventies);
    }

    private static Gedoogbesluit gedogenTot(LocalDate tot) {
        return new Gedoogbesluit(
                "G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK, Optional.of(tot), Optional.empty());
    }

    private static Builder volledig() {
        return eenvoudig()
                .reikwijdte(new Reikwijdte(Optional.of("Natura 2000"), Optional.empty(), Optional.empty()))
                .labels(Map.of("team", "Zuid", "dossier", "D-7"))
                .bevoegdheden(List.of(BSBM, LAST_ONDER_DWANGSOM))
                .bsbm(Bsbm.opgelegd())
                .gedoogbesluit(gedogenTot(DATUM))
                .verzoek(Verzoek.of("V-1", DATUM))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .afwijking(afwijking(BSBM, LAST_ONDER_DWANGSOM));
    }

    @Test
    void aSimpleCasusTakesTheKenmerkOfTheBevindingAndHasNothingElse() {
        Casus casus = Casus.of(BEVINDING, NORMADRESSAAT);

        assertEquals("B-1", casus.kenmerk());
        assertEquals(BEVINDING, casus.bevinding());
        assertEquals(NORMADRESSAAT, casus.normadressaat());
        assertEquals(Optional.empty(), casus.reikwijdte());
        assertEquals(Optional.empty(), casus.labels());
        assertEquals(Optional.empty(), casus.bevoegdheden());
        assertEquals(Optional.empty(), casus.bsbm());
        assertEquals(Optional.empty(), casus.gedoogbesluit());
        assertEquals(Optional.empty(), casus.afzien());
        assertEquals(Optional.empty(), casus.verzoek());
        assertEquals(Optional.empty(), casus.overleg());
        assertEquals(Optional.empty(), casus.afwijking());
    }

    @Test
    void aFullCasusGivesBackWhatWasGivenInTheSameOrder() {
        Casus casus = volledig().build();

        assertEquals(
                Optional.of("Natura 2000"), casus.reikwijdte().orElseThrow().gebied());
        assertEquals(Optional.of(Map.of("dossier", "D-7", "team", "Zuid")), casus.labels());
        assertEquals(Optional.of(List.of(BSBM, LAST_ONDER_DWANGSOM)), casus.bevoegdheden());
        assertEquals(Optional.of(Bsbm.opgelegd()), casus.bsbm());
        assertEquals(Optional.of(gedogenTot(DATUM)), casus.gedoogbesluit());
        assertEquals(Optional.of(Verzoek.of("V-1", DATUM)), casus.verzoek());
        assertEquals(Optional.of(Overleg.of(Spoor.BESTUURSRECHT)), casus.overleg());
        assertEquals(Optional.of(afwijking(BSBM, LAST_ONDER_DWANGSOM)), casus.afwijking());
    }

    @Test
    void aCasusIsEqualToItsOwnRoundTrip() {
        assertEquals(volledig().build(), volledig().build().toBuilder().build());
        assertEquals(
                volledig().build().hashCode(),
                volledig().build().toBuilder().build().hashCode());
        assertEquals(eenvoudig().build(), eenvoudig().build().toBuilder().build());
    }

    static Stream<Arguments> verschillen() {
        return Stream.<UnaryOperator<Builder>>of(
                        b -> b.bevinding(Bevinding.of("B-2", DATUM, Gevolgen.BEPERKT)),
                        b -> b.normadressaat(Normadressaat.of("N-2")),
                        b -> b.reikwijdte(
                                new Reikwijdte(Optional.empty(), Optional.of("Natura 2000"), Optional.empty())),
                        b -> b.labels(Map.of()),
                        b -> b.label("team", "Noord"),
                        b -> b.bevoegdheden(List.of(LAST_ONDER_DWANGSOM, BSBM)),
                        b -> b.bsbm(new Bsbm(true, Optional.of(false), true)),
                        b -> b.gedoogbesluit(gedogenTot(DATUM.plusDays(1))),
                        b -> b.verzoek(Verzoek.of("V-2", DATUM)),
                        b -> b.overleg(new Overleg(
                                Spoor.BESTUURSRECHT,
                                Optional.of(Overleg.Vorm.AD_HOC),
                                Optional.empty(),
                                Optional.empty())),
                        b -> b.overleg(new Overleg(Spoor.BESTUURSRECHT, Optional.of(DATUM), Optional.empty())),
                        b -> b.afwijking(afwijking(LAST_ONDER_DWANGSOM, BSBM)))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("verschillen")
    void casussenThatDifferInOneThingAreNotEqualAndTheFirstDoesNotChange(UnaryOperator<Builder> verschil) {
        Casus casus = volledig().build();

        assertNotEquals(casus, verschil.apply(casus.toBuilder()).build());
        assertEquals(volledig().build(), casus);
    }

    @Test
    void refrainingDoesNotGoTogetherWithAGedoogbesluit() {
        Afzien afzien = new Afzien(Afzien.Grond.ONEVENREDIGHEID, "Het belang is te klein.");
        assertEquals(
                Optional.of(afzien),
                eenvoudig().afzien(afzien).build().toBuilder().build().afzien());
        assertNotEquals(eenvoudig().build(), eenvoudig().afzien(afzien).build());
        Weigering.verwacht(
                () -> eenvoudig()
                        .gedoogbesluit(gedogenTot(DATUM))
                        .afzien(afzien)
                        .build(),
                "/afzien AFZIEN_NAAST_GEDOOGBESLUIT");
    }

    @Test
    void casussenWithAnotherKenmerkAreNotEqual() {
        assertNotEquals(
                Casus.builder("Z-1", BEVINDING, NORMADRESSAAT).build(),
                Casus.builder("Z-2", BEVINDING, NORMADRESSAAT).build());
        assertNotEquals(eenvoudig().build(), "Z-1");
    }

    @Test
    void anEmptyListOrMapThatWasGivenIsToldFromNone() {
        assertEquals(
                Optional.of(List.of()),
                eenvoudig().bevoegdheden(List.of()).build().bevoegdheden());
        assertEquals(Optional.of(Map.of()), eenvoudig().labels(Map.of()).build().labels());
        assertNotEquals(eenvoudig().build(), eenvoudig().bevoegdheden(List.of()).build());
        assertNotEquals(eenvoudig().build(), eenvoudig().labels(Map.of()).build());
    }

    @Test
    void labelsAreSortedByKeyHoweverTheyCame() {
        Map<String, String> omgekeerd = new TreeMap<>(Comparator.<String>reverseOrder());
        omgekeerd.putAll(Map.of("a", "1", "b", "2", "Z", "3"));

        assertEquals(
                List.of("Z", "a", "b"),
                List.copyOf(eenvoudig()
                        .labels(omgekeerd)
                        .build()
                        .labels()
                        .orElseThrow()
                        .keySet()));
        assertEquals(
                eenvoudig().labels(omgekeerd).build(),
                eenvoudig()
                        .label("b", "2")
                        .label("Z", "0")
                        .label("a", "1")
                        .label("Z", "3")
                        .build());
    }

    @Test
    void aCasusDoesNotChangeWithTheListsItCameFrom() {
        Map<String, String> labels = new HashMap<>(Map.of("team", "Zuid"));
        List<Interventie> bevoegdheden = new ArrayList<>(List.of(BSBM));
        Casus casus = eenvoudig().labels(labels).bevoegdheden(bevoegdheden).build();
        labels.put("team", "Noord");
        bevoegdheden.clear();

        assertEquals(Optional.of(Map.of("team", "Zuid")), casus.labels());
        assertEquals(Optional.of(List.of(BSBM)), casus.bevoegdheden());
        assertThrows(
                UnsupportedOperationException.class,
                () -> casus.labels().orElseThrow().put("team", "Noord"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> casus.bevoegdheden().orElseThrow().clear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "aB_9", "a_", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwx"})
    void aLabelKeyOfALetterAndAtMostFortyNineLettersDigitsOrUnderscoresIsAccepted(String sleutel) {
        assertEquals(
                Optional.of(Map.of(sleutel, "waarde")),
                eenvoudig().label(sleutel, "waarde").build().labels());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_a",
                "9a",
                "a-b",
                "a b",
                "a\n",
                " a",
                "é",
                "aé",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxy"
            })
    void anyOtherLabelKeyIsRefused(String sleutel) {
        Weigering.verwacht(
                () -> eenvoudig().label(sleutel, "waarde").build(), "/labels/" + sleutel + " ONGELDIGE_SLEUTEL");
    }

    @Test
    void aLabelKeyIsEscapedInItsPath() {
        Weigering.verwacht(
                () -> eenvoudig().label("a/b~c", " ").build(),
                "/labels/a~1b~0c LEEG",
                "/labels/a~1b~0c ONGELDIGE_SLEUTEL");
    }

    @Test
    void twentyLabelsAreAcceptedAndTwentyOneAreNot() {
        assertEquals(
                20,
                eenvoudig().labels(labels(20)).build().labels().orElseThrow().size());
        Weigering.verwacht(() -> eenvoudig().labels(labels(21)).build(), "/labels TE_VEEL");
    }

    private static Map<String, String> labels(int aantal) {
        return IntStream.range(0, aantal).boxed().collect(Collectors.toMap(i -> "l" + i, i -> "waarde"));
    }

    private static List<Interventie> interventies() {
        return Woordenlijst.LHS_17.interventies().alle();
    }

    @ParameterizedTest
    @MethodSource("interventies")
    void onlyAnInterventieThatNeedsAPowerIsABevoegdheid(Interventie interventie) {
        Builder casus = eenvoudig().bevoegdheden(List.of(interventie));

        if (interventie.vereistBevoegdheid()) {
            assertEquals(Optional.of(List.of(interventie)), casus.build().bevoegdheden());
        } else {
            Weigering.verwacht(casus::build, "/bevoegdheden/0 ONBEKENDE_WAARDE");
        }
    }

    @Test
    void aBevoegdheidGivenAgainIsRefused() {
        Weigering.verwacht(
                () -> eenvoudig()
                        .bevoegdheden(List.of(BSBM, LAST_ONDER_DWANGSOM, BSBM, WAARSCHUWEN, WAARSCHUWEN))
                        .build(),
                "/bevoegdheden/2 DUBBEL",
                "/bevoegdheden/3 ONBEKENDE_WAARDE",
                "/bevoegdheden/4 ONBEKENDE_WAARDE",
                "/bevoegdheden/4 DUBBEL");
    }

    @Test
    void aGedoogbesluitMayEndOnTheDayOfTheBevindingAndNotBefore() {
        assertDoesNotThrow(() -> eenvoudig().gedoogbesluit(gedogenTot(DATUM)).build());
        Weigering.verwacht(
                () -> eenvoudig().gedoogbesluit(gedogenTot(DATUM.minusDays(1))).build(),
                "/gedoogbesluit/tot GEDOOGBESLUIT_VERLOPEN");
    }

    @Test
    void aBsbmIsImposedOnlyWithThePowerToDoSo() {
        assertDoesNotThrow(() -> eenvoudig().bsbm(Bsbm.opgelegd()).build());
        assertDoesNotThrow(() ->
                eenvoudig().bsbm(Bsbm.opgelegd()).bevoegdheden(List.of(BSBM)).build());
        assertDoesNotThrow(() ->
                eenvoudig().bsbm(Bsbm.nietOpgelegd()).bevoegdheden(List.of()).build());
        Weigering.verwacht(
                () -> eenvoudig()
                        .bsbm(Bsbm.opgelegd())
                        .bevoegdheden(List.of(LAST_ONDER_DWANGSOM))
                        .build(),
                "/bsbm/opleggen BSBM_ZONDER_BEVOEGDHEID");
    }

    @ParameterizedTest
    @EnumSource
    void aBsbmIsNotImposedBesideCriminalAction(Spoor uitkomst) {
        Builder casus = eenvoudig().bsbm(Bsbm.opgelegd()).overleg(Overleg.of(uitkomst));

        if (uitkomst == Spoor.BESTUURSRECHT) {
            assertEquals(Optional.of(Bsbm.opgelegd()), casus.build().bsbm());
        } else {
            Weigering.verwacht(casus::build, "/overleg/uitkomst BSBM_NAAST_STRAFRECHT");
        }
        assertDoesNotThrow(() -> casus.bsbm(Bsbm.nietOpgelegd()).build());
    }

    @ParameterizedTest
    @MethodSource("interventies")
    void anAfwijkingNeedsThePowerForItsInterventiesButForAPvNone(Interventie interventie) {
        boolean pv = interventie == PROCES_VERBAAL;
        Builder casus = eenvoudig()
                .overleg(Overleg.of(pv ? Spoor.STRAFRECHT : Spoor.BESTUURSRECHT))
                .bsbm(interventie == BSBM ? Bsbm.opgelegd() : Bsbm.nietOpgelegd())
                .afwijking(afwijking(interventie));

        assertDoesNotThrow(casus::build, "no list of powers limits nothing");
        casus.bevoegdheden(List.of());
        if (interventie.vereistBevoegdheid() && !pv) {
            List<String> verwacht = new ArrayList<>(List.of("/afwijking/interventies/0 AFWIJKING_ZONDER_BEVOEGDHEID"));
            if (interventie == BSBM) {
                verwacht.add("/bsbm/opleggen BSBM_ZONDER_BEVOEGDHEID");
            }
            Weigering.verwacht(casus::build, verwacht.toArray(String[]::new));
            assertDoesNotThrow(() -> casus.bevoegdheden(List.of(interventie)).build());
        } else {
            assertDoesNotThrow(casus::build);
        }
    }

    @Test
    void schorsenNeedsABegunstigendBesluitAndSluitenNeedsThereToBeNone() {
        assertDoesNotThrow(
                () -> met(true).afwijking(afwijking(SCHORSEN_OF_INTREKKEN)).build());
        assertDoesNotThrow(() ->
                met(false).afwijking(afwijking(EXPLOITATIEVERBOD_OF_SLUITING)).build());
        Weigering.verwacht(
                () -> met(false)
                        .afwijking(afwijking(WAARSCHUWEN, SCHORSEN_OF_INTREKKEN))
                        .build(),
                "/afwijking/interventies/1 AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT");
        assertDoesNotThrow(() ->
                met(true).afwijking(afwijking(EXPLOITATIEVERBOD_OF_SLUITING)).build());
    }

    @Test
    void anUnknownBegunstigendBesluitRulesNeitherOut() {
        assertDoesNotThrow(() -> eenvoudig()
                .afwijking(afwijking(SCHORSEN_OF_INTREKKEN, EXPLOITATIEVERBOD_OF_SLUITING))
                .build());
    }

    @Test
    void anAfwijkingWithAPvNeedsAnOverlegThatEndedInCriminalAction() {
        Builder casus = eenvoudig().afwijking(afwijking(LAST_ONDER_DWANGSOM, PROCES_VERBAAL));
        String fout = "/afwijking/interventies/1 AFWIJKING_PV_ZONDER_OVERLEG";

        Weigering.verwacht(casus::build, fout);
        Weigering.verwacht(() -> casus.overleg(Overleg.of(Spoor.BESTUURSRECHT)).build(), fout);
        assertDoesNotThrow(() -> casus.overleg(Overleg.of(Spoor.STRAFRECHT)).build());
        assertDoesNotThrow(
                () -> casus.overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT)).build());
    }

    @Test
    void anAfwijkingHasABsbmIfAndOnlyIfItIsImposed() {
        String nietOpgelegd = "/afwijking/interventies/0 AFWIJKING_BSBM_NIET_OPGELEGD";

        Weigering.verwacht(() -> eenvoudig().afwijking(afwijking(BSBM)).build(), nietOpgelegd);
        Weigering.verwacht(
                () -> eenvoudig()
                        .bsbm(Bsbm.nietOpgelegd())
                        .afwijking(afwijking(BSBM))
                        .build(),
                nietOpgelegd);
        Weigering.verwacht(
                () -> eenvoudig()
                        .bsbm(Bsbm.opgelegd())
                        .afwijking(afwijking(WAARSCHUWEN))
                        .build(),
                "/afwijking/interventies AFWIJKING_ZONDER_OPGELEGDE_BSBM");
        assertDoesNotThrow(() -> eenvoudig()
                .bsbm(Bsbm.opgelegd())
                .afwijking(afwijking(WAARSCHUWEN, BSBM))
                .build());
    }

    @Test
    void everyFaultAndEveryContradictionIsNamedAtOnce() {
        Weigering.verwacht(
                () -> Casus.builder(
                                "",
                                BEVINDING,
                                Normadressaat.builder("N-1")
                                        .begunstigendBesluit(false)
                                        .build())
                        .labels(Map.of("9", "\u2003", "a", "x".repeat(201)))
                        .bevoegdheden(List.of(WAARSCHUWEN, LAST_ONDER_DWANGSOM, LAST_ONDER_DWANGSOM))
                        .bsbm(Bsbm.opgelegd())
                        .gedoogbesluit(gedogenTot(DATUM.minusYears(1)))
                        .overleg(Overleg.of(Spoor.STRAFRECHT))
                        .afwijking(afwijking(LAST_ONDER_DWANGSOM, BESTUURLIJKE_BOETE, SCHORSEN_OF_INTREKKEN))
                        .build(),
                "/afwijking/interventies AFWIJKING_ZONDER_OPGELEGDE_BSBM",
                "/afwijking/interventies/1 AFWIJKING_ZONDER_BEVOEGDHEID",
                "/afwijking/interventies/2 AFWIJKING_ZONDER_BEVOEGDHEID",
                "/afwijking/interventies/2 AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT",
                "/bevoegdheden/0 ONBEKENDE_WAARDE",
                "/bevoegdheden/2 DUBBEL",
                "/bsbm/opleggen BSBM_ZONDER_BEVOEGDHEID",
                "/gedoogbesluit/tot GEDOOGBESLUIT_VERLOPEN",
                "/kenmerk LEEG",
                "/labels/9 LEEG",
                "/labels/9 ONGELDIGE_SLEUTEL",
                "/labels/a TE_LANG",
                "/overleg/uitkomst BSBM_NAAST_STRAFRECHT");
    }

    static Stream<Arguments> nullen() {
        return Stream.<Executable>of(
                        () -> Casus.of(null, NORMADRESSAAT),
                        () -> Casus.of(BEVINDING, null),
                        () -> Casus.builder(null, BEVINDING, NORMADRESSAAT),
                        () -> eenvoudig().bevinding(null),
                        () -> eenvoudig().normadressaat(null),
                        () -> eenvoudig().reikwijdte(null),
                        () -> eenvoudig().labels(null),
                        () -> eenvoudig().label(null, "waarde"),
                        () -> eenvoudig().label("a", null),
                        () -> eenvoudig().bevoegdheden(null),
                        () -> eenvoudig().bevoegdheden(Arrays.asList(BSBM, null)),
                        () -> eenvoudig().bsbm(null),
                        () -> eenvoudig().gedoogbesluit(null),
                        () -> eenvoudig().overleg(null),
                        () -> eenvoudig().afwijking(null))
                .map(Arguments::of);
    }

    @Test
    void aLabelWithoutKeyOrValueIsRefusedAtOnceAndSaysWhich() {
        Map<String, String> labels = new HashMap<>();
        labels.put("a", null);
        assertEquals(
                "a value of labels",
                assertThrows(NullPointerException.class, () -> eenvoudig().labels(labels))
                        .getMessage());
        labels.clear();
        labels.put(null, "waarde");
        assertEquals(
                "a key of labels",
                assertThrows(NullPointerException.class, () -> eenvoudig().labels(labels))
                        .getMessage());
    }

    @ParameterizedTest
    @MethodSource("nullen")
    void nullIsRefusedEverywhere(Executable poging) {
        assertThrows(NullPointerException.class, poging);
    }
}
