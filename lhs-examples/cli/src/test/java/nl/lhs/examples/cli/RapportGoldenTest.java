package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The report of each sample case, as it is meant to look.
 *
 * <p>After a change that is meant: {@code mvn -pl lhs-examples/cli -am test -Dlhs.golden.schrijf=true}. The tests then
 * write the files, and fail; look at the difference before you commit it.
 */
class RapportGoldenTest {
    private static final Path MAP = Path.of("src/test/resources/rapport");

    static Stream<String> casussen() {
        return Uitvoering.casussen().stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("casussen")
    void the_report_of_a_sample_case_is_the_golden_file(String regel) throws IOException {
        Casus casus = CasusJson.parse(regel);
        vergelijk(casus.kenmerk() + ".txt", rapport(casus, false));
    }

    @Test
    void the_report_of_the_example_is_the_golden_file() throws IOException {
        vergelijk(
                "voorbeeld.txt",
                rapport(CasusJson.parse(Files.readString(Path.of("../voorbeelden/casus.json"))), false));
    }

    @Test
    void the_report_in_colour_is_the_golden_file() throws IOException {
        Casus casus = CasusJson.parse(Uitvoering.casussen().get(2));
        vergelijk(casus.kenmerk() + "-kleur.txt", rapport(casus, true).replace('\u001B', '␛'));
    }

    /** Without the version, which changes with every release. */
    private static String rapport(Casus casus, boolean kleur) {
        Vastlegging vastlegging = Uitvoering.ENGINE.decide(casus);
        return Rapport.van(Uitvoering.ENGINE.strategie(), vastlegging, kleur)
                .replace(vastlegging.bibliotheek().versie(), "(versie)");
    }

    private static void vergelijk(String naam, String rapport) throws IOException {
        Path bestand = MAP.resolve(naam);
        if (Boolean.getBoolean("lhs.golden.schrijf")) {
            Files.createDirectories(MAP);
            Files.writeString(bestand, rapport);
            fail("wrote " + bestand + "; look at the difference, and run again without lhs.golden.schrijf");
        }
        assertEquals(Files.readString(bestand), rapport, naam);
    }
}
