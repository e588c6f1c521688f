package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;

/** Every distinct outcome of the policy, with a casus that has it. */
public final class Uitkomsten {
    private Uitkomsten() {}

    /** A casus, and where in the space it stands. */
    private record Plaats(int blok, long index, Casus casus) {}

    /**
     * The first casus of the space for each distinct {@link Verwachting.Kern}, by the oracle and without the engine. It
     * takes some seconds, on all cores; the result is kept for the next who asks.
     *
     * @return casussen in the order of the space, always the same, each with a kenmerk of its own
     */
    public static List<Casus> eenCasusPerUitkomst() {
        return Kenmerken.CASUSSEN;
    }

    /** Made when it is first asked for. */
    private static final class Kenmerken {
        private static final List<Casus> CASUSSEN = zoek();
    }

    private static List<Casus> zoek() {
        List<Blok> blokken = Invoerruimte.heelBeleid();
        Map<Verwachting.Kern, Plaats> eerste = IntStream.range(0, blokken.size())
                .parallel()
                .collect(
                        HashMap::new,
                        (gevonden, blok) -> doorzoek(blok, blokken.get(blok), gevonden),
                        (een, ander) -> ander.forEach(een::putIfAbsent));
        List<Plaats> plaatsen = new ArrayList<>(eerste.values());
        plaatsen.sort(Comparator.comparingInt(Plaats::blok).thenComparingLong(Plaats::index));
        return plaatsen.stream().map(Plaats::casus).toList();
    }

    private static void doorzoek(int nummer, Blok blok, Map<Verwachting.Kern, Plaats> gevonden) {
        for (long index = 0; index < blok.aantal(); index++) {
            Invoer invoer = blok.invoer(index);
            if (Orakel.weigert(invoer)) {
                continue; // a contradiction: part of the space, but no casus
            }
            Casus casus = invoer.casus("U-" + nummer + "-" + index);
            Verwachting.Kern kern = Orakel.lhs17().verwacht(casus).kern();
            if (!gevonden.containsKey(kern)) {
                gevonden.put(kern, new Plaats(nummer, index, casus));
            }
        }
    }
}
