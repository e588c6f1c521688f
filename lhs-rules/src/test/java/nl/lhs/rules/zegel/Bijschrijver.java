package nl.lhs.rules.zegel;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * A process that adds to registers, to be run and killed by a test. For each call that came back it prints the hashes
 * of its records on one line.
 */
final class Bijschrijver {
    /** After this time it ends by itself, in case the test that started it is gone. */
    private static final long MAX_NS = 60_000_000_000L;

    private static final int IN_REEKS = 12;

    private Bijschrijver() {}

    /** A disk that takes a little at a time, so that a kill comes in the middle of a line as often as not. */
    private static final class TrageSchijf extends Schijf {
        private static final int STUK = 700;
        private static final long NA_ELK_STUK_NS = 600_000;

        @Override
        int schrijft(Path bestand, int aantal) {
            LockSupport.parkNanos(NA_ELK_STUK_NS);
            return Math.min(aantal, STUK);
        }
    }

    /**
     * Adds records of some 8 kB, some alone and some in batches.
     *
     * @param args its name, the seed of what it adds, the number of calls for each register, whether the disk is slow
     *     ("traag"), and the registers, each of which gets a thread of its own
     */
    public static void main(String[] args) {
        String naam = args[0];
        int aantal = Integer.parseInt(args[2]);
        List<Thread> draden = new ArrayList<>();
        for (int i = 4; i < args.length; i++) {
            Random toeval = new Random(Long.parseLong(args[1]) + i);
            Register register = new Register(
                    Path.of(args[i]),
                    Verzegelaar.of(Clock.systemUTC()).door(naam),
                    args[3].equals("traag") ? new TrageSchijf() : FileChannel::open);
            Thread draad = new Thread(() -> schrijfBij(register, naam, toeval, aantal));
            draad.setUncaughtExceptionHandler((d, e) -> {
                e.printStackTrace();
                Runtime.getRuntime().halt(3);
            });
            draden.add(draad);
        }
        draden.forEach(Thread::start);
    }

    private static void schrijfBij(Register register, String naam, Random toeval, int aantal) {
        OutputStream uit = new FileOutputStream(FileDescriptor.out);
        long begin = System.nanoTime();
        for (int i = 0; i < aantal && System.nanoTime() - begin < MAX_NS; i++) {
            List<Vastlegging> reeks =
                    Vastleggingen.reeks(naam + "/" + i, toeval.nextBoolean() ? 1 : 1 + toeval.nextInt(IN_REEKS));
            String hashes = register.voegToe(reeks).stream()
                    .map(v -> v.zegel().hash().hex())
                    .collect(Collectors.joining(" ", "", "\n"));
            try {
                uit.write(hashes.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return; // the test is gone
            }
        }
    }

    /** How it is started. */
    static final class Start {
        private final List<String> opdracht = new ArrayList<>();

        private Start(String klassepad) {
            opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            opdracht.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xlog:disable"));
            opdracht.addAll(List.of("-cp", klassepad));
        }

        static Start gewoon() {
            return new Start(System.getProperty("java.class.path"));
        }

        /** Halves the time of a start with an archive of classes from jars, which takes seconds to make once. */
        static Start snel(Path map) throws IOException, InterruptedException {
            List<String> jars = new ArrayList<>();
            for (String deel : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path pad = Path.of(deel);
                jars.add(Files.isDirectory(pad) ? jar(pad, map.resolve(jars.size() + ".jar")) : deel);
            }
            Start start = new Start(String.join(File.pathSeparator, jars));
            String archief = map.resolve("klassen.jsa").toString();
            start.opdracht.add("-XX:ArchiveClassesAtExit=" + archief);
            Process proces = start.met("archief", 1, 3, "gewoon", map.resolve("archief.jsonl"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (proces.waitFor() != 0) {
                throw new IOException("exit code " + proces.exitValue());
            }
            start.opdracht.set(start.opdracht.size() - 1, "-XX:SharedArchiveFile=" + archief);
            return start;
        }

        private static String jar(Path klassen, Path jar) throws IOException {
            try (JarOutputStream uit = new JarOutputStream(Files.newOutputStream(jar));
                    Stream<Path> bestanden = Files.walk(klassen)) {
                for (Path bestand :
                        bestanden.filter(Files::isRegularFile).sorted().toList()) {
                    uit.putNextEntry(
                            new ZipEntry(klassen.relativize(bestand).toString().replace('\\', '/')));
                    Files.copy(bestand, uit);
                }
            }
            return jar.toString();
        }

        ProcessBuilder met(String naam, long zaad, int aantal, String schijf, Path... registers) {
            List<String> alles = new ArrayList<>(opdracht);
            alles.addAll(
                    List.of(Bijschrijver.class.getName(), naam, Long.toString(zaad), Integer.toString(aantal), schijf));
            Stream.of(registers).map(Path::toString).forEach(alles::add);
            return new ProcessBuilder(alles);
        }
    }
}
