package nl.lhs.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.FoutenJson;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandJsonlTest {
    private static final List<String> CASUSSEN = Uitvoering.casussen();

    @Test
    void the_sample_cases_give_a_record_each_in_order(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("casussen.jsonl");
        Files.write(bestand, CASUSSEN);

        assertEquals(
                new Uitvoering(0, verwacht(CASUSSEN), ""), Uitvoering.from("decide", "--jsonl", bestand.toString()));
    }

    @Test
    void a_bad_line_is_refused_in_its_place_and_the_others_are_decided() {
        List<String> regels = List.of(
                "",
                CASUSSEN.get(0),
                "geen json",
                "{\"kenmerk\":\"V\"",
                "[".repeat(10_000),
                CASUSSEN.get(1) + CASUSSEN.get(1),
                "{\"kenmerk\":\"V\",\"kenmerk\":\"V\"}",
                " \t ",
                CASUSSEN.get(2).replace("VAN_BELANG", "VAN_BELAG"),
                CASUSSEN.get(3));

        Uitvoering u = jsonl(String.join("\n", regels));

        assertEquals(1, u.code());
        assertEquals(verwacht(regels), u.uit());
        assertEquals("lhs: 8 van de 10 regels geweigerd\n", u.fout());
        assertTrue(u.uit().startsWith("{\"regel\":1,\"fouten\":[{\"pad\":\"\",\"fout\":\""), u.uit());
        assertTrue(
                u.uit().contains("\n{\"regel\":9,\"fouten\":[{\"pad\":\"/bevinding/gevolgen\",\"fout\":\""), u.uit());
    }

    @Test
    void a_line_in_another_encoding_is_refused_and_the_others_are_decided() throws IOException {
        ByteArrayOutputStream invoer = new ByteArrayOutputStream();
        invoer.write((CASUSSEN.get(0) + "\n").getBytes(UTF_8));
        invoer.write("{\"kenmerk\":\"caf\u00E9\"}\n".getBytes(ISO_8859_1));
        invoer.write(CASUSSEN.get(1).getBytes(UTF_8));

        Uitvoering u = Uitvoering.metInvoer(invoer.toByteArray(), "decide", "--jsonl", "-");

        assertEquals(1, u.code());
        List<String> uit = u.uit().lines().toList();
        assertEquals(3, uit.size());
        assertEquals(antwoord(1, CASUSSEN.get(0)), uit.get(0));
        assertTrue(uit.get(1).startsWith("{\"regel\":2,\"fouten\":"), uit.get(1));
        assertEquals(antwoord(3, CASUSSEN.get(1)), uit.get(2));
    }

    @Test
    void a_byte_order_mark_crlf_and_a_last_line_without_end_make_no_difference() {
        List<String> regels = CASUSSEN.subList(0, 3);

        assertEquals(new Uitvoering(0, verwacht(regels), ""), jsonl("\uFEFF" + String.join("\r\n", regels)));
        assertEquals(new Uitvoering(0, verwacht(regels), ""), jsonl(String.join("\n", regels) + "\n"));
    }

    @Test
    void a_line_of_more_than_1_MiB_is_refused_and_one_of_1_MiB_is_read() {
        String casus = CASUSSEN.get(0);
        String past = casus.substring(0, casus.length() - 1) + " ".repeat(1024 * 1024 - casus.length()) + "}";
        String pastNiet = casus + " ".repeat(1024 * 1024 - casus.length() + 1);

        Uitvoering u = jsonl(past + "\r\n" + pastNiet + "\n" + casus + "\n");

        assertEquals(1, u.code());
        List<String> uit = u.uit().lines().toList();
        assertEquals(antwoord(1, casus), uit.get(0));
        assertEquals(
                "{\"regel\":2,\"fouten\":[{\"pad\":\"\",\"fout\":\"is te groot; verwacht: hoogstens 1048576 bytes\","
                        + "\"code\":\"TE_GROOT\"}]}",
                uit.get(1));
        assertEquals(antwoord(3, casus), uit.get(2));
    }

    @Test
    void no_line_in_is_no_line_out() {
        assertEquals(new Uitvoering(0, "", ""), jsonl(""));
        assertEquals(new Uitvoering(0, "", ""), jsonl("\uFEFF"));
    }

    @Test
    void many_lines_that_are_decided_side_by_side_stay_in_order() {
        List<String> regels = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            regels.add(
                    i % 7 == 3
                            ? "fout"
                            : CASUSSEN.get(i % CASUSSEN.size())
                                    .replaceFirst("\"V-\\d+\"", "\"regel " + (i + 1) + "\""));
        }

        Uitvoering u = jsonl(String.join("\n", regels));

        assertEquals(verwacht(regels), u.uit());
    }

    @Test
    @Timeout(60)
    void a_line_is_answered_before_the_next_one_is_offered() throws Exception {
        PipedOutputStream naarLhs = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(naarLhs, 100_000);
        PipedOutputStream uit = new PipedOutputStream();
        BufferedReader vanLhs = new BufferedReader(new InputStreamReader(new PipedInputStream(uit, 100_000), UTF_8));
        CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> Lhs.voerUit(
                new Omgeving(
                        in,
                        uit,
                        OutputStream.nullOutputStream(),
                        false,
                        false,
                        Map.of(),
                        () -> Uitvoering.ENGINE,
                        Uitvoering.KLOK),
                "decide",
                "--jsonl",
                "-"));

        for (int i = 0; i < 3; i++) {
            naarLhs.write((CASUSSEN.get(i) + "\n").getBytes(UTF_8));
            naarLhs.flush();
            assertEquals(antwoord(i + 1, CASUSSEN.get(i)), vanLhs.readLine());
        }
        naarLhs.close();

        assertEquals(0, code.get(30, TimeUnit.SECONDS));
        uit.close();
        assertNull(vanLhs.readLine());
    }

    @Test
    void progress_goes_to_a_terminal_on_standard_error_and_nowhere_else() {
        String invoer = String.join("\n", Collections.nCopies(3, CASUSSEN.get(0)));
        Map<String, String> omgeving = Map.of("TERM", "xterm");

        Uitvoering fout = Uitvoering.opTerminal(invoer, false, true, omgeving, "decide", "--jsonl", "-");
        Uitvoering beide = Uitvoering.opTerminal(invoer, true, true, omgeving, "decide", "--jsonl", "-");

        assertEquals(jsonl(invoer).uit(), fout.uit());
        assertTrue(fout.fout().contains("3 regels"), fout.fout());
        assertEquals(jsonl(invoer).uit(), beide.uit());
        assertTrue(beide.fout().contains("3 regels"), beide.fout());
        assertEquals("", jsonl(invoer).fout());
    }

    private static Uitvoering jsonl(String invoer) {
        return Uitvoering.metInvoer(invoer, "decide", "--jsonl", "-");
    }

    private static String verwacht(List<String> regels) {
        List<String> verwacht = new ArrayList<>();
        for (String regel : regels) {
            verwacht.add(antwoord(verwacht.size() + 1, regel));
        }
        return verwacht.stream().map(r -> r + "\n").collect(Collectors.joining());
    }

    private static String antwoord(int nummer, String regel) {
        try {
            return VastleggingJson.format(Uitvoering.ENGINE.decide(CasusJson.parse(regel)));
        } catch (OngeldigException e) {
            return FoutenJson.format(nummer, e.fouten());
        }
    }
}
