package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/** Step 4, in a dossier: the words by which rules speak of rungs. */
public interface Treden {
    /** The rungs that were used. */
    static List<List<Interventie>> ingezet(List<Inzet> eerder) {
        return eerder.stream().map(Inzet::interventies).toList();
    }

    /** Every herstellende that was used in a dossier, and those of what stands. */
    static List<Interventie> gebruikt(Voorgeschiedenis geschiedenis, List<Interventie> staand) {
        Set<Interventie> gebruikt = new TreeSet<>();
        gebruikt.addAll(van(Interventiesoort.HERSTELLEND, staand));
        for (Inzet inzet : geschiedenis.eerder()) {
            gebruikt.addAll(van(Interventiesoort.HERSTELLEND, inzet.interventies()));
        }
        return List.copyOf(gebruikt);
    }

    /** The herstellende of what stands, or where that holds none, those of the last rung that held any. */
    static List<Interventie> laatsteHerstel(Voorgeschiedenis geschiedenis, List<Interventie> staand) {
        List<Interventie> laatste = van(Interventiesoort.HERSTELLEND, staand);
        for (int i = geschiedenis.eerder().size() - 1; i >= 0 && laatste.isEmpty(); i--) {
            laatste = van(
                    Interventiesoort.HERSTELLEND, geschiedenis.eerder().get(i).interventies());
        }
        return laatste;
    }

    /** Some interventions and others, each once, light to heavy. */
    static List<Interventie> samen(Strategie strategie, Collection<Interventie> deze, Collection<Interventie> en) {
        Set<Interventie> samen = new TreeSet<>();
        samen.addAll(deze);
        samen.addAll(en);
        return strategie.vanLichtNaarZwaar(samen);
    }

    /** Those of a kind. */
    static List<Interventie> van(Interventiesoort soort, Collection<Interventie> interventies) {
        List<Interventie> daarvan = new ArrayList<>();
        for (Interventie i : interventies) {
            if (i.soort() == soort) {
                daarvan.add(i);
            }
        }
        return daarvan;
    }

    /** Those that may stand beside criminal action, where there is any: no boete, which would be a second punishment. */
    static List<Interventie> naastStraf(boolean straffend, List<Interventie> interventies) {
        return straffend
                ? interventies.stream().filter(i -> !Rol.PUNITIEF.heeft(i)).toList()
                : interventies;
    }

    /** The heaviest of some; null where there is none. */
    static Interventie zwaarste(Strategie strategie, Collection<Interventie> interventies) {
        Interventie zwaarste = null;
        for (Interventie i : interventies) {
            if (zwaarste == null || strategie.gewicht(i) > strategie.gewicht(zwaarste)) {
                zwaarste = i;
            }
        }
        return zwaarste;
    }
}
