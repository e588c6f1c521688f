package nl.lhs.rules.regels;

import java.util.EnumSet;
import java.util.Set;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Redencode;

/**
 * Step 4: which interventions one condition rules out, in the whole matrix.
 *
 * @param reden null where nothing is ruled out
 */
public record Belet(Voorwaarde voorwaarde, Redencode reden, Set<Interventie> interventies) implements Conclusie {
    /** The conditions of bijlage 2, in the order in which a reason is given. */
    public enum Voorwaarde {
        BEVOEGDHEID,
        BEGUNSTIGEND_BESLUIT,
        BSBM
    }

    /** A condition that rules out nothing. */
    public static Belet geen(Voorwaarde voorwaarde) {
        return new Belet(voorwaarde, null, Set.of());
    }

    /** The interventions that need a power which is not on the list, but for those that are excepted. */
    public static Belet zonderBevoegdheid(Set<Interventie> bevoegdheden, Set<Interventie> uitgezonderd) {
        Set<Interventie> belet = EnumSet.noneOf(Interventie.class);
        for (Interventie i : Interventie.values()) {
            if (i.vereistBevoegdheid() && !bevoegdheden.contains(i) && !uitgezonderd.contains(i)) {
                belet.add(i);
            }
        }
        return new Belet(Voorwaarde.BEVOEGDHEID, Redencode.GEEN_BEVOEGDHEID, belet);
    }

    @Override
    public Object vraag() {
        return "belet door " + voorwaarde;
    }
}
