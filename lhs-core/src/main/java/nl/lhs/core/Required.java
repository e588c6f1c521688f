package nl.lhs.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Copies what was given, and refuses a null in it by the name of the parameter, as {@link Objects#requireNonNull(Object,
 * String)} does for one value. The constructors and methods of the library use it.
 *
 * <p>Example: {@code regels = Required.list(regels, "regels")}, which says {@code regels[2]} of a null in the third place.
 */
public final class Required {
    private Required() {}

    /**
     * The values, which the caller cannot change any more.
     *
     * @param waarden what was given
     * @param naam the name of the parameter
     * @param <T> their type
     * @return a list that cannot be changed; the same one where it is one already
     * @throws NullPointerException if it or a value is null: with the name, and with the index of the value
     */
    // Nothing is looked through unless List.copyOf refuses, since a decision copies many lists.
    public static <T> List<T> list(Collection<? extends T> waarden, String naam) {
        try {
            return List.copyOf(waarden);
        } catch (NullPointerException e) {
            throw new NullPointerException(waarden == null ? naam : naam + "[" + plaats(waarden) + "]");
        }
    }

    /**
     * The values of a parameter that takes any number.
     *
     * @param waarden what was given
     * @param naam the name of the parameter
     * @param <T> their type
     * @return a list that cannot be changed
     * @throws NullPointerException as {@link #list(Collection, String)}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    public static <T> List<T> list(String naam, T... waarden) {
        return list(Arrays.asList(Objects.requireNonNull(waarden, naam)), naam);
    }

    private static int plaats(Collection<?> waarden) {
        int plaats = 0;
        for (Object waarde : waarden) {
            if (waarde == null) {
                break;
            }
            plaats++;
        }
        return plaats;
    }

    /**
     * The keys and values, which the caller cannot change any more.
     *
     * @param waarden what was given
     * @param naam the name of the parameter
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @return a map that cannot be changed; the same one where it is one already
     * @throws NullPointerException if it, a key or a value is null: with the name, and nothing that stands in it
     */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> waarden, String naam) {
        try {
            return Map.copyOf(waarden);
        } catch (NullPointerException e) {
            if (waarden == null) {
                throw new NullPointerException(naam);
            }
            boolean sleutel = waarden.keySet().stream().anyMatch(Objects::isNull);
            throw new NullPointerException((sleutel ? "a key of " : "a value of ") + naam);
        }
    }
}
