package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that add to a register are killed at random moments, as {@code kill -9} does. */
class RegisterKillTest {
    private static final int KILLS = 216;
    private static final int RONDES_PER_REGISTER = 24;
    private static final int MAX_ONTVANGSTEN = 12;
    private static final int MAX_WACHT_US = 12_000;

    private final Random toeval = new Random(20261124);
    private int kills;
    private int ontvangen;
    private int afgebroken;
    private int metTwee;
    private long regels;

    @Test
    void everyRecordAcknowledgedBeforeAKillIsInAWholeChain(@TempDir Path map) throws Exception {
        for (int i = 0; kills < KILLS; i++) {
            Path register = Files.createDirectory(map.resolve("r" + i)).resolve("register.jsonl");
            List<String> alle = new ArrayList<>();
            Stand stand = new Stand(0, Optional.empty());
            for (int ronde = 0; ronde < RONDES_PER_REGISTER && kills < KILLS; ronde++) {
                List<String> nieuw = ronde(register, ronde % 3 == 2 ? 2 : 1);
                stand = heropen(register, stand, nieuw);
                alle.addAll(nieuw);
            }
            List<String> hashes = Registercontrole.hashes(Registercontrole.heel(register));
            assertEquals(List.of(), ontbrekend(alle, hashes));
            regels += hashes.size();
            afgebroken += Registercontrole.apart(register).size();
        }
        System.out.println("RegisterKillTest: " + kills + " kills, of which " + metTwee
                + " of two processes at one register; " + ontvangen + " records acknowledged before them, all there; "
                + afgebroken + " torn tails set aside; " + regels + " records in whole chains");
        assertTrue(afgebroken > 0, "no kill tore a line: the test does not try what it should");
    }

    /**
     * How far a register was read.
     *
     * @param lengte the bytes that were read
     * @param laatste the hash of the last of those records
     */
    private record Stand(long lengte, Optional<String> laatste) {}

    /** Opens the register again by adding to it, and holds what came to it against what was acknowledged. */
    private Stand heropen(Path register, Stand stand, List<String> ontvangen) throws IOException {
        String eigen = Register.van(register, Verzegelaar.met(Clock.systemUTC()))
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

    /** Starts processes, kills each at a random moment after it has begun, and gives what they acknowledged. */
    private List<String> ronde(Path register, int processen) throws Exception {
        List<CompletableFuture<List<String>>> lopend = new ArrayList<>();
        for (int i = 0; i < processen; i++) {
            Process proces = Bijschrijver.opdracht("p" + i, toeval.nextLong(), Integer.MAX_VALUE, "gemengd", register)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            int na = toeval.nextInt(MAX_ONTVANGSTEN);
            long wacht = toeval.nextInt(MAX_WACHT_US);
            lopend.add(CompletableFuture.supplyAsync(() -> kill(proces, na, wacht)));
        }
        List<String> hashes = new ArrayList<>();
        for (CompletableFuture<List<String>> l : lopend) {
            hashes.addAll(l.get());
        }
        kills += processen;
        metTwee += processen > 1 ? processen : 0;
        ontvangen += hashes.size();
        return hashes;
    }

    private static List<String> kill(Process proces, int na, long wachtUs) {
        try (InputStream uit = new BufferedInputStream(proces.getInputStream())) {
            ByteArrayOutputStream gelezen = new ByteArrayOutputStream();
            for (int regel = 0; regel <= na; ) {
                int b = uit.read();
                assertTrue(b >= 0, "the process ended by itself");
                gelezen.write(b);
                regel += b == '\n' ? 1 : 0;
            }
            long tot = System.nanoTime() + wachtUs * 1000;
            while (System.nanoTime() < tot) {
                Thread.onSpinWait();
            }
            // By its handle: the process itself would also close the stream, with what was acknowledged in it.
            proces.toHandle().destroyForcibly();
            uit.transferTo(gelezen);
            proces.waitFor();
            String tekst = gelezen.toString(StandardCharsets.US_ASCII);
            // A line that was not printed to its end was not acknowledged to anybody.
            return tekst.substring(0, tekst.lastIndexOf('\n') + 1)
                    .lines()
                    .flatMap(regel -> List.of(regel.split(" ")).stream())
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
