package nl.lhs.rules.engine;

import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.Stream;
import nl.lhs.rules.basis.LhsEngineException;
import org.drools.model.*;
import org.drools.model.functions.*;

/**
 * Walks the model that rules are compiled to, without a session of Drools: see {@code Motor.BULK}.
 *
 * <p>Facts come in one by one. Each is asked once every condition on it alone; rules share those that they begin with. A
 * rule is tried when each of its patterns has a fact, and a match is found once: by the newest of its facts. Conclusions
 * come in last, until there is nothing new. No order is needed, because rules only add: what asks for more is refused.
 */
@SuppressWarnings({"unchecked", "rawtypes"}) // a model has variables of any type, and functions of them
public final class Modelloper {
    private static final int RUIMTE = 32; // a place is the number of a rule times this, and that of a step in it
    private final List<Gang> gangen = new ArrayList<>();
    private final Map<Object, Knoop> wortels = new HashMap<>();
    private final List<List<Integer>> plaatsen = new ArrayList<>(); // those that each memory feeds
    private final Queue<Loop> vrij = new ArrayBlockingQueue<>(RUIMTE);

    /** Where a variable is found: a fact of the match, or what is read from it, but only when it is asked for. */
    private record Bron(int stap, Function1 functie) {
        Object van(Object[] feiten) {
            return functie == null ? feiten[stap] : functie.apply(feiten[stap]);
        }
    }

    /** A pattern: of facts in a memory, or of what facts before it deliver; and what is asked of them together. */
    private record Stap(Class<?> soort, int geheugen, Function1<Object[], Object> uit, PredicateN toets) {}

    private record Gang(String naam, int volledig, Stap[] stappen, Bron[] waarden, BlockN gevolg) {}

    /** A condition on one fact, a memory for those that meet it, and what is asked next; equal is what Drools calls so. */
    private record Knoop(Predicate1 toets, int geheugen, Map<Object, Knoop> verder) {}

    public Modelloper(List<Model> modellen) {
        for (Rule regel : modellen.stream().flatMap(m -> m.getRules().stream()).toList()) {
            try {
                eis(modellen.stream().allMatch(m -> m.getTypeMetaDatas().isEmpty()), "declared types beside it");
                lees(regel, new HashMap<>());
            } catch (UnsupportedOperationException | IllegalAccessException e) {
                throw new LhsEngineException("rule \"" + regel.getName() + "\" has " + e.getMessage(), e);
            }
        }
    }

    private static void eis(boolean bekend, String wat) {
        if (!bekend) {
            throw new UnsupportedOperationException(wat + ", which only Motor.DROOLS knows");
        }
    }

    private void lees(Rule regel, Map<Variable, Bron> bronnen) throws IllegalAccessException {
        for (Field veld : Rule.Attribute.class.getFields()) {
            Rule.Attribute a = (Rule.Attribute) veld.get(null);
            eis(Objects.equals(regel.getAttribute(a), a.getDefaultValue()), "the attribute " + veld.getName());
        }
        regel.getMetaData().keySet().forEach(n -> eis(!n.matches("(.*\\.)?[A-Z].*"), "the annotation " + n));
        eis(regel.getUnit() == null && regel.getConsequences().size() == 1, "a unit, or named consequences");
        Consequence gevolg = regel.getDefaultConsequence();
        eis(gevolg.isUsingDrools() && gevolg.getLanguage().equals("java"), "a consequence that inserts nothing");
        List<Condition> condities = regel.getView().getSubConditions();
        Stap[] stappen = new Stap[condities.size() - 1]; // the last is the consequence
        for (int i = 0; i < stappen.length; i++) {
            stappen[i] = stap(condities.get(i), i, bronnen);
        }
        int volledig = (int) Stream.of(stappen).filter(s -> s.uit == null).count();
        eis(volledig > 0 && stappen.length < RUIMTE, "no pattern of facts, or too many");
        gangen.add(
                new Gang(regel.getName(), volledig, stappen, uit(bronnen, gevolg.getVariables()), gevolg.getBlock()));
    }

    private Stap stap(Condition conditie, int nummer, Map<Variable, Bron> bronnen) {
        eis(conditie.getType() == Condition.Type.PATTERN, "a condition of the kind " + conditie.getType());
        Pattern<?> patroon = (Pattern<?>) conditie;
        Declaration<?> feit = (Declaration<?>) patroon.getPatternVariable();
        Function1<Object[], Object> uit = uit(feit.getSource(), bronnen);
        boolean vast = Modifier.isFinal(feit.getType().getModifiers()) && !patroon.isPassive();
        eis(uit != null || vast, "a pattern that is passive, or of a class that can be extended");
        eis(feit.getWindow() == null && patroon.getWatchedProps().length == 0, "a window, or properties to watch");
        bronnen.put(feit, new Bron(nummer, null));
        for (Binding b : patroon.getBindings()) {
            eis(b.getBindingFunction() != null && b.getInputVariable() == feit, "a binding of more than its fact");
            bronnen.put(b.getBoundVariable(), new Bron(nummer, b.getBindingFunction()));
        }
        Knoop knoop = knoop(wortels, feit.getType(), f -> true);
        List<PredicateN> toetsen = new ArrayList<>();
        int eigen = 0;
        Constraint alle = patroon.getConstraint();
        for (Constraint c : alle.getType() == Constraint.Type.MULTIPLE ? alle.getChildren() : List.of(alle)) {
            eis(c instanceof SingleConstraint s && !s.isTemporal(), "conditions on time, or joined by " + c.getType());
            Bron[] van = uit(bronnen, ((SingleConstraint) c).getVariables());
            PredicateN vraag = ((SingleConstraint) c).getPredicate();
            boolean alleen = Stream.of(van).allMatch(b -> b.stap == nummer);
            if (uit != null || !alleen) { // its own first, as Drools does
                toetsen.add(alleen ? eigen++ : toetsen.size(), f -> vraag.test(waarden(van, f)));
            } else if (van.length == 1 && van[0].functie == null) {
                Predicate1 een = ((SingleConstraint) c).getPredicate1();
                knoop = knoop(knoop.verder, een, een);
            } else if (c != SingleConstraint.TRUE) {
                Bron[] los = Stream.of(van).map(b -> new Bron(0, b.functie)).toArray(Bron[]::new);
                knoop = knoop(knoop.verder, c, f -> vraag.test(waarden(los, new Object[] {f})));
            }
        }
        if (uit == null) {
            plaatsen.get(knoop.geheugen).add(gangen.size() * RUIMTE + nummer);
        }
        PredicateN samen = toetsen.stream().reduce(f -> true, (a, b) -> f -> a.test(f) && b.test(f));
        return new Stap(feit.getType(), knoop.geheugen, uit, samen);
    }

    private Knoop knoop(Map<Object, Knoop> onder, Object vraag, Predicate1 toets) {
        return onder.computeIfAbsent(vraag, v -> {
            plaatsen.add(new ArrayList<>());
            return new Knoop(toets, plaatsen.size() - 1, new LinkedHashMap<>());
        });
    }

    private static Function1<Object[], Object> uit(DeclarationSource bron, Map<Variable, Bron> bronnen) {
        if (bron instanceof From0 van) {
            return feiten -> van.getProvider().apply();
        } else if (bron instanceof From1 van && !van.isReactive()) {
            Bron een = uit(bronnen, van.getVariable())[0];
            return van.getProvider() == null ? een::van : f -> van.getProvider().apply(een.van(f));
        } else if (bron instanceof From2 van) {
            Bron[] uit = uit(bronnen, van.getVariable(), van.getVariable2());
            return f -> van.getProvider().apply(uit[0].van(f), uit[1].van(f));
        }
        eis(bron == null, "a pattern from more than two variables, or from elsewhere");
        return null;
    }

    private static Bron[] uit(Map<Variable, Bron> bronnen, Variable... variabelen) {
        Stream.of(variabelen).forEach(v -> eis(bronnen.containsKey(v), "a variable of no pattern, " + v.getName()));
        return Stream.of(variabelen).map(bronnen::get).toArray(Bron[]::new);
    }

    private static Object[] waarden(Bron[] bronnen, Object[] feiten, Object... vooraf) {
        Object[] waarden = Arrays.copyOf(vooraf, vooraf.length + bronnen.length);
        for (int i = 0; i < bronnen.length; i++) {
            waarden[vooraf.length + i] = bronnen[i].van(feiten);
        }
        return waarden;
    }

    /** Lets the rules draw conclusions of facts; what a condition throws is thrown on. */
    void trek(Conclusies conclusies, List<Object> feiten, int meesteRegels) throws Exception {
        Loop loop = Objects.requireNonNullElseGet(vrij.poll(), Loop::new);
        loop.loop(conclusies, feiten, meesteRegels);
        vrij.offer(loop);
    }

    /** What a decision is made in, and after it the next; for one thread at a time. */
    private final class Loop {
        private final int[] volledig = gangen.stream().mapToInt(Gang::volledig).toArray();
        private final int[] ontbreekt = new int[volledig.length];
        private final int[][] plaats = plaatsen.stream()
                .map(p -> p.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        private final Object[][] inhoud = new Object[plaats.length][1];
        private final int[] omvang = new int[plaats.length];
        private final int[] beurt = new int[gangen.size() * RUIMTE];
        private final Object[] match = new Object[RUIMTE];
        private final Object drools = Proxy.newProxyInstance(
                Drools.class.getClassLoader(), new Class<?>[] {Drools.class}, (p, wat, waarden) -> roep(wat, waarden));
        private List<Object> rij;
        private int beurten;
        private Conclusies conclusies;

        void loop(Conclusies naar, List<Object> feiten, int meesteRegels) throws Exception {
            conclusies = naar;
            rij = new ArrayList<>(feiten);
            Arrays.fill(omvang, 0);
            System.arraycopy(volledig, 0, ontbreekt, 0, volledig.length);
            for (int i = 0; i < rij.size() && naar.keren() < meesteRegels; i++) {
                beurten = 0;
                vraag(wortels.get(rij.get(i).getClass()), rij.get(i));
                for (int b = 0; b < beurten; b++) {
                    if (ontbreekt[beurt[b] / RUIMTE] == 0) {
                        zoek(gangen.get(beurt[b] / RUIMTE), 0, beurt[b] % RUIMTE, rij.get(i));
                    }
                }
            }
        }

        private void vraag(Knoop knoop, Object feit) throws Exception {
            if (knoop != null && knoop.toets.test(feit)) {
                int g = knoop.geheugen;
                int n = omvang[g]++;
                inhoud[g] = n < inhoud[g].length ? inhoud[g] : Arrays.copyOf(inhoud[g], 2 * n);
                inhoud[g][n] = feit;
                for (int p : plaats[g]) {
                    ontbreekt[p / RUIMTE] -= n == 0 ? 1 : 0;
                    beurt[beurten++] = p;
                }
                for (Knoop verder : knoop.verder.values()) {
                    vraag(verder, feit);
                }
            }
        }

        /** Finds the matches that have a fact, the last of its memory, at one place and only older ones before it. */
        private void zoek(Gang gang, int nummer, int plaats, Object feit) throws Exception {
            if (nummer == gang.stappen.length) {
                conclusies.vuurt(gang.naam);
                try {
                    gang.gevolg.execute(waarden(gang.waarden, match, drools));
                } catch (Exception e) {
                    throw new LhsEngineException("rule \"" + gang.naam + "\" failed", e);
                }
                return;
            }
            Stap stap = gang.stappen[nummer];
            Object[] alle = stap.uit == null ? inhoud[stap.geheugen] : dingen(stap.uit.apply(match));
            int tot = stap.uit == null ? omvang[stap.geheugen] : alle.length;
            tot -= stap.uit == null && nummer < plaats && alle[tot - 1] == feit ? 1 : 0;
            for (int i = nummer == plaats ? tot - 1 : 0; i < tot; i++) {
                match[nummer] = alle[i];
                if (stap.soort.isInstance(alle[i]) && stap.toets.test(match)) {
                    zoek(gang, nummer + 1, plaats, feit);
                }
            }
        }

        private static Object[] dingen(Object uit) {
            List<Object> dingen = new ArrayList<>();
            Object[] een = uit instanceof Object[] alle ? alle : new Object[] {uit};
            Iterable<?> meer = uit instanceof Iterable<?> alle ? alle : Arrays.asList(een);
            (uit instanceof Iterator<?> alle ? alle : meer.iterator()).forEachRemaining(dingen::add);
            return dingen.toArray();
        }

        private Object roep(Method methode, Object[] waarden) {
            eis(methode.getName().equals("insert") && waarden.length == 1, methode.getName());
            boolean nieuw = waarden[0] != null; // Drools does not add null, or a fact that is there
            for (int i = 0; nieuw && i < rij.size(); i++) {
                nieuw = rij.get(i) != waarden[0];
            }
            if (nieuw) {
                rij.add(waarden[0]);
                conclusies.concludeert(conclusies.laatsteRegel(), waarden[0]);
            }
            return null;
        }
    }
}
