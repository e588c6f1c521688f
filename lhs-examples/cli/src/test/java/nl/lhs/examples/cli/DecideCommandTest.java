package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideCommandTest {
    private static final String CASUS = Uitvoering.casussen().get(1);
    private static final Vastlegging VASTLEGGING = Uitvoering.ENGINE.decide(CasusJson.parse(CASUS));

    @TempDir
    private Path map;

    @Test
    void a_casus_in_a_file_gives_the_report() throws IOException {
        Path bestand = map.resolve("een casus.json");
        Files.writeString(bestand, CASUS);

        Uitvoering u = Uitvoering.from("decide", bestand.toString());

        assertEquals(new Uitvoering(0, verslag(false), ""), u);
    }

    @Test
    void a_casus_on_standard_input_gives_the_report() {
        assertEquals(new Uitvoering(0, verslag(false), ""), Uitvoering.metInvoer(CASUS, "decide", "-"));
    }

    @Test
    void a_byte_order_mark_and_other_line_ends_are_accepted() {
        String casus = "\uFEFF" + CASUS.replace(",", ",\r\n") + "\r\n";

        assertEquals(new Uitvoering(0, verslag(false), ""), Uitvoering.metInvoer(casus, "decide", "-"));
    }

    @Test
    void with_json_the_record_is_printed_and_nothing_else() {
        assertEquals(
                new Uitvoering(0, VastleggingJson.formatIndented(VASTLEGGING) + "\n", ""),
                Uitvoering.metInvoer(CASUS, "decide", "--json", "-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide -", "decide --json -"})
    void all_faults_of_a_refused_casus_go_to_standard_error(String args) {
        Uitvoering u = Uitvoering.metInvoer(
                "{\"kenmerk\":\" \",\"bevinding\":{\"kenmerk\":\"B-1\",\"datum\":\"2026-02-30\"},"
                        + "\"normadressaat\":{\"kenmerk\":\"N-1\"},\"\\u001b[31m\":1}",
                args.split(" "));

        assertEquals(1, u.code());
        assertEquals("", u.uit());
        assertTrue(u.fout().startsWith("lhs: standaardinvoer is geweigerd, om 4 fouten:\n"), u.fout());
        for (String pad : List.of("/kenmerk", "/bevinding/datum", "/bevinding/gevolgen", "/\uFFFD[31m")) {
            assertTrue(u.fout().contains("\n  " + pad + "\n      "), u.fout());
        }
        assertFalse(u.fout().contains("\u001B"));
        u.fout().lines().forEach(regel -> assertTrue(Tekst.breedte(regel) <= 80, regel));
    }

    @Test
    void a_fault_of_the_whole_is_told_as_such() {
        Uitvoering u = Uitvoering.metInvoer("geen json", "decide", "-");

        assertEquals(1, u.code());
        assertTrue(u.fout().startsWith("lhs: standaardinvoer is geweigerd, om één fout:\n  (geheel)\n"), u.fout());
    }

    @Test
    void a_casus_that_is_too_large_is_refused() {
        Uitvoering groot = Uitvoering.metInvoer(" ".repeat(10_000_000), "decide", "-");
        Uitvoering tekst = Uitvoering.metInvoer("{\"kenmerk\":\"" + "x".repeat(1024 * 1024) + "\"}", "decide", "-");

        for (Uitvoering u : List.of(groot, tekst)) {
            assertEquals(1, u.code());
            assertEquals("", u.uit());
            assertTrue(u.fout().contains("is te groot"), u.fout());
        }
    }

    @Test
    void a_file_that_does_not_exist_is_told() {
        Path bestand = map.resolve("weg.json");

        assertEquals(
                new Uitvoering(2, "", melding("lhs: kan " + bestand + " niet lezen: het bestaat niet")),
                Uitvoering.from("decide", bestand.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--jsonl"})
    void a_directory_is_told(String vorm) {
        assertEquals(
                new Uitvoering(2, "", melding("lhs: kan " + map + " niet lezen: het is een map")),
                Uitvoering.from("decide", vorm, map.toString()));
    }

    @Test
    void the_name_of_a_file_cannot_steer_the_terminal() {
        assertEquals(
                "lhs: kan \uFFFD[31m.json niet lezen: het bestaat niet\n",
                Uitvoering.from("decide", "\u001B[31m.json").fout());
    }

    @Test
    void a_file_may_have_the_name_of_an_argument_file() throws IOException {
        Path bestand = map.resolve("@casus.json");
        Files.writeString(bestand, CASUS);

        assertEquals(0, Uitvoering.from("decide", bestand.toString()).code());
        assertEquals(
                "lhs: kan @weg.json niet lezen: het bestaat niet\n",
                Uitvoering.from("decide", "@weg.json").fout());
    }

    @Test
    void a_reader_that_goes_away_is_no_reason_for_a_message() {
        for (String vorm : List.of("--json", "--jsonl", "--kleur=nee")) {
            assertEquals(
                    new Uitvoering(2, "", ""), Uitvoering.metKapotteUitvoer("Broken pipe", CASUS, "decide", vorm, "-"));
        }
    }

    @Test
    void an_output_that_fails_is_told() {
        assertEquals(
                new Uitvoering(2, "", "lhs: kan niet schrijven naar standaarduitvoer\n"),
                Uitvoering.metKapotteUitvoer("No space left on device", CASUS, "decide", "--jsonl", "-"));
    }

    @Test
    void colour_is_for_a_terminal_unless_the_reader_says_otherwise() {
        assertEquals(verslag(true), uit(true, Map.of("TERM", "xterm")));
        assertEquals(verslag(false), uit(false, Map.of("TERM", "xterm")));
        assertEquals(verslag(false), uit(true, Map.of("TERM", "dumb")));
        assertEquals(verslag(false), uit(true, Map.of("NO_COLOR", "1")));
        assertEquals(verslag(true), uit(true, Map.of("NO_COLOR", "")));
        assertEquals(verslag(true), uit(false, Map.of("NO_COLOR", "1"), "--kleur=ja"));
        assertEquals(verslag(false), uit(true, Map.of(), "--kleur=nee"));
        assertEquals(verslag(true), uit(true, Map.of(), "--kleur", "auto"));
    }

    private static String uit(boolean terminal, Map<String, String> omgeving, String... kleur) {
        String[] args = new String[kleur.length + 2];
        args[0] = "decide";
        System.arraycopy(kleur, 0, args, 1, kleur.length);
        args[kleur.length + 1] = "-";
        return Uitvoering.opTerminal(CASUS, terminal, terminal, omgeving, args).uit();
    }

    private static String verslag(boolean kleur) {
        return Vastleggingsverslag.of(StrategieJson.lhs17(), VASTLEGGING, kleur);
    }

    /** A message with its line breaks. */
    private static String melding(String tekst) {
        return new Papier(false).alinea("", tekst, Papier.Stijl.GEWOON).toString();
    }
}
