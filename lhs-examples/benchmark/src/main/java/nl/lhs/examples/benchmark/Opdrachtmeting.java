package nl.lhs.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures what {@code lhs decide --jsonl} takes for a large file, beside the two forms of {@link LeesEnSchrijf}. Each
 * is a process of its own, from start to end, in a heap of 256 MiB, with its output to a file.
 *
 * <p>Needs a POSIX shell, which tells how much processor time a process took, and some 12 kB of disk for each casus.
 */
public final class Opdrachtmeting {
    private static final String HEAP = "-Xmx256m";
    private static final String GC = "opdracht-gc.log";
    private static final Pattern TIJDEN = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");
    private static final Pattern NA_GC = Pattern.compile("->(\\d+)M\\(");

    private final Path map;
    private final List<Meting> metingen = new ArrayList<>();

    /**
     * A process.
     *
     * @param wat what it does
     * @param seconden from its start to its end
     * @param processor seconds of all processors, of itself and of the system for it
     * @param heapVroeg mebibytes in use after a collection, at most, in the tenth of them after the first
     * @param heapLaat the same, in the last tenth
     */
    record Meting(String wat, double seconden, double processor, int heapVroeg, int heapLaat) {}

    private Opdrachtmeting(Path map) {
        this.map = map;
    }

    /**
     * Measures, prints, and adds to the results.
     *
     * @param args the directory of the results, the script {@code bin/lhs}, and how many casussen
     * @throws Exception if it cannot
     */
    public static void main(String[] args) throws Exception {
        new Opdrachtmeting(Files.createDirectories(Path.of(args[0]))).meet(args[1], Integer.parseInt(args[2]));
    }

    private void meet(String lhs, int aantal) throws IOException, InterruptedException {
        Path casussen = map.resolve("opdracht-casussen.jsonl");
        Path beslist = map.resolve("opdracht-beslist.jsonl");
        Path uit = map.resolve("opdracht-uit.jsonl");
        try {
            System.err.println("writing " + aantal + " casussen");
            Jaarmix.schrijf(casussen, aantal);
            // The first run may have to build.
            draai("build", uit, lhs, "--version");
            draai("lhs decide --jsonl", beslist, lhs, "decide", "--jsonl", casussen.toString());
            draai(
                    "parses, validates and writes the same bytes",
                    uit,
                    java("bytes", casussen.toString(), beslist.toString()));
            if (Files.mismatch(beslist, uit) >= 0) {
                throw new IllegalStateException("not the same bytes");
            }
            draai("the same, and formats a record", uit, java("opmaak", casussen.toString()));
        } finally {
            for (Path bestand : List.of(casussen, beslist, uit)) {
                Files.deleteIfExists(bestand);
            }
        }
        metingen.remove(0);
        Path json = map.resolve("metingen.json");
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode alle = Files.exists(json) ? (ObjectNode) mapper.readTree(json) : mapper.createObjectNode();
        ObjectNode opdracht = alle.putObject("opdracht").put("casussen", aantal);
        opdracht.set("metingen", mapper.valueToTree(metingen));
        opdracht.set("doelen", mapper.valueToTree(doelen(metingen)));
        Files.writeString(json, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(alle));
        String tabel = tabel(aantal) + "\n" + Doel.tabel(doelen(metingen));
        Files.writeString(map.resolve("metingen.md"), tabel, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(tabel);
    }

    private List<String> opties() {
        return List.of(HEAP, "-Xlog:gc:file=" + map.resolve(GC));
    }

    private String[] java(String... argumenten) {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                LeesEnSchrijf.class.getName()));
        opdracht.addAll(1, opties());
        opdracht.addAll(List.of(argumenten));
        return opdracht.toArray(String[]::new);
    }

    private void draai(String wat, Path uit, String... opdracht) throws IOException, InterruptedException {
        System.err.println("measuring: " + wat);
        Path gc = map.resolve(GC);
        Path tijden = map.resolve("opdracht-tijden.txt");
        Files.deleteIfExists(gc);
        List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" >\"$UIT\" && times >\"$TIJDEN\"", "sh"));
        shell.addAll(List.of(opdracht));
        ProcessBuilder bouwer = new ProcessBuilder(shell).redirectError(ProcessBuilder.Redirect.INHERIT);
        bouwer.environment().put("UIT", uit.toString());
        bouwer.environment().put("TIJDEN", tijden.toString());
        bouwer.environment().put("LHS_JAVA_OPTS", String.join(" ", opties()));
        long begin = System.nanoTime();
        int code = bouwer.start().waitFor();
        double seconden = (System.nanoTime() - begin) / 1e9;
        if (code != 0) {
            throw new IOException(wat + ": exit code " + code);
        }
        List<Integer> heap = NA_GC.matcher(Files.exists(gc) ? Files.readString(gc) : "")
                .results()
                .map(m -> Integer.valueOf(m.group(1)))
                .toList();
        int tiende = Math.max(1, heap.size() / 10);
        metingen.add(new Meting(
                wat,
                seconden,
                processor(Files.readString(tijden)),
                meeste(heap, tiende, 2 * tiende),
                meeste(heap, heap.size() - tiende, heap.size())));
        Files.deleteIfExists(gc);
        Files.deleteIfExists(tijden);
    }

    private static int meeste(List<Integer> heap, int van, int tot) {
        return heap.size() < 2
                ? 0
                : heap.subList(van, Math.min(tot, heap.size())).stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    /** Of the second line of what the shell tells: its children, user and system. */
    private static double processor(String tijden) throws IOException {
        Matcher m = TIJDEN.matcher(tijden.lines().skip(1).findFirst().orElse(""));
        if (!m.find()) {
            throw new IOException("the shell tells no times");
        }
        MatchResult r = m.toMatchResult();
        return 60 * Double.parseDouble(r.group(1))
                + Double.parseDouble(r.group(2))
                + 60 * Double.parseDouble(r.group(3))
                + Double.parseDouble(r.group(4));
    }

    /** Of the command line, measured first, and of the program that copies its output, measured second. */
    static List<Doel> doelen(List<Meting> metingen) {
        Meting lhs = metingen.get(0);
        return List.of(
                Doel.hoogstens(
                        "lhs decide --jsonl, in 256 MB / parse, validate, write the same bytes",
                        lhs.seconden / metingen.get(1).seconden,
                        2),
                Doel.onder("MiB of heap after a collection, at 10 % of the file", lhs.heapVroeg, 128),
                Doel.onder("MiB of heap after a collection, at 100 % of the file", lhs.heapLaat, 128));
    }

    private String tabel(int aantal) {
        Meting bytes = metingen.get(1);
        StringBuilder uit = new StringBuilder(String.format(
                Locale.ROOT,
                "%n| a file of %,d casussen, in a heap of 256 MiB | s | s of all processors | times the second, in both |"
                        + " MiB in use after a collection, early and late |%n|---|---:|---:|---:|---:|%n",
                aantal));
        for (Meting m : metingen) {
            uit.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.1f | %,.1f | %.2f, %.2f | %d, %d |%n",
                    m.wat,
                    m.seconden,
                    m.processor,
                    m.seconden / bytes.seconden,
                    m.processor / bytes.processor,
                    m.heapVroeg,
                    m.heapLaat));
        }
        return uit.toString();
    }
}
