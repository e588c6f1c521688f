package nl.lhs.rules.doorrekening;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Counts the ways in which cases are decided under two strategieen. Its memory grows with the number of ways, which the
 * policy limits, and not with the number of cases.
 */
final class Overgangsteller {
    private final Map<Paar, Casusgroep> groepen = new HashMap<>();

    private record Paar(Stand huidig, Stand nieuw) {
        boolean isVerandering() {
            return !huidig.equals(nieuw);
        }
    }

    /** One way, with its cases. */
    private record Weg(Paar paar, Casusgroep groep) {}

    /** Counts one case, by the number of its line. */
    void tel(Stand huidig, Stand nieuw, long regel, Casus casus) {
        groep(new Paar(huidig, nieuw)).tel(regel, casus);
    }

    /** Adds cases that are all decided alike. */
    void voegToe(Stand huidig, Stand nieuw, Casusgroep groep) {
        groep(new Paar(huidig, nieuw)).voegToe(groep);
    }

    /** Adds all that another counted. */
    void voegToe(Overgangsteller ander) {
        ander.groepen.forEach((paar, groep) -> groep(paar).voegToe(groep));
    }

    private Casusgroep groep(Paar paar) {
        return groepen.computeIfAbsent(paar, p -> new Casusgroep());
    }

    long casussen() {
        return aantal(paar -> true);
    }

    /** How many cases would be decided otherwise. */
    long veranderd() {
        return aantal(Paar::isVerandering);
    }

    /** The same by each measure. */
    Map<Stand.Maat, Long> perMaat() {
        Map<Stand.Maat, Long> perMaat = new EnumMap<>(Stand.Maat.class);
        for (Stand.Maat maat : Stand.Maat.values()) {
            perMaat.put(
                    maat,
                    aantal(paar -> paar.isVerandering()
                            && !paar.huidig().waarde(maat).equals(paar.nieuw().waarde(maat))));
        }
        return perMaat;
    }

    private long aantal(Predicate<Paar> welke) {
        return groepen.entrySet().stream()
                .filter(e -> welke.test(e.getKey()))
                .mapToLong(e -> e.getValue().aantal())
                .sum();
    }

    /**
     * Every way, those that change most cases first, then those that change none.
     *
     * @param huidig decides an example as it is now
     * @param nieuw decides it as it would be
     */
    List<Overgang> overgangen(Function<Casus, Vastlegging> huidig, Function<Casus, Vastlegging> nieuw) {
        return wegen().stream().map(w -> overgang(w, huidig, nieuw)).toList();
    }

    /** The clearest examples, in the order of {@link Doorrekening#voorbeelden()}; no other case is decided for them. */
    List<Overgang> voorbeelden(int hoogstens, Function<Casus, Vastlegging> huidig, Function<Casus, Vastlegging> nieuw) {
        return wegen().stream()
                .filter(w -> w.paar().isVerandering())
                .sorted(Comparator.comparingInt(w ->
                        Doorrekening.onduidelijkheid(w.paar().huidig(), w.paar().nieuw())))
                .limit(hoogstens)
                .map(w -> overgang(w, huidig, nieuw))
                .toList();
    }

    private List<Weg> wegen() {
        return groepen.entrySet().stream()
                .map(e -> new Weg(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((Weg w) -> w.paar().isVerandering())
                        .thenComparingLong(w -> w.groep().aantal())
                        .reversed()
                        .thenComparingLong(w -> w.groep().regel()))
                .toList();
    }

    private static Overgang overgang(Weg weg, Function<Casus, Vastlegging> huidig, Function<Casus, Vastlegging> nieuw) {
        Paar paar = weg.paar();
        Casusgroep groep = weg.groep();
        Vastlegging nu = huidig.apply(groep.casus());
        Vastlegging straks = nieuw.apply(groep.casus());
        if (!Stand.from(nu).equals(paar.huidig()) || !Stand.from(straks).equals(paar.nieuw())) {
            throw new IllegalStateException(
                    "the case of line " + groep.regel() + " is decided otherwise without its texts");
        }
        return new Overgang(paar.huidig(), paar.nieuw(), groep.aantal(), groep.regel(), nu, straks);
    }

    /** What is decided now, in numbers and hours. */
    Doorrekening.Telling tellingHuidig(Strategie huidig, Werkmodel werk) {
        return telling(huidig, werk, Paar::huidig);
    }

    /** What would be decided, in numbers and hours. */
    Doorrekening.Telling tellingNieuw(Strategie nieuw, Werkmodel werk) {
        return telling(nieuw, werk, Paar::nieuw);
    }

    private Doorrekening.Telling telling(Strategie strategie, Werkmodel werk, Function<Paar, Stand> welke) {
        long zwaarder = 0;
        long wachtZwaarder = 0;
        long wachtOnzeker = 0;
        for (Map.Entry<Paar, Casusgroep> e : groepen.entrySet()) {
            Stand stand = welke.apply(e.getKey());
            long aantal = e.getValue().aantal();
            if (stand.status() == Status.WACHT_OP_OVERLEG) {
                long uitkomsten = stand.scenarios().values().stream()
                        .filter(s -> isZwaarder(strategie, s))
                        .count();
                if (uitkomsten > 0 && uitkomsten == stand.scenarios().size()) {
                    zwaarder += aantal;
                    wachtZwaarder += aantal;
                } else if (uitkomsten > 0) {
                    wachtOnzeker += aantal;
                }
            } else if (isZwaarder(strategie, stand.interventies())) {
                zwaarder += aantal;
            }
        }
        return new Doorrekening.Telling(zwaarder, wachtZwaarder, wachtOnzeker, werk.werklast(casussen(), zwaarder));
    }

    /** Heavier than speaking to somebody is; where a strategie has no such intervention, each is. */
    private static boolean isZwaarder(Strategie strategie, List<Interventie> interventies) {
        int aanspreken = strategie.interventies(Rol.SPREEKT_AAN).stream()
                .mapToInt(strategie::gewicht)
                .min()
                .orElse(0);
        return interventies.stream().anyMatch(i -> strategie.gewicht(i) > aanspreken);
    }
}
