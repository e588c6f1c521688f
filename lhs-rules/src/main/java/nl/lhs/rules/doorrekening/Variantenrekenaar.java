package nl.lhs.rules.doorrekening;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.regels.Feiten;

/**
 * Calculates cases through under the strategie of now and several others in one pass, and counts what each would change.
 *
 * <pre>{@code
 * Variantenrekenaar rekenaar = Variantenrekenaar.van(LhsEngine.create(), huidig, List.of(a, b, c), Werkmodel.BRABANT);
 * for (Casus casus : casussen) {
 *     rekenaar.tel(++regel, casus);
 * }
 * for (Variantenvergelijking.Variant v : rekenaar.vergelijking().varianten()) {
 *     System.out.println(v.strategie() + ": " + v.veranderd()); // so many cases would be decided otherwise
 * }
 * }</pre>
 *
 * <p>Of each variant it counts what a {@link Doorrekenaar} counts. But cases with the same facts are decided once under each
 * strategie, and not one by one: the rules see nothing else of a casus. So the work grows with the number of distinct sets
 * of facts times the number of strategieen, and hardly with the number of cases.
 *
 * <p>Memory grows with neither the number of cases nor that of the strategieen, but for the counts. At most {@value
 * #WACHTENDEN} distinct sets wait, each as one case without its texts; then they are decided under every strategie in turn,
 * and forgotten. A file that has more of them is decided in so many parts, and a set that is in two of the parts is decided
 * in both.
 *
 * <p>For one thread; it decides in several itself.
 */
public final class Variantenrekenaar {
    /** So many distinct sets of facts wait at most to be decided: some tens of megabytes. */
    public static final int WACHTENDEN = 65_536;

    private final Function<Strategie, Function<Casus, Vastlegging>> engines;
    private final int wachtenden;
    private final Strategie huidig;
    private final Werkmodel werk;
    private final Map<StrategieVerwijzing, Strategie> varianten = new LinkedHashMap<>();
    private final Map<StrategieVerwijzing, Overgangsteller> tellers = new HashMap<>();

    private final Map<Feiten, Casusgroep> wachtend = new HashMap<>();

    /** Each once, since there are few, and each variant counts by them. */
    private final Map<Stand, Stand> standen = new ConcurrentHashMap<>();

    private long geweigerd;

    private Variantenrekenaar(
            Function<Strategie, Function<Casus, Vastlegging>> engines,
            int wachtenden,
            Strategie huidig,
            List<Strategie> varianten,
            Werkmodel werk) {
        this.engines = engines;
        this.wachtenden = wachtenden;
        this.huidig = Objects.requireNonNull(huidig, "huidig");
        this.werk = Objects.requireNonNull(werk, "werk");
        for (Strategie variant : varianten) {
            if (this.varianten.put(variant.verwijzing(), variant) != null) {
                throw new IllegalArgumentException(
                        "two variants are called " + variant + "; expected each id and versie once");
            }
            tellers.put(variant.verwijzing(), new Overgangsteller());
        }
        if (varianten.isEmpty()) {
            throw new IllegalArgumentException("there is no variant; expected at least one");
        }
    }

    /**
     * A new count.
     *
     * @param engine an engine, for its rules; its own strategieen are not looked at
     * @param huidig the strategie of now
     * @param varianten the others, at least one, in the order in which they are told of
     * @param werk how hours are counted
     * @return a count of nothing yet
     * @throws IllegalArgumentException if there is no variant, or two have the same id and versie
     */
    public static Variantenrekenaar van(LhsEngine engine, Strategie huidig, List<Strategie> varianten, Werkmodel werk) {
        Objects.requireNonNull(engine, "engine");
        // A new engine each time it is asked for: what it keeps of one strategie is of no use for the next, and goes
        // with it.
        return met(s -> engine.under(s)::decide, WACHTENDEN, huidig, varianten, werk);
    }

    /** With something else that decides, and other bounds, for tests. */
    static Variantenrekenaar met(
            Function<Strategie, Function<Casus, Vastlegging>> engines,
            int wachtenden,
            Strategie huidig,
            List<Strategie> varianten,
            Werkmodel werk) {
        return new Variantenrekenaar(engines, wachtenden, huidig, varianten, werk);
    }

    /**
     * Counts a casus. It waits to be decided until many do, or until the counts are asked for.
     *
     * @param regel the number of its line, by which it is found again
     * @param casus the casus
     * @throws nl.lhs.rules.basis.LhsEngineException if the rules contradict each other on one of those that waited; what was
     *     counted is of no use then
     */
    public void tel(long regel, Casus casus) {
        wachtend.computeIfAbsent(Feiten.from(casus), f -> new Casusgroep()).tel(regel, casus);
        if (wachtend.size() >= wachtenden) {
            beslis();
        }
    }

    /** Counts a line that is no casus. */
    public void telGeweigerd() {
        geweigerd++;
    }

    /**
     * What was counted until now, of all variants.
     *
     * @return the same for the same cases by the same numbers, in whatever order they came
     * @throws nl.lhs.rules.basis.LhsEngineException as {@link #tel}
     */
    public Variantenvergelijking vergelijking() {
        beslis();
        Function<Casus, Vastlegging> nu = engines.apply(huidig);
        Overgangsteller een = tellers.values().iterator().next();
        return new Variantenvergelijking(
                huidig,
                een.casussen(),
                geweigerd,
                werk,
                een.tellingHuidig(huidig, werk),
                varianten.values().stream().map(v -> variant(v, nu)).toList());
    }

    private Variantenvergelijking.Variant variant(Strategie variant, Function<Casus, Vastlegging> nu) {
        Overgangsteller teller = tellers.get(variant.verwijzing());
        return new Variantenvergelijking.Variant(
                variant,
                teller.veranderd(),
                teller.perMaat(),
                teller.tellingNieuw(variant, werk),
                teller.voorbeelden(Variantenvergelijking.VOORBEELDEN, nu, engines.apply(variant)));
    }

    /**
     * What was counted until now, of one variant: also from what to what cases go.
     *
     * @param variant its id and versie
     * @return what a {@link Doorrekenaar} tells of the same cases
     * @throws IllegalArgumentException if no variant is called so
     * @throws nl.lhs.rules.basis.LhsEngineException as {@link #tel}
     */
    public Doorrekening doorrekening(StrategieVerwijzing variant) {
        Strategie nieuw = varianten.get(Objects.requireNonNull(variant, "variant"));
        if (nieuw == null) {
            throw new IllegalArgumentException(
                    "no variant is called " + variant + "; expected one of " + varianten.keySet());
        }
        beslis();
        Overgangsteller teller = tellers.get(variant);
        return new Doorrekening(
                huidig,
                nieuw,
                geweigerd,
                teller.overgangen(engines.apply(huidig), engines.apply(nieuw)),
                werk,
                teller.tellingHuidig(huidig, werk),
                teller.tellingNieuw(nieuw, werk));
    }

    /** Decides what waits, under one strategie after the other, so that no more than one engine keeps anything. */
    private void beslis() {
        if (wachtend.isEmpty()) {
            return;
        }
        List<Casusgroep> groepen = List.copyOf(wachtend.values());
        Stand[] nu = standen(groepen);
        for (Strategie variant : varianten.values()) {
            tellers.get(variant.verwijzing()).voegToe(tel(groepen, nu, variant));
        }
        wachtend.clear();
    }

    private Stand[] standen(List<Casusgroep> groepen) {
        Function<Casus, Vastlegging> engine = engines.apply(huidig);
        return groepen.parallelStream().map(g -> stand(engine.apply(g.casus()))).toArray(Stand[]::new);
    }

    /** Each thread counts for itself; their counts are added up, and come to the same whatever thread did what. */
    private Overgangsteller tel(List<Casusgroep> groepen, Stand[] nu, Strategie variant) {
        Function<Casus, Vastlegging> engine = engines.apply(variant);
        return IntStream.range(0, nu.length)
                .parallel()
                .collect(
                        Overgangsteller::new,
                        (teller, i) -> teller.voegToe(
                                nu[i], stand(engine.apply(groepen.get(i).casus())), groepen.get(i)),
                        Overgangsteller::voegToe);
    }

    private Stand stand(Vastlegging vastlegging) {
        Stand stand = Stand.van(vastlegging);
        Stand eerder = standen.putIfAbsent(stand, stand);
        return eerder == null ? stand : eerder;
    }
}
