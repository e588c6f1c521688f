package nl.lhs.core.strategie;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Required;

/**
 * Which words of a strategie count as which of another (<i>vertaling</i>), so that the two can be compared.
 *
 * <p>Example: {@code new Vertaling(lhs.verwijzing(), Map.of("VERBETERPLAN", "WAARSCHUWEN"))}: what a verbeterplan is here,
 * a warning is there. A word that is not named has the counterpart of its own id, where there is one.
 *
 * @param naar the other strategie
 * @param woorden by the id of an intervention or a class here, the id of the one that it counts as there; at most 128
 */
public record Vertaling(StrategieVerwijzing naar, Map<String, String> woorden) {
    /**
     * A translation.
     *
     * @param naar see {@link #naar()}
     * @param woorden see {@link #woorden()}
     */
    public Vertaling {
        Objects.requireNonNull(naar, "naar");
        woorden = Required.map(woorden, "woorden");
    }

    /**
     * What a word counts as.
     *
     * @param id the id here
     * @return the id there; empty where it is not named
     */
    public Optional<String> van(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(woorden.get(id));
    }
}
