package nl.lhs.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.internal.Feiten;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.AgendaFilter;

/** The rule base: the compiled rules, and what the record says of each. */
final class Regelbank {
    /** Far more than the rules can fire on one casus: a bound, should a rule ever feed itself. */
    private static final int MEESTE_REGELS = 1_000;

    private static final List<String> BESTANDEN = List.of(
            "stap1-positionering.drl",
            "stap2-aspecten.drl",
            "stap3-overleg.drl",
            "stap4-optreden.drl",
            "stap4-doorpakken.drl",
            "stap5-vastlegging.drl",
            "stap5-vervolg.drl",
            "stap5-signalen.drl",
            "stap5-strategie.drl");

    private final KieBase kieBase;
    private final Map<String, ToegepasteRegel> regels;
    private final Map<String, String> bronnen;
    /** So many that no thread of a machine has to wait or to make one; more threads than that make their own. */
    private final Queue<Werkgeheugen> vrij =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    private Regelbank(KieBase kieBase, Map<String, ToegepasteRegel> regels, Map<String, String> bronnen) {
        this.bronnen = Map.copyOf(bronnen);
        this.kieBase = kieBase;
        this.regels = regels;
    }

    /** The rules of the library, checked against the norms. */
    static Regelbank van() {
        Map<String, String> bronnen = new LinkedHashMap<>();
        BESTANDEN.forEach(bestand -> bronnen.put(bestand, lees(bestand)));
        return van(Regelmodel.van(bronnen), bronnen);
    }

    /** Compiled rules, with the source text that they come from by file name. */
    static Regelbank van(KieBase kieBase, Map<String, String> bronnen) {
        List<String> fouten = new ArrayList<>();
        Map<String, ToegepasteRegel> regels = new LinkedHashMap<>();
        kieBase.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .forEach(regel -> voegToe(regels, regel, fouten));
        if (!fouten.isEmpty()) {
            throw new LhsEngineException("the rule base cannot be used:\n" + String.join("\n", fouten));
        }
        return new Regelbank(kieBase, regels, bronnen);
    }

    static String lees(String bestand) {
        return Bronnen.lees("nl/lhs/rules/" + bestand);
    }

    static List<String> bestanden() {
        return BESTANDEN;
    }

    private static void voegToe(Map<String, ToegepasteRegel> regels, Rule regel, List<String> fouten) {
        if (regels.put(regel.getName(), Regel.van(regel, fouten)) != null) {
            fouten.add("rule name \"" + regel.getName() + "\" is used in two steps; expected a name of its own");
        }
    }

    /** What the rules conclude of facts: only those that the filter lets through, or all where it is null. */
    Conclusies pasToe(Strategie strategie, Feiten feiten, Optional<Vervolgopdracht> vervolg, AgendaFilter filter) {
        List<Object> alle = new ArrayList<>(List.of(strategie, strategie.opties(), feiten));
        vervolg.ifPresent(v -> {
            alle.add(v.voorgeschiedenis());
            alle.add(v.feiten());
        });
        Conclusies conclusies = new Conclusies(this);
        Werkgeheugen gebruikt = vrij.poll();
        Werkgeheugen werkgeheugen = gebruikt == null ? new Werkgeheugen(kieBase) : gebruikt;
        boolean weerTeGebruiken = false;
        try {
            werkgeheugen.trek(conclusies, alle, filter, MEESTE_REGELS);
            conclusies.controleer();
            // What a filter held back, or what was cut off, would be left behind.
            weerTeGebruiken = filter == null && conclusies.aantalToepassingen() < MEESTE_REGELS && werkgeheugen.leeg();
        } catch (LhsEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            conclusies.controleer(); // a contradiction may well be what made the rule fail
            throw new LhsEngineException("a rule failed after rule \"" + conclusies.laatsteRegel() + "\"", e);
        } finally {
            if (!weerTeGebruiken || !vrij.offer(werkgeheugen)) {
                werkgeheugen.sluit();
            }
        }
        if (conclusies.aantalToepassingen() >= MEESTE_REGELS) {
            throw new LhsEngineException(
                    "the rules do not come to an end; the last to fire: " + conclusies.laatsteRegel());
        }
        return conclusies;
    }

    /** What the record says of a rule. */
    ToegepasteRegel regel(String naam) {
        return regels.get(naam);
    }

    /** The text of each rule file, by its name. */
    Map<String, String> bronnen() {
        return bronnen;
    }

    /** Every rule, in no particular order. */
    Collection<ToegepasteRegel> regels() {
        return regels.values();
    }
}
