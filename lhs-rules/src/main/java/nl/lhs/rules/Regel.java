package nl.lhs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.internal.Regelwerk;

/** What the record says of a rule, read once from what it says of itself and checked against the norms. */
final class Regel {
    private static final String PAKKET = "nl.lhs.rules.stap";

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

    ToegepasteRegel lees(Regelwerk.Kop kop) {
        List<Norm> genoemd = new ArrayList<>();
        for (String id : namen(kop.normen())) {
            Norm norm = normen.get(id);
            genoemd.add(norm == null ? vreemd(id, kop) : norm);
        }
        if (genoemd.isEmpty()) {
            fouten.add("rule \"" + kop.naam() + "\" carries no norm; expected @normen( \"3.1-5, …\" )");
            genoemd.add(Norm.omschrijvingen().firstKey());
        }
        Collections.sort(genoemd);
        List<Lezing> berustOp = new ArrayList<>();
        for (String id : namen(kop.lezingen())) {
            Lezing lezing = lezingen.get(id);
            if (lezing == null) {
                fouten.add("rule \"" + kop.naam() + "\" cites lezing " + id + "; expected one of "
                        + Arrays.toString(Lezing.values()));
            } else {
                berustOp.add(lezing);
            }
        }
        return new ToegepasteRegel(stap(kop), kop.naam(), genoemd, berustOp);
    }

    private Norm vreemd(String id, Regelwerk.Kop kop) {
        try {
            Norm norm = Norm.of(id);
            fouten.add("rule \"" + kop.naam() + "\" cites norm " + id + ", which LHS 1.7 does not hold");
            return norm;
        } catch (IllegalArgumentException e) {
            fouten.add("rule \"" + kop.naam() + "\": " + e.getMessage());
            return Norm.omschrijvingen().firstKey();
        }
    }

    private int stap(Regelwerk.Kop kop) {
        String pakket = kop.pakket();
        if (pakket.length() == PAKKET.length() + 1 && pakket.startsWith(PAKKET)) {
            int stap = pakket.charAt(PAKKET.length()) - '0';
            if (stap >= 1 && stap <= 5) {
                return stap;
            }
        }
        fouten.add("rule \"" + kop.naam() + "\" stands in package " + pakket + "; expected " + PAKKET + "1 to " + PAKKET
                + "5, by the step it belongs to");
        return 1;
    }

    /** Names separated by commas. */
    private static List<String> namen(String tekst) {
        List<String> namen = new ArrayList<>();
        for (String deel : tekst.split(",")) {
            String naam = deel.strip();
            if (!naam.isEmpty()) {
                namen.add(naam);
            }
        }
        return namen;
    }
}
