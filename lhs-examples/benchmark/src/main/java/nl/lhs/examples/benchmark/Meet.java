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
import nl.lhs.rules.Zonderbewaring;
import nl.lhs.rules.internal.Feiten;
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
        KORT(1, 3, 5, 1, 5),
        LANG(3, 5, 5, 2, 10);

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

    /**
     * A measurement.
     *
     * @param wie who decides
     * @param draden in how many threads
     * @param ns nanoseconds a decision, in each thread
     * @param fout half the width of the 99.9 % interval of those
     * @param laagste the fastest round
     * @param hoogste the slowest
     * @param bytes allocated a decision
     */
    private record Meting(
            String wie, int draden, double ns, double fout, double laagste, double hoogste, double bytes) {}

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
        draai(map, 1, alle);
        draai(map, 2, List.of(Deelnemer.LHS.name(), Deelnemer.HANDWERK.name()));
        start();

        Map<String, Object> omgeving = omgeving();
        Map<String, Object> bestand = bestand();
        Files.writeString(
                map.resolve("metingen.json"),
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of(
                                "omgeving", omgeving, "bestand", bestand, "metingen", metingen, "startMs", starts)));
        String tabel = new Verslag(omgeving, bestand).tabel();
        Files.writeString(map.resolve("metingen.md"), tabel);
        System.out.println(tabel);
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

    /** What says how much of the figure of the library is memory. */
    private static Map<String, Object> bestand() {
        List<Casus> casussen = Jaarmix.casussen(Jaarmix.AANTAL).toList();
        long verschillend = casussen.stream()
                .map(c -> Feiten.van(c, Optional.empty()))
                .distinct()
                .count();
        Zonderbewaring.Treffers treffers = Zonderbewaring.treffers(casussen);
        return Map.of(
                "casussen", casussen.size(),
                "sha256", Jaarmix.sha256(Jaarmix.AANTAL),
                "verschillendeFeiten", verschillend,
                "trefferAandeel", treffers.aandeel());
    }

    /** The table to read. */
    private final class Verslag {
        private final Map<String, Object> omgeving;
        private final Map<String, Object> bestand;

        Verslag(Map<String, Object> omgeving, Map<String, Object> bestand) {
            this.omgeving = omgeving;
            this.bestand = bestand;
        }

        String tabel() {
            StringBuilder uit = new StringBuilder();
            regel(
                    uit,
                    "%s, %s cores; %s; %s; %s.",
                    omgeving.get("processor"),
                    omgeving.get("kernen"),
                    omgeving.get("jdk"),
                    omgeving.get("os"),
                    duur == Duur.KORT ? "short run" : "long run");
            regel(uit, "Versions: %s.", versieregel());
            regel(
                    uit,
                    "%,d casussen with %,d distinct sets of facts; on one pass the rules run for %.1f %% of them, and for"
                            + " %.1f %% what they concluded before is used. All decided alike on every one.",
                    bestand.get("casussen"),
                    bestand.get("verschillendeFeiten"),
                    100 * (1 - (double) bestand.get("trefferAandeel")),
                    100 * (double) bestand.get("trefferAandeel"));
            regel(uit, "");
            regel(
                    uit,
                    "| | ns a decision | ± | lowest to highest | B a decision | times lhs | first decision, ms (range) |");
            regel(uit, "|---|---:|---:|---:|---:|---:|---:|");
            for (Meting meting : metingen) {
                if (meting.draden == 1) {
                    regel(
                            uit,
                            "| %s | %,.0f | %,.0f | %,.0f–%,.0f | %,.0f | %.3g | %s |",
                            naam(meting.wie),
                            meting.ns,
                            meting.fout,
                            meting.laagste,
                            meting.hoogste,
                            meting.bytes,
                            meting.ns / ns(Deelnemer.LHS.name(), 1),
                            startcel(meting.wie));
                }
            }
            regel(uit, "");
            regel(
                    uit,
                    "Where every rule runs, lhs takes %.2f times the time of bare Drools, and %.2f times that of Drools DMN.",
                    ns(Metingen.ALLE_REGELS, 1) / ns(Deelnemer.KALE_DROOLS.name(), 1),
                    ns(Metingen.ALLE_REGELS, 1) / ns(Deelnemer.DROOLS_DMN.name(), 1));
            for (Deelnemer deelnemer : List.of(Deelnemer.LHS, Deelnemer.HANDWERK)) {
                regel(
                        uit,
                        "Two threads decide %.2f times as much as one: %s.",
                        2 * ns(deelnemer.name(), 1) / ns(deelnemer.name(), 2),
                        naam(deelnemer.name()));
            }
            return uit.toString();
        }

        private void regel(StringBuilder uit, String vorm, Object... waarden) {
            uit.append(String.format(Locale.ROOT, vorm, waarden)).append('\n');
        }

        private String versieregel() {
            return ((Properties) omgeving.get("versies"))
                    .entrySet().stream()
                            .map(e -> e.getKey().toString().replace('-', ' ') + " " + e.getValue())
                            .sorted()
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("");
        }

        private double ns(String wie, int draden) {
            return metingen.stream()
                    .filter(m -> m.draden == draden && m.wie.equals(wie))
                    .mapToDouble(Meting::ns)
                    .findFirst()
                    .orElse(Double.NaN);
        }

        private String naam(String wie) {
            return switch (wie) {
                case "LHS" -> "lhs";
                case Metingen.ALLE_REGELS -> "lhs, every rule run";
                case "HANDWERK" -> "hand-written Java, no record";
                case "OPENL" -> "OpenL Tablets, no record";
                case "EASY_RULES" -> "Easy Rules, no record";
                case "KALE_DROOLS" -> "bare Drools with the rules of lhs, no record";
                case "DROOLS_DMN" -> "Drools DMN, no record";
                case "CAMUNDA_DMN" -> "Camunda DMN with JUEL, no record";
                default -> wie;
            };
        }

        private String startcel(String wie) {
            if (Metingen.ALLE_REGELS.equals(wie)) {
                return "";
            }
            List<Double> ms =
                    starts.get(Deelnemer.valueOf(wie)).stream().sorted().toList();
            int midden = ms.size() / 2;
            double mediaan = ms.size() % 2 == 1 ? ms.get(midden) : (ms.get(midden - 1) + ms.get(midden)) / 2;
            return String.format(Locale.ROOT, "%,.0f (%,.0f–%,.0f)", mediaan, ms.get(0), ms.get(ms.size() - 1));
        }
    }
}
