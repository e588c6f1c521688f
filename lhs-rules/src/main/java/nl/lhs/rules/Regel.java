package nl.lhs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import org.kie.api.definition.rule.Rule;

/** What the record says of a rule, read once from its package and metadata and checked against the norms. */
final class Regel {
    private static final String PAKKET = "nl.lhs.rules.stap";

    private Regel() {}

    /** Adds to {@code fouten} whatever is wrong with the rule; the result is then of no use. */
    static ToegepasteRegel van(Rule regel, List<String> fouten) {
        String naam = regel.getName();
        int stap = stap(regel, fouten);
        List<Norm> normen = new ArrayList<>();
        for (String id : namen(regel.getMetaData(), "normen")) {
            try {
                Norm norm = Norm.of(id);
                if (!Norm.omschrijvingen().containsKey(norm)) {
                    fouten.add("rule \"" + naam + "\" cites norm " + id + ", which LHS 1.7 does not hold");
                }
                normen.add(norm);
            } catch (IllegalArgumentException e) {
                fouten.add("rule \"" + naam + "\": " + e.getMessage());
            }
        }
        if (normen.isEmpty()) {
            fouten.add("rule \"" + naam + "\" carries no norm; expected @normen( \"3.1-5, …\" )");
            normen.add(Norm.omschrijvingen().firstKey());
        }
        List<Lezing> lezingen = new ArrayList<>();
        for (String id : namen(regel.getMetaData(), "lezingen")) {
            Arrays.stream(Lezing.values())
                    .filter(l -> l.name().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            lezingen::add,
                            () -> fouten.add("rule \"" + naam + "\" cites lezing " + id + "; expected one of "
                                    + Arrays.toString(Lezing.values())));
        }
        return new ToegepasteRegel(stap, naam, normen.stream().sorted().toList(), lezingen);
    }

    private static int stap(Rule regel, List<String> fouten) {
        String pakket = regel.getPackageName();
        if (pakket.startsWith(PAKKET) && pakket.substring(PAKKET.length()).matches("[1-5]")) {
            return Integer.parseInt(pakket.substring(PAKKET.length()));
        }
        fouten.add("rule \"" + regel.getName() + "\" stands in package " + pakket + "; expected " + PAKKET + "1 to "
                + PAKKET + "5, by the step it belongs to");
        return 1;
    }

    /** Names separated by commas, with or without the quotes that a compiled rule base may leave around them. */
    private static List<String> namen(Map<String, Object> metadata, String sleutel) {
        Object waarde = metadata.get(sleutel);
        if (waarde == null) {
            return List.of();
        }
        return Arrays.stream(waarde.toString().replace("\"", "").split(","))
                .map(String::strip)
                .filter(n -> !n.isEmpty())
                .toList();
    }
}
