package nl.lhs.rules.bouw;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Segment;
import nl.lhs.core.vastlegging.Sha256;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles the rules while the library is built, by Drools' own {@link ExecutableModelProject}, so that no application has
 * to when it starts. It is no part of the jar.
 *
 * <p>What it writes is what a jar of rules for Drools holds: the classes of the model, and the list of them by which Drools
 * finds it (its list of generated classes is left out: with that, it does not find them in a folder). Beside that list stands one of ours, with the hashes of the rule files, so that no rules decide whose texts are
 * not those of the fingerprint.
 */
public final class RuleCompiler {
    private static final String FOLDER = "nl/lhs/rules";
    private static final String LIST = "regelmodel.txt";
    private static final String DRL = ".drl";
    private static final String KMODULE = "META-INF/kmodule.xml";
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern MADE = Pattern.compile("nl/lhs/rules/.*\\.class|META-INF/kie/.*/drools-model");
    private static final Pattern MODEL = Pattern.compile("nl/lhs/rules/.*/Rules[0-9A-F]+\\.class");

    private final Path output;
    private final Path resources;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private RuleCompiler(Path output, Path resources) {
        this.output = output;
        this.resources = resources;
    }

    /**
     * Compiles the rule files that lie among the resources of the library.
     *
     * @param args the folder of the compiled classes, that of the resources, and the Java that the classes are for, such as
     *     {@code 17}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        quiet();
        System.setProperty("drools.dialect.java.compiler.lnglevel", args[2]);
        System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
        RuleCompiler compiler = new RuleCompiler(Path.of(args[0]), Path.of(args[1]));
        compiler.read();
        compiler.removeOld();
        compiler.compile();
        compiler.write();
    }

    /** Only warnings, and of those not what a rule would wait for if a fact changed: none does. */
    private static void quiet() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty(
                "org.slf4j.simpleLogger.log.org.drools.model.codegen.execmodel.generator.drlxparse.ConstraintParser",
                "error");
    }

    private void read() throws IOException {
        try (Stream<Path> all = Files.list(resources.resolve(FOLDER))) {
            for (Path file :
                    all.filter(f -> f.toString().matches(".*\\.(drl|tabel)")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    private void compile() throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        // The names of the classes are made of this: a version of the library in it would change them all.
        sources.generateAndWritePomXML(services.newReleaseId("nl.lhs", "lhs-rules", "1"));
        sources.writeKModuleXML(Files.readString(resources.resolve(KMODULE)));
        texts.forEach((name, text) -> {
            if (name.endsWith(DRL)) {
                sources.write("src/main/resources/" + packageOf(name, text).replace('.', '/') + "/" + name, text);
            }
        });
        KieBuilder builder = services.newKieBuilder(sources, RuleCompiler.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        List<Message> messages = builder.getResults().getMessages();
        if (!messages.isEmpty()) {
            throw new IllegalStateException(messages.stream()
                    .map(m -> m.getLevel() + " " + m.getPath() + ": " + m.getText())
                    .collect(Collectors.joining("\n", "the rules do not compile:\n", "")));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        for (String file : module.getFileNames()) {
            if (MADE.matcher(file).matches()) {
                files.put(file, module.getBytes(file));
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

    /** What the core that rules are compiled against is made of. */
    private static String core() throws IOException {
        try (InputStream in = Segment.class.getResourceAsStream("/META-INF/lhs/lhs-core.sha256")) {
            if (in == null) {
                throw new IllegalStateException("lhs-core has no list of its sources; build that first");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Of a rule that is no longer there, nothing may stay behind in the jar. */
    private void removeOld() throws IOException {
        Path folder = output.resolve(FOLDER);
        Files.deleteIfExists(folder.resolve(LIST));
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> folder.relativize(p).toString().matches("(vervolg.)?stap\\d.*")
                            && !texts.containsKey(p.getFileName().toString()))
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.delete(path);
            }
        }
    }

    private void write() throws IOException {
        StringBuilder list = new StringBuilder("# What the rules were compiled to, and the SHA-256 of their texts.\n");
        for (String file : files.keySet()) {
            Path path = output.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, files.get(file));
            if (MODEL.matcher(file).matches()) {
                list.append("model ")
                        .append(file.replace(".class", "").replace('/', '.'))
                        .append('\n');
            }
        }
        list.append("core ").append(sha256(core())).append('\n');
        texts.forEach((name, text) -> list.append("text ")
                .append(name)
                .append(' ')
                .append(sha256(text))
                .append('\n'));
        Files.write(output.resolve(FOLDER).resolve(LIST), list.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** With line feeds for line ends, whatever those of the checkout are. */
    private static Sha256 sha256(String text) {
        return Sha256.of(text.replace("\r\n", "\n"));
    }
}
