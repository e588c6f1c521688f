package nl.lhs.core.vastlegging;

import java.util.Objects;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;

/**
 * What became of one intervention that was considered (<i>overwogen</i>).
 *
 * @param interventie the intervention
 * @param beschikbaar whether it can be chosen: no power or condition of a BSBM is known to be missing, and the
 *     begunstigend besluit is known and as it must be
 * @param gekozen whether it was chosen
 * @param reden why it was chosen or not, in Dutch; may be reworded between versions
 * @param code the stable code of that reason
 */
public record Overweging(Interventie interventie, boolean beschikbaar, boolean gekozen, String reden, Redencode code) {
    /**
     * What became of one intervention.
     *
     * @param interventie see {@link #interventie()}
     * @param beschikbaar see {@link #beschikbaar()}
     * @param gekozen see {@link #gekozen()}
     * @param reden see {@link #reden()}
     * @param code see {@link #code()}
     */
    public Overweging {
        Objects.requireNonNull(interventie, "interventie");
        Objects.requireNonNull(reden, "reden");
        Objects.requireNonNull(code, "code");
    }

    /** {@return the kind of the intervention} */
    public Interventiesoort soort() {
        return interventie.soort();
    }
}
