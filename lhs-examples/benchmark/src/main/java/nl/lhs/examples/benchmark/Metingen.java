package nl.lhs.examples.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.lhs.core.Casus;
import nl.lhs.rules.LhsEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What one decision costs, over the casussen of the file in their order, again and again. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Metingen {
    /** Decisions before the first round. A count, since those that run many rules are not warm after some seconds. */
    private static final int OPWARMING = 30_000;

    /** Who decides, and what; one for all threads. */
    @State(Scope.Benchmark)
    public static class Opstelling {
        /** A {@link Rekenwijze}, or a {@link Deelnemer}. */
        @Param({"LHS"})
        public String wie;

        private Casus[] casussen;
        private Function<Casus, Object> beslis;
        private final AtomicInteger draden = new AtomicInteger();

        /**
         * Makes both ready, and warm.
         *
         * @param gat takes the decisions
         */
        @Setup
        public void maak(Blackhole gat) {
            casussen = Jaarmix.casussen(Jaarmix.AANTAL).toArray(Casus[]::new);
            beslis = beslisser(wie);
            // The library decides the whole file first, so that it has kept what it can keep.
            int eerst = Rekenwijze.LHS.name().equals(wie) ? casussen.length : OPWARMING;
            for (int i = 0; i < eerst; i++) {
                gat.consume(beslis.apply(casussen[i]));
            }
        }

        private static Function<Casus, Object> beslisser(String wie) {
            for (Rekenwijze wijze : Rekenwijze.values()) {
                if (wijze.name().equals(wie)) {
                    return wijze.van(LhsEngine.create())::decide; // its record is what it gives
                }
            }
            return Deelnemer.valueOf(wie).maak()::beslis;
        }
    }

    /** Where a thread is in the file; each begins elsewhere. */
    @State(Scope.Thread)
    public static class Plaats {
        private int volgende;

        /**
         * Finds where to begin.
         *
         * @param opstelling that of all threads
         */
        @Setup
        public void begin(Opstelling opstelling) {
            volgende = opstelling.draden.getAndIncrement() * (Jaarmix.AANTAL / 2) % Jaarmix.AANTAL;
        }
    }

    /**
     * One decision.
     *
     * @param opstelling who decides
     * @param plaats where in the file
     * @return what was decided
     */
    @Benchmark
    public Object beslis(Opstelling opstelling, Plaats plaats) {
        if (plaats.volgende == opstelling.casussen.length) {
            plaats.volgende = 0;
        }
        return opstelling.beslis.apply(opstelling.casussen[plaats.volgende++]);
    }
}
