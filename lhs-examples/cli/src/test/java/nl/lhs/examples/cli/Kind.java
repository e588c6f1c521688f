package nl.lhs.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the command line in a JVM of its own, as {@code bin/lhs} does. */
final class Kind {
    private Kind() {}

    /** Runs it; the exit code. */
    static int voerUit(Path in, Path uit, Path fout, Map<String, String> omgeving, List<String> jvm, String... args)
            throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(jvm);
        opdracht.addAll(List.of("-cp", System.getProperty("java.class.path"), Lhs.class.getName()));
        opdracht.addAll(List.of(args));
        ProcessBuilder bouwer = new ProcessBuilder(opdracht)
                .redirectInput(in.toFile())
                .redirectOutput(uit.toFile())
                .redirectError(fout.toFile());
        bouwer.environment().putAll(omgeving);
        return bouwer.start().waitFor();
    }
}
