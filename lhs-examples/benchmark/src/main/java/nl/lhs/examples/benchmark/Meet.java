package nl.lhs.examples.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.examples.benchmark.Cijfers.Meting;
import nl.lhs.rules.regels.Feiten;
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
 * Holds all against each other, and then measures: what a decision costs in time and memory, what a second thread adds,
 * and how long a process takes to its first decision. Nothing is measured where two disagree.
 */
public final class Meet {
    private static final String ALLOCATIE = "gc.alloc.rate.norm";

    private final Duur duur;
    private final List<Meting> metingen = new ArrayList<>();
    private final Map<Deelnemer, List<Double>> starts = new EnumMap<>(Deelnemer.class);

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

    private Meet(Duur duur) {
        this.duur = duur;
    }

    /**
     * Measures.
     *
     * @param args the directory of the results, and {@code --kort} or {@code --lang}
     * @throws Exception if it cannot
     */
    public static void main(String[] args) throws Exception {
        Optional<Duur> duur = args.length == 2
                ? Stream.of(Duur.values())
                        .filter(d -> ("--" + d.name().toLowerCase(Locale.ROOT)).equals(args[1]))
                        .findFirst()
                : Optional.empty();
        if (duur.isEmpty()) {
            System.err.println("usage: meet [--kort|--lang]");
            System.exit(2);
        }
        System.exit(new Meet(duur.orElseThrow()).meet(Path.of(args[0])) ? 0 : 1);
    }

    private boolean meet(Path map) throws IOException, RunnerException {
        Files.createDirectories(map);
        System.err.println("holding all against each other on " + Jaarmix.AANTAL + " casussen");
        Optional<String> verschil = new Gelijkheid().verschil(Jaarmix.casussen(Jaarmix.AANTAL));
        if (verschil.isPresent()) {
            System.err.println("not measured: " + verschil.get());
            return false;
        }
        List<String> alle =
                new ArrayList<>(Stream.of(Deelnemer.values()).map(Enum::name).toList());
        alle.add(1, Metingen.ALLE_REGELS);
        alle.add(2, Metingen.HANDWERK_VASTLEGGING);
        draai(map, 1, alle);
        draai(map, 2, Cijfers.TWEE_DRADEN);
        start();

        Cijfers cijfers = new Cijfers(metingen, starts);
        List<Doel> doelen = Doel.van(cijfers);
        Map<String, Object> omgeving = omgeving();
        Map<String, Object> bestand = bestand();
        System.err.println("deciding a year with and without what is kept");
        List<Jaargang> jaargangen = Jaargang.meet(duur.rondes);
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
                                jaargangen)));
        String tabel = new Verslag(omgeving, bestand, duur == Duur.KORT, cijfers, doelen, jaargangen).tabel();
        Files.writeString(map.resolve("metingen.md"), tabel);
        System.out.println(tabel);
        Groei.voegToe(map, duur == Duur.LANG);
        return true;
    }

    private void draai(Path map, int draden, List<String> wie) throws RunnerException {
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
    private void start() throws IOException {
        System.err.println("starting " + duur.starts + " processes for each");
        for (int i = 0; i < duur.starts; i++) {
            for (Deelnemer deelnemer : Deelnemer.values()) {
                starts.computeIfAbsent(deelnemer, d -> new ArrayList<>()).add(start(deelnemer));
            }
        }
    }

    private static double start(Deelnemer deelnemer) throws IOException {
        ProcessBuilder opdracht = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Eerste.class.getName(),
                        deelnemer.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        long begin = System.nanoTime();
        Process proces = opdracht.start();
        try (BufferedReader uit = proces.inputReader(StandardCharsets.UTF_8)) {
            String regel = uit.readLine();
            double ms = (System.nanoTime() - begin) / 1e6;
            if (regel == null || !regel.startsWith(Eerste.BESLIST)) {
                throw new IOException(deelnemer + " decided nothing");
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
        List<Casus> casussen = Jaarmix.casussen(Jaarmix.AANTAL).toList();
        long verschillend = casussen.stream()
                .map(c -> Feiten.van(c, Optional.empty()))
                .distinct()
                .count();
        return Map.of(
                "casussen", casussen.size(),
                "sha256", Jaarmix.sha256(Jaarmix.AANTAL),
                "verschillendeFeiten", verschillend);
    }
}
