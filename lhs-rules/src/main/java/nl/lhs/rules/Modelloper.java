package nl.lhs.rules;

import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Stream;
import org.drools.model.*;
import org.drools.model.functions.*;

/**
 * Walks the model that rules are compiled to, without a session of Drools: see {@link Motor#BULK}.
 *
 * <p>Facts come in one by one. Each is asked once every condition on it alone. A rule is tried when there is a fact for each
 * of its patterns, and a match is found by the newest of its facts, so once. What is concluded comes in last, until nothing
 * new comes. Rules need no order, because they only add: what does more is refused, and so is all that is not known here.
 */
@SuppressWarnings({"unchecked", "rawtypes"}) // a model has variables of any type, and functions of them
final class Modelloper {
    private static final int RUIMTE = 32;
    private static final String ONBEKEND = ", which only Motor.DROOLS knows";

    private final List<Gang> gangen = new ArrayList<>();
    private final List<Knoop> wortels = new ArrayList<>();
    private final List<List<Integer>> plaatsen = new ArrayList<>(); // of each memory: rule * RUIMTE + step, each

    /** Where a variable is found: a fact of the match, or what is read from it, but only when it is asked for. */
    private record Bron(int stap, Function1 functie) {
        Object van(Object[] feiten) {
            return functie == null ? feiten[stap] : functie.apply(feiten[stap]);
        }
    }

    /** A pattern: of facts in a memory, or of what facts before it deliver; and what is asked of them together. */
    private record Stap(Class<?> soort, int geheugen, FunctionN uit, Bron[] waaruit, PredicateN[] toetsen) {}

    private record Gang(String naam, int volledig, Stap[] stappen, Bron[] waarden, BlockN gevolg) {}

    /** A condition on one fact, a memory for those that meet it, and the conditions that are asked next. */
    private record Knoop(Object vraag, PredicateN toets, int geheugen, List<Knoop> verder) {}

    /** Reads rules. */
    Modelloper(List<Model> modellen) {
        for (Rule regel : modellen.stream().flatMap(m -> m.getRules().stream()).toList()) {
            try {
                eis(modellen.stream().allMatch(m -> m.getTypeMetaDatas().isEmpty()), "declared types beside it");
                lees(regel, new HashMap<>());
            } catch (UnsupportedOperationException | IllegalAccessException e) {
                throw new LhsEngineException("rule \"" + regel.getName() + "\" has " + e.getMessage() + ONBEKEND, e);
            }
        }
    }

    private static void eis(boolean bekend, String wat) {
        if (!bekend) throw new UnsupportedOperationException(wat);
    }

    private void lees(Rule regel, Map<Variable<?>, Bron> bronnen) throws IllegalAccessException {
        for (Field veld : Rule.Attribute.class.getFields()) {
            Rule.Attribute<?> a = (Rule.Attribute<?>) veld.get(null);
            eis(Objects.equals(regel.getAttribute(a), a.getDefaultValue()), "the attribute " + veld.getName());
        }
        // Annotations of Drools begin with a capital.
        regel.getMetaData().keySet().forEach(n -> eis(!n.matches("(.*\\.)?[A-Z]\\w*"), "the annotation " + n));
        eis(regel.getUnit() == null && regel.getConsequences().size() == 1, "a unit, or named consequences");
        Consequence gevolg = regel.getDefaultConsequence();
        eis(gevolg.isUsingDrools() && gevolg.getLanguage().equals("java"), "a consequence that inserts nothing");
        List<Condition> condities = regel.getView().getSubConditions();
        Stap[] stappen = new Stap[condities.size() - 1]; // the last is the consequence
        int volledig = 0;
        for (int i = 0; i < stappen.length; i++) {
            stappen[i] = stap(condities.get(i), i, bronnen);
            volledig |= stappen[i].uit == null ? 1 << i : 0;
        }
        eis(volledig != 0 && stappen.length < RUIMTE, "no pattern of facts, or too many");
        gangen.add(
                new Gang(regel.getName(), volledig, stappen, uit(bronnen, gevolg.getVariables()), gevolg.getBlock()));
    }

    private Stap stap(Condition conditie, int nummer, Map<Variable<?>, Bron> bronnen) {
        eis(conditie.getType() == Condition.Type.PATTERN, "a condition of the kind " + conditie.getType());
        Pattern<?> patroon = (Pattern<?>) conditie;
        Declaration<?> feit = (Declaration<?>) patroon.getPatternVariable();
        DeclarationSource bron = feit.getSource();
        FunctionN uit = bron instanceof From0 van ? FunctionUtils.toFunctionN(van.getProvider()) : null;
        Bron[] waaruit = {};
        if (bron instanceof From1 van && !van.isReactive()) {
            uit = van.getProvider() == null ? w -> w[0] : FunctionUtils.toFunctionN(van.getProvider());
            waaruit = uit(bronnen, van.getVariable());
        } else if (bron instanceof From2 van) {
            uit = FunctionUtils.toFunctionN(van.getProvider());
            waaruit = uit(bronnen, van.getVariable(), van.getVariable2());
        }
        eis((uit == null) == (bron == null), "a pattern from what is not known");
        eis(feit.getWindow() == null && patroon.getWatchedProps().length == 0, "a window, or properties to watch");
        eis(uit != null || !patroon.isPassive() && !feit.isPrototype(), "a passive pattern, or a prototype");
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
            Predicate1 een = van.length == 1 ? ((SingleConstraint) c).getPredicate1() : null;
            PredicateN meer = ((SingleConstraint) c).getPredicate();
            PredicateN toets = een == null ? f -> meer.test(waarden(van, 0, f)) : f -> een.test(van[0].van(f));
            boolean alleen = Stream.of(van).allMatch(b -> b.stap == nummer);
            if (alleen && uit == null && van.length > 0) {
                knoop = knoop(knoop.verder, een != null && van[0].functie == null ? een : c, toets);
            } else if (c != SingleConstraint.TRUE) {
                toetsen.add(alleen ? eigen++ : toetsen.size(), toets); // its own first, as Drools does
            }
        }
        if (uit == null) {
            plaatsen.get(knoop.geheugen).add(gangen.size() * RUIMTE + nummer);
        }
        return new Stap(feit.getType(), knoop.geheugen, uit, waaruit, toetsen.toArray(PredicateN[]::new));
    }

    /** The one for a question, which is there already where a rule before asks it too; Drools knows which are equal. */
    private Knoop knoop(List<Knoop> onder, Object vraag, PredicateN toets) {
        return onder.stream().filter(k -> k.vraag.equals(vraag)).findFirst().orElseGet(() -> {
            plaatsen.add(new ArrayList<>());
            onder.add(new Knoop(vraag, toets, plaatsen.size() - 1, new ArrayList<>()));
            return onder.get(onder.size() - 1);
        });
    }

    private static List<Knoop> onder(List<Knoop> wortels, Class<?> soort) {
        return wortels.stream()
                .filter(w -> ((Class<?>) w.vraag).isAssignableFrom(soort))
                .toList();
    }

    private static Bron[] uit(Map<Variable<?>, Bron> bronnen, Variable<?>... variabelen) {
        Stream.of(variabelen).forEach(v -> eis(bronnen.containsKey(v), "a variable of no pattern, " + v.getName()));
        return Stream.of(variabelen).map(bronnen::get).toArray(Bron[]::new);
    }

    private static Object[] waarden(Bron[] bronnen, int vanaf, Object[] feiten) {
        Object[] waarden = new Object[vanaf + bronnen.length];
        for (int i = 0; i < bronnen.length; i++) {
            waarden[vanaf + i] = bronnen[i].van(feiten);
        }
        return waarden;
    }

    /** What a thread makes decisions in, one after the other. */
    Loop loop() {
        return new Loop();
    }

    /** For one thread at a time; after an exception, not to be used again. */
    final class Loop {
        private final int[] volledig = gangen.stream().mapToInt(Gang::volledig).toArray();
        private final int[] ontbreekt = new int[volledig.length];
        private final int[][] plaats = plaatsen.stream()
                .map(p -> p.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        private final Object[][] inhoud = new Object[plaats.length][1];
        private final int[] omvang = new int[plaats.length];
        private final Map<Class<?>, List<Knoop>> perKlasse = new IdentityHashMap<>();
        private final List<Object> rij = new ArrayList<>();
        private final Object[] match =
                new Object[gangen.stream().mapToInt(g -> g.stappen.length).max().orElse(0)];
        private final int[] beurt = new int[gangen.size() * match.length];
        private final Object drools = Proxy.newProxyInstance(
                Drools.class.getClassLoader(), new Class<?>[] {Drools.class}, (p, wat, waarden) -> roep(wat, waarden));
        private Conclusies conclusies;
        private int beurten;
        private String vurend;

        /** Lets the rules draw conclusions of facts. */
        void trek(Conclusies naar, List<Object> feiten, int meesteRegels) throws Exception {
            conclusies = naar;
            rij.clear();
            rij.addAll(feiten);
            Arrays.fill(omvang, 0);
            System.arraycopy(volledig, 0, ontbreekt, 0, volledig.length);
            for (int i = 0; i < rij.size() && naar.keren() < meesteRegels; i++) {
                Object feit = rij.get(i);
                Arrays.fill(match, feit); // wherever a condition on it alone looks for it
                beurten = 0;
                vraag(perKlasse.computeIfAbsent(feit.getClass(), k -> onder(wortels, k)), feit);
                for (int b = 0; b < beurten; b++) {
                    int gang = beurt[b] / RUIMTE;
                    if (ontbreekt[gang] == 0) {
                        zoek(gangen.get(gang), 0, beurt[b] % RUIMTE, feit);
                    }
                }
            }
        }

        private void vraag(List<Knoop> knopen, Object feit) throws Exception {
            for (Knoop knoop : knopen) {
                if (knoop.toets.test(match)) {
                    int g = knoop.geheugen;
                    int n = omvang[g]++;
                    inhoud[g] = n < inhoud[g].length ? inhoud[g] : Arrays.copyOf(inhoud[g], 2 * n);
                    inhoud[g][n] = feit;
                    for (int p : plaats[g]) {
                        ontbreekt[p / RUIMTE] &= ~(1 << p % RUIMTE);
                        beurt[beurten++] = p;
                    }
                    vraag(knoop.verder, feit);
                }
            }
        }

        /** Finds the matches that have a fact, the last of its memory, at one place and only older ones before it. */
        private void zoek(Gang gang, int nummer, int plaats, Object feit) throws Exception {
            if (nummer == gang.stappen.length) {
                vurend = gang.naam;
                conclusies.vuurt(vurend);
                Object[] waarden = waarden(gang.waarden, 1, match);
                waarden[0] = drools;
                gang.gevolg.execute(waarden);
                vurend = null;
                return;
            }
            Stap stap = gang.stappen[nummer];
            boolean metFeiten = stap.uit == null;
            Object[] alle = metFeiten ? inhoud[stap.geheugen] : dingen(stap.uit.apply(waarden(stap.waaruit, 0, match)));
            int tot = metFeiten ? omvang[stap.geheugen] : alle.length;
            int vanaf = nummer == plaats ? tot - 1 : 0;
            tot -= metFeiten && nummer < plaats && alle[tot - 1] == feit ? 1 : 0;
            for (int i = vanaf; i < tot; i++) {
                match[nummer] = alle[i];
                boolean klopt = stap.soort.isInstance(alle[i]);
                for (int t = 0; klopt && t < stap.toetsen.length; t++) {
                    klopt = stap.toetsen[t].test(match);
                }
                if (klopt) {
                    zoek(gang, nummer + 1, plaats, feit);
                }
            }
        }

        private static Object[] dingen(Object uit) {
            eis(!(uit instanceof Iterator || uit instanceof Map), "values from an iterator or a map");
            return uit instanceof Object[] rij
                    ? rij
                    : uit instanceof Collection<?> rij
                            ? rij.toArray()
                            : uit == null ? new Object[0] : new Object[] {uit};
        }

        /** What a consequence asks of Drools: to insert; never null, nor what is there, as Drools does not either. */
        private Object roep(Method methode, Object[] waarden) {
            boolean insert = methode.getName().equals("insert") && waarden.length == 1;
            eis(insert, methode.getName() + " in its consequence" + ONBEKEND);
            if (waarden[0] != null && rij.stream().noneMatch(feit -> feit == waarden[0])) {
                rij.add(waarden[0]);
                conclusies.concludeert(vurend, waarden[0]);
            }
            return null;
        }
    }
}
