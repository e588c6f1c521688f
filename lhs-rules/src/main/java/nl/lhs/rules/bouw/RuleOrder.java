package nl.lhs.rules.bouw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The order in which rules can be gone through once: each after all that conclude what it looks at. No rule takes a
 * conclusion back, so that nothing is left to conclude then, and what a rule finds missing stays missing.
 */
final class RuleOrder {
    private RuleOrder() {}

    /** The rules in such an order, and in the given one where it does not matter. */
    static List<Rule> of(List<Rule> rules) {
        List<Rule> left = new ArrayList<>(rules);
        List<Rule> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Rule next = left.stream()
                    .filter(rule -> rule.looksAt().stream()
                            .noneMatch(kind -> left.stream().anyMatch(other -> other.concludes(kind))))
                    .findFirst()
                    .orElseThrow(() -> new RuleCompilerException(left.stream()
                            .map(rule -> rule.file() + ": rule \"" + rule.name() + "\"")
                            .collect(Collectors.joining(
                                    "\n",
                                    "each of these looks at what another of them, or itself, concludes,"
                                            + " so that they may not come to an end:\n",
                                    ""))));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
