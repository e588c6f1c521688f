package nl.lhs.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of each sample case, as it is meant to look. */
class RapportGoldenTest {
    static Stream<String> casussen() {
        return Uitvoering.casussen().stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("casussen")
    void the_report_of_a_sample_case_is_the_golden_file(String regel) {
        Casus casus = CasusJson.parse(regel);
        Goud.vergelijk("rapport/" + casus.kenmerk() + ".txt", rapport(casus, false));
    }

    @Test
    void the_report_of_the_example_is_the_golden_file() throws IOException {
        Goud.vergelijk(
                "rapport/voorbeeld.txt",
                rapport(CasusJson.parse(Files.readString(Path.of("../voorbeelden/casus.json"))), false));
    }

    @Test
    void the_report_in_colour_is_the_golden_file() {
        Casus casus = CasusJson.parse(Uitvoering.casussen().get(2));
        Goud.vergelijk(
                "rapport/" + casus.kenmerk() + "-kleur.txt",
                rapport(casus, true).replace('\u001B', '␛'));
    }

    /** Without the version, which changes with every release. */
    static String rapport(Casus casus, boolean kleur) {
        Vastlegging vastlegging = Uitvoering.ENGINE.decide(casus);
        return Rapport.van(Uitvoering.ENGINE.strategie(), vastlegging, kleur)
                .replace(vastlegging.bibliotheek().versie(), "(versie)");
    }
}
