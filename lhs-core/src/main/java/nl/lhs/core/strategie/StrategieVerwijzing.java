package nl.lhs.core.strategie;

import java.util.Objects;

/**
 * Which strategie, and which version of it.
 *
 * <p>Example: {@code new StrategieVerwijzing("LHS", "1.7")}.
 *
 * @param id such as {@code "LHS"}; not blank
 * @param versie such as {@code "1.7"}; not blank
 */
public record StrategieVerwijzing(String id, String versie) {
    /**
     * A reference to a strategie.
     *
     * @param id see {@link #id()}
     * @param versie see {@link #versie()}
     * @throws IllegalArgumentException if either is blank
     */
    public StrategieVerwijzing {
        if (Objects.requireNonNull(id, "id").isBlank()
                || Objects.requireNonNull(versie, "versie").isBlank()) {
            throw new IllegalArgumentException("a strategie needs an id and a versie, and one of them is blank");
        }
    }

    /** Id and version. */
    @Override
    public String toString() {
        return id + " " + versie;
    }
}
