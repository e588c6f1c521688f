package nl.lhs.rules.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The operators of the conditions of rules, as compiled rules use them. */
public interface Toets {
    /** {@code a == b}, of whole numbers. */
    static boolean gelijk(int a, int b) {
        return a == b;
    }

    /** {@code a > b}, of whole numbers. */
    static boolean groter(int a, int b) {
        return a > b;
    }

    /** {@code waarden contains waarde}; what is not there contains nothing. */
    static boolean bevat(Collection<?> waarden, Object waarde) {
        return waarden != null && waarden.contains(waarde);
    }

    /** {@code waarde in ( waarden )}. */
    static boolean eenVan(Object waarde, Object... waarden) {
        return Arrays.asList(waarden).contains(waarde);
    }

    /** {@code from waarden}: each of several values, the one value, or none for null. */
    static Collection<?> elk(Object waarden) {
        if (waarden instanceof Collection<?> meer) {
            return meer;
        }
        if (waarden instanceof Object[] meer) {
            return Arrays.asList(meer);
        }
        return waarden == null ? List.of() : List.of(waarden);
    }
}
