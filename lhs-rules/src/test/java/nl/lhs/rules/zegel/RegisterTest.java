package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.RegisterException.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    private static final Verzegelaar VERZEGELAAR =
            Verzegelaar.of(Clock.fixed(Instant.parse("2026-04-01T08:30:00Z"), ZoneOffset.UTC));

    @TempDir
    private Path map;

    private Path pad;
    private Register register;

    @BeforeEach
    void begin() {
        pad = map.resolve("register.jsonl");
        register = Register.of(pad, VERZEGELAAR);
    }

    private static String hash(VerzegeldeVastlegging verzegeld) {
        return verzegeld.zegel().hash().hex();
    }

    private Soort weigering() {
        return assertThrows(RegisterException.class, () -> register.voegToe(Vastleggingen.klein("geweigerd")))
                .soort();
    }

    @Test
    void recordsFormAChainInTheOrderInWhichTheyWereAdded() throws IOException {
        assertEquals(Optional.empty(), register.laatste());
        List<VerzegeldeVastlegging> verwacht = new ArrayList<>();
        verwacht.add(register.voegToe(Vastleggingen.klein("een")));
        verwacht.addAll(register.voegToe(Vastleggingen.reeks("twee", 3)));
        verwacht.add(Register.of(pad, VERZEGELAAR).voegToe(Vastleggingen.klein("drie")));

        assertEquals(
                verwacht,
                Files.readAllLines(pad).stream()
                        .map(VerzegeldeVastleggingJson::parse)
                        .toList());
        assertEquals(
                verwacht.stream().map(RegisterTest::hash).toList(),
                Registercontrole.hashes(Registercontrole.heel(pad)));
        assertEquals(Optional.of(verwacht.get(4).zegel().hash()), register.laatste());
        assertEquals(List.of("register.jsonl", "register.jsonl.lock"), Registercontrole.namen(pad));
    }

    @Test
    void addingNothingTouchesNothing() throws IOException {
        assertEquals(List.of(), register.voegToe(List.<Vastlegging>of()));
        assertEquals(List.of(), Registercontrole.namen(pad));
    }

    @Test
    void anEmptyFileIsARegisterWithoutRecords() throws IOException {
        Files.createFile(pad);
        assertEquals(Optional.empty(), register.laatste());
        register.voegToe(Vastleggingen.klein("een"));
        assertEquals(1, Registercontrole.heel(pad).size());
    }

    @Test
    void aLineTornAtAnyByteIsSetAsideWhateverCameAfterIt() throws IOException {
        register.voegToe(Vastleggingen.klein("eerste"));
        byte[] eerste = Files.readAllBytes(pad);
        register.voegToe(Vastleggingen.klein("tweede"));
        byte[] beide = Files.readAllBytes(pad);
        int gevallen = 0;
        for (byte[] na : List.of(new byte[0], "}{\"ÿ\0\u0007".getBytes(StandardCharsets.ISO_8859_1), new byte[5000])) {
            // The last one lacks only its line end.
            for (int tot = eerste.length + 1; tot < beide.length; tot++) {
                eisApart(eerste, samen(Arrays.copyOfRange(beide, eerste.length, tot), na));
                gevallen++;
            }
        }
        for (byte[] na : List.of(new byte[0], new byte[5000])) {
            for (int tot = 1; tot < eerste.length; tot++) {
                eisApart(new byte[0], samen(Arrays.copyOf(eerste, tot), na));
                gevallen++;
            }
        }
        eisApart(new byte[0], new byte[20_000]);
        eisApart(eerste, new byte[3_000_000]);
        System.out.println("RegisterTest: " + gevallen + " lines torn at every byte were set aside");
    }

    /** After a power cut, the end of a line was on disk, and a part of the line was not. */
    @Test
    void linesWithAHoleAtTheEndAreSetAside() throws IOException {
        register.voegToe(Vastleggingen.klein("eerste"));
        byte[] eerste = Files.readAllBytes(pad);
        register.voegToe(Vastleggingen.klein("tweede"));
        byte[] beide = Files.readAllBytes(pad);
        byte[] tweede = Arrays.copyOfRange(beide, eerste.length, beide.length);
        int gevallen = 0;
        for (int van = 0; van < tweede.length - 1; van += 7) {
            byte[] metGat = tweede.clone();
            Arrays.fill(metGat, van, Math.min(van + 512, tweede.length - 1), (byte) 0);
            eisApart(eerste, metGat);
            eisApart(eerste, samen(metGat, metGat));
            eisApart(eerste, samen(metGat, Arrays.copyOf(tweede, 40)));
            gevallen += 3;
        }
        System.out.println("RegisterTest: " + gevallen + " ends with a hole were set aside");
    }

    private static byte[] samen(byte[] een, byte[] twee) {
        byte[] samen = Arrays.copyOf(een, een.length + twee.length);
        System.arraycopy(twee, 0, samen, een.length, twee.length);
        return samen;
    }

    private void eisApart(byte[] heel, byte[] afgebroken) throws IOException {
        Files.write(pad, samen(heel, afgebroken));
        VerzegeldeVastlegging nieuw = register.voegToe(Vastleggingen.klein("na de breuk"));

        byte[] inhoud = Files.readAllBytes(pad);
        assertArrayEquals(heel, Arrays.copyOf(inhoud, heel.length));
        List<String> hashes = Registercontrole.hashes(Registercontrole.heel(pad));
        assertEquals(heel.length == 0 ? 1 : 2, hashes.size());
        assertEquals(hash(nieuw), hashes.get(hashes.size() - 1));
        Path apart = Registercontrole.opzij(pad, 1);
        assertArrayEquals(afgebroken, Files.readAllBytes(apart));
        Files.delete(apart);
    }

    @Test
    void whatWasSetAsideBeforeStays() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        for (String staart : List.of("{\"een", "{\"twee", "{\"drie")) {
            Files.writeString(pad, staart, StandardOpenOption.APPEND);
            register.voegToe(Vastleggingen.klein(staart));
        }
        assertEquals(
                List.of("{\"een", "{\"twee", "{\"drie"),
                Registercontrole.apart(pad).stream()
                        .map(b -> new String(b, StandardCharsets.UTF_8))
                        .toList());
        assertEquals(4, Registercontrole.heel(pad).size());
    }

    @Test
    void whatIsSetAsideIsReadByNobodyWhoCouldNotReadTheRegister() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        if (!map.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // rights of another kind
        }
        Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(pad, "{", StandardOpenOption.APPEND);
        register.voegToe(Vastleggingen.klein("twee"));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(Registercontrole.opzij(pad, 1))));
    }

    @Test
    void theLastHashDoesNotCountATornLineAndLeavesItWhereItIs() throws IOException {
        VerzegeldeVastlegging een = register.voegToe(Vastleggingen.klein("een"));
        Files.writeString(pad, "{\"vast", StandardOpenOption.APPEND);
        byte[] inhoud = Files.readAllBytes(pad);
        assertEquals(Optional.of(een.zegel().hash()), register.laatste());
        assertArrayEquals(inhoud, Files.readAllBytes(pad));
    }

    @Test
    void nothingIsAddedAfterALastLineThatWasChangedInAnyByte() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        register.voegToe(Vastleggingen.klein("twee"));
        byte[] goed = Files.readAllBytes(pad);
        int begin = new String(goed, StandardCharsets.UTF_8).indexOf('\n') + 1;
        int gevallen = 0;
        for (int i = begin; i < goed.length - 1; i++) {
            byte[] fout = goed.clone();
            fout[i] ^= 1;
            if (fout[i] != '\n') {
                eisOngewijzigd(fout, Soort.BESCHADIGD);
                gevallen++;
            }
        }
        System.out.println("RegisterTest: " + gevallen + " changed bytes of a last line were refused");
    }

    private void eisOngewijzigd(byte[] inhoud, Soort soort) throws IOException {
        Files.write(pad, inhoud);
        RegisterException e = assertThrows(
                RegisterException.class, () -> register.voegToe(List.of(Vastleggingen.klein("geweigerd"))));
        assertEquals(soort, e.soort(), e.getMessage());
        assertEquals(
                soort, assertThrows(RegisterException.class, register::laatste).soort());
        assertArrayEquals(inhoud, Files.readAllBytes(pad));
        assertFalse(Files.exists(Registercontrole.opzij(pad, 1)));
    }

    private void eisOngewijzigd(String inhoud, Soort soort) throws IOException {
        eisOngewijzigd(inhoud.getBytes(StandardCharsets.UTF_8), soort);
    }

    @Test
    void aFileThatIsNoRegisterIsLeftAsItIs() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        String regel = Files.readString(pad).strip();
        VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(regel);

        eisOngewijzigd("{\"kenmerk\":\"Z\"}", Soort.GEEN_REGISTER);
        eisOngewijzigd("{\"kenmerk\":\"Z\"}\n", Soort.GEEN_REGISTER);
        eisOngewijzigd("{\"vastgoed\":{}}", Soort.GEEN_REGISTER);
        eisOngewijzigd("x", Soort.GEEN_REGISTER);
        eisOngewijzigd("\n", Soort.GEEN_REGISTER);
        eisOngewijzigd("\0\0\n", Soort.GEEN_REGISTER);
        eisOngewijzigd("\0\0\0x", Soort.GEEN_REGISTER);
        eisOngewijzigd("\uFEFF" + regel + "\n", Soort.GEEN_REGISTER);
        eisOngewijzigd(
                VerzegeldeVastleggingJson.formatIndented(verzegeld).replace("  ", "") + "\n", Soort.GEEN_REGISTER);
        eisOngewijzigd(regel + "\r\n", Soort.BESCHADIGD);
        eisOngewijzigd(regel + "\n\n", Soort.BESCHADIGD);
        eisOngewijzigd(regel + "\n{}\n", Soort.BESCHADIGD);
        eisOngewijzigd(regel + "\n1\n", Soort.BESCHADIGD);
        eisOngewijzigd(regel + " \n", Soort.BESCHADIGD);
        eisOngewijzigd(VerzegeldeVastleggingJson.format(verzegeld) + "\n", Soort.GEEN_REGISTER, Soort.BESCHADIGD);
        eisOngewijzigd(regel.replace("urn:lhs:verzegeld:1", "urn:lhs:verzegeld:2") + "\n", Soort.BESCHADIGD);
        eisOngewijzigd(
                "{\"vastlegging\":{" + " ".repeat(VerzegeldeVastleggingJson.MAX_BYTES) + "}}\n", Soort.BESCHADIGD);
        eisOngewijzigd(
                regel + "\n{\"vastlegging\":{" + " ".repeat(VerzegeldeVastleggingJson.MAX_BYTES) + "}}\n",
                Soort.BESCHADIGD);
    }

    /** Which of the two depends on the order of the first key. */
    private void eisOngewijzigd(String inhoud, Soort een, Soort ander) throws IOException {
        eisOngewijzigd(inhoud, inhoud.startsWith("{\"vastlegging\":{") ? ander : een);
    }

    @Test
    void aMessageNamesThePlaceAndNothingOfTheContents() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        long lengte = Files.size(pad);
        Files.writeString(pad, "{\"geheim\":1}\n", StandardOpenOption.APPEND);
        String bericht =
                assertThrows(RegisterException.class, register::laatste).getMessage();
        assertTrue(bericht.contains(" after " + lengte + " bytes"), bericht);
        assertFalse(bericht.contains("geheim"), bericht);
    }

    @Test
    void aDirectoryALinkThatLeadsNowhereAndAMissingDirectoryAreRefused() throws IOException {
        register = Register.of(map, VERZEGELAAR);
        assertEquals(Soort.GEEN_REGISTER, weigering());
        register = Register.of(map.resolve("weg").resolve("register"), VERZEGELAAR);
        assertEquals(Soort.ONTOEGANKELIJK, weigering());
        register = Register.of(Files.createSymbolicLink(map.resolve("link"), map.resolve("niets")), VERZEGELAAR);
        assertEquals(Soort.ONTOEGANKELIJK, weigering());
        assertEquals(List.of("link"), Registercontrole.namen(pad));
    }

    @Test
    void aLockFileThatCannotBeOpenedIsToldAndNothingIsMade() throws IOException {
        Files.createDirectory(map.resolve("register.jsonl.lock"));
        assertEquals(Soort.ONTOEGANKELIJK, weigering());
        assertEquals(List.of("register.jsonl.lock"), Registercontrole.namen(pad));
    }

    @Test
    void whatLiesBesideARegisterIsTheSameByWhateverPathItIsReached() throws IOException {
        Path elders = Files.createDirectory(map.resolve("elders"));
        Path link = Files.createSymbolicLink(elders.resolve("link"), pad.toAbsolutePath());
        register.voegToe(Vastleggingen.klein("een"));
        Files.writeString(pad, "{", StandardOpenOption.APPEND);
        Register.of(link, VERZEGELAAR).voegToe(Vastleggingen.klein("twee"));
        Register.of(elders.resolve("..").resolve("register.jsonl"), VERZEGELAAR).voegToe(Vastleggingen.klein("drie"));
        Register.of(Path.of("").toAbsolutePath().relativize(pad.toAbsolutePath()), VERZEGELAAR)
                .voegToe(Vastleggingen.klein("vier"));

        assertEquals(4, Registercontrole.heel(pad).size());
        assertEquals(
                List.of("elders", "register.jsonl", "register.jsonl.afgebroken-1", "register.jsonl.lock"),
                Registercontrole.namen(pad));
        assertEquals(List.of("link"), Registercontrole.namen(link));
    }

    @Test
    void aRegisterThatWasMovedAwayIsBegunAnew() throws IOException {
        register.voegToe(Vastleggingen.reeks("oud", 2));
        Path oud = Files.move(pad, map.resolve("oud.jsonl"));
        register.voegToe(Vastleggingen.klein("nieuw"));
        assertEquals(2, Registercontrole.heel(oud).size());
        assertEquals(1, Registercontrole.heel(pad).size());
    }

    @Test
    void aRecordThatCouldNotBeReadAgainIsNotWritten() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        byte[] inhoud = Files.readAllBytes(pad);
        Soort soort = assertThrows(
                        RegisterException.class,
                        () -> register.voegToe(
                                List.of(Vastleggingen.klein("past"), Vastleggingen.groot("past niet", 110))))
                .soort();
        assertEquals(Soort.TE_GROOT, soort);
        assertArrayEquals(inhoud, Files.readAllBytes(pad));
        register.voegToe(Vastleggingen.groot("past net", 103));
        assertTrue(Files.size(pad) > 2_000_000);
        register.voegToe(Vastleggingen.klein("daarna"));
        assertEquals(3, Registercontrole.heel(pad).size());
    }

    @Test
    void aRegisterOfGigabytesIsReadFromItsEnd() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        byte[] regel = Files.readAllBytes(pad);
        try (RandomAccessFile bestand = new RandomAccessFile(pad.toFile(), "rw")) {
            bestand.seek(5L << 30);
            bestand.write('\n');
            bestand.write(regel);
        }
        VerzegeldeVastlegging nieuw = register.voegToe(Vastleggingen.klein("ver"));
        assertEquals(
                Optional.of(VerzegeldeVastleggingJson.parse(regel).zegel().hash()),
                nieuw.zegel().vorige());
        assertEquals(
                (5L << 30)
                        + 1
                        + regel.length
                        + VerzegeldeVastleggingJson.formatCanonical(nieuw).length()
                        + 1,
                Files.size(pad));
    }

    @Test
    void aClockMayGoBack() throws IOException {
        Instant later = Instant.parse("2026-05-01T00:00:00Z");
        Register.of(pad, Verzegelaar.of(Clock.fixed(later, ZoneOffset.UTC))).voegToe(Vastleggingen.klein("een"));
        VerzegeldeVastlegging twee = register.voegToe(Vastleggingen.klein("twee"));
        assertTrue(twee.zegel().moment().isBefore(later));
        assertEquals(2, Registercontrole.heel(pad).size());
    }

    @Test
    void aSealThatCannotBeMadeLeavesTheRegisterAsItWas() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        Files.writeString(pad, "{", StandardOpenOption.APPEND);
        byte[] inhoud = Files.readAllBytes(pad);
        Register kapot = Register.of(pad, Verzegelaar.of(Clock.fixed(Instant.MAX, ZoneOffset.UTC)));
        assertThrows(RuntimeException.class, () -> kapot.voegToe(Vastleggingen.klein("twee")));
        assertArrayEquals(inhoud, Files.readAllBytes(pad));
        assertFalse(Files.exists(Registercontrole.opzij(pad, 1)));
    }

    @Test
    void anInterruptBeforeItsTurnIsToldAndLeftAndNothingIsAdded() throws IOException {
        register.voegToe(Vastleggingen.klein("een"));
        Thread.currentThread().interrupt();
        Soort soort = weigering();
        assertTrue(Thread.interrupted());
        assertEquals(Soort.ONDERBROKEN, soort);
        register.voegToe(Vastleggingen.klein("twee"));
        assertEquals(2, Registercontrole.heel(pad).size());
    }
}
