package nl.lhs.core.strategie;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Required;
import nl.lhs.core.Segment;

/**
 * One thing in which a strategie differs from another.
 *
 * <p>Example: in {@code /segmenten/C3/klasse} it is {@code [MIDDEN]} where nationally it is {@code [ZWAAR]}.
 *
 * @param plaats where it stands in the document of the strategie, as a JSON Pointer
 * @param landelijk the names in the strategie that it rests on, or is compared with; one for what has one value, none for
 *     an empty cell
 * @param lokaal the names in the strategie itself
 */
public record Strategiewijziging(String plaats, List<String> landelijk, List<String> lokaal) {
    /**
     * A difference.
     *
     * @param plaats see {@link #plaats()}
     * @param landelijk see {@link #landelijk()}
     * @param lokaal see {@link #lokaal()}
     */
    public Strategiewijziging {
        Objects.requireNonNull(plaats, "plaats");
        landelijk = Required.list(landelijk, "landelijk");
        lokaal = Required.list(lokaal, "lokaal");
    }

    /** All in which one strategie differs from another: by place in the matrix, then weights, then options. */
    static List<Strategiewijziging> between(Strategie landelijk, Strategie lokaal) {
        List<Strategiewijziging> alle = new ArrayList<>();
        BiConsumer<String, Function<Strategie, List<?>>> vergelijk = (plaats, waarden) ->
                alle.add(new Strategiewijziging(plaats, namen(waarden.apply(landelijk)), namen(waarden.apply(lokaal))));
        for (Segment segment : Segment.values()) {
            vergelijk.accept(plaatsKlasse(segment), s -> List.of(s.klasse(segment)));
            for (Interventiesoort soort : Interventiesoort.values()) {
                vergelijk.accept(plaats(segment, soort), s -> s.interventies(segment, soort));
            }
        }
        Set<Interventie> interventies =
                new LinkedHashSet<>(lokaal.woorden().interventies().alle());
        interventies.addAll(landelijk.woorden().interventies().alle());
        for (Interventie interventie : interventies) { // two that stand on their own may have other words
            vergelijk.accept(
                    plaats(interventie),
                    s -> s.woorden().interventies().find(interventie.id()).isPresent()
                            ? List.of(s.gewicht(interventie))
                            : List.of());
        }
        for (Optie optie : Optie.values()) {
            vergelijk.accept(plaats(optie), s -> List.of(s.opties().waarde(optie)));
        }
        // Another weight may give a cell another order: that is told at the weight.
        return alle.stream()
                .filter(w -> !Set.copyOf(w.landelijk).equals(Set.copyOf(w.lokaal)))
                .toList();
    }

    private static List<String> namen(List<?> waarden) {
        return waarden.stream().map(Object::toString).toList();
    }

    static String plaats(Segment segment) {
        return "/segmenten/" + segment;
    }

    static String plaatsKlasse(Segment segment) {
        return plaats(segment) + "/klasse";
    }

    static String plaats(Segment segment, Interventiesoort soort) {
        return plaats(segment) + "/" + soort.name().toLowerCase(Locale.ROOT);
    }

    static String plaats(Interventie interventie) {
        return "/gewichten/" + interventie;
    }

    static String plaats(Optie optie) {
        return "/opties/" + optie.naam();
    }

    /** As in a list of differences: {@code "/segmenten/C3/klasse: ZWAAR wordt MIDDEN"}. */
    @Override
    public String toString() {
        return plaats + ": " + tekst(landelijk) + " wordt " + tekst(lokaal);
    }

    private static String tekst(List<String> waarden) {
        return waarden.isEmpty() ? "-" : String.join(" ", waarden);
    }
}
