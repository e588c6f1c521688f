package nl.lhs.rules.bouw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles Java that is held in memory, by the compiler of the JDK that runs. */
final class JavaCompilation {
    private JavaCompilation() {}

    /** Classes by name, of sources by the name of their class. */
    static SortedMap<String, byte[]> compile(SortedMap<String, String> sources, String release, List<Path> classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new RuleCompilerException("rules are compiled by a JDK; this is a Java without a compiler");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
                Output output = new Output(standard)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            List<String> options = List.of("--release", release, "-proc:none", "-Xlint:none", "-nowarn");
            if (!compiler.getTask(null, output, diagnostics, options, null, units)
                    .call()) {
                throw new RuleCompilerException(diagnostics.getDiagnostics().stream()
                        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .map(JavaCompilation::fault)
                        .collect(Collectors.joining("\n", "the rule base does not compile:\n", "")));
            }
            return output.classes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compile in memory", e);
        }
    }

    private static String fault(Diagnostic<? extends JavaFileObject> fault) {
        String message = fault.getMessage(Locale.ROOT);
        if (fault.getSource() instanceof Source source) {
            return RuleWriter.place(source.text, fault.getLineNumber()) + ": " + message;
        }
        return message;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final SortedMap<String, ByteArrayOutputStream> written = new TreeMap<>();

        Output(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    written.put(name, bytes);
                    return bytes;
                }
            };
        }

        SortedMap<String, byte[]> classes() {
            SortedMap<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }
    }
}
