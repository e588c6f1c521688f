package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;

/**
 * Which library decided, and by which rules. It is left out of every comparison of decisions.
 *
 * <p>The fingerprint (<i>vingerafdruk</i>) tells whether two records were made by the same rule base on the same
 * strategie: it is equal on every machine and JDK for the same sources, and different as soon as one rule or one cell
 * of the matrix differs.
 *
 * @param versie the version of the library
 * @param vingerafdruk the SHA-256 of the rule base and the data of the strategie, and of the agency's own rules where there
 *     are any
 * @param eigenRegels the files with the agency's own rules that were there, by name; empty where there were none
 */
public record Bibliotheek(String versie, Sha256 vingerafdruk, List<Regelbestand> eigenRegels) {
    /**
     * The library that decided.
     *
     * @param versie see {@link #versie()}
     * @param vingerafdruk see {@link #vingerafdruk()}
     * @param eigenRegels see {@link #eigenRegels()}
     */
    public Bibliotheek {
        Objects.requireNonNull(versie, "versie");
        Objects.requireNonNull(vingerafdruk, "vingerafdruk");
        eigenRegels = Required.list(eigenRegels, "eigenRegels");
    }

    /**
     * The library that decided, by no rules but its own.
     *
     * @param versie see {@link #versie()}
     * @param vingerafdruk see {@link #vingerafdruk()}
     */
    public Bibliotheek(String versie, Sha256 vingerafdruk) {
        this(versie, vingerafdruk, List.of());
    }
}
