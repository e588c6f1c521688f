package nl.lhs.core;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * Some words of one kind, in their order: a set that cannot be changed, made to be compared often.
 *
 * <p>Example: {@code Begripset.of(bevoegdheden).contains(Interventie.BESTUURLIJKE_BOETE)}.
 *
 * @param <B> the kind
 */
public final class Begripset<B extends Begrip<B>> extends AbstractSet<B> {
    private final List<B> begrippen;
    private final int hash;

    private Begripset(List<B> begrippen) {
        this.begrippen = begrippen;
        hash = begrippen.stream().mapToInt(Begrip::hashCode).sum();
    }

    /**
     * A set of some words.
     *
     * @param begrippen the words, in any order; one that stands there twice counts once
     * @param <B> the kind
     * @return the set, sorted
     */
    public static <B extends Begrip<B>> Begripset<B> of(Collection<B> begrippen) {
        Object[] gesorteerd = begrippen.toArray();
        Arrays.sort(gesorteerd);
        @SuppressWarnings("unchecked") // they came from a collection of B
        List<B> lijst = (List<B>) (List<?>) List.of(gesorteerd);
        return new Begripset<>(lijst.stream().distinct().toList());
    }

    @Override
    public boolean contains(Object begrip) {
        return begrippen.contains(begrip);
    }

    @Override
    public Iterator<B> iterator() {
        return begrippen.iterator();
    }

    @Override
    public int size() {
        return begrippen.size();
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Begripset<?> set ? begrippen.equals(set.begrippen) : super.equals(ander);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
