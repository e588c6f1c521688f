package nl.lhs.rules.doorrekening;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Strategie;

/**
 * What another strategie would change in a file of cases.
 *
 * @param huidig the present strategie
 * @param nieuw the other one
 * @param geweigerd how many lines held no casus
 * @param overgangen every way in which cases are decided under both: first those that change most cases, then those
 *     that change none
 * @param werk how hours are counted
 * @param tellingHuidig what is decided now, in numbers and hours
 * @param tellingNieuw what would be decided, in numbers and hours
 */
public record Doorrekening(
        Strategie huidig,
        Strategie nieuw,
        long geweigerd,
        List<Overgang> overgangen,
        Werkmodel werk,
        Telling tellingHuidig,
        Telling tellingNieuw) {
    /** The format of this as JSON. */
    public static final String FORMAAT = "urn:lhs:doorrekening:1";

    /** How many examples are shown at most. */
    public static final int VOORBEELDEN = 10;

    /**
     * What is decided under one strategie.
     *
     * @param zwaarder cases with an intervention heavier than AANSPREKEN_INFORMEREN, or what else speaks to somebody in
     *     the strategie, by its weights; where it has no such intervention, cases with any;
     *     also cases that wait for the overleg, where every outcome gives such an intervention
     * @param wachtZwaarder those of them that wait
     * @param wachtOnzeker cases that wait, where some outcomes give a heavier intervention and some do not; not counted
     *     as re-inspections
     * @param werklast the hours
     */
    public record Telling(long zwaarder, long wachtZwaarder, long wachtOnzeker, Werklast werklast) {
        /**
         * What is decided; a {@link Doorrekenaar} makes it.
         *
         * @param zwaarder see {@link #zwaarder()}
         * @param wachtZwaarder see {@link #wachtZwaarder()}
         * @param wachtOnzeker see {@link #wachtOnzeker()}
         * @param werklast see {@link #werklast()}
         */
        public Telling {
            Objects.requireNonNull(werklast, "werklast");
        }
    }

    /**
     * A line of a table from what to what.
     *
     * @param van how cases are decided now, by one measure
     * @param naar how they would be decided
     * @param aantal how many cases; there is also a line where both are the same
     */
    public record Regel(String van, String naar, long aantal) {
        /**
         * A line; {@link #tabel} makes it.
         *
         * @param van see {@link #van()}
         * @param naar see {@link #naar()}
         * @param aantal see {@link #aantal()}
         */
        public Regel {
            Objects.requireNonNull(van, "van");
            Objects.requireNonNull(naar, "naar");
        }
    }

    /**
     * What was calculated.
     *
     * @param huidig see {@link #huidig()}
     * @param nieuw see {@link #nieuw()}
     * @param geweigerd see {@link #geweigerd()}
     * @param overgangen see {@link #overgangen()}
     * @param werk see {@link #werk()}
     * @param tellingHuidig see {@link #tellingHuidig()}
     * @param tellingNieuw see {@link #tellingNieuw()}
     */
    public Doorrekening {
        Objects.requireNonNull(huidig, "huidig");
        Objects.requireNonNull(nieuw, "nieuw");
        overgangen = Required.list(overgangen, "overgangen");
        Objects.requireNonNull(werk, "werk");
        Objects.requireNonNull(tellingHuidig, "tellingHuidig");
        Objects.requireNonNull(tellingNieuw, "tellingNieuw");
    }

    /**
     * How many cases were decided under both.
     *
     * @return 0 or more
     */
    public long casussen() {
        return overgangen.stream().mapToLong(Overgang::aantal).sum();
    }

    /**
     * How many cases would be decided otherwise.
     *
     * @return 0 or more
     */
    public long veranderd() {
        return overgangen.stream()
                .filter(Overgang::isVerandering)
                .mapToLong(Overgang::aantal)
                .sum();
    }

    /**
     * How many cases would be decided otherwise by one measure.
     *
     * @param maat the measure
     * @return 0 or more
     */
    public long veranderd(Stand.Maat maat) {
        Objects.requireNonNull(maat, "maat");
        return tabel(maat).stream()
                .filter(r -> !r.van().equals(r.naar()))
                .mapToLong(Regel::aantal)
                .sum();
    }

    /**
     * How cases are decided now and would be decided, by one measure.
     *
     * @param maat the measure
     * @return a line for each pair that occurs, in the order of the names
     */
    public List<Regel> tabel(Stand.Maat maat) {
        Objects.requireNonNull(maat, "maat");
        Map<Regel, Long> aantallen =
                new TreeMap<>(Comparator.comparing(Regel::van).thenComparing(Regel::naar));
        for (Overgang o : overgangen) {
            aantallen.merge(new Regel(o.huidig().waarde(maat), o.nieuw().waarde(maat), 0), o.aantal(), Long::sum);
        }
        return aantallen.entrySet().stream()
                .map(e -> new Regel(e.getKey().van(), e.getKey().naar(), e.getValue()))
                .toList();
    }

    /**
     * The clearest examples: for each way of changing, the case with the fewest facts. First those where something else
     * is chosen, then those where the overleg or what follows from it differs, then the rest; within each, the most
     * frequent first.
     *
     * @return at most {@value #VOORBEELDEN}
     */
    public List<Overgang> voorbeelden() {
        return overgangen.stream()
                .filter(Overgang::isVerandering)
                .sorted(Comparator.comparingInt(o -> onduidelijkheid(o.huidig(), o.nieuw())))
                .limit(VOORBEELDEN)
                .toList();
    }

    /** The order of examples: the lower, the sooner a reader sees what the other strategie does. */
    static int onduidelijkheid(Stand huidig, Stand nieuw) {
        if (verschilt(huidig, nieuw, Stand.Maat.INTERVENTIES)) {
            return 0;
        }
        return verschilt(huidig, nieuw, Stand.Maat.OVERLEG) || verschilt(huidig, nieuw, Stand.Maat.SCENARIOS) ? 1 : 2;
    }

    private static boolean verschilt(Stand huidig, Stand nieuw, Stand.Maat maat) {
        return !huidig.waarde(maat).equals(nieuw.waarde(maat));
    }
}
