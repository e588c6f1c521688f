package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of every command reads well: on a terminal of any width, and as Dutch. */
class HulpTest {
    /** A number with a point, that is not one of a norm or of the strategie. */
    private static final Pattern PUNT_IN_GETAL =
            Pattern.compile("(?<!LHS |versie )(?<![\\w.-])\\d+\\.\\d+(?![\\w-]|\\.\\d)");

    private static final Pattern SPELFOUT = Pattern.compile("(?i)strategieen|kopieen|categorieen|\\bzn\\b");
    private static final Pattern ENGELS = Pattern.compile("Usage|Options|Commands|default|Show|Parameters");

    /** A line of an example or of a list that is shown as it is. */
    private static final Pattern VOORBEELD = Pattern.compile(" +(lhs |maak-casus |head |openssl |\\{|\").*");

    private static List<CommandSpec> opdrachten() {
        CommandLine lhs = Lhs.opdrachten(Uitvoering.omgeving(), new PrintWriter(new StringWriter()));
        List<CommandSpec> opdrachten = new ArrayList<>(List.of(lhs.getCommandSpec()));
        lhs.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .distinct()
                .forEach(opdrachten::add);
        assertEquals(13, opdrachten.size());
        return opdrachten;
    }

    private static String hulp(CommandSpec opdracht, int breedte) {
        String[] args =
                opdracht.name().equals("lhs") ? new String[] {"--help"} : new String[] {opdracht.name(), "--help"};
        Uitvoering u = Uitvoering.opTerminal("", false, false, Map.of("COLUMNS", Integer.toString(breedte)), args);
        assertEquals(0, u.code());
        assertEquals("", u.fout());
        return u.uit();
    }

    @ParameterizedTest
    @ValueSource(ints = {55, 80, 120})
    void noLineIsLongerThanTheTerminalIsWide(int breedte) {
        for (CommandSpec opdracht : opdrachten()) {
            String hulp = hulp(opdracht, breedte);
            hulp.lines()
                    .filter(r -> breedte >= 80 || !VOORBEELD.matcher(r).matches())
                    .forEach(r -> assertTrue(r.length() <= breedte, () -> opdracht.name() + ": " + r));
            assertFalse(ENGELS.matcher(hulp).find(), hulp);
        }
    }

    @Test
    void aWiderTerminalHasFewerLines() {
        for (CommandSpec opdracht : opdrachten()) {
            String smal = hulp(opdracht, 80);
            String breed = hulp(opdracht, 120);
            assertTrue(breed.lines().count() < smal.lines().count(), opdracht::name);
            assertEquals(smal.replaceAll("\\s+", " "), breed.replaceAll("\\s+", " "), opdracht.name());
        }
    }

    @Test
    void withoutATerminalTheHelpIs80ColumnsWideAndAnOddWidthIsIgnored() {
        String gewoon = Uitvoering.from("decide", "--help").uit();
        for (String kolommen : List.of("80", "", "nul", "-3", "99999999999")) {
            Map<String, String> omgeving = Map.of("COLUMNS", kolommen);
            assertEquals(
                    gewoon,
                    Uitvoering.opTerminal("", false, false, omgeving, "decide", "--help")
                            .uit(),
                    kolommen);
        }
        assertNotEquals(
                gewoon,
                Uitvoering.opTerminal("", false, false, Map.of("COLUMNS", "3"), "decide", "--help")
                        .uit());
    }

    /** The list of commands shows only this sentence: it must say all. */
    @Test
    void theFirstParagraphOfEveryDescriptionIsOneWholeSentence() {
        for (CommandSpec opdracht : opdrachten()) {
            String eerste = opdracht.usageMessage().description()[0];
            assertTrue(
                    eerste.matches(opdracht.name().equals("lhs") ? "\\p{Lu}.*\\." : "\\p{Lu}([^.]|\\.\\d)*\\."),
                    eerste);
        }
    }

    @Test
    void everyTextIsAWholeSentenceOrPhraseWithoutADoubleSpace() {
        int teksten = 0;
        for (CommandSpec opdracht : opdrachten()) {
            for (ArgSpec argument : Stream.concat(opdracht.options().stream(), opdracht.positionalParameters().stream())
                    .toList()) {
                String tekst = String.join(" ", argument.description());
                assertTrue(tekst.matches("(?s)\\p{Lu}.*\\."), () -> opdracht.name() + ": " + tekst);
                gaaf(tekst);
                teksten++;
            }
            for (String alinea : opdracht.usageMessage().description()) {
                assertTrue(alinea.isEmpty() || alinea.matches("\\p{Lu}.*[.?]"), alinea);
                gaaf(alinea);
                teksten++;
            }
            for (String alinea : opdracht.usageMessage().footer()) {
                if (!VOORBEELD.matcher(alinea).matches()) {
                    assertTrue(alinea.startsWith(" ") || alinea.isEmpty() || alinea.matches("\\p{Lu}.*[.:]"), alinea);
                    gaaf(alinea.strip().replaceFirst("^(\\S+) {2,}", "$1 "));
                    teksten++;
                }
            }
        }
        assertTrue(teksten > 200, "only " + teksten);
    }

    private static void gaaf(String tekst) {
        assertFalse(tekst.contains("  "), () -> "double space: " + tekst);
        assertFalse(tekst.endsWith(","), () -> "cut off: " + tekst);
        assertFalse(SPELFOUT.matcher(tekst).find(), () -> "spelling: " + tekst);
        assertFalse(PUNT_IN_GETAL.matcher(tekst).find(), () -> "a decimal point: " + tekst);
    }

    @Test
    void aNumberMayHaveADecimalCommaAsTheHelpHasIt() {
        String komma = Uitvoering.from("doorrekenen", "--nieuw", "weg.json", "--deel-zaken", "0,5", "weg.jsonl")
                .fout();
        assertFalse(komma.contains("--deel-zaken"), komma);
        assertTrue(Uitvoering.from("doorrekenen", "--nieuw", "weg.json", "--deel-zaken", "half", "weg.jsonl")
                .fout()
                .contains("ongeldige waarde voor --deel-zaken"));
    }
}
