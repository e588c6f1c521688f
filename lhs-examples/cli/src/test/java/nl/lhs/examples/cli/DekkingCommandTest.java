package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.Dekking;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DekkingCommandTest {
    private static final Dekking DEKKING = Uitvoering.ENGINE.dekking();

    @Test
    void the_table_is_the_golden_file() {
        Uitvoering u = Uitvoering.from("dekking");

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        Goud.vergelijk("dekking/dekking.txt", u.uit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.1-5", "3.2-3", "3.3-7", "3.4-4", "3.4-8", "B2-3"})
    void one_norm_is_the_golden_file(String norm) {
        Uitvoering u = Uitvoering.from("dekking", "--norm", norm);

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        Goud.vergelijk("dekking/" + norm + ".txt", u.uit());
    }

    @Test
    void every_line_fits_80_columns_and_colour_adds_nothing_but_colour() {
        String tabel = Uitvoering.from("dekking").uit();
        String kleur = Uitvoering.opTerminal("", true, false, Map.of("TERM", "xterm"), "dekking")
                .uit();

        tabel.lines().forEach(regel -> assertTrue(regel.length() <= 80, regel));
        assertTrue(kleur.contains("\u001B["));
        assertEquals(tabel, kleur.replaceAll("\u001B\\[[0-9;]*m", ""));
        assertEquals(kleur, Uitvoering.from("dekking", "--kleur=ja").uit());
    }

    /** The text without line breaks, because a name may take two lines. */
    @Test
    void every_norm_every_rule_and_every_reading_is_in_the_table() {
        String tabel = Uitvoering.from("dekking").uit().replaceAll("\\s+", " ");
        DEKKING.normen()
                .forEach(n -> assertTrue(tabel.contains(" " + n.norm() + " " + n.omschrijving() + " "), n.norm()::id));
        DEKKING.regels().forEach(r -> assertTrue(tabel.contains(" - " + r.regel() + " ["), r::regel));
        DEKKING.lezingen()
                .forEach(l -> assertTrue(tabel.contains(" " + l.lezing() + " " + l.omschrijving() + " "), l::lezing));
    }

    /** The table and a record use the same names of rules. */
    @Test
    void a_rule_of_a_record_is_in_the_table_of_each_of_its_norms() {
        Vastlegging vastlegging =
                Uitvoering.ENGINE.decide(CasusJson.parse(Uitvoering.casussen().get(2)));
        for (ToegepasteRegel regel : vastlegging.regels()) {
            regel.normen()
                    .forEach(norm -> assertTrue(
                            Uitvoering.from("dekking", "--norm", norm.id())
                                    .uit()
                                    .replaceAll("\\s+", " ")
                                    .contains("stap " + regel.stap() + " " + regel.regel() + " ["),
                            () -> norm + ": " + regel.regel()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dekking --norm 3.9-9    | LHS 1.7 kent geen norm 3.9-9",
                "dekking --norm iets     | ongeldige waarde voor --norm; verwacht: een norm als 3.1-5 of B2-4",
                "dekking --norm 03.1-5   | ongeldige waarde voor --norm; verwacht: een norm als 3.1-5 of B2-4",
                "dekking --norm          | de waarde van --norm ontbreekt",
                "dekking --kleur=rood    | ongeldige waarde voor --kleur; verwacht: auto, ja of nee",
                "dekking iets            | onverwacht: iets",
            })
    void wrong_usage_is_told_on_one_line_with_exit_code_2(String args, String melding) {
        assertEquals(
                new Uitvoering(2, "", "lhs: " + melding + "\nZie: lhs dekking --help\n"),
                Uitvoering.from(args.split(" ")));
    }

    @Test
    void output_that_fails_is_told() {
        assertEquals(
                new Uitvoering(2, "", "lhs: kan niet schrijven naar standaarduitvoer\n"),
                Uitvoering.metKapotteUitvoer("No space left on device", "", "dekking"));
        assertEquals(new Uitvoering(2, "", ""), Uitvoering.metKapotteUitvoer("Broken pipe", "", "dekking"));
    }

    @Test
    void help_fits_80_columns() {
        Uitvoering u = Uitvoering.from("dekking", "--help");

        assertEquals(0, u.code());
        u.uit().lines().forEach(regel -> assertTrue(regel.length() <= 80, regel));
        for (String deel : List.of("--norm", "--kleur", "Afsluitcodes", "  0  ", "  2  ")) {
            assertTrue(u.uit().contains(deel), deel);
        }
    }

    @Test
    void aNormMayBeInLowerCase() {
        assertEquals(Uitvoering.from("dekking", "--norm", "B2-4"), Uitvoering.from("dekking", "--norm", "b2-4"));
        assertEquals(0, Uitvoering.from("dekking", "--norm", "b2-4").code());
    }
}
