package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every decision under another strategie than LHS 1.7 is what the oracle of that strategie expects. */
class StrategieorakelTest {
    private static final Strategie LHS_17 = StrategieJson.lhs17();
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);

    @Test
    void theOracleOfTheStrategieOfTheProductIsThatOfTheFiguresTypedAnew() {
        Orakel voor = Orakel.voor(LHS_17);
        for (Casus casus : (Iterable<Casus>) Invoerruimte.steekproef(61)::iterator) {
            assertEquals(Orakel.lhs17().verwacht(casus), voor.verwacht(casus));
        }
    }

    @Test
    void everyDecisionUnderEveryCombinationOfOptionsIsWhatTheOracleExpects() {
        onderElkeCombinatie(1);
    }

    /** With {@code -Dvolledig.rondes} more or fewer. */
    @Test
    @Tag("volledig")
    void manyMoreDecisionsUnderEveryCombinationOfOptionsAreWhatTheOracleExpects() {
        onderElkeCombinatie(Integer.getInteger("volledig.rondes", 25));
    }

    private static void onderElkeCombinatie(int rondes) {
        Vergelijking vergelijking = new Vergelijking();
        List<Opties> alle = Trekking.alleOpties();
        assertEquals(3 * 2 * 4 * 2 * 2, alle.size());
        for (int i = 0; i < alle.size(); i++) {
            Strategie strategie = Trekking.specifiek("OPTIES-" + i, LHS_17)
                    .opties(alle.get(i))
                    .build();
            Orakel orakel = Orakel.voor(strategie);
            LhsEngine engine = ENGINE.under(strategie);
            for (int ronde = 0; ronde < rondes; ronde++) {
                new Trekking(1000L * ronde + i)
                        .alleWaarOptiesNaarKijken(invoer ->
                                vergelijking.vergelijk(orakel, Invoerruimte.Onderdeel.OPTIES, invoer, engine::decide));
            }
        }
        System.out.print(vergelijking.tellingentekst("Every combination of options"));
        assertEquals(0, vergelijking.afwijkend(), vergelijking::voorbeelden);
    }

    @Test
    void everyDecisionUnderAStrategieDrawnAtRandomIsWhatTheOracleExpects() {
        onderGetrokken(1L, 250, 200);
    }

    /** With {@code -Dvolledig.zaad} another draw, with {@code -Dvolledig.strategieen} more or fewer. */
    @Test
    @Tag("volledig")
    void everyDecisionUnderManyMoreStrategieenDrawnAtRandomIsWhatTheOracleExpects() {
        onderGetrokken(
                Long.getLong("volledig.zaad", 1_000_000L), Integer.getInteger("volledig.strategieen", 5000), 500);
    }

    private static void onderGetrokken(long zaad, int strategieen, int invoeren) {
        Vergelijking vergelijking = new Vergelijking();
        Strategie vorige = LHS_17;
        for (int i = 0; i < strategieen; i++) {
            Trekking trekking = new Trekking(zaad + i);
            // One in four rests on the one before it, which differs from LHS 1.7 already, and one in four on none.
            Strategie strategie = trekking.strategie("GETROKKEN-" + (zaad + i), i % 4 == 3 ? vorige : LHS_17);
            if (i % 4 == 1) {
                strategie = Trekking.alleenstaand(strategie);
            }
            Orakel orakel = Orakel.voor(strategie);
            LhsEngine engine = ENGINE.under(strategie);
            vorige = strategie;
            for (int n = 0; n < invoeren; n++) {
                vergelijking.vergelijk(orakel, Invoerruimte.Onderdeel.GETROKKEN, trekking.invoer(), engine::decide);
            }
        }
        System.out.print(vergelijking.tellingentekst("Strategieen drawn from seed " + zaad));
        assertEquals(0, vergelijking.afwijkend(), () -> "seed " + zaad + ": " + vergelijking.voorbeelden());
    }

    // ------------------------------------------------------------------------------------------- worked out by hand

    private record Geval(String naam, Opties opties, Casus casus, List<String> regels) {}

    private static Casus.Builder casus(
            Gevolgen gevolgen, Optional<Typering> typering, UnaryOperator<Bevinding.Builder> argumenten) {
        Normadressaat.Builder normadressaat = Normadressaat.builder("N-1").begunstigendBesluit(true);
        typering.ifPresent(normadressaat::typering);
        return Casus.builder(
                "Z-1",
                argumenten
                        .apply(Bevinding.builder("B-1", Invoerruimte.DATUM).gevolgen(gevolgen))
                        .build(),
                normadressaat.build());
    }

    private static Bevinding.Builder zacht(Bevinding.Builder bevinding) {
        return bevinding.verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG));
    }

    private static Bevinding.Builder zwaar(Bevinding.Builder bevinding) {
        return bevinding.verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG));
    }

    @TestFactory
    Stream<DynamicTest> whatTheOptionsAskIsAsWorkedOutByHand() {
        Opties standaard = Opties.STANDAARD;
        Opties nergensHeen = standaard.withRand(Opties.Rand.GEEN_VERPLAATSING);
        Opties geenVervanging = standaard.withBsbmVervangtOverlegInZwaar(false);
        Casus.Builder beide = casus(Gevolgen.BEPERKT, Optional.of(Typering.ONVERSCHILLIG), b -> zwaar(zacht(b)));
        Casus.Builder opgelegdInC3 = casus(Gevolgen.VAN_BELANG, Optional.of(Typering.CALCULEREND), b -> b)
                .bsbm(Bsbm.opgelegd());
        Casus.Builder spoedInB3 = casus(
                        Gevolgen.VAN_BELANG, Optional.of(Typering.ONVERSCHILLIG), b -> b.spoedeisend(true))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT));
        return Stream.of(
                        new Geval(
                                "both kinds cancel out",
                                standaard,
                                beide.build(),
                                List.of("pad: B2, OPGEHEVEN, LICHT", "lezingen: R3 R5 R9")),
                        new Geval(
                                "both kinds move as verzwarende do",
                                standaard.withBeideArgumenten(Opties.BeideArgumenten.VERZWAREND_GAAT_VOOR),
                                beide.build(),
                                List.of("pad: B2 > C2 > C3, VERZWAREND, ZWAAR", "lezingen: R7 R9")),
                        new Geval(
                                "both kinds move as verzachtende do",
                                standaard.withBeideArgumenten(Opties.BeideArgumenten.VERZACHTEND_GAAT_VOOR),
                                beide.build(),
                                List.of("pad: B2 > A2 > A1, VERZACHTEND, LICHT", "lezingen: R5")),
                        new Geval(
                                "from A3 only down is left, and is not gone",
                                nergensHeen,
                                casus(Gevolgen.VAN_BELANG, Optional.of(Typering.GOEDWILLEND), b -> zacht(b))
                                        .build(),
                                List.of("pad: A3, VERZACHTEND, LICHT", "lezingen: R5 R9")),
                        new Geval(
                                "away from the edge the move is made",
                                nergensHeen,
                                casus(Gevolgen.VAN_BELANG, Optional.of(Typering.GOEDWILLEND), b -> zwaar(b))
                                        .build(),
                                List.of("pad: A3 > B3 > B4, VERZWAREND, MIDDEN")),
                        new Geval(
                                "who cannot be typed starts from D",
                                standaard.withStandaardtypering(Typering.BEWUST_EN_STRUCTUREEL),
                                casus(Gevolgen.VRIJWEL_NIHIL, Optional.empty(), b -> b)
                                        .build(),
                                List.of(
                                        "typering: BEWUST_EN_STRUCTUREEL, standaard",
                                        "pad: D1, GEEN, MIDDEN",
                                        "lezingen: R1 R7 R9")),
                        new Geval(
                                "a BSBM waits in C3",
                                geenVervanging,
                                opgelegdInC3.build(),
                                List.of(
                                        "uitkomst: INTERVENIEREN, WACHT_OP_OVERLEG",
                                        "overleg: NOODZAKELIJK",
                                        "scenario BESTUURSRECHT: VERSCHERPT_TOEZICHT BSBM",
                                        "scenario BESTUURS_EN_STRAFRECHT: VERSCHERPT_TOEZICHT PROCES_VERBAAL",
                                        "scenario STRAFRECHT: PROCES_VERBAAL",
                                        "overwogen: BSBM beschikbaar niet gekozen WACHT_OP_OVERLEG")),
                        new Geval(
                                "a BSBM stays in C3 where the overleg leaves the matter to administrative law",
                                geenVervanging,
                                opgelegdInC3
                                        .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                                        .build(),
                                List.of(
                                        "uitkomst: INTERVENIEREN, DEFINITIEF",
                                        "overleg: NOODZAKELIJK, BESTUURSRECHT",
                                        "interventies: VERSCHERPT_TOEZICHT BSBM")),
                        new Geval(
                                "in spoed LOB stands in the herstellende place",
                                standaard,
                                spoedInB3.build(),
                                List.of(
                                        "interventies: LAST_ONDER_BESTUURSDWANG",
                                        "overwogen: VERSCHERPT_TOEZICHT beschikbaar niet gekozen SPOED_GAAT_VOOR",
                                        "lezingen: R5 R8 R9")),
                        new Geval(
                                "in spoed the lightest is chosen, with the point about LOB",
                                standaard.withSpoed(Opties.Spoed.LICHTSTE),
                                spoedInB3.build(),
                                List.of(
                                        "interventies: VERSCHERPT_TOEZICHT",
                                        "overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen LICHTERE_GAAT_VOOR",
                                        "aandachtspunten: BEVOEGDHEDEN_ONBEKEND LOB_BIJ_SPOED_OF_ERNST"
                                                + " VERSCHERPT_TOEZICHT_AANKONDIGEN GESPREK_VOOR_VERSCHERPT_TOEZICHT",
                                        "lezingen: R5 R8 R9")),
                        new Geval(
                                "a BSBM waives the overleg in MIDDEN all the same",
                                geenVervanging,
                                casus(Gevolgen.BEPERKT, Optional.of(Typering.CALCULEREND), b -> b)
                                        .bsbm(Bsbm.opgelegd())
                                        .build(),
                                List.of("overleg: NIET_GEINDICEERD", "interventies: VERSCHERPT_TOEZICHT BSBM")))
                .map(geval -> DynamicTest.dynamicTest(geval.naam(), () -> {
                    Strategie strategie = Trekking.specifiek("HAND", LHS_17)
                            .opties(geval.opties())
                            .build();
                    List<String> beschrijving =
                            Orakel.voor(strategie).verwacht(geval.casus()).beschrijving();
                    for (String regel : geval.regels()) {
                        assertTrue(
                                beschrijving.contains(regel),
                                () -> "expected \"" + regel + "\" in\n" + String.join("\n", beschrijving));
                    }
                }));
    }

    @Test
    void theLightestIsByTheWeightsAndTheReasonsByTheCellOfTheStrategie() {
        Strategie strategie = Trekking.specifiek("HAND", LHS_17)
                .gewicht(Interventie.LAST_ONDER_DWANGSOM, 7)
                .gewicht(Interventie.TIJDELIJK_STILLEGGEN, 5)
                .interventies(Segment.D2, Interventiesoort.BESTRAFFEND, List.of(Interventie.SCHORSEN_OF_INTREKKEN))
                .klasse(Segment.D2, Klasse.LICHT)
                .build();
        Casus casus = casus(Gevolgen.BEPERKT, Optional.of(Typering.BEWUST_EN_STRUCTUREEL), b -> b)
                .build();

        Verwachting verwachting = Orakel.voor(strategie).verwacht(casus);

        assertEquals(List.of(Interventie.TIJDELIJK_STILLEGGEN), verwachting.interventies());
        assertEquals(
                List.of(
                        "TIJDELIJK_STILLEGGEN beschikbaar gekozen LICHTSTE_HERSTELLENDE",
                        "LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen LICHTERE_GAAT_VOOR",
                        "LAST_ONDER_DWANGSOM beschikbaar niet gekozen LICHTERE_GAAT_VOOR",
                        "SCHORSEN_OF_INTREKKEN beschikbaar niet gekozen HERSTELLENDE_GAAT_VOOR",
                        "PROCES_VERBAAL beschikbaar niet gekozen GEEN_OVERLEG"),
                verwachting.overwogen().stream()
                        .map(Verwachting.Overwogen::toString)
                        .toList());
        assertEquals(
                List.of(
                        "/segmenten/D2/klasse: MIDDEN wordt LICHT",
                        "/segmenten/D2/bestraffend: BESTUURLIJKE_BOETE wordt SCHORSEN_OF_INTREKKEN",
                        "/gewichten/LAST_ONDER_DWANGSOM: 5 wordt 7",
                        "/gewichten/TIJDELIJK_STILLEGGEN: 7 wordt 5"),
                verwachting.kader().beleid().gewijzigd().stream()
                        .map(Strategiewijziging::toString)
                        .toList());
    }

    // ------------------------------------------------------------------------------------------- a planted error

    private record Geplant(String naam, String veld, Strategie strategie) {}

    private static Geplant opties(String naam, String veld, Opties opties) {
        return new Geplant(
                naam, veld, Trekking.specifiek("GEPLANT", LHS_17).opties(opties).build());
    }

    /** What is changed in the strategie must show in the field that it bears on, and not only in what a record says of it. */
    @TestFactory
    Stream<DynamicTest> anEngineThatDecidesUnderAnotherStrategieThanTheOracleDiffers() {
        Opties standaard = Opties.STANDAARD;
        List<Casus> casussen = Invoerruimte.steekproef(9973).toList();
        return Stream.of(
                        opties(
                                "verzwarend goes first",
                                "positionering",
                                standaard.withBeideArgumenten(Opties.BeideArgumenten.VERZWAREND_GAAT_VOOR)),
                        opties(
                                "verzachtend goes first",
                                "positionering",
                                standaard.withBeideArgumenten(Opties.BeideArgumenten.VERZACHTEND_GAAT_VOOR)),
                        opties(
                                "no move at the edge",
                                "positionering",
                                standaard.withRand(Opties.Rand.GEEN_VERPLAATSING)),
                        opties(
                                "another default column",
                                "positionering",
                                standaard.withStandaardtypering(Typering.CALCULEREND)),
                        opties("the lightest in spoed", "interventies", standaard.withSpoed(Opties.Spoed.LICHTSTE)),
                        opties("no waiver in ZWAAR", "scenarios", standaard.withBsbmVervangtOverlegInZwaar(false)),
                        new Geplant(
                                "another class",
                                "status",
                                Trekking.specifiek("GEPLANT", LHS_17)
                                        .klasse(Segment.A1, Klasse.ZWAAR)
                                        .build()),
                        new Geplant(
                                "another cell",
                                "overwogen",
                                Trekking.specifiek("GEPLANT", LHS_17)
                                        .interventies(
                                                Segment.D4, Interventiesoort.STRAFRECHT, List.of(Interventie.BSBM))
                                        .build()),
                        new Geplant(
                                "other weights",
                                "interventies",
                                Trekking.specifiek("GEPLANT", LHS_17)
                                        .gewicht(Interventie.WAARSCHUWEN, 3)
                                        .gewicht(Interventie.BESTUURLIJK_GESPREK, 2)
                                        .build()))
                .map(geplant -> DynamicTest.dynamicTest(geplant.naam(), () -> {
                    Orakel orakel = Orakel.lhs17();
                    LhsEngine engine = ENGINE.under(geplant.strategie());
                    assertTrue(
                            casussen.stream()
                                    .flatMap(casus ->
                                            orakel.verwacht(casus).verschillen(casus, engine.decide(casus)).stream())
                                    .anyMatch(verschil -> verschil.startsWith(geplant.veld())),
                            "no difference in " + geplant.veld());
                }));
    }
}
