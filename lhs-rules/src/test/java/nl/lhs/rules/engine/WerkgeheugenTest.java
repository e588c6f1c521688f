package nl.lhs.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.Draden;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Regelbanken;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Vervolgpaden;
import nl.lhs.rules.proef.Casusruimte;
import nl.lhs.rules.regels.Conclusie;
import nl.lhs.rules.regels.Feiten;
import org.junit.jupiter.api.Test;

/** The session that decisions share leaves nothing of one in the next. */
class WerkgeheugenTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final List<Casus> CASUSSEN =
            Casusruimte.steekproef(20_011).limit(120).toList();

    private static List<Object> feiten(Casus casus) {
        return List.of(LHS, LHS.opties(), Feiten.from(casus));
    }

    /** What was concluded, by which rules in which order, and in how many firings. */
    private static List<Object> alles(Conclusies c) {
        return List.of(List.copyOf(c.toegepast()), c.keren(), Set.copyOf(c.alle(Conclusie.class)));
    }

    /** A rule base in use decides as a new one, in whatever order cases follow each other. */
    @Test
    void theOrderOfDecisionsChangesNone() {
        Regelbank gebruikt = Regelbasis.load().beslissing();
        List<List<Object>> eerste = CASUSSEN.stream()
                .map(c -> alles(gebruikt.conclude(feiten(c), Optional.of(match -> true)))) // a session of its own
                .toList();
        Random toeval = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            int welke = toeval.nextInt(CASUSSEN.size());
            assertEquals(
                    eerste.get(welke),
                    alles(gebruikt.conclude(feiten(CASUSSEN.get(welke)), Optional.empty())),
                    () -> "the casus " + welke);
        }
    }

    @Test
    void dossiersAndFirstDecisionsDoNotMeet() {
        LhsEngine engine = LhsEngine.create();
        List<Vastlegging> zonder = CASUSSEN.stream().map(engine::decide).toList();
        List<Vastlegging> dossiers = Vervolgpaden.vastleggingen(engine, 40)
                .filter(v -> v.vervolg().isPresent())
                .toList();
        assertTrue(dossiers.size() > 20, "only " + dossiers.size());
        LhsEngine ander = LhsEngine.create();
        for (int i = 0; i < dossiers.size(); i++) {
            Vastlegging v = dossiers.get(i);
            assertEquals(zonder.get(i % zonder.size()), ander.decide(CASUSSEN.get(i % zonder.size())));
            assertEquals(v.interventies(), ander.opnieuw(v).interventies());
            assertEquals(v.regels(), ander.opnieuw(v).regels());
        }
    }

    /** A rule that fails in the middle leaves facts and matches behind: they must not come to the next decision. */
    @Test
    void aDecisionThatFailsLeavesNothing() {
        AtomicInteger gefaald = new AtomicInteger();
        LhsEngine engine = Regelbanken.metExtra("""
                package nl.lhs.rules.stap5
                import nl.lhs.rules.regels.*
                rule "faalt bij spoed"
                    @normen( "3.5-1" )
                when
                    Feiten( spoedeisend )
                    Keuze()
                then
                    throw new IllegalStateException( "planted" );
                end
                """);
        LhsEngine gezond = LhsEngine.create();
        for (Casus casus : CASUSSEN) {
            boolean faalt = casus.bevinding().spoedeisend()
                    && !gezond.decide(casus).overwogen().isEmpty()
                    && !gezond.decide(casus).interventies().isEmpty();
            if (faalt) {
                assertThrows(LhsEngineException.class, () -> engine.decide(casus));
                gefaald.incrementAndGet();
            } else if (!casus.bevinding().spoedeisend()) {
                assertEquals(gezond.decide(casus).regels(), engine.decide(casus).regels());
            }
        }
        assertTrue(gefaald.get() > 3, "only " + gefaald + " failed");
    }

    @Test
    void manyThreadsDecideAsOneDoes() throws Exception {
        Regelbank regelbank = Regelbasis.load().beslissing();
        Function<Casus, List<Object>> beslist =
                c -> alles(regelbank.conclude(feiten(c), Optional.empty()));
        List<List<Object>> eerste = CASUSSEN.stream().map(beslist).toList();
        Draden.agree(16, 200, eerste, i -> beslist.apply(CASUSSEN.get(i)));
    }
}
