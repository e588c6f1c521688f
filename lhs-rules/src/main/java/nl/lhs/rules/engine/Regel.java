package nl.lhs.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import org.kie.api.definition.rule.Rule;

/** What the record says of a rule, read once from what it says of itself and checked against the norms. */
final class Regel {
    private static final Pattern PAKKET = Pattern.compile("nl\\.lhs\\.rules\\.(?:vervolg\\.)?stap([1-5])");

    private final Map<String, Norm> normen = new HashMap<>();
    private final Map<String, Lezing> lezingen = new HashMap<>();
    private final List<String> fouten;

    /** Reads rules, and adds to {@code fouten} whatever is wrong with one; what was read is then of no use. */
    Regel(List<String> fouten) {
        this.fouten = fouten;
        Norm.omschrijvingen().keySet().forEach(n -> normen.put(n.id(), n));
        for (Lezing lezing : Lezing.values()) {
            lezingen.put(lezing.name(), lezing);
        }
    }

    /** Whether a record names a rule; of one that reads a table it names the rows. */
    static boolean wordtGenoemd(Rule regel) {
        return !regel.getMetaData().containsKey("ongenoemd");
    }

    ToegepasteRegel lees(Rule regel) {
        List<Norm> genoemd = new ArrayList<>();
        for (String id : namen(regel, "normen")) {
            Norm norm = normen.get(id);
            genoemd.add(norm == null ? vreemd(id, regel) : norm);
        }
        if (genoemd.isEmpty()) {
            fouten.add("rule \"" + regel.getName() + "\" carries no norm; expected @normen( \"3.1-5, …\" )");
            genoemd.add(Norm.omschrijvingen().firstKey());
        }
        Collections.sort(genoemd);
        List<Lezing> berustOp = new ArrayList<>();
        for (String id : namen(regel, "lezingen")) {
            Lezing lezing = lezingen.get(id);
            if (lezing == null) {
                fouten.add("rule \"" + regel.getName() + "\" cites lezing " + id + "; expected one of "
                        + Arrays.toString(Lezing.values()));
            } else {
                berustOp.add(lezing);
            }
        }
        return new ToegepasteRegel(stap(regel), regel.getName(), genoemd, berustOp);
    }

    private Norm vreemd(String id, Rule regel) {
        try {
            Norm norm = Norm.of(id);
            fouten.add("rule \"" + regel.getName() + "\" cites norm " + id + ", which LHS 1.7 does not hold");
            return norm;
        } catch (IllegalArgumentException e) {
            fouten.add("rule \"" + regel.getName() + "\": " + e.getMessage());
            return Norm.omschrijvingen().firstKey();
        }
    }

    private int stap(Rule regel) {
        String pakket = regel.getPackageName();
        Matcher m = PAKKET.matcher(pakket);
        if (m.matches()) {
            return Integer.parseInt(m.group(1));
        }
        fouten.add(
                "rule \"" + regel.getName() + "\" stands in package " + pakket
                        + "; expected nl.lhs.rules.stap1 to stap5, by the step it belongs to, or nl.lhs.rules.vervolg.stap1 to stap5");
        return 1;
    }

    /** Names separated by commas; a compiled rule base leaves the quotes around them. */
    private static List<String> namen(Rule regel, String sleutel) {
        List<String> namen = new ArrayList<>();
        Object waarde = regel.getMetaData().get(sleutel);
        for (String deel : waarde == null
                ? new String[0]
                : waarde.toString().replace("\"", "").split(",")) {
            String naam = deel.strip();
            if (!naam.isEmpty()) {
                namen.add(naam);
            }
        }
        return namen;
    }
}
