package nl.lhs.rules.proef;

import static nl.lhs.rules.proef.VastleggingAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/** Every assertion holds where it should, fails where it should, and says why without a word about people. */
class VastleggingAssertTest {
    private static final LhsEngine ENGINE = LhsEngine.create();

    /** B3 after a move from A2; waits. */
    private static final Vastlegging WACHT =
            ENGINE.decide(casus(Typering.GOEDWILLEND).build());

    /** C3 after a move from B2: chosen, after the overleg, is what holds there. */
    private static final Vastlegging KIEST = ENGINE.decide(casus(Typering.ONVERSCHILLIG)
            .overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT))
            .build());

    private static Casus.Builder casus(Typering typering) {
        return Casus.builder(
                        "GEHEIM-1",
                        Bevinding.builder("GEHEIM-2", LocalDate.of(2026, 3, 4))
                                .gevolgen(Gevolgen.BEPERKT)
                                .omschrijving("GEHEIM-3")
                                .verzwarendArgument(
                                        VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE, "GEHEIM-4"))
                                .ernstigeGedraging(ErnstigeGedraging.FRAUDE)
                                .build(),
                        Normadressaat.builder("GEHEIM-5")
                                .naam("GEHEIM-6")
                                .typering(typering)
                                .onderbouwing("GEHEIM-7")
                                .build())
                .label("gemeente", "GEHEIM-8");
    }

    private record Geval(
            String naam,
            Vastlegging v,
            Consumer<VastleggingAssert> geldt,
            Consumer<VastleggingAssert> geldtNiet,
            String melding) {}

    private static Stream<Geval> gevallen() {
        return Stream.of(
                new Geval(
                        "begintIn",
                        WACHT,
                        a -> a.begintIn(Segment.A2),
                        a -> a.begintIn(Segment.B3),
                        "to start in B3, but found A2"),
                new Geval(
                        "staatIn",
                        WACHT,
                        a -> a.staatIn(Segment.B3),
                        a -> a.staatIn(Segment.A2),
                        "segment A2, but found B3"),
                new Geval(
                        "heeftKlasse",
                        WACHT,
                        a -> a.heeftKlasse(Klasse.MIDDEN),
                        a -> a.heeftKlasse(Klasse.ZWAAR),
                        "class ZWAAR, but found MIDDEN"),
                new Geval(
                        "vraagtOverleg",
                        WACHT,
                        a -> a.vraagtOverleg(Overlegindicatie.NOODZAKELIJK),
                        a -> a.vraagtOverleg(Overlegindicatie.ZINVOL),
                        "overleg ZINVOL, but found NOODZAKELIJK"),
                new Geval(
                        "vraagtAangifte",
                        WACHT,
                        VastleggingAssert::vraagtAangifte,
                        a -> assertThat(zonderGedraging()).vraagtAangifte(),
                        "aangifte true, but found false"),
                new Geval(
                        "wacht",
                        WACHT,
                        VastleggingAssert::wacht,
                        a -> assertThat(KIEST).wacht(),
                        "WACHT_OP_OVERLEG, but found DEFINITIEF"),
                new Geval(
                        "isDefinitief",
                        KIEST,
                        VastleggingAssert::isDefinitief,
                        a -> assertThat(WACHT).isDefinitief(),
                        "DEFINITIEF, but found WACHT_OP_OVERLEG"),
                new Geval(
                        "heeftScenario",
                        WACHT,
                        a -> a.heeftScenario(Spoor.STRAFRECHT, Interventie.PROCES_VERBAAL),
                        a -> a.heeftScenario(Spoor.STRAFRECHT),
                        "scenario STRAFRECHT [], but found [PROCES_VERBAAL]"),
                new Geval(
                        "heeftScenario",
                        WACHT,
                        a -> a.heeftScenario(
                                Spoor.BESTUURS_EN_STRAFRECHT,
                                Interventie.PROCES_VERBAAL,
                                Interventie.VERSCHERPT_TOEZICHT),
                        a -> assertThat(KIEST).heeftScenario(Spoor.STRAFRECHT),
                        "a scenario of STRAFRECHT, but found none"),
                new Geval(
                        "heeftUitkomst",
                        KIEST,
                        a -> a.heeftUitkomst(Uitkomst.INTERVENIEREN),
                        a -> a.heeftUitkomst(Uitkomst.GEDOGEN),
                        "outcome GEDOGEN, but found INTERVENIEREN"),
                new Geval(
                        "kiest",
                        KIEST,
                        a -> a.kiest(Interventie.PROCES_VERBAAL, Interventie.VERSCHERPT_TOEZICHT),
                        a -> a.kiest(Interventie.PROCES_VERBAAL),
                        "chosen [PROCES_VERBAAL], but found [VERSCHERPT_TOEZICHT, PROCES_VERBAAL]"),
                new Geval(
                        "kiest",
                        WACHT,
                        VastleggingAssert::kiest,
                        a -> assertThat(KIEST).kiest(),
                        "chosen [], but found"),
                new Geval(
                        "geeftReden",
                        KIEST,
                        a -> a.geeftReden(Interventie.PROCES_VERBAAL, Redencode.VOLGT_UIT_OVERLEG),
                        a -> a.geeftReden(Interventie.WAARSCHUWEN, Redencode.VOLGT_UIT_OVERLEG),
                        "reason for WAARSCHUWEN VOLGT_UIT_OVERLEG, but found none"),
                new Geval(
                        "heeftAandachtspunt",
                        KIEST,
                        a -> a.heeftAandachtspunt(Aandachtspuntcode.VERSCHERPT_TOEZICHT_AANKONDIGEN),
                        a -> a.heeftAandachtspunt(Aandachtspuntcode.LAST_IN_DRIE_STAPPEN),
                        "points of attention [LAST_IN_DRIE_STAPPEN], but found ["),
                new Geval(
                        "heeftSignaal",
                        KIEST,
                        a -> a.heeftSignaal(Signaalcode.FRAUDE_BIJ_LICHTE_TYPERING),
                        a -> a.heeftSignaal(Signaalcode.VERZACHTEND_BIJ_SPOED),
                        "signals [VERZACHTEND_BIJ_SPOED], but found ["),
                new Geval(
                        "pastNormToe",
                        KIEST,
                        a -> a.pastNormToe("3.4-2", "3.1-6"),
                        a -> a.pastNormToe("3.4-2", "3.1-5"),
                        "norms [3.4-2, 3.1-5], but found ["),
                new Geval(
                        "pastLezingToe",
                        WACHT,
                        a -> a.pastLezingToe(Lezing.R7),
                        a -> a.pastLezingToe(Lezing.R7, Lezing.R1),
                        "readings [R7, R1], but found [R7"),
                new Geval(
                        "volgt",
                        KIEST,
                        a -> a.volgt(new StrategieVerwijzing("LHS", "1.7")),
                        a -> a.volgt(new StrategieVerwijzing("LHS", "1.8")),
                        "strategie LHS 1.8, but found LHS 1.7"),
                new Geval(
                        "noemtWijziging",
                        inMild(),
                        a -> a.noemtWijziging("/segmenten/C3/klasse"),
                        a -> a.noemtWijziging("/segmenten/C4/klasse"),
                        "changes of the strategie [/segmenten/C4/klasse], but found ["));
    }

    private static Vastlegging zonderGedraging() {
        return ENGINE.decide(
                Bevinding.of("GEHEIM", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT), Normadressaat.of("GEHEIM"));
    }

    private static Vastlegging inMild() {
        return ENGINE.under(Proefstrategieen.mild()).decide(KIEST.casus());
    }

    @TestFactory
    Stream<DynamicTest> anAssertionHoldsAndFailsWhereItShould() {
        return gevallen()
                .map(g -> DynamicTest.dynamicTest(g.naam(), () -> {
                    VastleggingAssert bewering = assertThat(g.v());
                    g.geldt().accept(bewering);
                    String melding = assertThrows(
                                    AssertionFailedError.class,
                                    () -> g.geldtNiet().accept(bewering))
                            .getMessage();

                    assertTrue(melding.contains(g.melding()), melding);
                    assertTrue(melding.contains("Vastlegging["), melding);
                    assertFalse(melding.contains("GEHEIM"), melding);
                }));
    }

    @Test
    void everyAssertionIsTried() {
        Set<String> beweringen = Arrays.stream(VastleggingAssert.class.getDeclaredMethods())
                .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers()))
                .map(m -> m.getName())
                .filter(n -> !n.equals("assertThat"))
                .collect(Collectors.toSet());
        assertEquals(beweringen, gevallen().map(Geval::naam).collect(Collectors.toSet()));
    }

    @Test
    void theCasusOfTheMessageIsDecidedTheSame() {
        String melding = assertThrows(
                        AssertionFailedError.class, () -> assertThat(KIEST).kiest())
                .getMessage();
        Vastlegging opnieuw = ENGINE.decide(CasusJson.parse(melding.substring(melding.indexOf("{\""))));

        assertEquals(KIEST.positionering(), opnieuw.positionering());
        assertEquals(KIEST.overwogen(), opnieuw.overwogen());
    }

    @Test
    void aNormThatThereIsNotIsASlipOfThePen() {
        assertThrows(IllegalArgumentException.class, () -> assertThat(KIEST).pastNormToe("9.9-9"));
    }

    @Test
    void thereIsNothingToAssertOfNull() {
        assertThrows(NullPointerException.class, () -> assertThat(null));
        assertThrows(NullPointerException.class, () -> assertThat(KIEST).staatIn(null));
        assertThrows(NullPointerException.class, () -> assertThat(KIEST).heeftScenario(null));
    }
}
