package nl.lhs.rules.bouw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.BuildContext;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * The Java that Drools makes of a rule file: for each rule a method that builds its model, with every condition and
 * consequence as a lambda. Drools has checked it against the classes that the rules look at.
 */
final class DroolsJava {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+)$", Pattern.MULTILINE);

    /** What Drools wrote in the run that is going on: it makes its projects itself, of a class. */
    private static final ThreadLocal<SortedMap<Integer, String>> WRITTEN = new ThreadLocal<>();

    private DroolsJava() {}

    /** The package that a rule file names. */
    static String packageOf(String file, String text) {
        Matcher m = PACKAGE.matcher(text);
        if (!m.find()) {
            throw new RuleCompilerException(file + " names no package; expected package nl.lhs.rules.stap1");
        }
        return m.group(1);
    }

    /**
     * The Java sources of the rules of a file, in the order of the file. One at a time: Drools keeps its modules by a name
     * that all share.
     */
    static synchronized List<String> of(String file, String text) {
        System.setProperty("drools.reproducibleExecutableModelGeneration", "true");
        System.setProperty("drools.externaliseCanonicalModelLambda", "false");
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("nl.lhs", "lhs-rules", "1"));
        files.write("src/main/resources/" + packageOf(file, text).replace('.', '/') + "/" + file, text);
        WRITTEN.set(new TreeMap<>());
        try {
            KieBuilder builder = services.newKieBuilder(files, DroolsJava.class.getClassLoader())
                    .buildAll(Project.class);
            List<Message> messages = builder.getResults().getMessages();
            if (!messages.isEmpty()) {
                throw new RuleCompilerException(messages.stream()
                        .map(m -> file + ": " + m.getText())
                        .collect(Collectors.joining("\n", "the rule base does not compile:\n", "")));
            }
            return List.copyOf(WRITTEN.get().values());
        } finally {
            WRITTEN.remove();
        }
    }

    /** Takes the sources instead of compiling them. */
    public static final class Project implements KieBuilder.ProjectType {
        /** Where Drools looks for what makes a project. */
        public static final BiFunction<InternalKieModule, ClassLoader, KieModuleKieProject> SUPPLIER = Sources::new;
    }

    private static final class Sources extends CanonicalModelKieProject {
        /** The last part of the name of what holds the rules, with a number: one class does not hold many. */
        private static final Pattern RULES = Pattern.compile("RuleMethods(\\d+)\\.java$");

        Sources(InternalKieModule module, ClassLoader loader) {
            super(module, loader);
        }

        @Override
        public void writeProjectOutput(MemoryFileSystem output, BuildContext context) {
            MemoryFileSystem sources = new MemoryFileSystem();
            List<String> names = new ArrayList<>();
            for (ModelBuilderImpl<?> builder : modelBuilders.values()) {
                List<PackageSources> packages = new ArrayList<>(builder.getPackageSources());
                names.addAll(new ModelWriter().writeModel(sources, packages).getSourceFiles());
            }
            for (String name : names) {
                Matcher m = RULES.matcher(name);
                if (m.find()) {
                    String text = new String(sources.getBytes(name), StandardCharsets.UTF_8);
                    WRITTEN.get().put(Integer.parseInt(m.group(1)), text);
                }
            }
        }
    }
}
