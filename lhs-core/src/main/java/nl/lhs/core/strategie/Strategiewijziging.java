package nl.lhs.core.strategie;

import java.util.List;
import java.util.Objects;

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
        landelijk = List.copyOf(landelijk);
        lokaal = List.copyOf(lokaal);
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
