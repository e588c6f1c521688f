package nl.lhs.examples.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;

/**
 * What it is worth to keep conclusions while a year is decided: with nothing kept, with all of the same year kept, and
 * with the year before kept.
 *
 * @param wat which of those
 * @param treffers for which share of the casussen the conclusions were at hand, by {@link Geheugen}
 * @param ns nanoseconds a decision, over the whole year: the median of some runs
 */
record Jaargang(String wat, double treffers, double ns) {
    /** The first year of an engine. */
    static final String EERSTE = "a year, nothing kept before it";

    /** The same, in the evaluator for many decisions. */
    static final String EERSTE_BULK = EERSTE + ", bulk";

    /** The year that all others are measured on. */
    static final String ZELFDE = "the same year again";

    private static final String VOLGEND = "the year after it";

    /**
     * Measures, in one thread.
     *
     * @param keren how many times
     * @return all of them
     */
    static List<Jaargang> meet(int keren) {
        List<Casus> dit = jaar(0);
        List<Casus> volgend = jaar(1);
        Map<String, List<Double>> ns = new LinkedHashMap<>();
        for (int keer = -1; keer < keren; keer++) {
            if (keer == 0) {
                ns.clear(); // the first time only warms up
            }
            LhsEngine engine = LhsEngine.create();
            meet(ns, EERSTE, engine, dit);
            meet(ns, ZELFDE, engine, dit);
            meet(ns, VOLGEND, engine, volgend);
            meet(ns, EERSTE_BULK, engine.withMotor(Motor.BULK), dit);
        }
        Geheugen geheugen = new Geheugen(LhsEngine.create());
        double eerste = geheugen.treffers(dit);
        Map<String, Double> treffers = Map.of(
                EERSTE,
                eerste,
                EERSTE_BULK,
                eerste,
                ZELFDE,
                geheugen.treffers(dit),
                VOLGEND,
                geheugen.treffers(volgend));
        return ns.entrySet().stream()
                .map(e -> new Jaargang(e.getKey(), treffers.get(e.getKey()), Cijfers.mediaan(e.getValue())))
                .toList();
    }

    private static void meet(Map<String, List<Double>> ns, String wat, LhsEngine engine, List<Casus> jaar) {
        ns.computeIfAbsent(wat, w -> new ArrayList<>()).add(beslis(engine, jaar));
    }

    private static double beslis(LhsEngine engine, List<Casus> jaar) {
        long begin = System.nanoTime();
        for (Casus casus : jaar) {
            engine.decide(casus);
        }
        return (double) (System.nanoTime() - begin) / jaar.size();
    }

    private static List<Casus> jaar(int nummer) {
        return IntStream.range(nummer * Jaarmix.AANTAL, (nummer + 1) * Jaarmix.AANTAL)
                .mapToObj(Jaarmix::casus)
                .toList();
    }

    /**
     * A model of what an engine keeps of the facts that it met: two generations of 32,768. The older is forgotten when
     * the younger is full; what is met again moves to the younger.
     */
    static final class Geheugen {
        private static final int MEESTE = 32_768;

        private final LhsEngine engine;
        private Set<Object> jong = new HashSet<>();
        private Set<Object> oud = new HashSet<>();

        Geheugen(LhsEngine engine) {
            this.engine = engine;
        }

        /** The share of the casussen of which the facts are known, each in its turn: 0 to 1. */
        double treffers(List<Casus> casussen) {
            return (double) casussen.stream().filter(this::kent).count() / casussen.size();
        }

        private boolean kent(Casus casus) {
            Object feiten = feiten(engine, casus);
            if (jong.contains(feiten)) {
                return true;
            }
            boolean bekend = oud.contains(feiten);
            jong.add(feiten);
            if (jong.size() >= MEESTE) {
                oud = jong;
                jong = new HashSet<>();
            }
            return bekend;
        }

        /** The facts of the casus itself, which come after the strategie and its options. */
        static Object feiten(LhsEngine engine, Casus casus) {
            List<Object> alle = engine.feiten(casus);
            return alle.get(alle.size() - 1);
        }
    }
}
