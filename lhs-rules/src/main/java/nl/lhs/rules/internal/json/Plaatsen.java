package nl.lhs.rules.internal.json;

import java.util.Collections;
import java.util.Set;

/** All places that {@link Wijzigingen} can name. None holds a key of the caller's own. */
public final class Plaatsen {
    private static final Set<String> ALLE = alle();

    private Plaatsen() {}

    private static Set<String> alle() {
        Set<String> plaatsen = Expectation.places(JsonSchema.VASTLEGGING);
        plaatsen.removeIf(p -> Wijzigingen.BUITEN.contains(p.split("/", -1)[1]));
        return Collections.unmodifiableSet(plaatsen);
    }

    /** Whether two records can differ in this place. */
    public static boolean kanVerschillen(String pointer) {
        return ALLE.contains(pointer);
    }

    /** All of them, in the order of the schema. */
    static Set<String> lijst() {
        return ALLE;
    }
}
