package nl.lhs.rules.inzicht;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.lhs.core.Required;
import nl.lhs.core.Segment;

/**
 * A normadressaat with overtredingen in C3, C4 or column D (<i>normadressaatstand</i>), for whoever selects by that.
 *
 * <p>Only overtredingen in these segments count, each in the segment of its latest record; repaired ones count too.
 * Example: one with {@code segmenten()} of {@code {C3=1, D2=2}} has three of them.
 *
 * @param kenmerk the caller's identifier of the normadressaat; of a copy, the pseudonym
 * @param segmenten how many overtredingen it has in each of those segments; segments without any are left out; at least
 *     one
 * @param open how many of them are in a dossier that is not closed
 * @param laatste the date of the last bevinding among them
 */
public record Normadressaatstand(String kenmerk, Map<Segment, Long> segmenten, long open, LocalDate laatste) {
    /**
     * A normadressaat.
     *
     * @param kenmerk see {@link #kenmerk()}
     * @param segmenten see {@link #segmenten()}
     * @param open see {@link #open()}
     * @param laatste see {@link #laatste()}
     */
    public Normadressaatstand {
        Objects.requireNonNull(kenmerk, "kenmerk");
        segmenten = Required.map(segmenten, "segmenten");
        Objects.requireNonNull(laatste, "laatste");
        // There may be very many of these, and nearly all have one segment.
        if (segmenten.size() > 1) {
            segmenten = Collections.unmodifiableMap(new EnumMap<>(segmenten));
        }
    }

    /**
     * How many overtredingen it has in these segments.
     *
     * @return at least one
     */
    public long overtredingen() {
        long som = 0;
        for (long aantal : segmenten.values()) {
            som += aantal;
        }
        return som;
    }

    /** Without the kenmerk, which may be about people. */
    @Override
    public String toString() {
        return "Normadressaatstand[" + segmenten + ", open=" + open + ", " + laatste + "]";
    }
}
