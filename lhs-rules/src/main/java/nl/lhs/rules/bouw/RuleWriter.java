package nl.lhs.rules.bouw;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.lhs.rules.internal.Redenering;
import nl.lhs.rules.internal.Regelwerk;

/** Writes rules as Java: a class for each rule file, with a method for each rule, and one class that calls them in order. */
final class RuleWriter {
    static final String PACKAGE = "nl.lhs.rules.vertaald";
    static final String ALL = "Regels";

    private static final String FILE = "// The rules of ";
    private static final String RULE = "    // ";

    private final List<Rule> rules;
    private final Map<Class<?>, Integer> kinds = new LinkedHashMap<>();
    private StringBuilder java;
    private int depth;
    private int loops;

    private RuleWriter(List<Rule> rules) {
        this.rules = rules;
        SortedMap<String, Class<?>> byName = new TreeMap<>();
        rules.forEach(r -> r.looksAt().forEach(k -> byName.put(k.getName(), k)));
        byName.values().forEach(k -> kinds.put(k, kinds.size()));
    }

    /**
     * The sources.
     *
     * @param rules in the order in which they are to be gone through
     * @param hashes of the text of each rule file
     * @param core the hash of what the core is made of
     * @return by the full name of the class
     */
    static SortedMap<String, String> write(List<Rule> rules, SortedMap<String, String> hashes, String core) {
        RuleWriter writer = new RuleWriter(rules);
        SortedMap<String, String> sources = new TreeMap<>();
        for (String file : hashes.keySet()) {
            sources.put(PACKAGE + "." + className(file), writer.fileClass(file));
        }
        sources.put(PACKAGE + "." + ALL, writer.all(hashes, core));
        return sources;
    }

    /** Such as Stap1Positionering for stap1-positionering.drl. */
    static String className(String file) {
        StringBuilder name = new StringBuilder();
        for (String word : file.replaceFirst("[.]drl$", "").split("\\W+")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    /** The file and the rule that a line of a source was written for. */
    static String place(String source, long line) {
        String file = "";
        String rule = "";
        for (String text : source.lines().limit(line).toList()) {
            if (text.startsWith(FILE)) {
                file = text.substring(FILE.length());
            } else if (text.startsWith(RULE)) {
                rule = ": rule \"" + text.substring(RULE.length()) + "\"";
            }
        }
        return file + rule;
    }

    private String fileClass(String file) {
        java = new StringBuilder("package " + PACKAGE + ";\n\n");
        SortedSet<String> imports = new TreeSet<>();
        rules.stream().filter(r -> r.file().equals(file)).forEach(r -> imports.addAll(r.imports()));
        imports.forEach(i -> java.append(i).append('\n'));
        java.append('\n').append(FILE).append(file).append('\n');
        open("final class " + className(file));
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).file().equals(file)) {
                rule(i, rules.get(i));
            }
        }
        close();
        return java.toString();
    }

    private void rule(int number, Rule rule) {
        loops = 0;
        line("");
        java.append(RULE).append(rule.name().replace('\\', '/')).append('\n');
        open("static void regel" + number + "(" + Redenering.class.getName() + " redenering)");
        int outer = depth;
        rule.steps().forEach(this::step);
        open("if (redenering.vuurt(" + number + "))");
        int conclusions = 0;
        for (Rule.Conclusion conclusion : rule.conclusions()) {
            String variable = "conclusie" + conclusions++;
            line(conclusion.kind().getCanonicalName() + " " + variable + " = " + conclusion.java() + ";");
            line("redenering.concludeert(" + number + ", " + kinds.getOrDefault(conclusion.kind(), -1) + ", " + variable
                    + ");");
        }
        while (depth > outer) {
            close();
        }
        close();
    }

    private void step(Rule.Step step) {
        if (step instanceof Rule.Step.Facts facts) {
            String i = "i" + loops++;
            int kind = kinds.get(facts.kind());
            open("for (int " + i + " = 0; " + i + " < redenering.aantal(" + kind + "); " + i + "++)");
            String type = facts.kind().getCanonicalName();
            line(type + " " + facts.variable() + " = (" + type + ") redenering.van(" + kind + ", " + i + ");");
        } else if (step instanceof Rule.Step.Elements elements) {
            String e = "e" + loops++;
            String type = elements.kind().getCanonicalName();
            open("for (Object " + e + " : nl.lhs.rules.internal.Toets.elk(" + elements.from() + "))");
            open("if (" + e + " instanceof " + type + " " + elements.variable() + ")");
        } else if (step instanceof Rule.Step.Condition condition) {
            open("if (" + condition.java() + ")");
        } else if (step instanceof Rule.Step.Binding binding) {
            line(binding.type() + " " + binding.variable() + " = " + binding.java() + ";");
        } else if (step instanceof Rule.Step.None none) {
            String found = "gevonden" + loops++;
            line("boolean " + found + " = false;");
            int outer = depth;
            none.steps().forEach(this::step);
            line(found + " = true;");
            while (depth > outer) {
                close();
            }
            open("if (!" + found + ")");
        }
    }

    private String all(SortedMap<String, String> hashes, String core) {
        java = new StringBuilder("package " + PACKAGE + ";\n\n/** All rules. */\n");
        String interfaceName = Regelwerk.class.getName();
        open("public final class " + ALL + " implements " + interfaceName);
        override("java.util.Map<String, String> bronnen()");
        line("java.util.Map<String, String> bronnen = new java.util.HashMap<>();");
        hashes.forEach((file, hash) -> line("bronnen.put(" + literal(file) + ", " + literal(hash) + ");"));
        line("return bronnen;");
        close();
        override("String kern()");
        line("return " + literal(core) + ";");
        close();
        override("java.util.List<Kop> regels()");
        line("java.util.List<Kop> regels = new java.util.ArrayList<>();");
        for (Rule rule : rules) {
            line("regels.add(new Kop(" + literal(rule.name()) + ", " + literal(rule.packageName()) + ", "
                    + literal(rule.norms()) + ", " + literal(rule.readings()) + "));");
        }
        line("return regels;");
        close();
        override("java.util.List<Class<?>> soorten()");
        Set<String> names = new LinkedHashSet<>();
        kinds.keySet().forEach(k -> names.add(k.getCanonicalName() + ".class"));
        line("return java.util.List.of(new Class<?>[] {" + String.join(", ", names) + "});");
        close();
        override("void trek(" + Redenering.class.getName() + " redenering)");
        for (int i = 0; i < rules.size(); i++) {
            line(className(rules.get(i).file()) + ".regel" + i + "(redenering);");
        }
        close();
        close();
        return java.toString();
    }

    private void override(String method) {
        line("");
        line("@Override");
        open("public " + method);
    }

    private void open(String line) {
        line(line + " {");
        depth++;
    }

    private void close() {
        depth--;
        line("}");
    }

    private void line(String line) {
        if (!line.isEmpty()) {
            java.append("    ".repeat(depth)).append(line);
        }
        java.append('\n');
    }

    /** As Java writes it. */
    static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
