package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Redencode;

/**
 * Step 5: all that was considered, light to heavy, of which the record says what became of it.
 *
 * @param segment the interventions of the segment
 * @param overwogen the same, and those chosen outside it
 * @param gekozen those that are chosen
 * @param belet those that are not available, and why
 */
public record Overzicht(
        List<Interventie> segment,
        List<Interventie> overwogen,
        List<Interventie> gekozen,
        Map<Interventie, Redencode> belet)
        implements Conclusie {
    /** The segment, of which nothing is chosen. */
    public static Overzicht van(List<Interventie> segment, Map<Interventie, Redencode> belet) {
        return new Overzicht(segment, segment, List.of(), belet);
    }

    /** The segment and what is chosen outside it. */
    public static Overzicht van(
            Strategie strategie,
            List<Interventie> segment,
            List<Interventie> gekozen,
            Map<Interventie, Redencode> belet) {
        Set<Interventie> overwogen = EnumSet.copyOf(segment);
        overwogen.addAll(gekozen);
        return new Overzicht(segment, strategie.vanLichtNaarZwaar(overwogen), gekozen, belet);
    }

    /** Those of a kind that are chosen. */
    public List<Interventie> gekozen(Interventiesoort soort) {
        return van(gekozen, soort);
    }

    private static List<Interventie> van(List<Interventie> interventies, Interventiesoort soort) {
        List<Interventie> daarvan = new ArrayList<>();
        for (Interventie i : interventies) {
            if (i.soort() == soort) {
                daarvan.add(i);
            }
        }
        return daarvan;
    }

    /** Whether any of them needs a legal power. */
    public boolean vraagtBevoegdheid() {
        for (Interventie i : overwogen) {
            if (i.vereistBevoegdheid()) {
                return true;
            }
        }
        return false;
    }
}
