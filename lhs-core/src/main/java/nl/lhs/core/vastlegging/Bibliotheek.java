package nl.lhs.core.vastlegging;

import java.util.Objects;

/**
 * Which library decided. It is left out of every comparison of decisions.
 *
 * @param versie the version of the library
 */
public record Bibliotheek(String versie) {
    /**
     * The library that decided.
     *
     * @param versie see {@link #versie()}
     */
    public Bibliotheek {
        Objects.requireNonNull(versie, "versie");
    }
}
