package nl.lhs.rules.bouw;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule, apart from the language that it is written in.
 *
 * @param file the rule file that it stands in
 * @param norms what {@code @normen} says, empty where it has none
 * @param readings what {@code @lezingen} says, empty where it has none
 * @param imports what the Java in it may name, as declarations
 * @param steps what must be so, in order
 */
record Rule(
        String file,
        String packageName,
        String name,
        String norms,
        String readings,
        List<String> imports,
        List<Step> steps,
        List<Conclusion> conclusions) {
    /** One thing that must be so, for which those before it gave variables values. */
    sealed interface Step {
        /** There is such a fact or conclusion; the steps that follow are taken for each. */
        record Facts(String variable, Class<?> kind) implements Step {}

        /** There is such a value among others; the steps that follow are taken for each. */
        record Elements(String variable, Class<?> kind, String from) implements Step {}

        /** Something is so. */
        record Condition(String java) implements Step {}

        /** Something gets a name. */
        record Binding(String variable, String type, String java) implements Step {}

        /** There is nothing for which these steps can all be taken. */
        record None(List<Step> steps) implements Step {}
    }

    /** What the rule concludes where its steps could be taken. */
    record Conclusion(Class<?> kind, String java) {}

    /** The kinds of facts and conclusions whose presence, or absence, it depends on. */
    Set<Class<?>> looksAt() {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        addKinds(steps, kinds);
        return kinds;
    }

    private static void addKinds(List<Step> steps, Set<Class<?>> kinds) {
        for (Step step : steps) {
            if (step instanceof Step.Facts facts) {
                kinds.add(facts.kind());
            } else if (step instanceof Step.None none) {
                addKinds(none.steps(), kinds);
            }
        }
    }

    /** Whether Java uses a variable. */
    static boolean mentions(String java, String variable) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(variable) + "(?![\\w$])")
                .matcher(java)
                .find();
    }

    /** The steps, but for names that are given to what is not used: to find it may fail where nothing needs it. */
    static List<Step> withoutUnusedNames(List<Step> steps, List<Conclusion> conclusions) {
        Set<String> used = new LinkedHashSet<>();
        conclusions.forEach(c -> used.add(c.java()));
        addJava(steps, used);
        return steps.stream()
                .filter(step -> !(step instanceof Step.Binding b)
                        || used.stream().anyMatch(java -> mentions(java, b.variable())))
                .toList();
    }

    private static void addJava(List<Step> steps, Set<String> java) {
        for (Step step : steps) {
            if (step instanceof Step.Elements elements) {
                java.add(elements.from());
            } else if (step instanceof Step.Condition condition) {
                java.add(condition.java());
            } else if (step instanceof Step.Binding binding) {
                java.add(binding.java());
            } else if (step instanceof Step.None none) {
                addJava(none.steps(), java);
            }
        }
    }

    boolean concludes(Class<?> kind) {
        return conclusions.stream().anyMatch(c -> c.kind() == kind);
    }
}
