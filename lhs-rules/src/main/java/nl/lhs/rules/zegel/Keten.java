package nl.lhs.rules.zegel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.rules.zegel.Verschil.Soort;

/**
 * Checks whether each line of a register follows the line before it. After a fault it goes on from the line as it is,
 * so that one fault is told once.
 */
final class Keten {
    /** How many lines back a line is recognised; further back, it only shows that the chain is broken. */
    private static final int GEHEUGEN = 10_000;

    private static final String PAD = "/zegel/vorige";

    private final Map<Sha256, Long> eerder = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, Long> oudste) {
            return size() > GEHEUGEN;
        }
    };

    /**
     * The hashes that the next line may refer to: where the hash of a line was changed, also the one it should have.
     */
    private Set<Sha256> aansluiting = Set.of();

    private boolean onleesbaar;
    private long regel;

    /**
     * Takes the next line.
     *
     * @param zegel the seal of the line; absent where it cannot be read
     * @param hash the hash that belongs to it; absent where it cannot be read
     * @return the fault in the chain; empty where there is none
     */
    Optional<Verschil> volgende(Optional<Zegel> zegel, Optional<Sha256> hash) {
        regel++;
        Optional<Verschil> fout = onleesbaar ? Optional.empty() : zegel.flatMap(z -> fout(z, hash));
        onleesbaar = zegel.isEmpty();
        aansluiting = zegel.map(z -> Set.copyOf(List.of(z.hash(), hash.orElse(z.hash()))))
                .orElse(Set.of());
        aansluiting.forEach(h -> eerder.putIfAbsent(h, regel));
        return fout;
    }

    private Optional<Verschil> fout(Zegel zegel, Optional<Sha256> hash) {
        Optional<Sha256> vorige = zegel.vorige();
        if (regel == 1) {
            return vorige.map(v -> verschil(
                    "verwijst naar een regel ervoor, maar dit is de eerste: het begin van het register ontbreekt"));
        }
        if (vorige.filter(aansluiting::contains).isPresent()) {
            return Optional.empty();
        }
        Long dezelfde = hash.map(eerder::get).orElse(null);
        if (dezelfde != null) {
            return Optional.of(verschil("sluit niet aan: dit is dezelfde vastlegging als op regel " + dezelfde));
        }
        if (vorige.isEmpty()) {
            return Optional.of(verschil(
                    "ontbreekt: dit is het begin van een ander register, of een vastlegging van buiten een register"));
        }
        Long naar = eerder.get(vorige.get());
        return Optional.of(verschil(
                naar == null
                        ? "sluit niet aan op regel " + (regel - 1)
                                + ": hier ontbreekt een regel, of is er een ingevoegd, verplaatst of vervangen"
                        : "sluit aan op regel " + naar + " en niet op regel " + (regel - 1)
                                + ": daartussen is een regel ingevoegd, verplaatst of vervangen"));
    }

    private static Verschil verschil(String tekst) {
        return new Verschil(PAD, Soort.KETEN, tekst);
    }
}
