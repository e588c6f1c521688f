package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.zegel.RegisterException.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fails, and threads that are interrupted, at every step there is. */
class RegisterStoringTest {
    private static final Verzegelaar VERZEGELAAR = Verzegelaar.of(Clock.systemUTC());
    private static final int STUK = 300;

    @TempDir
    private Path map;

    /** A disk that writes in small pieces and counts its steps; it fails at one step, or from one step on. */
    private static class Tellend extends Schijf {
        private final List<String> stappen = new ArrayList<>();
        private final int van;
        private final int tot;

        Tellend(int van, int tot) {
            this.van = van;
            this.tot = tot;
        }

        void misgaan() throws IOException {
            throw new IOException("No space left on device");
        }

        private void stap(String soort, Path bestand) throws IOException {
            stappen.add(soort + " " + bestand.getFileName());
            if (stappen.size() >= van && stappen.size() <= tot) {
                misgaan();
            }
        }

        @Override
        void opent(Path bestand, Set<? extends OpenOption> opties) throws IOException {
            stap("open", bestand);
        }

        @Override
        int schrijft(Path bestand, int aantal) throws IOException {
            stap("schrijf", bestand);
            return Math.min(aantal, STUK);
        }

        @Override
        void dwingt(Path bestand) throws IOException {
            stap("dwing", bestand);
        }

        @Override
        void kort(Path bestand, long lengte) throws IOException {
            stap("kort", bestand);
        }
    }

    private Path register(int nummer, String staart) throws IOException {
        Path pad = Files.createDirectory(map.resolve("r" + nummer)).resolve("register.jsonl");
        if (!staart.equals("geen register")) {
            Register.of(pad, VERZEGELAAR).voegToe(Vastleggingen.klein("erkend"));
            Files.writeString(pad, staart, StandardOpenOption.APPEND);
        }
        return pad;
    }

    private static List<VerzegeldeVastlegging> voegToe(Path pad, Schijf schijf) {
        return new Register(pad, VERZEGELAAR, schijf)
                .voegToe(List.of(Vastleggingen.klein("een"), Vastleggingen.klein("twee")));
    }

    private static byte[] inhoud(Path pad) throws IOException {
        return Files.exists(pad) ? Files.readAllBytes(pad) : new byte[0];
    }

    @Test
    void theStepsAreInTheOrderThatKeepsEveryRecord() throws IOException {
        Tellend schijf = new Tellend(Integer.MAX_VALUE, Integer.MAX_VALUE);
        Path pad = register(0, "{\"afge");
        voegToe(pad, schijf);
        List<String> stappen = schijf.stappen.stream().distinct().toList();
        String map = pad.getParent().getFileName().toString();
        assertEquals(
                List.of(
                        "open register.jsonl",
                        "open register.jsonl.afgebroken-1",
                        "schrijf register.jsonl.afgebroken-1",
                        "dwing register.jsonl.afgebroken-1",
                        "open " + map,
                        "dwing " + map,
                        "kort register.jsonl",
                        "dwing register.jsonl",
                        "schrijf register.jsonl"),
                stappen);
        assertEquals("dwing register.jsonl", schijf.stappen.get(schijf.stappen.size() - 1));

        Tellend nieuw = new Tellend(Integer.MAX_VALUE, Integer.MAX_VALUE);
        voegToe(register(1, "geen register"), nieuw);
        assertEquals(
                List.of("open register.jsonl", "open r1", "dwing r1", "open register.jsonl", "schrijf register.jsonl"),
                nieuw.stappen.subList(0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"afgebroken\":", "geen register"})
    void aStepThatFailsOnceAcknowledgesNothingAndLeavesWhatWasThere(String staart) throws IOException {
        int nummer = 0;
        for (int stap = 1; ; stap++) {
            Path pad = register(nummer++, staart);
            byte[] voor = inhoud(pad);
            Tellend schijf = new Tellend(stap, stap);
            try {
                voegToe(pad, schijf);
                assertEquals(stap, schijf.stappen.size() + 1, "a step that failed was acknowledged");
                break;
            } catch (RegisterException e) {
                assertEquals(Soort.ONTOEGANKELIJK, e.soort(), schijf.stappen.toString());
                byte[] na = inhoud(pad);
                assertArrayEquals(Arrays.copyOf(voor, na.length), na, schijf.stappen.toString());
                assertTrue(voor.length - na.length == 0 || voor.length - na.length == staart.length());
                eisBruikbaar(pad, staart);
            }
        }
        System.out.println("RegisterStoringTest: one step failed, of " + (nummer - 1) + " (" + staart + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"afgebroken\":", "geen register"})
    void aDiskThatFailsFromAStepOnAcknowledgesNothingAndLosesNothing(String staart) throws IOException {
        int onzeker = 0;
        for (int stap = 1; ; stap++) {
            Path pad = register(stap, staart);
            Tellend schijf = new Tellend(stap, Integer.MAX_VALUE);
            try {
                voegToe(pad, schijf);
                break;
            } catch (RegisterException e) {
                assertTrue(e.soort() == Soort.ONTOEGANKELIJK || e.soort() == Soort.ONZEKER);
                onzeker += e.soort() == Soort.ONZEKER ? 1 : 0;
                eisBruikbaar(pad, staart);
            }
        }
        assertTrue(onzeker > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"afgebroken\":", "geen register"})
    void anErrorOfTheMachineIsPassedOnAndTakenBackLikeAnyOther(String staart) throws IOException {
        for (int stap = 1; ; stap++) {
            Path pad = register(stap, staart);
            Tellend schijf = new Tellend(stap, stap) {
                @Override
                void misgaan() {
                    throw new OutOfMemoryError("Cannot reserve direct buffer memory");
                }
            };
            try {
                voegToe(pad, schijf);
                break;
            } catch (OutOfMemoryError e) {
                eisBruikbaar(pad, staart);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"afgebroken\":", "geen register"})
    void anInterruptAtAnyStepLeavesTheRecordAddedAndTheThreadInterrupted(String staart) throws IOException {
        int stap = 1;
        for (boolean onderbroken = true; onderbroken; stap++) {
            Path pad = register(stap, staart);
            Tellend schijf = new Tellend(stap, stap) {
                @Override
                void misgaan() {
                    Thread.currentThread().interrupt();
                }
            };
            List<VerzegeldeVastlegging> erbij = voegToe(pad, schijf);
            onderbroken = Thread.interrupted();
            assertEquals(schijf.stappen.size() >= stap, onderbroken, "the interrupt is gone");
            List<String> hashes = Registercontrole.hashes(Registercontrole.heel(pad));
            assertEquals(
                    erbij.stream().map(v -> v.zegel().hash().hex()).toList(),
                    hashes.subList(hashes.size() - 2, hashes.size()));
            assertEquals(staart.equals("geen register") ? 2 : 3, hashes.size());
            assertEquals(
                    staart.startsWith("{") ? List.of(staart) : List.of(),
                    Registercontrole.apart(pad).stream().map(String::new).toList());
        }
        assertTrue(stap > 8);
    }

    /** The next append, on a disk that works again, gives a whole chain with all that was acknowledged. */
    private static void eisBruikbaar(Path pad, String staart) throws IOException {
        String hash = Register.of(pad, VERZEGELAAR)
                .voegToe(Vastleggingen.klein("daarna"))
                .zegel()
                .hash()
                .hex();
        List<Registercontrole.Regel> regels = Registercontrole.heel(pad);
        assertEquals(hash, regels.get(regels.size() - 1).hash());
        if (!staart.equals("geen register")) {
            assertEquals("erkend", regels.get(0).kenmerk());
        }
        if (staart.startsWith("{")) {
            List<String> apart =
                    Registercontrole.apart(pad).stream().map(String::new).toList();
            assertFalse(apart.isEmpty());
            assertEquals(staart, apart.get(0));
        }
    }
}
