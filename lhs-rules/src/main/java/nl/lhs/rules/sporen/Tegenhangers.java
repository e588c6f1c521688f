package nl.lhs.rules.sporen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Begrip;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.strategie.Vertaling;

/**
 * As which national words the words of a local strategie count (<i>tegenhangers</i>): by its vertaling, or by that of the
 * national one read backwards, and else each as the word of the same id.
 */
final class Tegenhangers {
    private final Strategie landelijk;
    private final Strategie lokaal;
    private final Map<String, String> genoemd;
    private final Map<Interventie, Interventie> interventies;
    private final Map<Klasse, Klasse> klassen;

    private Tegenhangers(Strategie landelijk, Strategie lokaal) {
        this.landelijk = landelijk;
        this.lokaal = lokaal;
        this.genoemd = genoemd(landelijk, lokaal);
        this.interventies =
                van(lokaal.woorden().interventies(), landelijk.woorden().interventies());
        this.klassen = van(lokaal.woorden().klassen(), landelijk.woorden().klassen());
    }

    static Tegenhangers of(Strategie landelijk, Strategie lokaal) {
        return new Tegenhangers(landelijk, lokaal);
    }

    private static Map<String, String> genoemd(Strategie landelijk, Strategie lokaal) {
        Optional<Vertaling> heen = naar(lokaal, landelijk);
        if (heen.isPresent()) {
            return heen.get().woorden();
        }
        Map<String, String> terug = new HashMap<>();
        naar(landelijk, lokaal)
                .ifPresent(v -> Stream.concat(
                                landelijk.interventies().stream(), landelijk.woorden().klassen().alle().stream())
                        .map(Begrip::id)
                        .forEach(id -> v.van(id).ifPresent(hier -> terug.putIfAbsent(hier, id))));
        return terug;
    }

    private static Optional<Vertaling> naar(Strategie van, Strategie naar) {
        return van.vertalingen().stream()
                .filter(v -> v.naar().equals(naar.verwijzing()))
                .findFirst();
    }

    private <B extends Begrip<B>> Map<B, B> van(Woordenlijst.Soort<B> hier, Woordenlijst.Soort<B> daar) {
        Map<B, B> van = new HashMap<>();
        for (B begrip : hier.alle()) {
            daar.find(genoemd.getOrDefault(begrip.id(), begrip.id())).ifPresent(b -> van.put(begrip, b));
        }
        return van;
    }

    /** The national intervention as which a local one counts. */
    Optional<Interventie> van(Interventie hier) {
        return Optional.ofNullable(interventies.get(hier));
    }

    /** Several at once; empty where one of them has no counterpart. */
    Optional<Set<Interventie>> van(Collection<Interventie> hier) {
        return interventies.keySet().containsAll(hier)
                ? Optional.of(hier.stream().map(interventies::get).collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** The local interventions that count as a national one. */
    List<Interventie> als(Interventie daar) {
        return lokaal.woorden().interventies().alle().stream()
                .filter(i -> daar.equals(interventies.get(i)))
                .toList();
    }

    /** The ids of the local interventions and classes without a national counterpart. */
    List<String> zonderLokaal() {
        return Stream.<Begrip<?>>concat(
                        lokaal.woorden().interventies().alle().stream().filter(i -> !interventies.containsKey(i)),
                        lokaal.woorden().klassen().alle().stream().filter(k -> !klassen.containsKey(k)))
                .map(Begrip::id)
                .toList();
    }

    /** The ids of the national interventions and classes as which no local one counts. */
    List<String> zonderLandelijk() {
        return Stream.<Begrip<?>>concat(
                        landelijk.woorden().interventies().alle().stream().filter(i -> !interventies.containsValue(i)),
                        landelijk.woorden().klassen().alle().stream().filter(k -> !klassen.containsValue(k)))
                .map(Begrip::id)
                .toList();
    }

    /** In what the two differ, once local words count as national ones. */
    List<Strategiewijziging> verschillen() {
        if (lokaal.woorden().equals(landelijk.woorden())) {
            return lokaal.verschillenMet(landelijk);
        }
        List<Strategiewijziging> alle = new ArrayList<>();
        for (Segment segment : Segment.values()) {
            Klasse daar = landelijk.klasse(segment);
            Klasse hier = lokaal.klasse(segment);
            voegToe(
                    alle,
                    !daar.equals(klassen.get(hier)),
                    "/segmenten/" + segment + "/klasse",
                    List.of(daar),
                    List.of(hier));
            for (Interventiesoort soort : Interventiesoort.values()) {
                List<Interventie> cel = landelijk.interventies(segment, soort);
                List<Interventie> eigen = lokaal.interventies(segment, soort);
                voegToe(
                        alle,
                        !van(eigen).equals(Optional.of(Set.copyOf(cel))),
                        "/segmenten/" + segment + "/" + naam(soort),
                        cel,
                        eigen);
            }
        }
        for (Klasse hier : lokaal.woorden().klassen().alle()) {
            List<Klasse> daar = Optional.ofNullable(klassen.get(hier)).stream().toList();
            voegToe(alle, daar.isEmpty() || isAnders(daar.get(0), hier), "/klassen/" + hier, daar, List.of(hier));
        }
        for (Interventie hier : lokaal.woorden().interventies().alle()) {
            List<Interventie> daar = van(hier).stream().toList();
            voegToe(alle, daar.isEmpty() || isAnders(daar.get(0), hier), "/interventies/" + hier, daar, List.of(hier));
        }
        for (Interventie daar : landelijk.woorden().interventies().alle()) {
            voegToe(alle, als(daar).isEmpty(), "/interventies/" + daar, List.of(daar), List.of());
        }
        for (Optie optie : Optie.values()) {
            String daar = landelijk.opties().waarde(optie);
            String hier = lokaal.opties().waarde(optie);
            voegToe(alle, !daar.equals(hier), "/opties/" + optie.naam(), List.of(daar), List.of(hier));
        }
        return alle;
    }

    private static void voegToe(
            List<Strategiewijziging> alle, boolean anders, String plaats, List<?> landelijk, List<?> lokaal) {
        if (anders) {
            alle.add(new Strategiewijziging(plaats, namen(landelijk), namen(lokaal)));
        }
    }

    private static List<String> namen(List<?> waarden) {
        return waarden.stream().map(Object::toString).toList();
    }

    private static String naam(Interventiesoort soort) {
        return switch (soort) {
            case HERSTELLEND -> "herstellend";
            case BESTRAFFEND -> "bestraffend";
            case STRAFRECHT -> "strafrecht";
        };
    }

    private static boolean isAnders(Klasse daar, Klasse hier) {
        return daar.overleg(true) != hier.overleg(true)
                || daar.overleg(false) != hier.overleg(false)
                || daar.strafrecht() != hier.strafrecht();
    }

    /** Whether one is not in all what the other is: its kind, its roles, or what is lighter than it. */
    private boolean isAnders(Interventie daar, Interventie hier) {
        return daar.soort() != hier.soort()
                || !daar.rollen().equals(hier.rollen())
                || !daar.last().equals(hier.last())
                || !lichter(hier)
                        .equals(new TreeSet<>(landelijk.interventies().stream()
                                .filter(i -> landelijk.gewicht(i) < landelijk.gewicht(daar))
                                .filter(interventies::containsValue)
                                .toList()));
    }

    /** As what those that are lighter here count there. */
    private Set<Interventie> lichter(Interventie hier) {
        return lokaal.interventies().stream()
                .filter(i -> lokaal.gewicht(i) < lokaal.gewicht(hier))
                .flatMap(i -> van(i).stream())
                .filter(i -> !i.equals(interventies.get(hier)))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
