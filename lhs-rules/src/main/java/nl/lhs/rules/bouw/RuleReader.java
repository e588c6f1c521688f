package nl.lhs.rules.bouw;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.rules.internal.Conclusie;
import nl.lhs.rules.internal.Toets;

/**
 * Reads rules from the Java that Drools made of them. It knows what the rules of the library are made of, and refuses what
 * it does not know: a rule that it reads means what it means to Drools, but for {@code not}. That looks at all that is
 * concluded in the end; Drools looks at what is there when it comes to the rule.
 */
final class RuleReader {
    private static final String OPERATORS = Toets.class.getName() + ".";
    private static final String MODEL = "org.drools.";

    /** The functions of Drools that conditions call, and what they are here. */
    private static final Map<String, String> FUNCTIONS = Map.of(
            "areNullSafeEquals", "java.util.Objects.equals",
            "areNumbersNullSafeEquals", OPERATORS + "gelijk",
            "greaterThanNumbers", OPERATORS + "groter",
            "ContainsOperator", OPERATORS + "bevat",
            "InOperator", OPERATORS + "eenVan");

    private final String file;
    private final List<String> imports;

    // Of the rule that is being read.
    private String rule;
    private final Map<String, Variable> variables = new HashMap<>();
    private int unnamed;

    /** @param from the values that it is one of, or null for a fact, a conclusion or a part of one */
    private record Variable(String name, String type, MethodCallExpr from) {}

    private RuleReader(String file, CompilationUnit source) {
        this.file = file;
        this.imports = source.getImports().stream()
                .filter(i -> !i.isStatic() && !i.getNameAsString().startsWith(MODEL))
                .map(ImportDeclaration::toString)
                .map(String::strip)
                .toList();
    }

    /**
     * The rules of a source.
     *
     * @param file the rule file that it was made of
     */
    static List<Rule> read(String file, String source) {
        ParseResult<CompilationUnit> parsed = new JavaParser(
                        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17))
                .parse(source);
        if (!parsed.isSuccessful()) { // what could be read of it may lack a rule
            throw new RuleCompilerException(file + ": what Drools made of it cannot be read: " + parsed.getProblems());
        }
        CompilationUnit unit = parsed.getResult().orElseThrow();
        RuleReader reader = new RuleReader(file, unit);
        List<Rule> rules = new ArrayList<>();
        for (MethodDeclaration method : unit.findAll(MethodDeclaration.class)) {
            if (method.getTypeAsString().equals("org.drools.model.Rule")) {
                rules.add(reader.read(method));
            }
        }
        return rules;
    }

    private Rule read(MethodDeclaration method) {
        rule = method.findAll(MethodCallExpr.class).stream()
                .filter(call -> isOfDsl(call, "rule"))
                .map(call -> text(call.getArgument(1)))
                .findFirst()
                .orElse(method.getNameAsString());
        variables.clear();
        unnamed = 0;
        Rule read = null;
        for (Statement statement : method.getBody().orElseThrow().getStatements()) {
            if (statement.isReturnStmt()) {
                continue; // of what the statement before it made
            }
            VariableDeclarator declared = statement
                    .asExpressionStmt()
                    .getExpression()
                    .asVariableDeclarationExpr()
                    .getVariable(0);
            MethodCallExpr made = call(declared.getInitializer().orElseThrow());
            if (isOfDsl(made, "declarationOf")) {
                declare(declared.getNameAsString(), made);
            } else {
                read = rule(made);
            }
        }
        if (read == null) {
            throw refusal("no rule");
        }
        return read;
    }

    private void declare(String name, MethodCallExpr made) {
        String written = name.substring("var_".length());
        MethodCallExpr from = null;
        for (Expression argument : made.getArguments()) {
            if (argument instanceof MethodCallExpr call && isOfDsl(call, "from")) {
                from = call;
            } else {
                // The class, what Drools knows of its properties, and the name; anything else says where facts come
                // from.
                expect(
                        argument.isClassExpr()
                                || argument.isStringLiteralExpr()
                                || argument.toString().startsWith("DomainClassesMetadata"),
                        made);
            }
        }
        variables.put(
                name,
                new Variable(
                        written.startsWith("GENERATED") ? "feit" + unnamed++ : written,
                        made.getArgument(0).asClassExpr().getTypeAsString(),
                        from));
    }

    /** {@code D.rule(package, name).metadata(key, value)….build(item, …)}. */
    private Rule rule(MethodCallExpr build) {
        Deque<MethodCallExpr> chain = chain(build);
        MethodCallExpr start = chain.pop();
        expect(isOfDsl(start, "rule"), start);
        String packageName = text(start.getArgument(0));
        Map<String, String> metadata = new HashMap<>();
        List<Rule.Step> steps = new ArrayList<>();
        List<Rule.Conclusion> conclusions = new ArrayList<>();
        for (MethodCallExpr part : chain) {
            switch (part.getNameAsString()) {
                // Drools leaves the quotes around a value.
                case "metadata" ->
                    metadata.put(
                            text(part.getArgument(0)), text(part.getArgument(1)).replace("\"", ""));
                case "build" -> items(part, steps, conclusions);
                default -> throw refusal(part.getNameAsString());
            }
        }
        if (!Set.of("normen", "lezingen").containsAll(metadata.keySet())) {
            throw refusal("metadata " + metadata.keySet());
        }
        return new Rule(
                file,
                packageName,
                rule,
                metadata.getOrDefault("normen", ""),
                metadata.getOrDefault("lezingen", ""),
                imports,
                Rule.withoutUnusedNames(steps, conclusions),
                List.copyOf(conclusions));
    }

    private void items(MethodCallExpr build, List<Rule.Step> steps, List<Rule.Conclusion> conclusions) {
        int last = build.getArguments().size() - 1;
        for (int i = 0; i < last; i++) {
            steps.addAll(item(call(build.getArgument(i))));
        }
        MethodCallExpr consequence = call(build.getArgument(last));
        expect(consequence.getNameAsString().equals("execute"), consequence);
        List<Expression> given = List.of();
        Deque<MethodCallExpr> chain = chain(consequence);
        if (chain.size() == 2) {
            MethodCallExpr on = chain.getFirst();
            expect(isOfDsl(on, "on"), on);
            given = on.getArguments();
        } else {
            expect(isOfDsl(consequence, "execute"), consequence);
        }
        LambdaExpr lambda = consequence.getArgument(0).toLambdaExpr().orElseThrow(() -> refusal(consequence));
        boolean concludes = lambda.getParameters().size() > given.size(); // the first is what it concludes with
        rename(lambda, concludes ? 1 : 0, given);
        for (Statement statement : lambda.getBody().asBlockStmt().getStatements()) {
            if (!isUnboxing(statement)) {
                conclusions.add(conclusion(statement));
            }
        }
    }

    /** {@code D.not(item)}, or {@code D.pattern(variable).expr(…).bind(…)…}. */
    private List<Rule.Step> item(MethodCallExpr item) {
        if (isOfDsl(item, "not")) {
            expect(item.getArguments().size() == 1, item);
            return List.of(new Rule.Step.None(item(call(item.getArgument(0)))));
        }
        Deque<MethodCallExpr> chain = chain(item);
        MethodCallExpr pattern = chain.pop();
        expect(isOfDsl(pattern, "pattern") && pattern.getArguments().size() == 1, pattern);
        Variable subject = variable(pattern.getArgument(0));
        List<Rule.Step> steps = new ArrayList<>();
        Class<?> kind = typed(subject.type);
        if (subject.from == null) {
            if (!Modifier.isFinal(kind.getModifiers())) {
                throw refusal("a fact of " + kind.getName() + ", which others can be a kind of");
            }
            steps.add(new Rule.Step.Facts(subject.name, kind));
        } else {
            steps.add(new Rule.Step.Elements(subject.name, kind, from(subject.from)));
        }
        // A name is given where it is first used, or after all conditions: they may see to it that it can be.
        List<Rule.Step.Binding> waiting = new ArrayList<>();
        for (MethodCallExpr part : chain) {
            switch (part.getNameAsString()) {
                case "expr" -> {
                    Rule.Step.Condition condition = new Rule.Step.Condition(condition(part, subject));
                    bind(waiting, condition.java(), steps);
                    steps.add(condition);
                }
                case "bind" -> {
                    Variable bound = variable(part.getArgument(0));
                    waiting.add(new Rule.Step.Binding(bound.name, bound.type, condition(part, subject)));
                }
                // Values that one fact is asked for make no rule fire when they change: here nothing changes.
                case "passive" -> expect(subject.from != null, part);
                default -> throw refusal(part);
            }
        }
        steps.addAll(waiting);
        return steps;
    }

    private static void bind(List<Rule.Step.Binding> waiting, String java, List<Rule.Step> steps) {
        for (Rule.Step.Binding binding : List.copyOf(waiting)) {
            if (Rule.mentions(java, binding.variable())) {
                waiting.remove(binding);
                bind(waiting, binding.java(), steps);
                steps.add(binding);
            }
        }
    }

    /** The lambda among the arguments, of the subject and the variables between the first argument and it. */
    private String condition(MethodCallExpr part, Variable subject) {
        List<Expression> given = new ArrayList<>();
        int i = 1;
        while (part.getArgument(i) instanceof NameExpr) {
            given.add(part.getArgument(i++));
        }
        LambdaExpr lambda = part.getArgument(i).toLambdaExpr().orElseThrow(() -> refusal(part));
        // What follows tells Drools by what to look the same up sooner, or which changes of a fact count.
        for (Expression hint :
                part.getArguments().subList(i + 1, part.getArguments().size())) {
            expect(
                    Set.of("alphaIndexedBy", "betaIndexedBy", "reactOn")
                            .contains(call(hint).getNameAsString()),
                    hint);
        }
        replace(lambda, lambda.getParameter(0).getNameAsString(), subject.name);
        rename(lambda, 1, given);
        return java(lambda);
    }

    /** {@code D.from(variable, …, lambda)}, {@code D.from(variable)}, or {@code D.from(values)}. */
    private String from(MethodCallExpr from) {
        int last = from.getArguments().size() - 1;
        if (last == 0) {
            Expression values = from.getArgument(0);
            return variables.containsKey(values.toString()) ? variable(values).name : java(values);
        }
        LambdaExpr lambda = from.getArgument(last).toLambdaExpr().orElseThrow(() -> refusal(from));
        rename(lambda, 0, from.getArguments().subList(0, last));
        return java(lambda);
    }

    /** {@code int $n = _$n;}, of a parameter that has got the name of its variable by now. */
    private static boolean isUnboxing(Statement statement) {
        return statement instanceof ExpressionStmt expression
                && expression.getExpression() instanceof VariableDeclarationExpr declared
                && declared.getElementType().isPrimitiveType()
                && declared.getVariables().stream()
                        .allMatch(v -> v.getInitializer()
                                .filter(i -> i.toString().equals(v.getNameAsString()))
                                .isPresent());
    }

    /** {@code drools.insert(conclusion);}, which the name before it shows to be nothing else. */
    private Rule.Conclusion conclusion(Statement statement) {
        if (statement instanceof ExpressionStmt expression
                && expression.getExpression() instanceof MethodCallExpr insert
                && insert.toString().startsWith("drools.insert(")
                && insert.getArguments().size() == 1) {
            Class<?> kind = kind(insert.getArgument(0));
            if (!Conclusie.class.isAssignableFrom(kind) || !Modifier.isFinal(kind.getModifiers())) {
                throw refusal(
                        "a conclusion of " + kind.getName() + "; expected one of the kinds of Conclusie, as such");
            }
            return new Rule.Conclusion(kind, java(insert.getArgument(0)));
        }
        throw refusal(statement + " among what it does; expected insert( a conclusion );");
    }

    private Class<?> kind(Expression conclusion) {
        if (conclusion instanceof ObjectCreationExpr made) {
            return typed(made.getTypeAsString());
        }
        MethodCallExpr call = call(conclusion);
        String scope = call.getScope().orElseThrow(() -> refusal(call)).toString();
        Class<?> owner = variables.values().stream()
                .filter(v -> v.name.equals(scope))
                .findFirst()
                .<Class<?>>map(v -> typed(v.type))
                .orElseGet(() -> typed(scope));
        Set<Class<?>> kinds = Arrays.stream(owner.getMethods())
                .filter(m -> m.getName().equals(call.getNameAsString()))
                .map(Method::getReturnType)
                .collect(Collectors.toSet());
        expect(kinds.size() == 1, call);
        return kinds.iterator().next();
    }

    /** The names that a lambda has for what is given, replaced by those of the variables. */
    private void rename(LambdaExpr lambda, int first, List<Expression> given) {
        expect(lambda.getParameters().size() == first + given.size(), lambda);
        for (int i = 0; i < given.size(); i++) {
            replace(lambda, lambda.getParameter(first + i).getNameAsString(), variable(given.get(i)).name);
        }
    }

    private static void replace(LambdaExpr lambda, String parameter, String name) {
        lambda.getBody().findAll(NameExpr.class).stream()
                .filter(n -> n.getNameAsString().equals(parameter))
                .forEach(n -> n.setName(name));
    }

    private String java(LambdaExpr lambda) {
        return java(lambda.getExpressionBody().orElseThrow(() -> refusal(lambda)));
    }

    private String java(Expression expression) {
        for (MethodCallExpr call : expression.findAll(MethodCallExpr.class)) {
            String scope = call.getScope().map(Object::toString).orElse("");
            if (scope.endsWith(".EvaluationUtil")) {
                call(call, call.getNameAsString());
            } else if (isOfDsl(call, "eval")) {
                String operator = call.getArgument(0).toString().replaceAll("^.*[.](\\w+)[.]INSTANCE$", "$1");
                call.getArguments().remove(0);
                call(call, operator);
            }
        }
        String java = expression.toString();
        if (java.contains(MODEL)) {
            throw refusal(java);
        }
        return java;
    }

    private void call(MethodCallExpr call, String drools) {
        String function = FUNCTIONS.get(drools);
        if (function == null) {
            throw refusal(drools);
        }
        int dot = function.lastIndexOf('.');
        call.setScope(new NameExpr(function.substring(0, dot)));
        call.setName(function.substring(dot + 1));
    }

    /** The calls of a chain, the first first. */
    private Deque<MethodCallExpr> chain(MethodCallExpr last) {
        Deque<MethodCallExpr> chain = new ArrayDeque<>();
        Expression link = last;
        while (link instanceof MethodCallExpr call) {
            chain.push(call);
            link = call.getScope().orElseThrow(() -> refusal(call));
        }
        return chain;
    }

    private static boolean isOfDsl(MethodCallExpr call, String name) {
        return call.getNameAsString().equals(name)
                && call.getScope().map(Object::toString).orElse("").equals("D");
    }

    private MethodCallExpr call(Expression expression) {
        return expression.toMethodCallExpr().orElseThrow(() -> refusal(expression));
    }

    private String text(Expression literal) {
        return literal.toStringLiteralExpr().map(StringLiteralExpr::asString).orElseThrow(() -> refusal(literal));
    }

    private Variable variable(Expression name) {
        Variable variable = variables.get(name.toString());
        expect(variable != null, name);
        return variable;
    }

    /** A class by its full name, or by the name that the rule file imports it under. */
    private Class<?> typed(String name) {
        List<String> candidates = new ArrayList<>(List.of(name, "java.lang." + name));
        for (String declared : imports) {
            String imported = declared.replaceAll("^import |;$", "");
            if (imported.endsWith(".*")) {
                candidates.add(imported.substring(0, imported.length() - 1) + name);
            } else if (imported.endsWith("." + name)) {
                candidates.add(imported);
            }
        }
        return candidates.stream()
                .map(RuleReader::loaded)
                .filter(type -> type != null)
                .findFirst()
                .orElseThrow(() -> refusal("class " + name + ", which is not there"));
    }

    /** Null where there is none of that name. */
    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, RuleReader.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            int dot = name.lastIndexOf('.');
            boolean nested = dot > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1));
            return nested ? loaded(name.substring(0, dot) + "$" + name.substring(dot + 1)) : null;
        }
    }

    private void expect(boolean condition, Object what) {
        if (!condition) {
            throw refusal(what);
        }
    }

    private RuleCompilerException refusal(Object what) {
        return new RuleCompilerException("the rule base does not compile:\n" + file + ": rule \"" + rule
                + "\" uses what cannot be compiled: " + what);
    }
}
