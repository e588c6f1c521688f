package nl.lhs.rules.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.BaseStream;

/** The operators of the conditions of rules, as compiled rules use them. */
public interface Toets {
    /** {@code a == b}, of whole numbers, which may be null. */
    static boolean gelijk(Integer a, Integer b) {
        return Objects.equals(a, b);
    }

    /** {@code a > b}, of whole numbers; nothing is more or less than null. */
    static boolean groter(Integer a, Integer b) {
        return a != null && b != null && a > b;
    }

    /** {@code waarden contains waarde}; what is not there contains nothing. */
    static boolean bevat(Collection<?> waarden, Object waarde) {
        return waarden != null && waarden.contains(waarde);
    }

    /** {@code waarde in ( eerste, andere )}, of constants. */
    @SafeVarargs
    static <E extends Enum<E>> boolean eenVan(E waarde, E eerste, E... andere) {
        if (waarde == eerste) {
            return true;
        }
        for (E ander : andere) {
            if (waarde == ander) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code from waarden}: each of several values, the one value, or none for null.
     *
     * @throws IllegalArgumentException if it is several values in a form that no rule of the library uses
     */
    static Iterable<?> elk(Object waarden) {
        if (waarden instanceof Iterable<?> meer) {
            return meer;
        }
        if (waarden instanceof Object[] meer) {
            return Arrays.asList(meer);
        }
        if (waarden instanceof Iterator
                || waarden instanceof BaseStream
                || waarden instanceof Map
                || waarden != null && waarden.getClass().isArray()) {
            throw new IllegalArgumentException("a rule asks for values from a "
                    + waarden.getClass().getName() + "; expected a collection or an array of objects");
        }
        return waarden == null ? List.of() : List.of(waarden);
    }
}
