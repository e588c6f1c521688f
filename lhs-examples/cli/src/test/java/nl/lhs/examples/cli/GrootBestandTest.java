package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Casus;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.orakel.Orakel;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 100,000 lines in a small heap; the oracle checks each line of the output. */
class GrootBestandTest {
    private static final int REGELS = 100_000;

    /** One line in so many is bad. It has no divisor in common with the number of kinds, so that all kinds occur. */
    private static final int SLECHT_IN = 997;

    /** One case in so many, so that the sample covers the whole input space. */
    private static final int STAP = 19;

    private static final List<String> SLECHT = List.of(
            "",
            "{\"kenmerk\":",
            "{\"kenmerk\":\"Z\",\"bevinding\":{\"kenmerk\":\"B\",\"datum\":\"2026-02-30\"}}",
            "x".repeat(3 * 1024 * 1024),
            "[1,2,3]");

    private static final List<List<String>> PADEN = List.of(
            List.of(""),
            List.of(""),
            List.of("/bevinding/datum", "/bevinding/gevolgen", "/normadressaat"),
            List.of(""),
            List.of(""));

    @Test
    void a_file_of_100_000_lines_is_decided_as_the_oracle_says_within_256_MB(@TempDir Path map) throws Exception {
        Path in = map.resolve("casussen.jsonl");
        Path uit = map.resolve("uit.jsonl");
        Path fout = map.resolve("fout.txt");
        schrijf(in);

        int code = Kind.voerUit(in, uit, fout, Map.of(), List.of("-Xmx256m"), "decide", "--jsonl", in.toString());

        int slecht = vergelijk(uit);
        assertEquals("lhs: " + slecht + " van de " + REGELS + " regels geweigerd\n", Files.readString(fout));
        assertEquals(1, code);
        System.out.println("GrootBestandTest: " + (REGELS - slecht) + " casussen decided and compared with the oracle, "
                + slecht + " lines refused, from a file of " + Files.size(in) / 1_000_000 + " MB");
    }

    private static boolean isSlecht(int nummer) {
        return nummer % SLECHT_IN == 0;
    }

    private static int soort(int nummer) {
        return nummer / SLECHT_IN % SLECHT.size();
    }

    private static void schrijf(Path bestand) throws IOException {
        Iterator<Casus> casussen = Casusruimte.steekproef(STAP).iterator();
        try (BufferedWriter schrijver = Files.newBufferedWriter(bestand)) {
            for (int nummer = 1; nummer <= REGELS; nummer++) {
                schrijver.write(isSlecht(nummer) ? SLECHT.get(soort(nummer)) : CasusJson.format(casussen.next()));
                schrijver.write('\n');
            }
        }
    }

    private static int vergelijk(Path uit) throws IOException {
        Iterator<Casus> casussen = Casusruimte.steekproef(STAP).iterator();
        int slecht = 0;
        try (BufferedReader lezer = Files.newBufferedReader(uit)) {
            for (int nummer = 1; nummer <= REGELS; nummer++) {
                String regel = lezer.readLine();
                if (isSlecht(nummer)) {
                    slecht++;
                    controleerGeweigerd(nummer, regel);
                } else {
                    Casus casus = casussen.next();
                    assertEquals(
                            List.of(),
                            Orakel.lhs17().verwacht(casus).verschillen(casus, VastleggingJson.parse(regel)),
                            "line " + nummer);
                }
            }
            assertNull(lezer.readLine());
        }
        return slecht;
    }

    private static void controleerGeweigerd(int nummer, String regel) {
        assertTrue(regel.startsWith("{\"regel\":" + nummer + ",\"fouten\":[{\"pad\":\""), regel);
        for (String pad : PADEN.get(soort(nummer))) {
            assertTrue(regel.contains("{\"pad\":\"" + pad + "\",\"fout\":\""), regel);
        }
    }
}
