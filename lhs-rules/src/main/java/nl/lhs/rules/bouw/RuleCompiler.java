package nl.lhs.rules.bouw;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Compiles the rules of the library to classes while the library is built, so that no application has to when it starts,
 * and none needs Drools; it is no part of the jar.
 *
 * <p>Drools reads the rule files, checks them, and makes Java of each condition and each conclusion ({@link DroolsJava}).
 * What it makes is read ({@link RuleReader}), put in an order in which each rule comes after those that conclude what it
 * looks at ({@link RuleOrder}), and written as plain Java that goes through the rules once ({@link RuleWriter}). Whether
 * that decides as Drools does with the same files is for tests to show.
 *
 * <p>Every run writes the same.
 */
public final class RuleCompiler {
    private static final String FOLDER = "nl/lhs/rules/";
    private static final String STRATEGY = "strategie/lhs-1.7.json";

    /** What was read of a rule file, by its name and text: tests compile the same files again and again. */
    private static final Map<List<String>, List<Rule>> READ = new ConcurrentHashMap<>();

    private RuleCompiler() {}

    /**
     * Compiles the rule files among the compiled classes, just as the jar will hold them, and the strategie of the library,
     * and puts the classes beside them.
     *
     * @param args the folder of the compiled classes and resources of the library, and the Java that the classes are for
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        quiet();
        Path output = Path.of(args[0]);
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(output.resolve(FOLDER))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        removeOld(output.resolve(RuleWriter.PACKAGE.replace('.', '/')));
        SortedMap<String, byte[]> classes = compile(texts, args[1]);
        String strategy = StrategyWriter.write(Files.readString(output.resolve(FOLDER + STRATEGY)));
        classes.putAll(
                JavaCompilation.compile(new TreeMap<>(Map.of(StrategyWriter.CLASS, strategy)), args[1], classPath()));
        for (Map.Entry<String, byte[]> compiled : classes.entrySet()) {
            Path path = output.resolve(compiled.getKey().replace('.', '/') + ".class");
            Files.createDirectories(path.getParent());
            Files.write(path, compiled.getValue());
        }
    }

    /** Only warnings, and of those not what a rule would wait for if a fact changed: none does. */
    private static void quiet() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty(
                "org.slf4j.simpleLogger.log.org.drools.model.codegen.execmodel.generator.drlxparse.ConstraintParser",
                "error");
    }

    /**
     * Compiles rules.
     *
     * @param texts the rule files by name
     * @param release the Java that the classes are for, such as {@code "17"}
     * @return the classes by name; {@code nl.lhs.rules.vertaald.Regels} leads to the others
     * @throws RuleCompilerException if a rule file does not compile, naming file and fault
     */
    public static SortedMap<String, byte[]> compile(Map<String, String> texts, String release) {
        List<Rule> rules = new ArrayList<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        new TreeMap<>(texts).forEach((file, text) -> {
            rules.addAll(READ.computeIfAbsent(List.of(file, text), f -> read(file, text)));
            hashes.put(file, SourceHashes.sha256(text));
        });
        return JavaCompilation.compile(RuleWriter.write(RuleOrder.of(rules), hashes), release, classPath());
    }

    private static List<Rule> read(String file, String text) {
        List<Rule> rules = new ArrayList<>();
        DroolsJava.of(file, text).forEach(source -> rules.addAll(RuleReader.read(file, source)));
        return List.copyOf(rules);
    }

    /** Where the classes are that rules look at: in this library, and in its core. */
    private static List<Path> classPath() {
        return Stream.of(nl.lhs.rules.internal.Feiten.class, nl.lhs.core.Segment.class)
                .map(type -> {
                    try {
                        return Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException("no place of " + type, e);
                    }
                })
                .toList();
    }

    /** Of a rule that is no longer there, nothing may stay behind in the jar. */
    private static void removeOld(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
