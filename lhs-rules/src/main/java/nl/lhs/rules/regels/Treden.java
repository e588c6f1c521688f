package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.vervolg.Inzet;

/** Step 4, in a dossier: the words by which rules speak of rungs. */
public interface Treden {
    /** A rung for each intervention, by itself. */
    static List<List<Interventie>> elkAlleen(List<Interventie> interventies) {
        return interventies.stream().map(List::of).toList();
    }

    /** A rung for each intervention, beside the last of others where there is one. */
    static List<List<Interventie>> elkNaastDeLaatste(List<Interventie> andere, List<Interventie> interventies) {
        List<List<Interventie>> treden = new ArrayList<>();
        for (Interventie interventie : interventies) {
            List<Interventie> trede = new ArrayList<>();
            if (!andere.isEmpty()) {
                trede.add(andere.get(andere.size() - 1));
            }
            trede.add(interventie);
            treden.add(List.copyOf(trede));
        }
        return treden;
    }

    /** The rungs that were used. */
    static List<List<Interventie>> ingezet(List<Inzet> eerder) {
        return eerder.stream().map(Inzet::interventies).toList();
    }

    /** The rungs that were used, and on which compliance did not follow. */
    static List<List<Interventie>> zonderNaleving(List<Inzet> eerder) {
        return ingezet(eerder.stream().filter(Inzet::zonderNaleving).toList());
    }

    /** Those of which a segment holds all interventions. */
    static List<List<Interventie>> binnen(List<Interventie> segment, List<List<Interventie>> treden) {
        return treden.stream().filter(segment::containsAll).toList();
    }
}
