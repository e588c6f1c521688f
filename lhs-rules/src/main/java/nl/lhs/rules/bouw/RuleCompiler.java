package nl.lhs.rules.bouw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles the rules of the library to classes while the library is built, so that no application has to when it starts;
 * it is no part of the jar.
 *
 * <p>It takes the rule files from among the compiled classes, just as the jar will hold them, and puts beside them the
 * classes that they become, and a list: which classes the engine loads, and of which texts they were made.
 *
 * <p>Every run writes the same. The plugin that Drools has for this names classes at random in a snapshot, and leaves
 * those of the run before.
 */
public final class RuleCompiler {
    private static final String FOLDER = "nl/lhs/rules/";
    private static final String LIST = "regelmodel.txt";
    private static final Pattern PACKAGE = Pattern.compile("^package (nl\\.lhs\\.rules\\.stap\\d)$", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile(FOLDER + "stap\\d/.+\\.class");
    /** The class of a package that leads to all others in it. */
    private static final Pattern MODEL = Pattern.compile(FOLDER + "stap\\d/Rules\\p{XDigit}{32}\\.class");

    private final Path folder;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, byte[]> classes = new TreeMap<>();

    private RuleCompiler(Path output) {
        folder = output.resolve(FOLDER);
    }

    /**
     * Compiles the rules.
     *
     * @param args the folder of the compiled classes and resources of the library, and the Java that the classes are for
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        quiet();
        System.setProperty("drools.dialect.java.compiler.lnglevel", args[1]);
        System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
        Path output = Path.of(args[0]);
        RuleCompiler compiler = new RuleCompiler(output);
        compiler.read();
        compiler.removeOld();
        compiler.compile();
        compiler.write(output);
    }

    /** Only warnings, and of those not what a rule would wait for if a fact changed: none does. */
    private static void quiet() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty(
                "org.slf4j.simpleLogger.log.org.drools.model.codegen.execmodel.generator.drlxparse.ConstraintParser",
                "error");
    }

    private void read() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    private void compile() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        // The names of the classes are made of this: a version of the library in it would change them all.
        files.generateAndWritePomXML(services.newReleaseId("nl.lhs", "lhs-rules", "1"));
        texts.forEach((name, text) ->
                files.write("src/main/resources/" + packageOf(name, text).replace('.', '/') + "/" + name, text));
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        List<Message> messages = builder.getResults().getMessages();
        if (!messages.isEmpty()) {
            throw new IllegalStateException(messages.stream()
                    .map(m -> m.getLevel() + " " + m.getPath() + ": " + m.getText())
                    .collect(Collectors.joining("\n", "the rules do not compile:\n", "")));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        for (String file : module.getFileNames()) {
            if (CLASS.matcher(file).matches()) {
                classes.put(file, module.getBytes(file));
            }
        }
    }

    private static String packageOf(String name, String text) {
        Matcher m = PACKAGE.matcher(text);
        if (!m.find()) {
            throw new IllegalStateException(name + " names no package of a step; expected package nl.lhs.rules.stap1");
        }
        return m.group(1);
    }

    /** Of a rule that is no longer there, nothing may stay behind in the jar. */
    private void removeOld() throws IOException {
        Files.deleteIfExists(folder.resolve(LIST));
        for (int step = 1; step <= 9; step++) {
            Path old = folder.resolve("stap" + step);
            if (Files.exists(old)) {
                try (Stream<Path> paths = Files.walk(old)) {
                    for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private void write(Path output) throws IOException {
        StringBuilder list = new StringBuilder("# What the rules were compiled to, and the SHA-256 of their texts.\n");
        for (String file : classes.keySet()) {
            Path path = output.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, classes.get(file));
            if (MODEL.matcher(file).matches()) {
                list.append("model ")
                        .append(file.replace(".class", "").replace('/', '.'))
                        .append('\n');
            }
        }
        texts.forEach((name, text) -> list.append("drl ")
                .append(name)
                .append(' ')
                .append(sha256(text))
                .append('\n'));
        Files.writeString(folder.resolve(LIST), list);
    }

    /** With line feeds for line ends, as in the fingerprint. */
    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
