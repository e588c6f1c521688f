package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.LhsEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that add to a register are killed at random moments, as {@code kill -9} does. */
class RegisterKillTest {
    private static final int KILLS = 208;
    private static final int RONDES_PER_REGISTER = 39; // one in three with two processes
    private static final int MAX_ONTVANGSTEN = 4;
    private static final int MAX_WACHT_US = 120_000;

    private static final int BANEN = 2;
    private static final Verificateur VERIFICATEUR = Verificateur.of(LhsEngine.create());

    /** The results of the kills at some registers, one after the other. */
    private record Uitslag(int kills, int metTwee, int ontvangen, int afgebroken, int regels) {
        Uitslag plus(Uitslag meer) {
            return new Uitslag(
                    kills + meer.kills,
                    metTwee + meer.metTwee,
                    ontvangen + meer.ontvangen,
                    afgebroken + meer.afgebroken,
                    regels + meer.regels);
        }
    }

    @Test
    void everyRecordAcknowledgedBeforeAKillIsInAWholeChain(@TempDir Path map) throws Exception {
        Bijschrijver.Start start = Bijschrijver.Start.snel(map);
        List<CompletableFuture<Uitslag>> banen = new ArrayList<>();
        for (int i = 0; i < BANEN; i++) {
            int baan = i;
            banen.add(CompletableFuture.supplyAsync(
                    () -> baan(start, map.resolve("baan" + baan), new Random(20261124 + baan)),
                    Executors.newSingleThreadExecutor()));
        }
        Uitslag alles = new Uitslag(0, 0, 0, 0, 0);
        for (CompletableFuture<Uitslag> baan : banen) {
            alles = alles.plus(baan.get());
        }
        System.out.println("RegisterKillTest: " + alles.kills + " kills, of which " + alles.metTwee
                + " of two processes at one register; " + alles.ontvangen
                + " records acknowledged before them, all there; " + alles.afgebroken + " torn tails set aside; "
                + alles.regels + " records in whole chains");
        assertEquals(KILLS, alles.kills);
        assertTrue(alles.afgebroken > 0, "no kill tore a line: the test does not try what it should");
    }

    private static Uitslag baan(Bijschrijver.Start start, Path map, Random toeval) {
        try {
            Uitslag uitslag = new Uitslag(0, 0, 0, 0, 0);
            for (int i = 0; uitslag.kills < KILLS / BANEN; i++) {
                Path register = Files.createDirectories(map.resolve(Integer.toString(i)))
                        .resolve("register.jsonl");
                List<String> alle = new ArrayList<>();
                Stand stand = new Stand(0, Optional.empty());
                for (int ronde = 0; ronde < RONDES_PER_REGISTER; ronde++) {
                    int processen = ronde % 3 == 2 ? 2 : 1;
                    List<String> nieuw = ronde(start, register, toeval, processen);
                    stand = heropen(register, stand, nieuw);
                    alle.addAll(nieuw);
                    uitslag = uitslag.plus(new Uitslag(processen, processen > 1 ? processen : 0, nieuw.size(), 0, 0));
                }
                List<String> hashes = Registercontrole.hashes(Registercontrole.heel(register));
                assertEquals(List.of(), ontbrekend(alle, hashes));
                verifieer(register, alle);
                uitslag = uitslag.plus(
                        new Uitslag(0, 0, 0, Registercontrole.apart(register).size(), hashes.size()));
            }
            return uitslag;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The product's own verification says the same of it as the reader of this test. */
    private static void verifieer(Path register, List<String> ontvangen) throws IOException {
        Set<String> goed = new HashSet<>();
        Bestandsverificatie geheel = VERIFICATEUR.verifieerRegister(
                register, Optional.of(Sha256.parse(ontvangen.get(ontvangen.size() - 1))), regel -> {
                    assertTrue(regel.verificatie().oordeel().isGoed(), regel::toString);
                    goed.add(regel.verificatie().hash().orElseThrow().hex());
                });
        assertTrue(geheel.isGoed(), geheel::toString);
        assertEquals(List.of(), ontbrekend(ontvangen, List.copyOf(goed)));
    }

    /**
     * How far a register was read.
     *
     * @param lengte the bytes that were read
     * @param laatste the hash of the last of those records
     */
    private record Stand(long lengte, Optional<String> laatste) {}

    /** Opens the register again by adding to it, and compares its records with what was acknowledged. */
    private static Stand heropen(Path register, Stand stand, List<String> ontvangen) throws IOException {
        String eigen = Register.of(register, Verzegelaar.of(Clock.systemUTC()))
                .voegToe(Vastleggingen.met("na een kill"))
                .zegel()
                .hash()
                .hex();
        byte[] erbij;
        try (RandomAccessFile bestand = new RandomAccessFile(register.toFile(), "r")) {
            bestand.seek(stand.lengte());
            erbij = new byte[Math.toIntExact(bestand.length() - stand.lengte())];
            bestand.readFully(erbij);
        }
        List<String> hashes = Registercontrole.hashes(Registercontrole.ketting(erbij, stand.laatste()));
        assertEquals(List.of(), ontbrekend(ontvangen, hashes));
        assertEquals(eigen, hashes.get(hashes.size() - 1));
        return new Stand(stand.lengte() + erbij.length, Optional.of(eigen));
    }

    private static List<String> ontbrekend(List<String> gezocht, List<String> hashes) {
        List<String> ontbrekend = new ArrayList<>(gezocht);
        ontbrekend.removeAll(new HashSet<>(hashes));
        return ontbrekend;
    }

    /** Starts processes, kills each at a random moment after its start, and returns what they acknowledged. */
    private static List<String> ronde(Bijschrijver.Start start, Path register, Random toeval, int processen)
            throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(processen);
        List<Future<List<String>>> lopend = new ArrayList<>();
        for (int i = 0; i < processen; i++) {
            String schijf = toeval.nextInt(4) == 0 ? "gewoon" : "traag";
            Process proces = start.met("p" + i, toeval.nextLong(), Integer.MAX_VALUE, schijf, register)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            int na = toeval.nextInt(MAX_ONTVANGSTEN);
            long wacht = toeval.nextInt(MAX_WACHT_US);
            lopend.add(draden.submit(() -> kill(proces, na, wacht)));
        }
        List<String> hashes = new ArrayList<>();
        for (Future<List<String>> l : lopend) {
            hashes.addAll(l.get());
        }
        draden.shutdown();
        return hashes;
    }

    private static List<String> kill(Process proces, int na, long wachtUs) throws Exception {
        try (InputStream uit = new BufferedInputStream(proces.getInputStream())) {
            ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
            for (int regel = 0; regel <= na; ) {
                int b = uit.read();
                assertTrue(b >= 0, "the process ended by itself");
                gelezen.write(b);
                regel += b == '\n' ? 1 : 0;
            }
            LockSupport.parkNanos(wachtUs * 1000);
            // By its handle: the process itself would also close the stream, with what was acknowledged in it.
            proces.toHandle().destroyForcibly();
            uit.transferTo(gelezen);
            proces.waitFor();
            String tekst = gelezen.toString(StandardCharsets.US_ASCII);
            // A line that was not printed to its end was not acknowledged.
            return tekst.substring(0, tekst.lastIndexOf('\n') + 1)
                    .lines()
                    .flatMap(regel -> List.of(regel.split(" ")).stream())
                    .collect(Collectors.toList());
        }
    }
}
