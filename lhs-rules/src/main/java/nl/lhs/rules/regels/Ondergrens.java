package nl.lhs.rules.regels;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.strategie.Strategie;

/**
 * Step 4, in a dossier: above which rung the next is sought.
 *
 * @param rang how heavy that rung is
 * @param nietMeer the rungs that are not used again
 */
public record Ondergrens(Rang rang, Collection<List<Interventie>> nietMeer) implements Conclusie {
    /** The last of some rungs; none of them is used again. */
    public static Ondergrens laatste(Strategie strategie, List<List<Interventie>> treden) {
        return new Ondergrens(
                treden.isEmpty() ? Rang.GEEN : Rang.van(strategie, treden.get(treden.size() - 1)), treden);
    }

    /** The heaviest of some rungs; none of them is used again. */
    public static Ondergrens zwaarste(Strategie strategie, List<List<Interventie>> treden) {
        return new Ondergrens(
                treden.stream()
                        .map(t -> Rang.van(strategie, t))
                        .max(Comparator.naturalOrder())
                        .orElse(Rang.GEEN),
                treden);
    }

    /** The first of some rungs that is heavier, and not used before; empty where there is none. */
    public List<Interventie> eersteErboven(Strategie strategie, List<List<Interventie>> treden) {
        return treden.stream()
                .filter(t -> Rang.van(strategie, t).compareTo(rang) > 0 && !nietMeer.contains(t))
                .findFirst()
                .orElse(List.of());
    }

    /** How what was chosen relates to it. */
    public Tredetoets toets(Strategie strategie, List<Interventie> gekozen) {
        return new Tredetoets(
                nietMeer.contains(Rang.trede(gekozen)),
                Rang.van(strategie, gekozen).compareTo(rang) > 0);
    }

    /** Whether an intervention is no heavier than what stands on the rung of its kind, or of a heavier kind. */
    public boolean isNietZwaarder(Strategie strategie, Interventie interventie) {
        int gewicht = strategie.gewicht(interventie);
        return interventie.soort() == Interventiesoort.HERSTELLEND
                ? rang.bestraffend() > 0 || rang.herstellend() >= gewicht
                : rang.bestraffend() >= gewicht;
    }
}
