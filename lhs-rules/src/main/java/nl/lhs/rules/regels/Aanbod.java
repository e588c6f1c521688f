package nl.lhs.rules.regels;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Redencode;

/**
 * Step 4: what is available.
 *
 * @param belet what is not available, in the whole matrix, and why
 * @param lichtsteHerstellende of the segment; null where none is available
 * @param lichtsteBestraffende of the segment; null where none is available
 * @param lichtsteNaastStraf the lightest bestraffende of the segment that may stand beside a punishment; null where none
 *     is available
 */
public record Aanbod(
        Map<Interventie, Redencode> belet,
        Interventie lichtsteHerstellende,
        Interventie lichtsteBestraffende,
        Interventie lichtsteNaastStraf)
        implements Conclusie {

    /** What is left of the segment's interventions, light to heavy. */
    public static Aanbod van(List<Interventie> segment, Belet bevoegdheid, Belet besluit, Belet bsbm) {
        Map<Interventie, Redencode> belet = new EnumMap<>(Interventie.class);
        for (Belet b : List.of(bevoegdheid, besluit, bsbm)) {
            b.interventies().forEach(i -> belet.putIfAbsent(i, b.reden()));
        }
        return new Aanbod(
                belet,
                lichtste(segment, belet, Interventiesoort.HERSTELLEND, null),
                lichtste(segment, belet, Interventiesoort.BESTRAFFEND, null),
                lichtste(segment, belet, Interventiesoort.BESTRAFFEND, Interventie.BESTUURLIJKE_BOETE));
    }

    private static Interventie lichtste(
            List<Interventie> segment, Map<Interventie, Redencode> belet, Interventiesoort soort, Interventie zonder) {
        for (Interventie i : segment) {
            if (i.soort() == soort && i != zonder && !belet.containsKey(i)) {
                return i;
            }
        }
        return null;
    }

    /** Whether an intervention is available, in the segment or outside it. */
    public boolean isBeschikbaar(Interventie interventie) {
        return !belet.containsKey(interventie);
    }
}
