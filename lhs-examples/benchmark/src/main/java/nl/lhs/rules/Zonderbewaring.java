package nl.lhs.rules;

import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.internal.Feitencode;

/** What only the package of the engine can reach: a decision for which nothing is kept, and what is kept of a file. */
public final class Zonderbewaring {
    private Zonderbewaring() {}

    /**
     * Decides with every rule run: with a filter, even one that lets all through, nothing kept is used.
     *
     * @param engine the engine
     * @param casus the casus
     * @return the record, the same as without
     */
    public static Vastlegging decide(LhsEngine engine, Casus casus) {
        return engine.decide(casus, match -> true);
    }

    /**
     * How much the engine remembers of a row of casussen.
     *
     * @param casussen in the order in which they are decided
     * @return how many times something was asked for, and had to be made
     */
    public static Treffers treffers(Iterable<Casus> casussen) {
        Bewaring<Feitencode, Boolean> bewaring = new Bewaring<>();
        casussen.forEach(c -> bewaring.van(Feitencode.van(c, Optional.empty()), f -> true));
        return new Treffers(bewaring.gevraagd(), bewaring.gemaakt());
    }

    /**
     * How often an answer was kept.
     *
     * @param gevraagd how many were asked for
     * @param gemaakt for how many the rules ran
     */
    public record Treffers(long gevraagd, long gemaakt) {
        /**
         * The share for which no rule ran.
         *
         * @return 0 to 1
         */
        public double aandeel() {
            return 1 - (double) gemaakt / gevraagd;
        }
    }
}
