package nl.lhs.core.vervolg;

import java.util.Objects;
import nl.lhs.core.Segment;

/**
 * What is proposed where no rung of the segment is left (<i>herpositionering</i>). It is a proposal: a herziening
 * carries it out, or not.
 *
 * <p>Example: from B3, {@code new Herpositionering(Segment.C3, false)}; from D3, {@code new
 * Herpositionering(Segment.D3, true)}. Source: reading R13.
 *
 * @param segment one column to the right; from column D the same segment
 * @param overlegStrafrecht whether overleg about criminal action is proposed: from column D
 */
public record Herpositionering(Segment segment, boolean overlegStrafrecht) {
    /**
     * A proposal.
     *
     * @param segment see {@link #segment()}
     * @param overlegStrafrecht see {@link #overlegStrafrecht()}
     */
    public Herpositionering {
        Objects.requireNonNull(segment, "segment");
    }
}
