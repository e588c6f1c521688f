package nl.lhs.rules.regels;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Inzet;

/**
 * Step 4, in a dossier: above which rung the next is sought.
 *
 * @param rang how heavy that rung is
 * @param nietMeer the rungs that are not used again
 */
public record Ondergrens(Rang rang, Collection<List<Interventie>> nietMeer) implements Conclusie {
    /** At a hercontrole: the rung that was used last; none that was used is used again. */
    public static Ondergrens laatste(Strategie strategie, List<Inzet> eerder) {
        return new Ondergrens(
                eerder.isEmpty()
                        ? Rang.GEEN
                        : Rang.van(strategie, eerder.get(eerder.size() - 1).interventies()),
                eerder.stream().map(Inzet::interventies).toList());
    }

    /** Decided again on the same facts: the last rung on which compliance did not follow; none of those is used again. */
    public static Ondergrens laatsteZonderNaleving(Strategie strategie, List<Inzet> eerder) {
        return laatste(strategie, eerder.stream().filter(Inzet::zonderNaleving).toList());
    }

    /** Decided again on other facts: the heaviest rung of this segment on which compliance did not follow. */
    public static Ondergrens zwaarsteZonderNaleving(
            Strategie strategie, List<Inzet> eerder, List<Interventie> segment) {
        List<List<Interventie>> zonder = eerder.stream()
                .filter(e -> e.zonderNaleving() && segment.containsAll(e.interventies()))
                .map(Inzet::interventies)
                .toList();
        return new Ondergrens(
                zonder.stream()
                        .map(t -> Rang.van(strategie, t))
                        .max(Comparator.naturalOrder())
                        .orElse(Rang.GEEN),
                zonder);
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
