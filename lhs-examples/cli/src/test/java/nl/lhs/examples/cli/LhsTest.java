package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LhsTest {
    @Test
    void help_names_the_subcommand_and_the_exit_codes() {
        Uitvoering u = Uitvoering.from("--help");

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        assertTrue(u.uit().startsWith("Gebruik: lhs "), u.uit());
        // The list shows the first line of each description: it must be a sentence.
        List<String> opdrachten = u.uit()
                .substring(u.uit().indexOf("Opdrachten:\n") + 12, u.uit().indexOf("\nMeer over"))
                .replaceAll("\n {4,}", " ")
                .lines()
                .toList();
        for (String opdracht : List.of("decide, beslis", "verifieer", "rapport", "kopie", "inzicht", "dekking")) {
            assertTrue(opdrachten.stream().anyMatch(o -> o.matches("  " + opdracht + " +[A-Z][^.]*\\.")), u.uit());
        }
        assertTrue(u.uit().contains("Afsluitcodes: 0"), u.uit());
        for (String variabele : List.of("JAVA_HOME", "LHS_JAVA_OPTS", "NO_COLOR", "LHS_CDS=nee")) {
            assertTrue(u.uit().contains(variabele), u.uit());
        }
    }

    @Test
    void beslisIsAnotherNameOfDecide() {
        String casus = Uitvoering.casussen().get(0);

        assertEquals(Uitvoering.metInvoer(casus, "decide", "-"), Uitvoering.metInvoer(casus, "beslis", "-"));
        assertEquals(Uitvoering.from("decide", "--help"), Uitvoering.from("beslis", "--help"));
    }

    @Test
    void help_of_decide_names_every_option_and_exit_code_and_gives_examples() {
        Uitvoering u = Uitvoering.from("decide", "--help");

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        assertTrue(u.uit().startsWith("Gebruik: lhs decide "), u.uit());
        for (String deel : List.of(
                "--json ",
                "--jsonl ",
                "--kleur=auto|ja|nee",
                "--verzegel",
                "--register=REGISTER",
                "--sleutel=PRIVE.pem",
                "--door=NAAM",
                "BESTAND",
                "lhs decide casus.json",
                "standaardinvoer",
                "  0  ",
                "  1  ",
                "  2  ",
                "NO_COLOR",
                "1 MiB")) {
            assertTrue(u.uit().contains(deel), deel);
        }
    }

    @Test
    void version_names_the_program_and_the_strategie() {
        Uitvoering u = Uitvoering.from("--version");

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        assertTrue(u.uit().matches("lhs \\d+\\.\\d+\\.\\S+ \\(LHS 1\\.7\\)\n"), u.uit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                             | geef een opdracht             | lhs",
                "besluit                        | onbekende opdracht: besluit   | lhs",
                "--foo                          | onbekende optie: --foo        | lhs",
                "decide                         | BESTAND ontbreekt             | lhs decide",
                "decide --json                  | BESTAND ontbreekt             | lhs decide",
                "decide --xml a                 | onbekende optie: --xml        | lhs decide",
                "decide a b                     | onverwacht: b                 | lhs decide",
                "decide --json --jsonl a        | van --json en --jsonl mag er hoogstens een staan, en eenmaal | lhs decide",
                "decide --json --json a         | van --json en --jsonl mag er hoogstens een staan, en eenmaal | lhs decide",
                "decide --kleur=ja --kleur=nee a | --kleur staat er tweemaal | lhs decide",
                "decide --kleur=paars a         | ongeldige waarde voor --kleur; verwacht: auto, ja of nee | lhs decide",
                "rapport --html a               | --uit ontbreekt | lhs rapport",
                "rapport --html --uit           | de waarde van --uit ontbreekt | lhs rapport",
                "rapport --uit b a              | geef --html of --pdf | lhs rapport",
                "rapport --html --pdf --uit b a | van --html en --pdf mag er hoogstens een staan, en eenmaal | lhs rapport",
                "inzicht --jsonl a              | geef --csv, --html, --json of --pdf | lhs inzicht",
                "inzicht --csv --html a         | van --csv, --html, --json en --pdf mag er hoogstens een staan, en eenmaal | lhs inzicht",
                "inzicht --csv --periode=week a | ongeldige waarde voor --periode; verwacht: maand, kwartaal of jaar | lhs inzicht",
                "decide --kleur                 | de waarde van --kleur ontbreekt | lhs decide",
            })
    void wrong_usage_is_told_on_one_line_with_exit_code_2(String args, String melding, String opdracht) {
        Uitvoering u = Uitvoering.from(args.isEmpty() ? new String[0] : args.split(" "));

        assertEquals(2, u.code());
        assertEquals("", u.uit());
        assertEquals("lhs: " + melding + "\nZie: " + opdracht + " --help\n", u.fout());
    }

    @Test
    void an_argument_cannot_steer_the_terminal() {
        assertEquals(
                "lhs: onbekende optie: --\uFFFD[31mx\nZie: lhs decide --help\n",
                Uitvoering.from("decide", "--\u001B[31mx", "a").fout());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide|?",
                "decide|--register|?|a",
                "decide|--verzegel|--sleutel|?|a",
                "decide|--verzegel|--sleutel=|a",
                "verifieer|?",
                "verifieer|--sleutel|?|a",
                "verifieer|--register|--laatste|?|a",
                "rapport|--html|--uit|?|a",
                "rapport|--html|--uit|b|?",
                "kopie|--sleutel|?|a",
                "kopie|--sleutel|b|?",
                "inzicht|--csv|?",
                "inzicht|--csv|--label|?|a",
                "dekking|--norm|?",
            })
    void anEmptyArgumentIsWrongUsage(String args) {
        Uitvoering u = Uitvoering.from(args.replace("?", "").split("\\|", -1));

        assertEquals(2, u.code());
        assertEquals("", u.uit());
        assertTrue(
                u.fout().matches("lhs: (BESTAND|de waarde van --[a-z]+) is leeg; verwacht: \\S+\nZie: .*\n"), u.fout());
    }

    @Test
    void helpOfDecideSaysWhichHashToKeepAndThatSigningGoesOn() {
        String hulp = Uitvoering.from("decide", "--help").uit().replaceAll("\\s+", " ");
        assertTrue(hulp.contains("lhs verifieer --laatste"), hulp);
        assertTrue(hulp.contains("verzegelde vorm (--verzegel)"), hulp);
        assertTrue(hulp.contains("achteraan in de uitvoer van lhs verifieer --register"), hulp);
        assertTrue(hulp.contains("zonder handtekening is voor lhs verifieer --sleutel gebroken"), hulp);
    }
}
