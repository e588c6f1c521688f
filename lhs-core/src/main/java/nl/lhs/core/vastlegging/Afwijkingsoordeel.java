package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Interventie;
import nl.lhs.core.Required;

/**
 * A deviation that was taken over (norm 3.4-2).
 *
 * @param aanbevolen what norm 3.4-2 gives without the deviation, light to heavy; may be empty
 * @param binnenSegment whether all that was chosen stands in the segment
 * @param motivering the reasons, as given
 */
public record Afwijkingsoordeel(List<Interventie> aanbevolen, boolean binnenSegment, String motivering) {
    /**
     * A deviation that was taken over.
     *
     * @param aanbevolen see {@link #aanbevolen()}
     * @param binnenSegment see {@link #binnenSegment()}
     * @param motivering see {@link #motivering()}
     */
    public Afwijkingsoordeel {
        aanbevolen = Required.list(aanbevolen, "aanbevolen");
        Objects.requireNonNull(motivering, "motivering");
    }

    /** Without the motivering, which may be about people. */
    @Override
    public String toString() {
        return "Afwijkingsoordeel[aanbevolen=" + aanbevolen + ", binnenSegment=" + binnenSegment + "]";
    }
}
