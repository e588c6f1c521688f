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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a tree of its own. Its Maven and its Java only print how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class BinLhsTest {
    private static final String MAVEN = "echo bouw >>\"$LOG\"; echo druk; cd -- \"$(dirname -- \"$5\")\" &&"
            + " mkdir -p lhs-examples/cli/target && echo jar >lhs-examples/cli/target/lhs.jar";
    private static final String JAVA = "for a in \"$@\"; do printf '[%s]' \"$a\"; done; exit 7";
    /** A Java that makes an archive of classes as the test says. */
    private static final String MAAKT = "case $1 in -XX:ArchiveClassesAtExit=*) echo \"$@\" >>\"$LOG.archief\"; ";

    private static final String JAVA_MET_ARCHIEF = MAAKT + "echo klassen >\"${1#*=}\"; exit;; esac; " + JAVA;

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

    /** The result of a run of the launcher. */
    private record Start(int code, String uit, String fout) {}

    private Process begin(Path lhs, Map<String, String> omgeving, String... args) throws IOException {
        ProcessBuilder bouwer = new ProcessBuilder();
        bouwer.command().addAll(List.of("sh", lhs.toString()));
        bouwer.command().addAll(List.of(args));
        bouwer.directory(map.toFile());
        bouwer.environment()
                .keySet()
                .removeAll(List.of("JAVA_HOME", "LHS_JAVA_OPTS", "LHS_CDS", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        bouwer.environment().put("XDG_CACHE_HOME", map.resolve("cache").toString());
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
    void one_case_is_decided_without_the_second_compiler_and_a_file_of_them_with_it() throws Exception {
        String vlug = "[-XX:TieredStopAtLevel=1]";
        start("dekking");
        assertEquals(
                vlug + aanroep("JAR[decide][casus.json]"),
                start("decide", "casus.json").uit());
        assertEquals(
                vlug + aanroep("JAR[beslis][--json][casus.json]"),
                start("beslis", "--json", "casus.json").uit());
        assertEquals(
                aanroep("JAR[decide][--jsonl][f]"),
                start("decide", "--jsonl", "f").uit());
        assertEquals(aanroep("JAR[sporen][f]"), start("sporen", "f").uit());
    }

    @Test
    void the_first_start_builds_and_runs_and_only_the_run_is_on_standard_output() throws Exception {
        Start start = start("verifieer", "een bestand", "");

        assertEquals(aanroep("JAR[verifieer][een bestand][]"), start.uit());
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

    private long keerGearchiveerd() throws IOException {
        Path gemaakt = map.resolve("log.archief");
        return Files.exists(gemaakt) ? Files.readAllLines(gemaakt).size() : 0;
    }

    private Path target() {
        return root.resolve("lhs-examples/cli/target");
    }

    private static List<Path> archieven(Path map) throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(b -> b.getFileName().toString().matches("lhs-.*"))
                    .toList();
        }
    }

    /** The one archive in a directory; making it left nothing else. */
    private static Path archief(Path map) throws IOException {
        List<Path> archieven = archieven(map);
        assertEquals(1, archieven.size(), archieven::toString);
        assertTrue(archieven.get(0).toString().endsWith(".jsa"), archieven::toString);
        return archieven.get(0).toRealPath();
    }

    private String aanroepMet(Path archief, String args) throws IOException {
        return "[-XX:SharedArchiveFile=" + archief + "][-Xlog:disable]" + aanroep(args);
    }

    @Test
    void an_archive_of_classes_is_made_once_after_a_build_and_used_from_then_on() throws Exception {
        script("java", JAVA_MET_ARCHIEF);

        String eerste = start("a").uit();
        Start tweede = start("b");

        assertEquals(aanroepMet(archief(target()), "JAR[a]"), eerste);
        assertEquals(aanroepMet(archief(target()), "JAR[b]"), tweede.uit());
        assertEquals("", tweede.fout());
        assertEquals(7, tweede.code());
        assertEquals(1, keerGearchiveerd());
        assertTrue(Files.readString(map.resolve("log.archief"))
                .endsWith("decide " + root.toRealPath().resolve("lhs-examples/voorbeelden/casus.json") + "\n"));
    }

    @Test
    void an_archive_of_another_jar_is_not_used_and_gives_way_to_a_new_one() throws Exception {
        script("java", JAVA_MET_ARCHIEF);
        start();
        Path oud = archief(target());
        Files.writeString(target().resolve("lhs.jar"), "een andere jar");

        Start start = start();

        assertFalse(Files.exists(oud));
        assertEquals(aanroepMet(archief(target()), "JAR"), start.uit());
        assertEquals("", start.fout());
        assertEquals(2, keerGearchiveerd());

        Files.writeString(root.resolve("pom.xml"), "anders");
        start();
        start();
        assertEquals(3, keerGearchiveerd(), "a build");
    }

    @Test
    void every_jvm_has_an_archive_of_its_own() throws Exception {
        script("java", JAVA_MET_ARCHIEF);
        String eerste = start().uit();
        Path jdk = map.resolve("een jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.copy(bin.resolve("java"), jdk.resolve("bin/java"), StandardCopyOption.COPY_ATTRIBUTES);
        Map<String, String> anders = Map.of("JAVA_HOME", jdk.toString());
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"");
        String tweede = einde(begin(lhs(), anders)).uit();
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.16\"");
        String derde = einde(begin(lhs(), anders)).uit();

        assertEquals(3, Set.of(eerste, tweede, derde).size());
        assertEquals(eerste, start().uit());
        assertEquals(derde, einde(begin(lhs(), anders)).uit());
        assertEquals(3, keerGearchiveerd());
    }

    @Test
    void of_two_starts_at_the_same_time_one_makes_an_archive_and_the_other_does_not_wait_for_it() throws Exception {
        einde(begin(lhs(), Map.of("LHS_CDS", "nee")));
        script(
                "java",
                MAAKT + "while [ ! -e \"$LOG.verder\" ]; do sleep 0.1; done; echo klassen >\"${1#*=}\"; exit;; esac; "
                        + JAVA);

        Process maker = begin(lhs(), Map.of());
        while (keerGearchiveerd() == 0) {
            Thread.sleep(50);
        }
        Start ander = start();
        Files.createFile(map.resolve("log.verder"));
        Start gemaakt = einde(maker);

        assertEquals(aanroep("JAR"), ander.uit());
        assertEquals("", ander.fout());
        assertEquals(aanroepMet(archief(target()), "JAR"), gemaakt.uit());
        assertEquals("", gemaakt.fout());
        assertEquals(1, keerGearchiveerd());
    }

    @Test
    void making_an_archive_that_was_cut_off_does_not_stop_the_next() throws Exception {
        script("java", JAVA_MET_ARCHIEF);
        start();
        Path archief = archief(target());
        Files.delete(archief);
        Process weg = new ProcessBuilder("true").start();
        weg.waitFor();
        String voorvoegsel = archief.toString().replaceFirst("-\\d+\\.jsa$", "");
        Files.createSymbolicLink(Path.of(voorvoegsel + ".maakt"), Path.of(Long.toString(weg.pid())));
        Files.writeString(Path.of(voorvoegsel + "." + weg.pid()), "half");

        Start start = start();

        assertEquals(aanroepMet(archief(target()), "JAR"), start.uit());
        assertEquals(2, keerGearchiveerd());
    }

    @Test
    void where_no_archive_can_be_made_it_is_tried_once_and_nothing_is_said_of_it() throws Exception {
        script("java", MAAKT + "echo half >\"${1#*=}\"; echo mis; echo mis >&2; exit 1;; esac; " + JAVA);
        start();

        Start start = start();

        assertEquals(aanroep("JAR"), start.uit());
        assertEquals("", start.fout());
        assertEquals(1, keerGearchiveerd());
    }

    @Test
    void where_the_jar_lies_cannot_be_written_an_archive_goes_to_the_cache_of_the_user() throws Exception {
        script("java", JAVA_MET_ARCHIEF);
        einde(begin(lhs(), Map.of("LHS_CDS", "nee")));
        alleenLezen();

        Start eerste = start();
        Start tweede = start();

        assertEquals(List.of(), archieven(target()));
        assertEquals(aanroepMet(archief(map.resolve("cache/lhs")), "JAR"), eerste.uit());
        assertEquals("", eerste.fout());
        assertEquals(eerste, tweede);
        assertEquals(1, keerGearchiveerd());
    }

    @Test
    void where_nothing_can_be_written_it_goes_without_an_archive() throws Exception {
        script("java", JAVA_MET_ARCHIEF);
        einde(begin(lhs(), Map.of("LHS_CDS", "nee")));
        alleenLezen();
        Files.writeString(map.resolve("bestand"), "");

        for (String cache : List.of(map.resolve("bestand").toString(), "")) {
            Start start = einde(begin(lhs(), Map.of("XDG_CACHE_HOME", cache, "HOME", cache)));

            assertEquals(aanroep("JAR"), start.uit());
            assertEquals("", start.fout());
        }
        assertEquals(0, keerGearchiveerd());
    }

    /** Uses an ln that fails, because the tests may run as root, who may write everywhere. */
    private void alleenLezen() throws IOException {
        script("ln", "case $3 in */target/*) echo mis >&2; exit 1;; esac; PATH=${PATH#*:} exec ln \"$@\"");
    }

    @Test
    void who_does_not_want_an_archive_or_settles_it_himself_gets_none_of_ours() throws Exception {
        script("java", JAVA_MET_ARCHIEF);

        assertEquals(
                aanroep("JAR"), einde(begin(lhs(), Map.of("LHS_CDS", "nee"))).uit());
        for (String optie : List.of("-Xshare:off", "-XX:SharedArchiveFile=x", "-XX:AOTCache=x")) {
            assertEquals(
                    aanroep("[" + optie + "]JAR"),
                    einde(begin(lhs(), Map.of("LHS_JAVA_OPTS", optie))).uit());
        }
        assertEquals(
                aanroep("JAR"),
                einde(begin(lhs(), Map.of("JAVA_TOOL_OPTIONS", "-Xlog:gc"))).uit());
        assertEquals(0, keerGearchiveerd());
    }
}
