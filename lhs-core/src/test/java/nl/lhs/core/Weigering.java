package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** What the tests expect of a refusal: exactly these faults, each as its path and its code. */
public final class Weigering {
    private Weigering() {}

    /** Runs what must be refused, and gives the faults, such as {@code "/kenmerk LEEG"}. */
    public static List<String> from(Executable poging) {
        return kort(assertThrows(OngeldigException.class, poging).fouten());
    }

    /** Faults as path and code. */
    public static List<String> kort(List<Fout> fouten) {
        return fouten.stream().map(f -> f.pad() + " " + f.code()).toList();
    }

    /** Asserts that something is refused with exactly these faults. */
    public static void verwacht(Executable poging, String... fouten) {
        assertEquals(List.of(fouten), from(poging));
    }
}
