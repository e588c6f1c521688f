package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Trede;

/** Step 4, in a dossier: the rungs of the segment that can be used, light to heavy (reading R13). */
public record Ladder(List<List<Interventie>> treden) implements Conclusie {
    /** The rungs of a segment beside criminal action: with that, no boete stands on them (reading R5). */
    public static Ladder naast(List<Interventie> segment, Aanbod aanbod, List<Interventie> strafrecht) {
        Strafkant strafkant = new Strafkant(strafrecht);
        List<Interventie> beschikbaar = segment.stream()
                .filter(i -> aanbod.isBeschikbaar(i) && strafkant.laat(i))
                .toList();
        List<List<Interventie>> treden = new ArrayList<>();
        List<Interventie> ernaast = List.of();
        for (Interventie i : beschikbaar) {
            if (i.soort() == Interventiesoort.HERSTELLEND) {
                ernaast = List.of(i);
                treden.add(ernaast);
            }
        }
        for (Interventie i : beschikbaar) {
            if (i.soort() == Interventiesoort.BESTRAFFEND) {
                List<Interventie> trede = new ArrayList<>(ernaast);
                trede.add(i);
                treden.add(List.copyOf(trede));
            }
        }
        return new Ladder(List.copyOf(treden));
    }

    /** The first rung above a floor that is none of those that may not be used again; empty where there is none. */
    public List<Interventie> eersteBoven(Strategie strategie, Rang ondergrens, Collection<List<Interventie>> nietMeer) {
        return treden.stream()
                .filter(t -> Rang.van(strategie, t).compareTo(ondergrens) > 0 && !nietMeer.contains(t))
                .findFirst()
                .orElse(List.of());
    }

    /** What became of each rung. */
    public List<Trede> stand(List<Interventie> gekozen, List<Inzet> eerder) {
        List<Interventie> trede = Rang.trede(gekozen);
        return treden.stream()
                .map(t -> new Trede(
                        t,
                        t.equals(trede)
                                ? Trede.Stand.GEKOZEN
                                : eerder.stream().anyMatch(e -> e.interventies().equals(t))
                                        ? Trede.Stand.GEBRUIKT
                                        : Trede.Stand.OPEN))
                .toList();
    }
}
