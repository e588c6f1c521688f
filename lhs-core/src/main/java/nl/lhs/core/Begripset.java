package nl.lhs.core;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;

/**
 * Some words of one kind, in their order: a set that cannot be changed, made to be compared often.
 *
 * <p>Example: {@code Begripset.of(bevoegdheden).contains(Interventie.BESTUURLIJKE_BOETE)}.
 *
 * @param <B> the kind
 */
public final class Begripset<B extends Begrip<B>> extends AbstractSet<B> {
    private static final Begripset<?> LEEG = new Begripset<Interventie>(new Begrip<?>[0]);

    private final Begrip<?>[] begrippen;
    private final int hash;

    /** Keeps the array, which holds words of the kind B only. */
    private Begripset(Begrip<?>[] begrippen) {
        this.begrippen = begrippen;
        int som = 0;
        for (Begrip<?> begrip : begrippen) {
            som += begrip.hashCode();
        }
        hash = som;
    }

    /**
     * A set of some words.
     *
     * @param begrippen the words, in any order; one that stands there twice counts once
     * @param <B> the kind
     * @return the set, sorted
     */
    @SuppressWarnings("unchecked") // an empty set is of any kind
    public static <B extends Begrip<B>> Begripset<B> of(Collection<B> begrippen) {
        if (Objects.requireNonNull(begrippen, "begrippen").isEmpty()) {
            return (Begripset<B>) LEEG;
        }
        Begrip<?>[] gesorteerd = new Begrip<?>[begrippen.size()];
        int aantal = 0;
        for (Begrip<?> begrip : begrippen) {
            if (begrip == null) {
                Required.list(begrippen, "begrippen"); // refuses it by its place
            }
            int plaats = aantal;
            while (plaats > 0 && gesorteerd[plaats - 1].volgorde(begrip) > 0) {
                plaats--;
            }
            if (plaats == 0 || !gesorteerd[plaats - 1].equals(begrip)) {
                System.arraycopy(gesorteerd, plaats, gesorteerd, plaats + 1, aantal - plaats);
                gesorteerd[plaats] = begrip;
                aantal++;
            }
        }
        return new Begripset<>(aantal == gesorteerd.length ? gesorteerd : Arrays.copyOf(gesorteerd, aantal));
    }

    @Override
    public boolean contains(Object begrip) {
        for (Begrip<?> deze : begrippen) {
            if (deze.equals(begrip)) {
                return true;
            }
        }
        return false;
    }

    @Override
    @SuppressWarnings("unchecked") // see the constructor
    public Iterator<B> iterator() {
        return (Iterator<B>) Arrays.asList(begrippen).iterator();
    }

    @Override
    public int size() {
        return begrippen.length;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Begripset<?> set
                ? hash == set.hash && Arrays.equals(begrippen, set.begrippen)
                : super.equals(ander);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
