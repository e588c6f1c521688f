package nl.lhs.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Zonderbewaring;

/**
 * What the library keeps, and what that is worth, when a year is decided: with nothing kept, with all of the same year kept,
 * and with the year before kept.
 *
 * @param wat which of those
 * @param treffers for which share of the casussen no rule ran
 * @param ns nanoseconds a decision, over the whole year: the median of some runs
 */
record Jaargang(String wat, double treffers, double ns) {
    /** The year that all others are measured on. */
    static final String ZELFDE = "the same year again";

    private static final List<String> NAMEN = List.of("a year, nothing kept before it", ZELFDE, "the year after it");

    /**
     * Measures, in one thread.
     *
     * @param keren how many times
     * @return the three
     */
    static List<Jaargang> meet(int keren) {
        List<Casus> dit = jaar(0);
        List<List<Casus>> jaren = List.of(dit, dit, jaar(1));
        double[][] ns = new double[NAMEN.size()][keren];
        for (int keer = -1; keer < keren; keer++) { // the first time only warms up
            LhsEngine engine = LhsEngine.create();
            for (int i = 0; i < jaren.size(); i++) {
                long begin = System.nanoTime();
                for (Casus casus : jaren.get(i)) {
                    engine.decide(casus);
                }
                if (keer >= 0) {
                    ns[i][keer] = (double) (System.nanoTime() - begin) / Jaarmix.AANTAL;
                }
            }
        }
        List<Double> treffers = Zonderbewaring.treffers(jaren);
        List<Jaargang> uit = new ArrayList<>();
        for (int i = 0; i < NAMEN.size(); i++) {
            uit.add(new Jaargang(NAMEN.get(i), treffers.get(i), Cijfers.mediaan(ns[i])));
        }
        return uit;
    }

    private static List<Casus> jaar(int nummer) {
        return IntStream.range(nummer * Jaarmix.AANTAL, (nummer + 1) * Jaarmix.AANTAL)
                .mapToObj(Jaarmix::casus)
                .toList();
    }
}
