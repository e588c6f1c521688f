package nl.lhs.rules.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was made for a key, as long as it is asked for and there is room: two generations, of which the older is
 * forgotten when the younger is full, and what is asked for again moves to the younger.
 *
 * <p>Safe for use by several threads, which may make the same thing at once. What is kept must not depend on anything but
 * its key, and must not change.
 *
 * @param <K> with {@code equals} and {@code hashCode}
 * @param <V> not null
 */
public final class Bewaring<K, V> {
    /** So many a generation: what a year of several agencies has, in some tens of megabytes at most. */
    public static final int MEESTE = 32_768;

    private volatile Generaties<K, V> generaties =
            new Generaties<>(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());

    private record Generaties<K, V>(ConcurrentHashMap<K, V> jong, ConcurrentHashMap<K, V> oud) {}

    /** What was kept for a key, or what is made for it now. */
    public V get(K sleutel, Function<K, V> maak) {
        Generaties<K, V> nu = generaties;
        V jong = nu.jong.get(sleutel);
        if (jong != null) {
            return jong;
        }
        V waarde = nu.oud.get(sleutel);
        if (waarde == null) {
            waarde = maak.apply(sleutel);
        }
        nu.jong.put(sleutel, waarde);
        if (nu.jong.size() >= MEESTE) {
            vergeet(nu);
        }
        return waarde;
    }

    private synchronized void vergeet(Generaties<K, V> vol) {
        if (generaties == vol) { // else another thread did
            generaties = new Generaties<>(new ConcurrentHashMap<>(), vol.jong);
        }
    }

    /** How much is kept; other threads may put some more than twice {@link #MEESTE} in before they see that it is full. */
    public int omvang() {
        return generaties.jong.size() + generaties.oud.size();
    }
}
