package nl.lhs.rules.bouw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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
     * Compiles the rule files of the library, and its strategie, and puts the classes, and the Java that they are made of,
     * among what the jar will hold.
     *
     * @param args the folder of the compiled classes, that of the resources, and the Java that the classes are for
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        quiet();
        Path output = Path.of(args[0]);
        Path resources = Path.of(args[1]).resolve(FOLDER);
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(resources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        SortedMap<String, String> sources = sources(texts);
        sources.put(StrategyWriter.CLASS, StrategyWriter.write(Files.readString(resources.resolve(STRATEGY))));
        Path shown = output.resolve(SourceHashes.SOURCES);
        String folder = RuleWriter.PACKAGE.replace('.', '/');
        removeOld(output.resolve(folder));
        removeOld(shown.resolve(folder));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            write(shown, source.getKey(), ".java", source.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, byte[]> compiled :
                JavaCompilation.compile(sources, args[2], classPath()).entrySet()) {
            write(output, compiled.getKey(), ".class", compiled.getValue());
        }
    }

    private static void write(Path folder, String name, String extension, byte[] bytes) throws IOException {
        Path path = folder.resolve(name.replace('.', '/') + extension);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
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
        return JavaCompilation.compile(sources(texts), release, classPath());
    }

    private static SortedMap<String, String> sources(Map<String, String> texts) {
        List<Rule> rules = new ArrayList<>();
        SortedMap<String, String> hashes = new TreeMap<>();
        new TreeMap<>(texts).forEach((file, text) -> {
            rules.addAll(READ.computeIfAbsent(List.of(file, text), f -> read(file, text)));
            hashes.put(file, SourceHashes.sha256(text));
        });
        return RuleWriter.write(RuleOrder.of(rules), hashes, SourceHashes.sha256(core()));
    }

    private static List<Rule> read(String file, String text) {
        List<Rule> rules = new ArrayList<>();
        try {
            DroolsJava.of(file, text).forEach(source -> rules.addAll(RuleReader.read(file, source)));
        } catch (RuleCompilerException e) {
            throw e;
        } catch (RuntimeException e) { // of Drools, about what it cannot translate
            throw new RuleCompilerException("the rule base does not compile:\n" + file + ": " + e, e);
        }
        // Of an annotation that a rule has twice, Drools takes one.
        expectOnce(
                file,
                text,
                "@normen",
                rules.stream().filter(r -> !r.norms().isEmpty()).count());
        expectOnce(
                file,
                text,
                "@lezingen",
                rules.stream().filter(r -> !r.readings().isEmpty()).count());
        return List.copyOf(rules);
    }

    private static void expectOnce(String file, String text, String annotation, long rules) {
        long written = Pattern.compile(Pattern.quote(annotation) + "\\b")
                .matcher(text)
                .results()
                .count();
        if (written != rules) {
            throw new RuleCompilerException("the rule base does not compile:\n" + file + ": " + annotation
                    + " stands there " + written + " times, but " + rules + " rules have one; expected one for each");
        }
    }

    /** What the core that rules are compiled against is made of. */
    private static String core() {
        String list = "/META-INF/lhs/lhs-core.sha256";
        try (InputStream in = nl.lhs.core.Segment.class.getResourceAsStream(list)) {
            if (in == null) {
                throw new RuleCompilerException(list + " is missing from lhs-core; build that first");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + list, e);
        }
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
