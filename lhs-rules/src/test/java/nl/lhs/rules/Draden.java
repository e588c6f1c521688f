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
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Asks the same in many threads at once. */
public final class Draden {
    private Draden() {}

    /** Every thread asks so many times, in an order of its own, and must hear what one thread heard. */
    public static <T> void agree(int draden, int keren, List<T> alleen, IntFunction<T> vraag) throws Exception {
        List<Callable<Void>> taken = new ArrayList<>();
        for (int draad = 0; draad < draden; draad++) {
            List<Integer> volgorde =
                    new ArrayList<>(IntStream.range(0, alleen.size()).boxed().toList());
            Collections.shuffle(volgorde, new Random(draad));
            taken.add(() -> {
                for (int i = 0; i < keren; i++) {
                    int welke = volgorde.get(i % volgorde.size());
                    assertEquals(alleen.get(welke), vraag.apply(welke));
                }
                return null;
            });
        }
        ExecutorService uitvoerders = Executors.newFixedThreadPool(draden);
        try {
            for (Future<Void> taak : uitvoerders.invokeAll(taken)) {
                taak.get();
            }
        } finally {
            uitvoerders.shutdownNow();
        }
    }
}
