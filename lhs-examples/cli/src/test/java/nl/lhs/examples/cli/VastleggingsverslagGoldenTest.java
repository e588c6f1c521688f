package nl.lhs.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of each sample case is its golden file. */
class VastleggingsverslagGoldenTest {
    static Stream<String> casussen() {
        return Uitvoering.casussen().stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("casussen")
    void the_report_of_a_sample_case_is_the_golden_file(String regel) {
        Casus casus = CasusJson.parse(regel);
        Goud.vergelijk("verslag/" + casus.kenmerk() + ".txt", verslag(casus, false));
    }

    @Test
    void the_report_of_the_example_is_the_golden_file() throws IOException {
        Goud.vergelijk(
                "verslag/voorbeeld.txt",
                verslag(CasusJson.parse(Files.readString(Path.of("../voorbeelden/casus.json"))), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verzoek", "afzien"})
    void the_report_of_a_case_with_a_request_is_the_golden_file(String naam) throws IOException {
        Goud.vergelijk(
                "verslag/" + naam + ".txt",
                verslag(CasusJson.parse(Files.readString(Path.of("../voorbeelden/" + naam + ".json"))), false));
    }

    @Test
    void the_report_in_colour_is_the_golden_file() {
        Casus casus = CasusJson.parse(Uitvoering.casussen().get(2));
        Goud.vergelijk(
                "verslag/" + casus.kenmerk() + "-kleur.txt",
                verslag(casus, true).replace('\u001B', '␛'));
    }

    @Test
    void the_report_of_a_case_with_signals_is_the_golden_file() {
        Goud.vergelijk("verslag/signalen.txt", verslag(CasusJson.parse("""
                                {"kenmerk":"Z-1","bevinding":{"kenmerk":"B-1","datum":"2026-03-04","gevolgen":"AANZIENLIJK",
                                "spoedeisend":true,"verzachtendeArgumenten":[{"soort":"LEGALISATIE_MOGELIJK"}],
                                "ernstigeGedragingen":["INTIMIDATIE","FRAUDE"]},
                                "normadressaat":{"kenmerk":"N-1","typering":"GOEDWILLEND"}}
                                """), false));
    }

    /** Without version and fingerprint, which change with every release. */
    static String verslag(Casus casus, boolean kleur) {
        Vastlegging vastlegging = Uitvoering.ENGINE.decide(casus);
        return Vastleggingsverslag.of(StrategieJson.lhs17(), vastlegging, kleur)
                .replace(vastlegging.bibliotheek().versie(), "(versie)")
                .replace(vastlegging.bibliotheek().vingerafdruk().hex(), "(vingerafdruk)");
    }
}
