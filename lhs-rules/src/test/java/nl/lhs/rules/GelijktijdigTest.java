package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;

/** One engine for all threads of an application. */
class GelijktijdigTest {
    private static final int DRADEN = 8;

    @Test
    void eightThreadsSharingOneEngineGiveTheSingleThreadedResult() throws Exception {
        LhsEngine engine = LhsEngine.create();
        List<Casus> casussen = Casusruimte.steekproef(1_009).toList();
        List<Vastlegging> alleen = casussen.stream().map(engine::decide).toList();
        List<Integer> volgorde = new ArrayList<>(
                java.util.stream.IntStream.range(0, casussen.size()).boxed().toList());

        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        try {
            List<Callable<Void>> taken = new ArrayList<>();
            for (int draad = 0; draad < DRADEN; draad++) {
                List<Integer> eigen = new ArrayList<>(volgorde);
                Collections.shuffle(eigen, new Random(draad));
                taken.add(() -> {
                    for (int i : eigen) {
                        assertEquals(alleen.get(i), engine.decide(casussen.get(i)));
                    }
                    return null;
                });
            }
            for (Future<Void> taak : draden.invokeAll(taken)) {
                taak.get();
            }
        } finally {
            draden.shutdownNow();
        }
        System.out.println("gelijktijdig: " + DRADEN + " threads, " + casussen.size() + " cases each");
    }
}
