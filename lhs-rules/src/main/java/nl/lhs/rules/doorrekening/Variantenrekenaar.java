package nl.lhs.rules.doorrekening;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.Woordtoets;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.regels.Feiten;

/**
 * Decides cases under the present strategie and several others in one pass, and counts what each would change.
 *
 * <pre>{@code
 * Variantenrekenaar rekenaar = Variantenrekenaar.of(LhsEngine.create(), huidig, List.of(a, b, c), Werkmodel.BRABANT);
 * for (Casus casus : casussen) {
 *     rekenaar.tel(++regel, casus);
 * }
 * for (Variantenvergelijking.Variant v : rekenaar.vergelijking().varianten()) {
 *     System.out.println(v.strategie() + ": " + v.veranderd()); // how many cases would be decided otherwise
 * }
 * }</pre>
 *
 * <p>For each variant it counts what a {@link Doorrekenaar} counts. The rules see only the facts of a casus, so cases
 * with the same facts are decided once under each strategie. The work grows with the number of distinct sets of facts
 * times the number of strategieen, and hardly with the number of cases.
 *
 * <p>But for the counts, memory grows neither with the number of cases nor with that of the strategieen. At most
 * {@value #WACHTENDEN} distinct sets wait, each as one case without its texts. Then they are decided under one
 * strategie after the other, and forgotten. A file with more sets is decided in parts, and a set that is in two parts
 * is decided twice.
 *
 * <p>For use by one thread; it uses several threads itself to decide.
 */
public final class Variantenrekenaar {
    /** How many distinct sets of facts wait at most to be decided: some tens of megabytes. */
    public static final int WACHTENDEN = 65_536;

    private final Function<Strategie, Function<Casus, Vastlegging>> engines;
    private final int wachtenden;
    private final Strategie huidig;
    private final Werkmodel werk;
    private final List<Woordenlijst> woorden;
    private final Map<StrategieVerwijzing, Strategie> varianten = new LinkedHashMap<>();
    private final Map<StrategieVerwijzing, Overgangsteller> tellers = new HashMap<>();

    private final Map<Feiten, Casusgroep> wachtend = new HashMap<>();

    /** Each stand once: there are few, and each variant counts by them. */
    private final Map<Stand, Stand> standen = new ConcurrentHashMap<>();

    private long geweigerd;

    /** A test may give another way to decide, and other bounds. */
    Variantenrekenaar(
            Function<Strategie, Function<Casus, Vastlegging>> engines,
            int wachtenden,
            Strategie huidig,
            List<Strategie> varianten,
            Werkmodel werk) {
        this.engines = engines;
        this.wachtenden = wachtenden;
        this.huidig = Objects.requireNonNull(huidig, "huidig");
        this.werk = Objects.requireNonNull(werk, "werk");
        for (Strategie variant : Required.list(varianten, "varianten")) {
            if (this.varianten.put(variant.verwijzing(), variant) != null) {
                throw new IllegalArgumentException(
                        "two variants are called " + variant + "; expected each id and versie once");
            }
            tellers.put(variant.verwijzing(), new Overgangsteller());
        }
        if (varianten.isEmpty()) {
            throw new IllegalArgumentException("there is no variant; expected at least one");
        }
        this.woorden = Stream.concat(Stream.of(huidig), varianten.stream())
                .map(Strategie::woorden)
                .distinct()
                .toList();
    }

    /**
     * A new count.
     *
     * @param engine an engine, for its rules; its own strategieen do not count
     * @param huidig the present strategie
     * @param varianten the others, at least one, in the order of the results
     * @param werk how hours are counted
     * @return a count that is still empty
     * @throws IllegalArgumentException if there is no variant, or two have the same id and versie
     */
    public static Variantenrekenaar of(LhsEngine engine, Strategie huidig, List<Strategie> varianten, Werkmodel werk) {
        Objects.requireNonNull(engine, "engine");
        // A new engine each time: what an engine keeps of one strategie is of no use for the next, and goes with it.
        return new Variantenrekenaar(s -> engine.under(s)::decide, WACHTENDEN, huidig, varianten, werk);
    }

    /**
     * Counts a casus. It is decided when enough others wait too, or when the counts are asked for.
     *
     * @param regel the number of its line, to find it again
     * @param casus the casus
     * @throws OngeldigException if one of the strategieen does not have all words of the casus; it is not counted then
     * @throws nl.lhs.rules.basis.LhsEngineException if the rules contradict each other on one of the cases that waited; then
     *     the counts are of no use
     */
    public void tel(long regel, Casus casus) {
        requireWoorden(casus);
        wachtend.computeIfAbsent(Feiten.from(casus), f -> new Casusgroep()).tel(regel, casus);
        if (wachtend.size() >= wachtenden) {
            beslis();
        }
    }

    /** Refuses a casus here, where it can be told which one it is, and not when it is decided with others. */
    private void requireWoorden(Casus casus) {
        for (Woordenlijst andere : woorden) {
            Woordtoets.eigen(andere, casus);
        }
    }

    /** Counts a line that holds no casus. */
    public void telGeweigerd() {
        geweigerd++;
    }

    /**
     * What was counted until now, of all variants.
     *
     * @return the same for the same cases with the same numbers, in whatever order they came
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
     * What was counted until now of one variant, with from what to what cases go.
     *
     * @param variant its id and versie
     * @return what a {@link Doorrekenaar} tells of the same cases
     * @throws IllegalArgumentException if there is no such variant
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

    /** Decides what waits, under one strategie after the other, so that only one engine at a time keeps anything. */
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

    /** Each thread counts for itself, and the counts are added up: the sum is the same whatever thread did what. */
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
        Stand stand = Stand.from(vastlegging);
        Stand eerder = standen.putIfAbsent(stand, stand);
        return eerder == null ? stand : eerder;
    }
}
