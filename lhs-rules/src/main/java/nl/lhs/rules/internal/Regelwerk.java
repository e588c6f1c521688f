package nl.lhs.rules.internal;

import java.util.List;
import java.util.Map;

/** The rules as they were compiled while the library was built: what they are, and one way through all of them. */
public interface Regelwerk {
    /**
     * What a rule says of itself.
     *
     * @param pakket the package of its rule file
     * @param normen the value of {@code @normen}, empty where it has none
     * @param lezingen the value of {@code @lezingen}, empty where it has none
     */
    record Kop(String naam, String pakket, String normen, String lezingen) {}

    /** The SHA-256 of the text of each rule file that was compiled, by its name. */
    Map<String, String> bronnen();

    /** The SHA-256 of the list of sources of the {@code lhs-core} that the rules were compiled against. */
    String kern();

    /** The rules, in the order in which they are gone through: each after all that conclude what it looks at. */
    List<Kop> regels();

    /** The kinds of facts and conclusions that rules look at. */
    List<Class<?>> soorten();

    /** Draws every conclusion that follows from the facts. */
    void trek(Redenering redenering);
}
