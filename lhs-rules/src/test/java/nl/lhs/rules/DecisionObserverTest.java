package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;

/** Who is told of decisions, what, and that it changes nothing. */
class DecisionObserverTest {
    private static final LhsEngine ENGINE = LhsEngine.create();

    private static Casus casus(String kenmerk) {
        return Casus.of(
                Bevinding.of(kenmerk, LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
    }

    /** Writes down what it is told. */
    private static final class Notulist implements DecisionObserver {
        private final List<String> notulen = new ArrayList<>();
        private final List<Object> gezien = new ArrayList<>();

        @Override
        public Running started(Soort soort) {
            notulen.add("begin " + soort);
            return new Running() {
                @Override
                public void decided(Vastlegging vastlegging, boolean bewaard) {
                    notulen.add(vastlegging.uitkomst() + (bewaard ? " bewaard" : ""));
                    gezien.add(vastlegging);
                }

                @Override
                public void failed(RuntimeException oorzaak) {
                    notulen.add(oorzaak.getClass().getSimpleName());
                    gezien.add(oorzaak);
                }
            };
        }
    }

    @Test
    void itIsToldOfEachDecisionAndWhetherAnyRuleRan() {
        Notulist notulist = new Notulist();
        LhsEngine engine = ENGINE.withObserver(notulist);
        Vastlegging eerste = engine.decide(casus("B-1"));
        Vastlegging tweede = engine.decide(casus("B-2"));
        engine.withoutBewaring().decide(casus("B-3"));
        assertEquals(
                List.of(
                        "begin BESLISSING",
                        "INTERVENIEREN",
                        "begin BESLISSING",
                        "INTERVENIEREN bewaard",
                        "begin BESLISSING",
                        "INTERVENIEREN"),
                notulist.notulen);
        assertSame(eerste, notulist.gezien.get(0));
        assertSame(tweede, notulist.gezien.get(1));
    }

    @Test
    void itIsToldOfEachFindingOfAnInspectionAndOfEachEventInADossier() {
        Notulist notulist = new Notulist();
        LhsEngine engine = ENGINE.withObserver(notulist);
        engine.decide(Controle.of("C-1", List.of(casus("B-1"), casus("B-2"))));
        Dossier dossier = engine.open(casus("B-3"));
        LocalDate dag = LocalDate.of(2026, 3, 12);
        dossier = engine.vervolg(dossier, Termijnstelling.of(dag, dag.plusMonths(1)));
        assertEquals(
                List.of(
                        "begin BESLISSING",
                        "INTERVENIEREN",
                        "begin BESLISSING",
                        "INTERVENIEREN bewaard",
                        "begin BESLISSING",
                        "INTERVENIEREN bewaard",
                        "begin VERVOLG",
                        "INTERVENIEREN"),
                notulist.notulen);
        assertSame(dossier.laatste(), notulist.gezien.get(3));
    }

    @Test
    void itIsToldOfARefusalWithTheExceptionThatTheCallerGets() {
        Notulist notulist = new Notulist();
        Strategie lhs17 = StrategieJson.lhs17();
        LhsEngine engine = ENGINE.underOneOf(List.of(lhs17)).withObserver(notulist);
        Casus teVroeg = Casus.of(
                Bevinding.of("B-1", LocalDate.of(2000, 1, 1), Gevolgen.BEPERKT),
                Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        OngeldigException geweigerd = assertThrows(OngeldigException.class, () -> engine.decide(teVroeg));
        assertEquals(List.of("begin BESLISSING", "OngeldigException"), notulist.notulen);
        assertSame(geweigerd, notulist.gezien.get(0));
    }

    @Test
    void whatIsDecidedAgainForAVerificationIsNotTold() {
        Notulist notulist = new Notulist();
        Vastlegging vastlegging = ENGINE.decide(casus("B-1"));
        ENGINE.withObserver(notulist).opnieuw(vastlegging);
        assertEquals(List.of(), notulist.notulen);
    }

    @Test
    void everyCopyOfTheEngineKeepsTellingIt() {
        Notulist notulist = new Notulist();
        LhsEngine engine = ENGINE.withObserver(notulist)
                .withMotor(Motor.BULK)
                .withEigenRegels(List.<EigenRegels>of())
                .withoutBewaring()
                .under(StrategieJson.lhs17());
        engine.decide(casus("B-1"));
        engine.underOneOf(List.of(StrategieJson.lhs17())).decide(casus("B-1"));
        assertEquals(4, notulist.notulen.size());
    }

    @Test
    void anObserverThatThrowsChangesNoDecisionAndNoFingerprint() {
        RuntimeException geplant = new IllegalStateException("planted");
        DecisionObserver.Running kapot = new DecisionObserver.Running() {
            @Override
            public void decided(Vastlegging vastlegging, boolean bewaard) {
                throw geplant;
            }

            @Override
            public void failed(RuntimeException oorzaak) {
                throw geplant;
            }
        };
        Vastlegging zonder = ENGINE.decide(casus("B-1"));
        assertEquals(zonder, ENGINE.withObserver(soort -> kapot).decide(casus("B-1")));
        assertEquals(zonder, ENGINE.withObserver(soort -> null).decide(casus("B-1")));
        assertEquals(
                zonder,
                ENGINE.withObserver(soort -> {
                            throw geplant;
                        })
                        .decide(casus("B-1")));

        LhsEngine keuze = ENGINE.underOneOf(List.of(StrategieJson.lhs17())).withObserver(soort -> kapot);
        assertThrows(
                OngeldigException.class,
                () -> keuze.decide(Casus.of(
                        Bevinding.of("B-1", LocalDate.of(2000, 1, 1), Gevolgen.BEPERKT),
                        Normadressaat.of("N-1", Typering.ONVERSCHILLIG))));
    }
}
