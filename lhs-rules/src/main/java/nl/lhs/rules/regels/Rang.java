package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.strategie.Strategie;

/**
 * How heavy a rung is: first its heaviest bestraffende, then its heaviest herstellende; 0 where it has none. By reading
 * R13 every rung with a bestraffende comes above those without.
 */
public record Rang(int bestraffend, int herstellend) implements Comparable<Rang> {
    /** Below every rung. */
    public static final Rang GEEN = new Rang(0, 0);

    /** How heavy these are together; criminal action does not count. */
    public static Rang of(Strategie strategie, List<Interventie> interventies) {
        return new Rang(
                zwaarste(strategie, interventies, Interventiesoort.BESTRAFFEND),
                zwaarste(strategie, interventies, Interventiesoort.HERSTELLEND));
    }

    private static int zwaarste(Strategie strategie, List<Interventie> interventies, Interventiesoort soort) {
        return interventies.stream()
                .filter(i -> i.soort() == soort)
                .mapToInt(strategie::gewicht)
                .max()
                .orElse(0);
    }

    /** The herstellende and bestraffende interventions of these. */
    public static List<Interventie> trede(List<Interventie> interventies) {
        return interventies.stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .toList();
    }

    /** The criminal action of these. */
    public static List<Interventie> strafrecht(List<Interventie> interventies) {
        return interventies.stream()
                .filter(i -> i.soort() == Interventiesoort.STRAFRECHT)
                .toList();
    }

    @Override
    public int compareTo(Rang ander) {
        return bestraffend == ander.bestraffend
                ? Integer.compare(herstellend, ander.herstellend)
                : Integer.compare(bestraffend, ander.bestraffend);
    }
}
