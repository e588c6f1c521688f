package nl.lhs.core.vervolg;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.lhs.core.Interventie;
import nl.lhs.core.Required;

/**
 * What only a record of edition 1 of the specification holds of its dossier. It is read, kept as it was, and never written
 * anew: a record of edition 2 has a {@link Zaakstand} in its place.
 *
 * <p>Source: the contract's paragraph on editions.
 *
 * @param gezet the steps that were taken of each LOD or LOB when was decided, in their order
 * @param lasten how far each LOD and LOB that is chosen had come
 * @param herpositionering what was proposed; for HERPOSITIONEREN only
 */
public record Vervolgeditie1(
        Map<Interventie, List<Laststap>> gezet, List<Lastgang> lasten, Optional<Herpositionering> herpositionering) {
    /**
     * What edition 1 wrote.
     *
     * @param gezet see {@link #gezet()}
     * @param lasten see {@link #lasten()}
     * @param herpositionering see {@link #herpositionering()}
     */
    public Vervolgeditie1 {
        gezet = Required.map(gezet, "gezet");
        lasten = Required.list(lasten, "lasten");
        Objects.requireNonNull(herpositionering, "herpositionering");
        Map<Interventie, List<Laststap>> kopie = new TreeMap<>();
        gezet.forEach((last, stappen) -> kopie.put(last, Required.list(stappen, "gezet")));
        gezet = Collections.unmodifiableMap(kopie);
    }
}
