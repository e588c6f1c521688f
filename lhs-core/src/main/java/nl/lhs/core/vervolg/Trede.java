package nl.lhs.core.vervolg;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Interventie;
import nl.lhs.core.Required;

/**
 * A rung (<i>trede</i>) of the segment, and what became of it.
 *
 * <p>Example: the rungs of B3 with all powers are VERSCHERPT_TOEZICHT, LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG,
 * TIJDELIJK_STILLEGGEN, and TIJDELIJK_STILLEGGEN with BESTUURLIJKE_BOETE. Source: norm 3.4-4, reading R13.
 *
 * @param interventies what stands together on it, light to heavy; one or two
 * @param stand what became of it
 */
public record Trede(List<Interventie> interventies, Stand stand) {
    /** What became of a rung. */
    public enum Stand {
        /** Used before this decision, and not chosen by it. */
        GEBRUIKT,
        /** Chosen by this decision. */
        GEKOZEN,
        /** Neither. */
        OPEN
    }

    /**
     * A rung.
     *
     * @param interventies see {@link #interventies()}
     * @param stand see {@link #stand()}
     */
    public Trede {
        interventies = Required.list(interventies, "interventies");
        Objects.requireNonNull(stand, "stand");
    }
}
