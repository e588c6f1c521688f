package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several at once: nothing is interleaved, and nothing is lost. */
class RegisterGelijktijdigTest {
    private static final int DRADEN = 8;
    private static final int REEKSEN = 25;
    private static final int PROCESSEN = 3;

    @TempDir
    private Path map;

    private static List<String> hashes(List<VerzegeldeVastlegging> verzegeld) {
        return verzegeld.stream().map(v -> v.zegel().hash().hex()).toList();
    }

    /** One chain of exactly these batches, each in one piece. */
    private static void eisReeksen(Path register, List<List<String>> reeksen) throws IOException {
        List<String> hashes = Registercontrole.hashes(Registercontrole.heel(register));
        int aantal = 0;
        for (List<String> reeks : reeksen) {
            int begin = hashes.indexOf(reeks.get(0));
            assertTrue(begin >= 0, "an acknowledged batch is not there");
            assertEquals(reeks, hashes.subList(begin, begin + reeks.size()));
            aantal += reeks.size();
        }
        assertEquals(aantal, hashes.size());
        assertEquals(aantal, new HashSet<>(hashes).size());
        assertEquals(List.of(), Registercontrole.apart(register));
    }

    @Test
    void batchesOfThreadsStandInOnePiece() throws Exception {
        Path pad = map.resolve("register.jsonl");
        Verzegelaar verzegelaar = Verzegelaar.of(Clock.systemUTC());
        List<Register> registers = List.of(
                Register.of(pad, verzegelaar),
                Register.of(Files.createSymbolicLink(map.resolve("link"), map).resolve("register.jsonl"), verzegelaar));
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        List<Future<List<String>>> lopend = new ArrayList<>();
        for (int i = 0; i < DRADEN * REEKSEN; i++) {
            String naam = "reeks " + i;
            Register register = registers.get(i % 2);
            int aantal = 1 + i % 7;
            lopend.add(draden.submit(() -> hashes(register.voegToe(Vastleggingen.reeks(naam, aantal)))));
        }
        List<List<String>> reeksen = new ArrayList<>();
        for (Future<List<String>> l : lopend) {
            reeksen.add(l.get());
        }
        draden.shutdown();
        eisReeksen(pad, reeksen);
        System.out.println("RegisterGelijktijdigTest: " + reeksen.size() + " batches of " + DRADEN
                + " threads stand in one piece");
    }

    @Test
    void batchesOfProcessesStandInOnePieceAlsoWhereEachHasThreadsAtTwoRegisters() throws Exception {
        List<Path> registers = List.of(map.resolve("een.jsonl"), map.resolve("twee.jsonl"));
        Bijschrijver.Start start = Bijschrijver.Start.gewoon();
        List<Process> processen = new ArrayList<>();
        for (int i = 0; i < PROCESSEN; i++) {
            processen.add(start.met("p" + i, i, 2 * REEKSEN, "gewoon", registers.get(0), registers.get(1))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(map.resolve("uit" + i).toFile())
                    .start());
        }
        List<List<String>> reeksen = new ArrayList<>();
        for (int i = 0; i < PROCESSEN; i++) {
            assertEquals(0, processen.get(i).waitFor());
            Files.readAllLines(map.resolve("uit" + i)).forEach(regel -> reeksen.add(List.of(regel.split(" "))));
        }
        assertEquals(PROCESSEN * 2 * 2 * REEKSEN, reeksen.size());
        for (Path register : registers) {
            HashSet<String> eigen = new HashSet<>(Registercontrole.hashes(Registercontrole.heel(register)));
            eisReeksen(
                    register,
                    reeksen.stream().filter(r -> eigen.contains(r.get(0))).toList());
        }
        System.out.println("RegisterGelijktijdigTest: " + reeksen.size() + " batches of " + PROCESSEN
                + " processes with two threads each stand in one piece");
    }

    /** Loads the library anew, as a second application in one server does. */
    private static final class EigenLader extends URLClassLoader {
        EigenLader(URL... klassen) {
            super(klassen, RegisterGelijktijdigTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String naam, boolean oplossen) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(naam)) {
                if (!naam.startsWith("nl.lhs.rules.zegel.")) {
                    return super.loadClass(naam, oplossen);
                }
                Class<?> geladen = findLoadedClass(naam);
                return geladen != null ? geladen : findClass(naam);
            }
        }
    }

    /** Adds records; called in a class loader of its own. */
    static final class Schrijver {
        private Schrijver() {}

        static List<String> schrijf(Path pad, String naam) {
            Register register = Register.of(pad, Verzegelaar.of(Clock.systemUTC()));
            List<String> hashes = new ArrayList<>();
            for (int i = 0; i < REEKSEN; i++) {
                hashes.add(String.join(" ", hashes(register.voegToe(Vastleggingen.reeks(naam + i, 3)))));
            }
            return hashes;
        }
    }

    @Test
    void twoClassLoadersOfOneProcessAndAnotherProcessTakeTurns() throws Exception {
        Path pad = map.resolve("register.jsonl");
        Process proces = Bijschrijver.Start.gewoon()
                .met("p", 1, REEKSEN, "gewoon", pad)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(map.resolve("uit").toFile())
                .start();
        URL klassen = Register.class.getProtectionDomain().getCodeSource().getLocation();
        URL testklassen = Schrijver.class.getProtectionDomain().getCodeSource().getLocation();
        ExecutorService draden = Executors.newFixedThreadPool(2);
        List<Future<List<String>>> lopend = new ArrayList<>();
        try (EigenLader een = new EigenLader(klassen, testklassen);
                EigenLader twee = new EigenLader(klassen, testklassen)) {
            for (EigenLader lader : List.of(een, twee)) {
                Method schrijf = lader.loadClass(Schrijver.class.getName())
                        .getDeclaredMethod("schrijf", Path.class, String.class);
                schrijf.setAccessible(true);
                lopend.add(draden.submit(() -> tekst(schrijf.invoke(null, pad, lader.toString()))));
            }
            List<List<String>> reeksen = new ArrayList<>();
            for (Future<List<String>> l : lopend) {
                l.get().forEach(r -> reeksen.add(List.of(r.split(" "))));
            }
            assertEquals(0, proces.waitFor());
            Files.readAllLines(map.resolve("uit"), StandardCharsets.US_ASCII)
                    .forEach(r -> reeksen.add(List.of(r.split(" "))));
            assertEquals(3 * REEKSEN, reeksen.size());
            eisReeksen(pad, reeksen);
        }
        draden.shutdown();
    }

    private static List<String> tekst(Object lijst) {
        return ((List<?>) lijst).stream().map(String.class::cast).toList();
    }
}
