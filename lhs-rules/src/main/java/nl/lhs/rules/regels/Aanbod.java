package nl.lhs.rules.regels;

import java.util.ArrayList;
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
 * @param herstellende those of the segment that are available, light to heavy
 * @param bestraffende the same
 */
public record Aanbod(Map<Interventie, Redencode> belet, List<Interventie> herstellende, List<Interventie> bestraffende)
        implements Conclusie {
    /** What is left of the segment's interventions, light to heavy. */
    public static Aanbod van(List<Interventie> segment, Belet bevoegdheid, Belet besluit, Belet bsbm) {
        Map<Interventie, Redencode> belet = new EnumMap<>(Interventie.class);
        for (Belet b : List.of(bevoegdheid, besluit, bsbm)) {
            b.interventies().forEach(i -> belet.putIfAbsent(i, b.reden()));
        }
        return new Aanbod(
                belet,
                beschikbaar(segment, belet, Interventiesoort.HERSTELLEND),
                beschikbaar(segment, belet, Interventiesoort.BESTRAFFEND));
    }

    private static List<Interventie> beschikbaar(
            List<Interventie> segment, Map<Interventie, Redencode> belet, Interventiesoort soort) {
        List<Interventie> beschikbaar = new ArrayList<>();
        for (Interventie i : segment) {
            if (i.soort() == soort && !belet.containsKey(i)) {
                beschikbaar.add(i);
            }
        }
        return beschikbaar;
    }

    /** The bestraffende that may stand beside a punishment: those that are none themselves. */
    public List<Interventie> bestraffendeNaastStraf() {
        List<Interventie> ernaast = new ArrayList<>();
        for (Interventie i : bestraffende) {
            if (!Rol.PUNITIEF.heeft(i)) {
                ernaast.add(i);
            }
        }
        return ernaast;
    }

    /** Whether an intervention is available, in the segment or outside it. */
    public boolean isBeschikbaar(Interventie interventie) {
        return !belet.containsKey(interventie);
    }
}
