package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a tree of its own, with a Maven and a Java that only say how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class BinLhsTest {
    private static final String MAVEN = "echo bouw >>\"$LOG\"; echo druk; cd -- \"$(dirname -- \"$5\")\" &&"
            + " mkdir -p lhs-examples/cli/target && echo jar >lhs-examples/cli/target/lhs.jar";
    private static final String JAVA = "for a in \"$@\"; do printf '[%s]' \"$a\"; done; exit 7";

    @TempDir
    private Path map;

    private Path root;
    private Path bin;
    private Path log;

    @BeforeEach
    void maakBoom() throws IOException {
        root = Files.createDirectories(map.resolve("een map/lhs"));
        bin = Files.createDirectories(map.resolve("bin"));
        log = map.resolve("log");
        for (String module : List.of("", "lhs-core/", "lhs-rules/", "lhs-examples/", "lhs-examples/cli/")) {
            Files.createDirectories(root.resolve(module + "src/main"));
            Files.createDirectories(root.resolve(module + "src/test"));
            Files.writeString(root.resolve(module + "pom.xml"), "");
        }
        Files.createDirectories(root.resolve("lhs-examples/bin"));
        Files.copy(Path.of("../bin/lhs"), lhs());
        script("mvn", MAVEN);
        script("java", JAVA);
    }

    private Path lhs() {
        return root.resolve("lhs-examples/bin/lhs");
    }

    private void script(String naam, String inhoud) throws IOException {
        Path script = Files.writeString(bin.resolve(naam), "#!/bin/sh\n" + inhoud + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What a run of the launcher came to. */
    private record Start(int code, String uit, String fout) {}

    private Process begin(Path lhs, Map<String, String> omgeving, String... args) throws IOException {
        ProcessBuilder bouwer = new ProcessBuilder();
        bouwer.command().addAll(List.of("sh", lhs.toString()));
        bouwer.command().addAll(List.of(args));
        bouwer.directory(map.toFile());
        bouwer.environment().keySet().removeAll(List.of("JAVA_HOME", "LHS_JAVA_OPTS"));
        bouwer.environment().put("PATH", bin + ":" + System.getenv("PATH"));
        bouwer.environment().put("LOG", log.toString());
        bouwer.environment().putAll(omgeving);
        return bouwer.start();
    }

    private static Start einde(Process proces) throws IOException, InterruptedException {
        String uit = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String fout = new String(proces.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Start(proces.waitFor(), uit, fout);
    }

    private Start start(String... args) throws IOException, InterruptedException {
        return einde(begin(lhs(), Map.of(), args));
    }

    private long keerGebouwd() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    private String aanroep(String args) throws IOException {
        return "[-Dfile.encoding=UTF-8][-Dlhs.terminal.uit=false][-Dlhs.terminal.fout=false]"
                + args.replace("JAR", "[-jar][" + root.toRealPath().resolve("lhs-examples/cli/target/lhs.jar") + "]");
    }

    @Test
    void the_first_start_builds_and_runs_and_only_the_run_is_on_standard_output() throws Exception {
        Start start = start("decide", "een bestand", "");

        assertEquals(aanroep("JAR[decide][een bestand][]"), start.uit());
        assertEquals(7, start.code());
        assertEquals("lhs: de code wordt eerst gebouwd; dat kan even duren\n", start.fout());
        assertEquals(1, keerGebouwd());
    }

    @Test
    void what_is_built_is_not_built_again() throws Exception {
        start();
        Start start = start();

        assertEquals(aanroep("JAR"), start.uit());
        assertEquals("", start.fout());
        assertEquals(1, keerGebouwd());
    }

    @Test
    void a_source_a_resource_or_a_pom_that_changed_is_a_reason_to_build() throws Exception {
        start();
        long keer = 1;
        for (String bestand : List.of(
                "pom.xml",
                "lhs-core/pom.xml",
                "lhs-core/src/main/A.java",
                "lhs-rules/src/main/stap1.drl",
                "lhs-examples/cli/src/main/B.java")) {
            Files.writeString(root.resolve(bestand), "anders");
            start();
            keer++;
            assertEquals(keer, keerGebouwd(), bestand);
        }
        Files.delete(root.resolve("lhs-core/src/main/A.java"));
        start();
        assertEquals(keer + 1, keerGebouwd(), "a source that is gone");

        Files.writeString(root.resolve("lhs-core/src/test/ATest.java"), "anders");
        start();
        assertEquals(keer + 1, keerGebouwd(), "a test is no part of the program");
    }

    @Test
    void what_changes_while_it_is_built_is_built_the_next_time() throws Exception {
        script("mvn", MAVEN + "; touch src/x; echo anders >lhs-core/src/main/A.java");
        start();
        script("mvn", MAVEN);
        start();

        assertEquals(2, keerGebouwd());
    }

    @Test
    void a_build_that_fails_is_told_with_what_maven_said_and_tried_again() throws Exception {
        script("mvn", "echo bouw >>\"$LOG\"; echo 'dit is er mis'; exit 1");

        Start start = start("--version");

        assertEquals(2, start.code());
        assertEquals("", start.uit());
        assertTrue(start.fout().contains("dit is er mis\nlhs: het bouwen is mislukt"), start.fout());
        start();
        assertEquals(2, keerGebouwd());
        assertFalse(Files.exists(root.resolve("lhs-examples/cli/target/lhs.bouwt")));
    }

    @Test
    void it_can_be_started_through_symbolic_links() throws Exception {
        Path eerste = Files.createSymbolicLink(map.resolve("bin/eerste"), lhs());
        Path tweede = Files.createSymbolicLink(map.resolve("tweede"), Path.of("bin/eerste"));

        assertEquals(aanroep("JAR[a]"), einde(begin(eerste, Map.of(), "a")).uit());
        assertEquals(aanroep("JAR[b]"), einde(begin(tweede, Map.of(), "b")).uit());
    }

    @Test
    void two_starts_at_the_same_time_build_once() throws Exception {
        script("mvn", "sleep 2; " + MAVEN);

        Process eerste = begin(lhs(), Map.of());
        Process tweede = begin(lhs(), Map.of());

        assertEquals(aanroep("JAR"), einde(eerste).uit());
        assertEquals(aanroep("JAR"), einde(tweede).uit());
        assertEquals(1, keerGebouwd());
    }

    @Test
    void a_build_that_was_killed_does_not_stop_the_next() throws Exception {
        Process weg = new ProcessBuilder("true").start();
        weg.waitFor();
        Path slot = Files.createDirectories(root.resolve("lhs-examples/cli/target/lhs.bouwt"));
        Files.writeString(slot.resolve("pid"), weg.pid() + "\n");
        Files.setLastModifiedTime(slot, FileTime.from(Instant.EPOCH));

        assertEquals(aanroep("JAR"), start().uit());
    }

    @Test
    void java_home_and_options_for_the_jvm_are_honoured() throws Exception {
        Path anders = Files.createDirectories(map.resolve("een jdk/bin"));
        Files.copy(bin.resolve("java"), anders.resolve("java"), StandardCopyOption.COPY_ATTRIBUTES);
        script("java", "echo de verkeerde");

        Start start = einde(
                begin(lhs(), Map.of("JAVA_HOME", anders.getParent().toString(), "LHS_JAVA_OPTS", "-Xmx1g -Da=b"), "x"));

        assertEquals(aanroep("[-Xmx1g][-Da=b]JAR[x]"), start.uit());
    }

    @Test
    void without_java_it_says_what_is_needed() throws Exception {
        Start start = einde(begin(lhs(), Map.of("JAVA_HOME", "/bestaat/niet")));

        assertEquals(2, start.code());
        assertEquals("", start.uit());
        assertEquals(
                "lhs: geen Java gevonden (/bestaat/niet/bin/java); nodig is een JDK, versie 17 of nieuwer\n",
                start.fout());
    }
}
