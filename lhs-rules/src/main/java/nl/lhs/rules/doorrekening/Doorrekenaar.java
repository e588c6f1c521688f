package nl.lhs.rules.doorrekening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;

/**
 * Calculates cases through under two strategieen, and counts what changes.
 *
 * <pre>{@code
 * Doorrekenaar doorrekenaar = Doorrekenaar.van(LhsEngine.create(), huidig, nieuw, Werkmodel.BRABANT);
 * for (Casus casus : casussen) {
 *     doorrekenaar.tel(++regel, doorrekenaar.beslis(casus));
 * }
 * doorrekenaar.doorrekening().veranderd(); // so many cases would be decided otherwise
 * }</pre>
 *
 * <p>Every casus is decided under both, whatever its date and reikwijdte: the question is what would be if they were
 * followed. Memory does not grow with the number of cases: of each way in which cases change, it keeps a number and one
 * case without its texts.
 *
 * <p>{@link #beslis} is safe for use by several threads; the rest is for one.
 */
public final class Doorrekenaar {
    /**
     * A casus and how it is decided under both.
     *
     * @param casus the casus
     * @param huidig how it is decided now
     * @param nieuw how it would be decided
     */
    public record Beslissing(Casus casus, Stand huidig, Stand nieuw) {
        /**
         * A decision.
         *
         * @param casus the casus
         * @param huidig how it is decided now
         * @param nieuw how it would be decided
         */
        public Beslissing {
            Objects.requireNonNull(casus, "casus");
            Objects.requireNonNull(huidig, "huidig");
            Objects.requireNonNull(nieuw, "nieuw");
        }
    }

    private record Paar(Stand huidig, Stand nieuw) {}

    private static final class Aantal {
        private long aantal;
        private long regel;
        private int feiten = Integer.MAX_VALUE;
        private Casus casus;
    }

    private final Strategie strategieHuidig;
    private final Strategie strategieNieuw;
    private final LhsEngine huidig;
    private final LhsEngine nieuw;
    private final Werkmodel werk;
    private final Map<Paar, Aantal> aantallen = new HashMap<>();
    private long geweigerd;

    private Doorrekenaar(LhsEngine engine, Strategie huidig, Strategie nieuw, Werkmodel werk) {
        this.strategieHuidig = Objects.requireNonNull(huidig, "huidig");
        this.strategieNieuw = Objects.requireNonNull(nieuw, "nieuw");
        this.huidig = engine.under(huidig);
        this.nieuw = engine.under(nieuw);
        this.werk = Objects.requireNonNull(werk, "werk");
    }

    /**
     * A new count.
     *
     * @param engine an engine, for its rules; its own strategieen are not looked at
     * @param huidig the strategie of now
     * @param nieuw the other one
     * @param werk how hours are counted
     * @return a count of nothing yet
     */
    public static Doorrekenaar van(LhsEngine engine, Strategie huidig, Strategie nieuw, Werkmodel werk) {
        return new Doorrekenaar(engine, huidig, nieuw, werk);
    }

    /**
     * Decides a casus under both.
     *
     * @param casus the casus
     * @return what is to be counted
     */
    public Beslissing beslis(Casus casus) {
        return new Beslissing(casus, Stand.van(huidig.decide(casus)), Stand.van(nieuw.decide(casus)));
    }

    /**
     * Counts a casus.
     *
     * @param regel the number of its line, by which it is found again
     * @param beslissing how it is decided
     */
    public void tel(long regel, Beslissing beslissing) {
        Aantal aantal = aantallen.computeIfAbsent(new Paar(beslissing.huidig(), beslissing.nieuw()), p -> new Aantal());
        aantal.aantal++;
        int feiten = Kaal.feiten(beslissing.casus());
        if (feiten < aantal.feiten) {
            aantal.feiten = feiten;
            aantal.regel = regel;
            aantal.casus = Kaal.van(beslissing.casus());
        }
    }

    /** Counts a line that is no casus. */
    public void telGeweigerd() {
        geweigerd++;
    }

    /**
     * What was counted until now.
     *
     * @return the same for the same cases, in whatever order they came; but which of equally simple cases is the example
     *     follows from the order
     */
    public Doorrekening doorrekening() {
        List<Overgang> overgangen = aantallen.entrySet().stream()
                .map(e -> overgang(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Overgang::isVerandering)
                        .thenComparingLong(Overgang::aantal)
                        .reversed()
                        .thenComparingLong(Overgang::regel))
                .toList();
        return new Doorrekening(
                strategieHuidig,
                strategieNieuw,
                geweigerd,
                overgangen,
                werk,
                telling(strategieHuidig, true),
                telling(strategieNieuw, false));
    }

    private Overgang overgang(Paar paar, Aantal aantal) {
        Vastlegging nu = huidig.decide(aantal.casus);
        Vastlegging straks = nieuw.decide(aantal.casus);
        if (!Stand.van(nu).equals(paar.huidig()) || !Stand.van(straks).equals(paar.nieuw())) {
            throw new IllegalStateException(
                    "the case of line " + aantal.regel + " is decided otherwise without its texts");
        }
        return new Overgang(paar.huidig(), paar.nieuw(), aantal.aantal, aantal.regel, nu, straks);
    }

    private Doorrekening.Telling telling(Strategie strategie, boolean nu) {
        long casussen = 0;
        long zwaarder = 0;
        long wachtZwaarder = 0;
        long wachtOnzeker = 0;
        for (Map.Entry<Paar, Aantal> e : aantallen.entrySet()) {
            Stand stand = nu ? e.getKey().huidig() : e.getKey().nieuw();
            long aantal = e.getValue().aantal;
            casussen += aantal;
            if (stand.status() == Status.WACHT_OP_OVERLEG) {
                long uitkomsten = stand.scenarios().values().stream()
                        .filter(s -> isZwaarder(strategie, s))
                        .count();
                if (uitkomsten == Spoor.values().length) {
                    zwaarder += aantal;
                    wachtZwaarder += aantal;
                } else if (uitkomsten > 0) {
                    wachtOnzeker += aantal;
                }
            } else if (isZwaarder(strategie, stand.interventies())) {
                zwaarder += aantal;
            }
        }
        return new Doorrekening.Telling(zwaarder, wachtZwaarder, wachtOnzeker, werk.werklast(casussen, zwaarder));
    }

    private static boolean isZwaarder(Strategie strategie, List<Interventie> interventies) {
        return interventies.stream()
                .anyMatch(i -> strategie.gewicht(i) > strategie.gewicht(Interventie.AANSPREKEN_INFORMEREN));
    }
}
