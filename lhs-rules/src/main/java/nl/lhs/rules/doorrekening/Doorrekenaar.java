package nl.lhs.rules.doorrekening;

import java.util.Objects;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.LhsEngine;

/**
 * Decides cases under two strategieen, and counts what changes.
 *
 * <pre>{@code
 * Doorrekenaar doorrekenaar = Doorrekenaar.of(LhsEngine.create(), huidig, nieuw, Werkmodel.BRABANT);
 * for (Casus casus : casussen) {
 *     doorrekenaar.tel(++regel, doorrekenaar.beslis(casus));
 * }
 * doorrekenaar.doorrekening().veranderd(); // how many cases would be decided otherwise
 * }</pre>
 *
 * <p>Every casus is decided under both, whatever its date and reikwijdte: the question is what each strategie would
 * give. Memory does not grow with the number of cases: for each way in which cases change, it keeps a count and one
 * case without its texts.
 *
 * <p>For several other strategieen at once there is {@link Variantenrekenaar}.
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

    private final Strategie strategieHuidig;
    private final Strategie strategieNieuw;
    private final LhsEngine huidig;
    private final LhsEngine nieuw;
    private final Werkmodel werk;
    private final Overgangsteller teller = new Overgangsteller();
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
     * @param engine an engine, for its rules; its own strategieen do not count
     * @param huidig the present strategie
     * @param nieuw the other one
     * @param werk how hours are counted
     * @return a count that is still empty
     */
    public static Doorrekenaar of(LhsEngine engine, Strategie huidig, Strategie nieuw, Werkmodel werk) {
        return new Doorrekenaar(Objects.requireNonNull(engine, "engine"), huidig, nieuw, werk);
    }

    /**
     * Decides a casus under both.
     *
     * @param casus the casus
     * @return what is to be counted
     * @throws nl.lhs.core.OngeldigException if one of the two does not have all words of the casus
     */
    public Beslissing beslis(Casus casus) {
        return new Beslissing(casus, Stand.from(huidig.decide(casus)), Stand.from(nieuw.decide(casus)));
    }

    /**
     * Counts a casus.
     *
     * @param regel the number of its line, to find it again
     * @param beslissing how it is decided
     */
    public void tel(long regel, Beslissing beslissing) {
        Objects.requireNonNull(beslissing, "beslissing");
        teller.tel(beslissing.huidig(), beslissing.nieuw(), regel, beslissing.casus());
    }

    /** Counts a line that holds no casus. */
    public void telGeweigerd() {
        geweigerd++;
    }

    /**
     * What was counted until now.
     *
     * @return the same for the same cases with the same numbers, in whatever order they came
     */
    public Doorrekening doorrekening() {
        return new Doorrekening(
                strategieHuidig,
                strategieNieuw,
                geweigerd,
                teller.overgangen(huidig::decide, nieuw::decide),
                werk,
                teller.tellingHuidig(strategieHuidig, werk),
                teller.tellingNieuw(strategieNieuw, werk));
    }
}
