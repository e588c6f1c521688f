package nl.lhs.rules.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Trede;

/**
 * Step 4, in a dossier: the rungs of the segment that can be used, light to heavy (reading R13).
 *
 * @param naastStraf whether they are those beside criminal action
 */
public record Ladder(boolean naastStraf, List<List<Interventie>> treden) implements Conclusie {
    /** First some rungs, then others. */
    public static Ladder eerstDan(boolean naastStraf, List<List<Interventie>> eerst, List<List<Interventie>> dan) {
        return new Ladder(
                naastStraf, Stream.concat(eerst.stream(), dan.stream()).toList());
    }

    /** What became of each rung. */
    public List<Trede> stand(List<Interventie> gekozen, List<Inzet> eerder) {
        List<Interventie> trede = Rang.trede(gekozen);
        return treden.stream()
                .map(t -> new Trede(
                        t,
                        t.equals(trede)
                                ? Trede.Stand.GEKOZEN
                                : Treden.ingezet(eerder).contains(t) ? Trede.Stand.GEBRUIKT : Trede.Stand.OPEN))
                .toList();
    }

    @Override
    public Object vraag() {
        return naastStraf ? "treden naast een straf" : "treden";
    }
}
