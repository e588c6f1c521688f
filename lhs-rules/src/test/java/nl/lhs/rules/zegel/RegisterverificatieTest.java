package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.orakel.Uitkomsten;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register in which lines or bytes were changed: found, and found where it is. */
class RegisterverificatieTest {
    private static final int REGELS = 40;
    private static final List<Casus> CASUSSEN = Uitkomsten.eenCasusPerUitkomst();
    private static final List<String> REGISTER = register(Verzegelwerk.ZONDER_SLEUTEL, REGELS, 111);
    private static final List<String> ONDERTEKEND = register(Verzegelwerk.MET_SLEUTEL, 8, 503);

    /** Small records, of findings that are no overtreding. */
    private static final List<String> KLEIN = Verzegelwerk.register(
            Verzegelwerk.ZONDER_SLEUTEL,
            List.of(
                    Verzegelwerk.voorbeelden().get(6),
                    Verzegelwerk.voorbeelden().get(6)));

    private static List<String> register(Verzegelaar verzegelaar, int regels, int stap) {
        List<Casus> casussen = new ArrayList<>();
        for (int i = 0; i < regels; i++) {
            casussen.add(CASUSSEN.get(i * stap));
        }
        return Verzegelwerk.register(verzegelaar, casussen);
    }

    /** The result for a file, and for each line. */
    private record Uitslag(Bestandsverificatie geheel, List<Verificatie> regels) {
        /** The numbers of the lines that are broken. */
        List<Integer> gebroken() {
            return IntStream.range(0, regels.size())
                    .filter(i -> regels.get(i).oordeel() == Oordeel.GEBROKEN)
                    .mapToObj(i -> i + 1)
                    .toList();
        }
    }

    private static byte[] bestand(List<String> regels) {
        ByteArrayOutputStream bestand = new ByteArrayOutputStream();
        regels.forEach(r -> bestand.writeBytes((r + "\n").getBytes(StandardCharsets.UTF_8)));
        return bestand.toByteArray();
    }

    private static Uitslag verifieer(Verificateur verificateur, byte[] bestand, Optional<Sha256> laatste) {
        List<Verificatie> regels = new ArrayList<>();
        try {
            Bestandsverificatie geheel =
                    verificateur.verifieerRegister(new ByteArrayInputStream(bestand), laatste, r -> {
                        regels.add(r.verificatie());
                        assertEquals(regels.size(), r.regel());
                    });
            return new Uitslag(geheel, regels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Uitslag verifieer(List<String> regels) {
        return verifieer(Verzegelwerk.VERIFICATEUR, bestand(regels), Optional.empty());
    }

    private static Sha256 hash(String regel) {
        return VerzegeldeVastleggingJson.parse(regel).zegel().hash();
    }

    private static void gevonden(Uitslag uitslag, List<Integer> verwacht) {
        assertFalse(uitslag.geheel().isGoed());
        assertEquals(verwacht, uitslag.gebroken());
        for (int regel : uitslag.gebroken()) {
            assertEquals(
                    List.of(Soort.KETEN),
                    uitslag.regels().get(regel - 1).verschillen().stream()
                            .map(Verschil::soort)
                            .toList());
            assertEquals(
                    "/zegel/vorige",
                    uitslag.regels().get(regel - 1).verschillen().get(0).pad());
        }
    }

    @Test
    void aRegisterAsItWasWrittenIsGood() {
        Uitslag uitslag = verifieer(REGISTER);
        assertTrue(uitslag.geheel().isGoed());
        assertEquals(REGELS, uitslag.geheel().regels());
        assertEquals(REGELS, uitslag.geheel().aantallen().get(Oordeel.GEREPRODUCEERD));
        assertEquals(
                Optional.of(hash(REGISTER.get(REGELS - 1))), uitslag.geheel().laatste());
        assertEquals(Optional.empty(), uitslag.geheel().laatsteGevonden());
        assertTrue(verifieer(List.of()).geheel().isGoed());
        assertEquals(Optional.empty(), verifieer(List.of()).geheel().laatste());
    }

    @Test
    void theHashOfAnyLineIsFoundAndAnyOtherIsNot() {
        byte[] bestand = bestand(REGISTER);
        for (int i : List.of(0, 17, REGELS - 1)) {
            Uitslag uitslag = verifieer(Verzegelwerk.VERIFICATEUR, bestand, Optional.of(hash(REGISTER.get(i))));
            assertEquals(Optional.of(true), uitslag.geheel().laatsteGevonden());
            assertTrue(uitslag.geheel().isGoed());
        }
        Uitslag uitslag = verifieer(Verzegelwerk.VERIFICATEUR, bestand, Optional.of(Sha256.of("elders")));
        assertEquals(Optional.of(false), uitslag.geheel().laatsteGevonden());
        assertFalse(uitslag.geheel().isGoed());
        assertEquals(List.of(), uitslag.gebroken());
    }

    @Test
    void aLineThatWasTakenAwayIsFoundWhereItStood() {
        for (int i = 0; i < REGELS - 1; i++) {
            List<String> regels = new ArrayList<>(REGISTER);
            regels.remove(i);
            gevonden(verifieer(regels), List.of(i + 1));
        }
        for (int aantal = 1; aantal <= REGELS; aantal += 13) {
            List<String> regels = REGISTER.subList(0, REGELS - aantal);
            assertTrue(verifieer(regels).geheel().isGoed(), "loss of the tail does not show by itself");
            assertFalse(
                    verifieer(Verzegelwerk.VERIFICATEUR, bestand(regels), Optional.of(hash(REGISTER.get(REGELS - 1))))
                            .geheel()
                            .isGoed());
        }
        System.out.println("register: " + (REGELS - 1) + " lines taken away one at a time, each found in its place");
    }

    @Test
    void aLineThatStandsTwiceIsFoundWhereTheSecondStands() {
        for (int i = 0; i < REGELS; i++) {
            List<String> regels = new ArrayList<>(REGISTER);
            regels.add(i, regels.get(i));
            Uitslag uitslag = verifieer(regels);
            gevonden(uitslag, List.of(i + 2));
            assertTrue(
                    uitslag.regels().get(i + 1).verschillen().get(0).tekst().endsWith("als op regel " + (i + 1)),
                    uitslag.regels().get(i + 1)::toString);

            regels = new ArrayList<>(REGISTER);
            regels.add(REGISTER.get(i));
            gevonden(verifieer(regels), List.of(REGELS + 1));
        }
        System.out.println("register: " + 2 * REGELS + " lines doubled, at once and at the end, each found");
    }

    @Test
    void linesThatChangedPlacesAreFound() {
        int aantal = 0;
        for (int i = 0; i + 1 < REGELS; i++) {
            List<String> regels = new ArrayList<>(REGISTER);
            Collections.swap(regels, i, i + 1);
            List<Integer> plaatsen = IntStream.rangeClosed(i + 1, Math.min(REGELS, i + 3))
                    .boxed()
                    .toList();
            gevonden(verifieer(regels), plaatsen);
            aantal++;
        }
        List<String> kort = REGISTER.subList(0, 12);
        for (int i = 0; i < kort.size(); i++) {
            for (int j = i + 1; j < kort.size(); j++) {
                List<String> regels = new ArrayList<>(kort);
                Collections.swap(regels, i, j);
                Uitslag uitslag = verifieer(regels);
                assertEquals(
                        i + 1,
                        uitslag.gebroken().get(0),
                        () -> uitslag.gebroken().toString());
                List<String> zonder = new ArrayList<>(kort);
                zonder.remove(j);
                zonder.remove(i);
                List<Integer> gaten = verifieer(zonder).gebroken();
                assertEquals(
                        j == kort.size() - 1
                                ? i == j - 1 ? List.of() : List.of(i + 1)
                                : i == j - 1 ? List.of(i + 1) : List.of(i + 1, j),
                        gaten);
                aantal += 2;
            }
        }
        System.out.println("register: " + aantal + " pairs of lines swapped or taken away, each found");
    }

    @Test
    void aLineFromElsewhereIsFoundWhereItWasPut() {
        String alleen = VerzegeldeVastleggingJson.formatCanonical(
                Verzegelwerk.ZONDER_SLEUTEL.verzegel(Verzegelwerk.ENGINE.decide(CASUSSEN.get(4000))));
        for (String vreemd : List.of(alleen, ONDERTEKEND.get(0), ONDERTEKEND.get(5))) {
            for (int i = 0; i <= REGELS; i += 3) {
                List<String> regels = new ArrayList<>(REGISTER);
                regels.add(i, vreemd);
                boolean begint =
                        VerzegeldeVastleggingJson.parse(vreemd).zegel().vorige().isEmpty();
                List<Integer> verwacht = new ArrayList<>();
                if (i > 0 || !begint) {
                    verwacht.add(i + 1);
                }
                if (i < REGELS) {
                    verwacht.add(i + 2);
                }
                gevonden(verifieer(regels), verwacht);
            }
        }
    }

    @Test
    void aLineThatIsSealedToFitIsFoundAtTheNext() {
        for (int i = 1; i + 1 < REGELS; i += 4) {
            List<String> regels = new ArrayList<>(REGISTER);
            regels.add(
                    i,
                    VerzegeldeVastleggingJson.formatCanonical(Verzegelwerk.ZONDER_SLEUTEL.verzegel(
                            Verzegelwerk.ENGINE.decide(CASUSSEN.get(4100)), hash(REGISTER.get(i - 1)))));
            Uitslag uitslag = verifieer(regels);
            gevonden(uitslag, List.of(i + 2));
            assertTrue(uitslag.regels()
                    .get(i + 1)
                    .verschillen()
                    .get(0)
                    .tekst()
                    .startsWith("sluit aan op regel " + i + " en niet op regel " + (i + 1)));
        }
    }

    @Test
    void aRegisterThatWasMadeAnewIsFoundWithTheKeyOnly() {
        List<Casus> casussen = ONDERTEKEND.stream()
                .map(r -> VerzegeldeVastleggingJson.parse(r).vastlegging().casus())
                .toList();
        List<Casus> minder = casussen.subList(1, casussen.size());
        Verzegelaar vervalser = Verzegelaar.of(Verzegelwerk.KLOK)
                .door("team Zuid")
                .sleutel(Verzegelwerk.sleutels().getPrivate());
        for (Verzegelaar v : List.of(Verzegelwerk.ZONDER_SLEUTEL, vervalser)) {
            byte[] anders = bestand(Verzegelwerk.register(v, minder));
            assertTrue(verifieer(Verzegelwerk.VERIFICATEUR, anders, Optional.empty())
                    .geheel()
                    .isGoed());
            Uitslag uitslag = verifieer(Verzegelwerk.MET_PUBLIEKE_SLEUTEL, anders, Optional.empty());
            assertEquals(minder.size(), uitslag.gebroken().size());
        }
        assertTrue(verifieer(Verzegelwerk.MET_PUBLIEKE_SLEUTEL, bestand(ONDERTEKEND), Optional.empty())
                .geheel()
                .isGoed());
    }

    @Test
    void aByteThatWasChangedAnywhereIsFoundInItsLine() {
        byte[] klein = bestand(KLEIN);
        AtomicInteger aantal = new AtomicInteger();
        IntStream.range(0, klein.length).parallel().forEach(i -> {
            draai(klein, KLEIN, i, i % 8);
            draai(klein, KLEIN, i, (i + 3) % 8);
            aantal.addAndGet(2);
        });
        byte[] groot = bestand(REGISTER);
        IntStream.range(0, 150).parallel().forEach(n -> {
            draai(groot, REGISTER, (int) (n * 2654435761L % groot.length), n % 8);
            aantal.incrementAndGet();
        });
        System.out.println(
                "register: " + aantal + " bytes changed, each found in its line: every byte twice of a file of "
                        + klein.length + ", and 150 of a file of " + groot.length);
    }

    private static void draai(byte[] bestand, List<String> regels, int plaats, int bit) {
        byte[] anders = bestand.clone();
        anders[plaats] ^= (byte) (1 << bit);
        Uitslag uitslag = verifieer(Verzegelwerk.VERIFICATEUR, anders, Optional.empty());
        int regel = 1;
        for (int i = 0; i < plaats; i++) {
            regel += bestand[i] == '\n' ? 1 : 0;
        }
        assertFalse(uitslag.geheel().isGoed(), () -> "byte " + plaats + ", bit " + bit);
        boolean staart = uitslag.geheel().afgebroken() > 0;
        int verwacht = regel;
        assertTrue(
                staart && regel == regels.size()
                        || !uitslag.gebroken().isEmpty() && uitslag.gebroken().get(0) == verwacht,
                () -> "byte " + plaats + " of line " + verwacht + ": " + uitslag.gebroken());
    }

    @Test
    void aFileThatWasCutOffAnywhereIsFound() {
        byte[] klein = bestand(KLEIN);
        int eerste = KLEIN.get(0).getBytes(StandardCharsets.UTF_8).length + 1;
        Optional<Sha256> laatste = Optional.of(hash(KLEIN.get(1)));
        IntStream.range(0, klein.length).parallel().forEach(i -> {
            byte[] kort = Arrays.copyOf(klein, i);
            Uitslag uitslag = verifieer(Verzegelwerk.VERIFICATEUR, kort, laatste);
            assertFalse(uitslag.geheel().isGoed());
            assertEquals(Optional.of(false), uitslag.geheel().laatsteGevonden());
            assertEquals(i < eerste ? i : i - eerste, uitslag.geheel().afgebroken());
            assertEquals(i < eerste ? 0 : 1, uitslag.geheel().regels());
            assertEquals(List.of(), uitslag.gebroken(), "what was never acknowledged breaks no record");
        });
        System.out.println("register: " + klein.length + " places to cut a file off, each found");
    }

    @Test
    void anotherSpellingOfALineIsFound() {
        String regel = KLEIN.get(0);
        for (String anders : List.of(
                " " + regel,
                regel + " ",
                regel + "\r",
                "\uFEFF" + regel,
                regel.replaceFirst("\":", "\": "),
                regel.replaceFirst("GEEN_OVERTREDING", "\\\\u0047EEN_OVERTREDING"),
                regel.replaceFirst("\"aantal\":0", "\"aantal\":0.0"),
                VerzegeldeVastleggingJson.format(VerzegeldeVastleggingJson.parse(regel)))) {
            Uitslag uitslag = verifieer(List.of(anders, KLEIN.get(1)));
            assertEquals(List.of(1), uitslag.gebroken());
            assertEquals(
                    Soort.SPELLING, uitslag.regels().get(0).verschillen().get(0).soort());
        }
    }

    @Test
    void anEmptyLineAndALineThatIsTooLongAreFoundAndTheOthersRead() {
        List<String> regels = new ArrayList<>(REGISTER.subList(0, 4));
        regels.set(1, "");
        regels.set(2, "x".repeat(VerzegeldeVastleggingJson.MAX_BYTES + 5000));
        Uitslag uitslag = verifieer(regels);
        assertEquals(List.of(2, 3), uitslag.gebroken());
        assertEquals(2, uitslag.geheel().aantallen().get(Oordeel.GEREPRODUCEERD));
    }

    @Test
    void linesApartAreEachForItself() throws IOException {
        List<String> regels = new ArrayList<>(REGISTER.subList(0, 6));
        Collections.swap(regels, 1, 4);
        regels.add(2, "{\"regel\":3,\"fouten\":[]}");
        regels.set(5, regels.get(5).replaceFirst("\":", "\" : ") + "\r");
        byte[] bestand = bestand(regels);
        List<Oordeel> oordelen = new ArrayList<>();
        Bestandsverificatie geheel = Verzegelwerk.VERIFICATEUR.verifieerRegels(
                new ByteArrayInputStream(bestand, 0, bestand.length - 1),
                r -> oordelen.add(r.verificatie().oordeel()));
        assertEquals(7, geheel.regels());
        assertEquals(6, geheel.aantallen().get(Oordeel.GEREPRODUCEERD));
        assertEquals(Oordeel.GEBROKEN, oordelen.get(2));
        assertEquals(0, geheel.afgebroken());
        assertEquals(Optional.empty(), geheel.laatste());
    }

    @Test
    void aFileIsReadUpToItsLengthAndATailThatStaysIsTold(@TempDir Path map) throws IOException {
        Path pad = map.resolve("register.jsonl");
        byte[] bestand = bestand(KLEIN);
        Files.write(pad, bestand);
        List<Long> eindes = new ArrayList<>();
        assertTrue(Verzegelwerk.VERIFICATEUR
                .verifieerRegister(pad, hash(KLEIN.get(0)), r -> eindes.add(r.einde()))
                .isGoed());
        assertEquals((long) bestand.length, eindes.get(1));

        Files.write(pad, Arrays.copyOf(bestand, bestand.length - 1));
        Bestandsverificatie geheel = Verzegelwerk.VERIFICATEUR.verifieerRegister(pad);
        assertEquals(bestand.length - 1 - eindes.get(0), geheel.afgebroken());
        assertFalse(geheel.isGoed());
        assertThrows(NoSuchFileException.class, () -> Verzegelwerk.VERIFICATEUR.verifieerRegister(map.resolve("weg")));
    }

    @Test
    void whatACallerDoesNotHaveNeedNotBeGiven(@TempDir Path map) throws IOException {
        Verificateur verificateur = Verzegelwerk.VERIFICATEUR;
        Path pad = Files.write(map.resolve("register.jsonl"), bestand(KLEIN));
        Sha256 vreemd = Sha256.of("van een ander register");
        List<Regelverificatie> regels = new ArrayList<>();

        Bestandsverificatie zonder = verificateur.verifieerRegister(pad, Optional.empty(), regels::add);
        assertEquals(zonder, verificateur.verifieerRegister(pad));
        assertEquals(zonder, verificateur.verifieerRegister(pad, regels::add));
        assertEquals(zonder, verificateur.verifieerRegister(new ByteArrayInputStream(bestand(KLEIN))));
        assertEquals(zonder, verificateur.verifieerRegister(new ByteArrayInputStream(bestand(KLEIN)), regels::add));

        Bestandsverificatie met = verificateur.verifieerRegister(pad, Optional.of(vreemd), regels::add);
        assertFalse(met.isGoed());
        assertEquals(met, verificateur.verifieerRegister(pad, vreemd));
        assertEquals(met, verificateur.verifieerRegister(pad, vreemd, regels::add));
        assertEquals(met, verificateur.verifieerRegister(new ByteArrayInputStream(bestand(KLEIN)), vreemd));
        assertEquals(
                met, verificateur.verifieerRegister(new ByteArrayInputStream(bestand(KLEIN)), vreemd, regels::add));
        assertEquals(6 * zonder.regels(), regels.size());

        assertEquals(
                verificateur.verifieerRegels(new ByteArrayInputStream(bestand(KLEIN)), regels::add),
                verificateur.verifieerRegels(new ByteArrayInputStream(bestand(KLEIN))));
    }

    @Test
    void anAppendThatIsUnderWayIsNoTail(@TempDir Path map) throws Exception {
        Path pad = map.resolve("register.jsonl");
        Register register = Register.of(pad, Verzegelwerk.ZONDER_SLEUTEL);
        Vastlegging vastlegging =
                Verzegelwerk.ENGINE.decide(Verzegelwerk.voorbeelden().get(0));
        register.voegToe(vastlegging);
        CompletableFuture<Void> schrijver = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 40; i++) {
                register.voegToe(Collections.nCopies(20, vastlegging));
            }
        });
        Set<Long> gezien = new TreeSet<>();
        while (!schrijver.isDone()) {
            Bestandsverificatie geheel = Verzegelwerk.VERIFICATEUR.verifieerRegister(pad);
            assertTrue(geheel.isGoed(), geheel::toString);
            assertEquals(1, geheel.regels() % 20, "a batch was seen in part");
            gezien.add(geheel.regels());
        }
        schrijver.get();
        assertTrue(gezien.size() > 1, "nothing was added meanwhile");
    }
}
