package nl.lhs.examples.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.examples.benchmark.Cijfers.Meting;
import nl.lhs.rules.LhsEngine;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that all decide alike, and then measures what a decision costs in time and memory, what a second thread adds,
 * and how long a process takes to its first decision. It measures nothing where two disagree.
 */
public final class Meet {
    private static final String ALLOCATIE = "gc.alloc.rate.norm";

    private final Duur duur;
    private final Path map;
    private final Path lhs;
    private final List<Meting> metingen = new ArrayList<>();
    private final Map<String, List<Double>> starts = new LinkedHashMap<>();

    /** How long it measures. */
    private enum Duur {
        KORT(1, 2, 3, 1, 3),
        LANG(3, 3, 5, 2, 10);

        private final int forks;
        private final int opwarmingen;
        private final int rondes;
        private final int seconden;
        private final int starts;

        Duur(int forks, int opwarmingen, int rondes, int seconden, int starts) {
            this.forks = forks;
            this.opwarmingen = opwarmingen;
            this.rondes = rondes;
            this.seconden = seconden;
            this.starts = starts;
        }
    }

    private Meet(Duur duur, Path map, Path lhs) {
        this.duur = duur;
        this.map = map;
        this.lhs = lhs;
    }

    /**
     * Measures.
     *
     * @param args the directory of the results, the script {@code bin/lhs}, and {@code --kort} or {@code --lang}
     * @throws Exception if it cannot
     */
    public static void main(String[] args) throws Exception {
        Optional<Duur> duur = args.length == 3
                ? Stream.of(Duur.values())
                        .filter(d -> ("--" + d.name().toLowerCase(Locale.ROOT)).equals(args[2]))
                        .findFirst()
                : Optional.empty();
        if (duur.isEmpty()) {
            System.err.println("usage: meet [--kort|--lang]");
            System.exit(2);
        }
        System.exit(new Meet(duur.orElseThrow(), Path.of(args[0]), Path.of(args[1])).meet() ? 0 : 1);
    }

    private boolean meet() throws IOException, InterruptedException, RunnerException {
        Files.createDirectories(map);
        System.err.println("holding all against each other on " + Jaarmix.AANTAL + " casussen");
        Optional<String> verschil = new Gelijkheid().verschil(Jaarmix.casussen(Jaarmix.AANTAL));
        if (verschil.isPresent()) {
            System.err.println("not measured: " + verschil.get());
            return false;
        }
        Set<String> alle = new LinkedHashSet<>();
        Stream.of(Rekenwijze.values()).map(Enum::name).forEach(alle::add);
        Stream.of(Deelnemer.values()).map(Enum::name).forEach(alle::add);
        draai(1, alle);
        draai(2, Cijfers.TWEE_DRADEN);
        start();

        Map<String, Object> omgeving = omgeving();
        Map<String, Object> bestand = bestand();
        System.err.println("deciding a year with and without what is kept");
        Cijfers cijfers = new Cijfers(metingen, starts, Jaargang.meet(duur.rondes));
        List<Doel> doelen = Doel.from(cijfers);
        Files.writeString(
                map.resolve("metingen.json"),
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of(
                                "omgeving",
                                omgeving,
                                "bestand",
                                bestand,
                                "metingen",
                                metingen,
                                "startMs",
                                starts,
                                "doelen",
                                doelen,
                                "jaargangen",
                                cijfers.jaargangen())));
        String tabel = new Verslag(omgeving, bestand, duur == Duur.KORT, cijfers, doelen).tabel();
        Files.writeString(map.resolve("metingen.md"), tabel);
        System.out.println(tabel);
        Groei.voegToe(map, duur == Duur.LANG);
        return true;
    }

    private void draai(int draden, Collection<String> wie) throws RunnerException {
        Path log = map.resolve("jmh-" + draden + ".log");
        System.err.println("measuring with threads: " + draden + "; see " + log);
        ChainedOptionsBuilder opties = new OptionsBuilder()
                .include(Metingen.class.getName() + "\\.beslis")
                .param("wie", wie.toArray(String[]::new))
                .threads(draden)
                .forks(duur.forks)
                .warmupIterations(duur.opwarmingen)
                .warmupTime(TimeValue.seconds(duur.seconden))
                .measurementIterations(duur.rondes)
                .measurementTime(TimeValue.seconds(duur.seconden))
                .jvmArgs("-Xms1500m", "-Xmx1500m")
                .output(log.toString())
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class);
        Collection<RunResult> uitkomsten = new Runner(opties.build()).run();
        for (RunResult uitkomst : uitkomsten) {
            Result<?> tijd = uitkomst.getPrimaryResult();
            metingen.add(new Meting(
                    uitkomst.getParams().getParam("wie"),
                    draden,
                    tijd.getScore(),
                    tijd.getScoreError(),
                    tijd.getStatistics().getMin(),
                    tijd.getStatistics().getMax(),
                    bytes(uitkomst)));
        }
    }

    private static double bytes(RunResult uitkomst) {
        for (String naam : uitkomst.getSecondaryResults().keySet()) {
            if (naam.endsWith(ALLOCATIE)) {
                return uitkomst.getSecondaryResults().get(naam).getScore();
            }
        }
        return Double.NaN;
    }

    /** In turns, so that what else the machine does falls on all. */
    private void start() throws IOException, InterruptedException {
        Path casus = map.resolve("start-casus.json");
        Jaarmix.schrijf(casus, 1);
        System.err.println("building lhs");
        opdracht(casus, true); // builds where that is needed, and makes the class data archive
        System.err.println("starting " + duur.starts + " processes for each");
        for (int i = 0; i < duur.starts; i++) {
            for (Deelnemer deelnemer : Deelnemer.values()) {
                noteer(deelnemer.name(), eerste(deelnemer));
            }
            noteer(Cijfers.LHS_DECIDE, opdracht(casus, true));
            noteer(Cijfers.LHS_DECIDE_ZONDER_ARCHIEF, opdracht(casus, false));
        }
        Files.delete(casus);
    }

    private void noteer(String wie, double ms) {
        starts.computeIfAbsent(wie, w -> new ArrayList<>()).add(ms);
    }

    private static double eerste(Deelnemer deelnemer) throws IOException, InterruptedException {
        return totEersteRegel(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Eerste.class.getName(),
                deelnemer.name()));
    }

    /** The command line decides the same casus; its script is part of what is measured. */
    private double opdracht(Path casus, boolean metArchief) throws IOException, InterruptedException {
        ProcessBuilder opdracht = new ProcessBuilder(lhs.toString(), "decide", casus.toString());
        opdracht.environment().put("JAVA_HOME", System.getProperty("java.home"));
        opdracht.environment().put("LHS_CDS", metArchief ? "ja" : "nee");
        opdracht.environment().remove("LHS_JAVA_OPTS");
        return totEersteRegel(opdracht);
    }

    /** How long a process takes to its first line, which it writes when it has decided. */
    private static double totEersteRegel(ProcessBuilder opdracht) throws IOException, InterruptedException {
        opdracht.redirectError(ProcessBuilder.Redirect.INHERIT);
        long begin = System.nanoTime();
        Process proces = opdracht.start();
        try (BufferedReader uit = proces.inputReader(StandardCharsets.UTF_8)) {
            String regel = uit.readLine();
            double ms = (System.nanoTime() - begin) / 1e6;
            while (uit.readLine() != null) {
                // the rest of what it decided
            }
            if (proces.waitFor() != 0 || regel == null) {
                throw new IOException(opdracht.command() + " decided nothing");
            }
            return ms;
        }
    }

    private static Map<String, Object> omgeving() {
        return Map.of(
                "processor", processor(),
                "kernen", Runtime.getRuntime().availableProcessors(),
                "jdk", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                "os", System.getProperty("os.name") + " " + System.getProperty("os.version"),
                "versies", versies());
    }

    private static String processor() {
        try (Stream<String> regels = Files.lines(Path.of("/proc/cpuinfo"))) {
            return regels.filter(r -> r.startsWith("model name"))
                    .map(r -> r.substring(r.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException | UncheckedIOException e) {
            return System.getProperty("os.arch"); // not a Linux
        }
    }

    private static Properties versies() {
        Properties versies = new Properties();
        try (var in = Meet.class.getResourceAsStream("versies.properties")) {
            versies.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versies;
    }

    /** What is decided. */
    private static Map<String, Object> bestand() {
        LhsEngine engine = LhsEngine.create();
        List<Casus> casussen = Jaarmix.casussen(Jaarmix.AANTAL).toList();
        long verschillend = casussen.stream()
                .map(c -> Jaargang.Geheugen.feiten(engine, c))
                .distinct()
                .count();
        return Map.of(
                "casussen", casussen.size(),
                "sha256", Jaarmix.sha256(Jaarmix.AANTAL),
                "verschillendeFeiten", verschillend);
    }
}
