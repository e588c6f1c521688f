package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.lhs.core.Klasse;
import nl.lhs.core.Required;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;

/**
 * Where a finding stands in the matrix, and how it got there (step 1).
 *
 * <p>Example: from B3, {@link Verplaatsing#VERZWAREND}, by the pad {@code [B3, C3, C4]} to C4. Source: norms 3.1-2 to
 * 3.1-7.
 *
 * @param typering the column from which was started
 * @param typeringStandaard true where the normadressaat could not be typed, so that the typering is the
 *     default of the strategie, B in LHS 1.7 (norm 3.1-4)
 * @param uitgangspositie the segment before any move
 * @param verplaatsing the move that the arguments ask for, also where the edge of the matrix stopped it
 * @param pad every segment passed, start and end included, each a neighbour of the one before and none twice; steps
 *     stopped at the edge left out
 * @param segment the segment after the move
 * @param klasse the class of that segment
 */
public record Positionering(
        Typering typering,
        boolean typeringStandaard,
        Segment uitgangspositie,
        Verplaatsing verplaatsing,
        List<Segment> pad,
        Segment segment,
        Klasse klasse) {
    /**
     * A position.
     *
     * @param typering see {@link #typering()}
     * @param typeringStandaard see {@link #typeringStandaard()}
     * @param uitgangspositie see {@link #uitgangspositie()}
     * @param verplaatsing see {@link #verplaatsing()}
     * @param pad see {@link #pad()}
     * @param segment see {@link #segment()}
     * @param klasse see {@link #klasse()}
     * @throws IllegalArgumentException if typering, start, path and end do not fit together, or the path leaps or returns
     */
    public Positionering {
        Objects.requireNonNull(typering, "typering");
        Objects.requireNonNull(uitgangspositie, "uitgangspositie");
        Objects.requireNonNull(verplaatsing, "verplaatsing");
        pad = Required.list(pad, "pad");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(klasse, "klasse");
        if (uitgangspositie.typering() != typering
                || pad.isEmpty()
                || pad.get(0) != uitgangspositie
                || pad.get(pad.size() - 1) != segment) {
            throw new IllegalArgumentException("a positionering whose pad " + pad + " does not lead from column "
                    + typering.kolom() + " and " + uitgangspositie + " to " + segment);
        }
        if (!isAaneengesloten(pad) || Set.copyOf(pad).size() != pad.size()) {
            throw new IllegalArgumentException("a positionering whose pad " + pad
                    + " does not go from neighbour to neighbour, passing no segment twice");
        }
    }

    private static boolean isAaneengesloten(List<Segment> pad) {
        return IntStream.range(1, pad.size()).allMatch(i -> pad.get(i - 1).grenstAan(pad.get(i)));
    }
}
