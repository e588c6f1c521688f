package nl.lhs.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.IntStream;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.regels.Rij;
import nl.lhs.rules.regels.Tabel;
import nl.lhs.rules.regels.Tabellen;
import org.drools.model.Model;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;

/** Rules in Drools, and what the record says of each. */
public final class Regelbank {
    /** Far more than the rules can fire on one casus: a bound, should a rule ever feed itself. */
    private static final int MEESTE_REGELS = 1_000;

    /** In the place of a number, of a rule that a record does not name. */
    private static final int ONGENOEMD = -1;

    private final KieBase kieBase;
    private final List<Model> modellen;
    private final Tabellen tabellen;
    private final List<ToegepasteRegel> regels = new ArrayList<>();
    private final Map<String, Integer> nummers = new HashMap<>();
    private final Map<Rij, Integer> nummersVanRijen = new HashMap<>();
    private final int[] opStapEnNaam;
    private volatile Modelloper modelloper;
    /** So many that no thread of a machine has to wait or to make one; more threads than that make their own. */
    private final Queue<Werkgeheugen> vrij =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    /**
     * Takes rules, and checks what they say of themselves against the norms.
     *
     * @param modellen what they were compiled to, for {@link #concludeInBulk}; empty where that is not known
     * @throws LhsEngineException if they cannot be used, naming every fault
     */
    public Regelbank(KieBase kieBase, List<Model> modellen) {
        this(kieBase, modellen, Tabellen.BIBLIOTHEEK);
    }

    private Regelbank(KieBase kieBase, List<Model> modellen, Tabellen tabellen) {
        this.kieBase = kieBase;
        this.modellen = modellen;
        this.tabellen = tabellen;
        List<String> fouten = new ArrayList<>();
        Regel lezer = new Regel(fouten);
        List<Rule> alle = kieBase.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparing(Rule::getName))
                .toList();
        // Those of a dossier last: all others have the same numbers with and without them.
        voegToe(alle, false, lezer, fouten);
        if (alle.stream().anyMatch(Regelmodel::isVervolg)) {
            voegToe(alle, true, lezer, fouten);
        }
        if (!fouten.isEmpty()) {
            throw new LhsEngineException("the rule base cannot be used:\n" + String.join("\n", fouten));
        }
        opStapEnNaam = IntStream.range(0, regels.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer nummer) -> regels.get(nummer).stap())
                        .thenComparing(nummer -> regels.get(nummer).regel()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The same rules, with other tables: for tests of what a row matters. */
    Regelbank met(Tabellen andere) {
        return new Regelbank(kieBase, modellen, andere);
    }

    private void voegToe(List<Rule> alle, boolean vervolg, Regel lezer, List<String> fouten) {
        for (Rule regel : alle) {
            if (Regelmodel.isVervolg(regel) == vervolg) {
                boolean genoemd = Regel.wordtGenoemd(regel);
                if (nummers.put(regel.getName(), genoemd ? regels.size() : ONGENOEMD) != null) {
                    fouten.add(
                            "rule name \"" + regel.getName() + "\" is used in two steps; expected a name of its own");
                }
                if (genoemd) {
                    regels.add(lezer.lees(regel));
                }
            }
        }
        for (Tabel<? extends Rij> tabel : tabellen.alle()) {
            if (Regelmodel.isVervolg(tabel) == vervolg) {
                for (Rij rij : tabel.rijen()) {
                    nummersVanRijen.put(rij, regels.size());
                    regels.add(rij.regel());
                }
            }
        }
    }

    /**
     * What the rules conclude of facts, in Drools.
     *
     * @param filter which matches may fire; empty for all
     */
    public Conclusies conclude(List<Object> feiten, Optional<AgendaFilter> filter) {
        Conclusies conclusies = new Conclusies(this);
        Werkgeheugen gebruikt = vrij.poll();
        Werkgeheugen werkgeheugen = gebruikt == null ? new Werkgeheugen(kieBase) : gebruikt;
        boolean weerTeGebruiken = false;
        try {
            werkgeheugen.trek(conclusies, metTabellen(feiten), filter, MEESTE_REGELS);
            controleer(conclusies);
            // What a filter held back would be left behind.
            weerTeGebruiken = filter.isEmpty() && werkgeheugen.leeg();
            return conclusies;
        } catch (LhsEngineException e) {
            throw e;
        } catch (ConsequenceException e) {
            conclusies.controleer(); // a contradiction may well be what made the rule fail
            throw new LhsEngineException("rule \"" + e.getRule().getName() + "\" failed", e.getCause());
        } catch (RuntimeException e) {
            conclusies.controleer();
            throw new LhsEngineException(
                    "a condition of a rule failed; the last that fired is \"" + conclusies.laatsteRegel() + "\"", e);
        } finally {
            if (!weerTeGebruiken || !vrij.offer(werkgeheugen)) {
                werkgeheugen.sluit();
            }
        }
    }

    /** What the rules conclude of facts, by a walk through what they were compiled to. */
    public Conclusies concludeInBulk(List<Object> feiten) {
        Conclusies conclusies = new Conclusies(this);
        try {
            modelloper().trek(conclusies, metTabellen(feiten), MEESTE_REGELS);
            controleer(conclusies);
            return conclusies;
        } catch (LhsEngineException e) {
            conclusies.controleer();
            throw e;
        } catch (Exception e) { // of the Java in a condition
            conclusies.controleer();
            throw new LhsEngineException(
                    "a condition of a rule failed; the last that fired is \"" + conclusies.laatsteRegel() + "\"", e);
        }
    }

    private List<Object> metTabellen(List<Object> feiten) {
        List<Object> alle = new ArrayList<>(feiten);
        alle.add(tabellen);
        return alle;
    }

    private static void controleer(Conclusies conclusies) {
        if (conclusies.keren() >= MEESTE_REGELS) {
            conclusies.fout("the rules do not come to an end; the last to fire: " + conclusies.laatsteRegel());
        }
        conclusies.controleer();
    }

    /**
     * The walk through what the rules were compiled to.
     *
     * @throws LhsEngineException if that is not known, or holds what only Drools knows
     */
    public Modelloper modelloper() {
        if (modelloper == null) {
            synchronized (this) {
                if (modelloper == null) {
                    if (modellen.isEmpty()) {
                        throw new LhsEngineException(
                                "these rules were compiled when they were loaded, and only Motor.DROOLS"
                                        + " runs them; expected rules that were compiled when the library was built");
                    }
                    modelloper = new Modelloper(modellen);
                }
            }
        }
        return modelloper;
    }

    /** The number of a rule, by its name; below 0 where a record does not name it. */
    int nummer(String regel) {
        return nummers.get(regel);
    }

    /** The number of a row of a table. */
    int nummer(Rij rij) {
        return nummersVanRijen.get(rij);
    }

    /** What the record says of a rule, by its number. */
    ToegepasteRegel regel(int nummer) {
        return regels.get(nummer);
    }

    /** The numbers of all rules, in the order in which a record names them. Not to be changed. */
    int[] opStapEnNaam() {
        return opStapEnNaam;
    }

    /** Every rule that a record can name, and every row of the tables, by number. */
    public List<ToegepasteRegel> regels() {
        return regels;
    }
}
