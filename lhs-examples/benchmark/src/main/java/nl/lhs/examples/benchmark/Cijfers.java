package nl.lhs.examples.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * All that was measured.
 *
 * @param metingen of decisions
 * @param starts of processes, in milliseconds: of each {@link Deelnemer}, and of the command line
 * @param jaargangen of a year and the one after it
 */
record Cijfers(List<Meting> metingen, Map<String, List<Double>> starts, List<Jaargang> jaargangen) {
    /** The name of the command line, started by its script. */
    static final String LHS_DECIDE = "LHS_DECIDE";

    /** The name of the same without a class data archive. */
    static final String LHS_DECIDE_ZONDER_ARCHIEF = "LHS_DECIDE_ZONDER_ARCHIEF";

    /** Who are measured with two threads. */
    static final List<String> TWEE_DRADEN = Stream.concat(Stream.of(Rekenwijze.values()), Stream.of(Deelnemer.HANDWERK))
            .map(Enum::name)
            .toList();

    /**
     * A measurement.
     *
     * @param wie who decides
     * @param draden in how many threads
     * @param ns nanoseconds a decision, in each thread
     * @param fout half the width of the 99.9 % interval of those
     * @param laagste the fastest round
     * @param hoogste the slowest
     * @param bytes allocated a decision
     */
    record Meting(String wie, int draden, double ns, double fout, double laagste, double hoogste, double bytes) {}

    /** How long a decision takes in one thread. */
    double ns(String wie) {
        return van(wie, 1, Meting::ns);
    }

    /** How much a decision allocates. */
    double bytes(String wie) {
        return van(wie, 1, Meting::bytes);
    }

    /** How many times as much two threads decide as one. */
    double winst(String wie) {
        return 2 * ns(wie) / van(wie, 2, Meting::ns);
    }

    private double van(String wie, int draden, ToDoubleFunction<Meting> waarde) {
        return metingen.stream()
                .filter(m -> m.draden == draden && m.wie.equals(wie))
                .mapToDouble(waarde)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** How long a process takes to its first decision: the median. */
    double start(String wie) {
        List<Double> ms = starts.getOrDefault(wie, List.of());
        return ms.isEmpty() ? Double.NaN : mediaan(ms);
    }

    /** How long a decision takes over a whole year. */
    double jaar(String wat) {
        return jaargang(wat).map(Jaargang::ns).orElse(Double.NaN);
    }

    /** A year as it was measured. */
    Optional<Jaargang> jaargang(String wat) {
        return jaargangen.stream().filter(j -> j.wat().equals(wat)).findFirst();
    }

    /** The middle one, or halfway the middle two. */
    static double mediaan(List<Double> waarden) {
        double[] opVolgorde = waarden.stream().mapToDouble(w -> w).sorted().toArray();
        int midden = opVolgorde.length / 2;
        return opVolgorde.length % 2 == 1 ? opVolgorde[midden] : (opVolgorde[midden - 1] + opVolgorde[midden]) / 2;
    }
}
