package nl.lhs.rules.uitleg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.Goud;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanations of the sample cases, compared with pinned texts. */
class VoorbeelduitlegTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Set<String> MET_VERANTWOORDING =
            Set.of("V-03", "V-07", "V-09", "V-11", "R-01", "R-02", "R-03", "Z-2026-0042");

    static List<Casus> casussen() throws IOException {
        return Stream.of(
                        lees(CasusJson.class, "casussen.jsonl").lines(),
                        lees(VoorbeelduitlegTest.class, "rijk.jsonl").lines(),
                        Stream.of(lees(VoorbeelduitlegTest.class, "casus.json")))
                .flatMap(regels -> regels)
                .map(CasusJson::parse)
                .toList();
    }

    private static String lees(Class<?> naast, String bestand) throws IOException {
        try (InputStream in = naast.getResourceAsStream(bestand)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("casussen")
    void theMotiveringOfASampleCaseIsAsPinned(Casus casus) {
        Vastlegging vastlegging = ENGINE.decide(casus);
        for (Taal taal : Taal.values()) {
            Motivering motivering = Motivering.from(Lezer.DOSSIER, vastlegging, taal);
            String bestand = "motivering/" + casus.kenmerk() + "-" + taal.code();
            Goud.vergelijk(bestand + ".txt", motivering.tekst());
            if (casus.kenmerk().startsWith("Z-")) {
                Goud.vergelijk(bestand + ".html", motivering.html());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("casussen")
    void theTextForTheAddresseeAndThatForTheInspectorAreAsPinned(Casus casus) {
        Vastlegging vastlegging = ENGINE.decide(casus);
        for (Taal taal : Taal.values()) {
            String bestand = casus.kenmerk() + "-" + taal.code();
            Motivering besluit = Motivering.from(Lezer.BESLUIT, vastlegging, taal);
            Goud.vergelijk("besluit/" + bestand + ".txt", besluit.tekst());
            Goud.vergelijk(
                    "opdracht/" + bestand + ".txt",
                    Motivering.from(Lezer.INSPECTEUR, vastlegging, taal).tekst());
            if (casus.kenmerk().startsWith("Z-")) {
                Goud.vergelijk("besluit/" + bestand + ".html", besluit.html());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("casussen")
    void theVerantwoordingOfASampleCaseIsAsPinned(Casus casus) {
        if (!MET_VERANTWOORDING.contains(casus.kenmerk())) {
            return;
        }
        Verantwoording verantwoording = Verantwoording.from(ENGINE.decide(casus));
        Goud.vergelijk("verantwoording/" + casus.kenmerk() + ".txt", verantwoording.tekst());
        if (casus.kenmerk().startsWith("Z-")) {
            Goud.vergelijk("verantwoording/" + casus.kenmerk() + ".html", verantwoording.html());
        }
    }
}
