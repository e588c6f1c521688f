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
 * @param overwogen the interventions of the segment and those chosen outside it
 * @param gekozen those that are chosen
 * @param belet those that are not available, and why
 */
public record Overzicht(List<Interventie> overwogen, List<Interventie> gekozen, Map<Interventie, Redencode> belet)
        implements Conclusie {

    /** The segment and what is chosen outside it. */
    public static Overzicht van(
            Strategie strategie,
            List<Interventie> segment,
            List<Interventie> gekozen,
            Map<Interventie, Redencode> belet) {
        Set<Interventie> overwogen = EnumSet.copyOf(segment);
        overwogen.addAll(gekozen);
        return new Overzicht(strategie.vanLichtNaarZwaar(overwogen), gekozen, belet);
    }

    /** Those of a kind that are chosen. */
    public List<Interventie> gekozen(Interventiesoort soort) {
        return van(gekozen, soort);
    }

    /** Those that are not chosen for this lack. */
    public List<Interventie> nietBeschikbaar(Redencode reden) {
        List<Interventie> niet = new ArrayList<>();
        for (Interventie i : overwogen) {
            if (!gekozen.contains(i) && belet.get(i) == reden) {
                niet.add(i);
            }
        }
        return niet;
    }

    /** Those that could have been chosen but were not. */
    public List<Interventie> over() {
        List<Interventie> over = new ArrayList<>();
        for (Interventie i : overwogen) {
            if (!gekozen.contains(i) && !belet.containsKey(i)) {
                over.add(i);
            }
        }
        return over;
    }

    /** Those of a kind that could have been chosen but were not. */
    public List<Interventie> over(Interventiesoort soort) {
        return van(over(), soort);
    }

    /** This one, if it could have been chosen but was not. */
    public List<Interventie> over(Interventie interventie) {
        return over().contains(interventie) ? List.of(interventie) : List.of();
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
