package nl.lhs.rules.zegel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * A process that adds to registers, to be run and killed by a test. For each call that came back it prints the hashes
 * of its records on one line.
 */
final class Bijschrijver {
    /** Nobody waits longer for it: it ends by itself where the test that started it is gone. */
    private static final long MAX_NS = 60_000_000_000L;

    private static final int IN_REEKS = 12;
    private static final int TEKSTEN = 40;

    private Bijschrijver() {}

    /**
     * Adds records, some alone and some in batches, some of 8 kB and some of 800 kB.
     *
     * @param args its name, the seed of what it adds, the number of calls for each register, whether all records are
     *     small ("klein"), and the registers, each of which gets a thread of its own
     */
    public static void main(String[] args) {
        String naam = args[0];
        int aantal = Integer.parseInt(args[2]);
        List<Thread> draden = new ArrayList<>();
        for (int i = 4; i < args.length; i++) {
            Random toeval = new Random(Long.parseLong(args[1]) + i);
            Register register = Register.van(
                    Path.of(args[i]), Verzegelaar.met(Clock.systemUTC()).door(naam));
            boolean klein = args[3].equals("klein");
            Thread draad = new Thread(() -> schrijfBij(register, naam, toeval, aantal, klein));
            draad.setUncaughtExceptionHandler((d, e) -> {
                e.printStackTrace();
                Runtime.getRuntime().halt(3);
            });
            draden.add(draad);
        }
        draden.forEach(Thread::start);
    }

    private static void schrijfBij(Register register, String naam, Random toeval, int aantal, boolean klein) {
        OutputStream uit = new FileOutputStream(FileDescriptor.out);
        long begin = System.nanoTime();
        for (int i = 0; i < aantal && System.nanoTime() - begin < MAX_NS; i++) {
            List<Vastlegging> reeks = reeks(naam + "/" + i, toeval, klein);
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

    private static List<Vastlegging> reeks(String kenmerk, Random toeval, boolean klein) {
        if (!klein && toeval.nextInt(3) == 0) {
            return List.of(Vastleggingen.groot(kenmerk, TEKSTEN));
        }
        return Vastleggingen.reeks(kenmerk, toeval.nextBoolean() ? 1 : 1 + toeval.nextInt(IN_REEKS));
    }

    /** Starts it in a JVM that is quick to start. */
    static ProcessBuilder opdracht(String naam, long zaad, int aantal, String grootte, Path... registers) {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Bijschrijver.class.getName(),
                naam,
                Long.toString(zaad),
                Integer.toString(aantal),
                grootte));
        Stream.of(registers).map(Path::toString).forEach(opdracht::add);
        return new ProcessBuilder(opdracht);
    }
}
