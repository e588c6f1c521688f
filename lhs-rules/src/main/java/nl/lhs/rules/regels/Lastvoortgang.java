package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Interventie;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststap;

/** Step 4, in a dossier: how far a last has come. */
public record Lastvoortgang(Lastgang lastgang) implements Conclusie {
    /**
     * How far a last has come.
     *
     * @param overslaan what may be skipped where it is not taken yet and comes next
     * @param besluitAchteraf whether the decision may follow after the execution
     */
    public static Lastvoortgang van(
            Interventie last,
            Map<Interventie, List<Laststap>> gezet,
            List<Laststap> overslaan,
            boolean besluitAchteraf) {
        List<Laststap> rest = over(gezet.getOrDefault(last, List.of()));
        return new Lastvoortgang(new Lastgang(
                last,
                rest.stream().findFirst(),
                overslaan.stream()
                        .filter(s -> !rest.isEmpty() && rest.get(0) == s)
                        .toList(),
                besluitAchteraf && rest.contains(Laststap.BESCHIKKING) && rest.contains(Laststap.UITVOERING)));
    }

    /** The steps that are left: a warning is not given any more once the decision was taken or carried out. */
    private static List<Laststap> over(List<Laststap> gezet) {
        List<Laststap> rest = new ArrayList<>(Arrays.asList(Laststap.values()));
        rest.removeAll(gezet);
        if (!gezet.isEmpty()) {
            rest.remove(Laststap.VOORNEMEN);
        }
        return rest;
    }

    @Override
    public Object vraag() {
        return "voortgang van " + lastgang.last();
    }
}
