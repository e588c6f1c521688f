package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vastleggingen of the sample cases, pinned as readable JSON. */
class VoorbeeldcasussenTest {
    private static final LhsEngine ENGINE = LhsEngine.create();

    static List<Casus> casussen() throws IOException {
        try (InputStream in = CasusJson.class.getResourceAsStream("casussen.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CasusJson::parse)
                    .toList();
        }
    }

    /** The library that decided is the last field, and left out of every comparison. */
    private static String zonderBibliotheek(String json) {
        int begin = json.lastIndexOf(",", json.lastIndexOf("\"bibliotheek\""));
        return json.substring(0, begin) + "\n}\n";
    }

    @ParameterizedTest
    @MethodSource("casussen")
    void theRecordOfASampleCaseIsAsPinned(Casus casus) {
        Vastlegging vastlegging = ENGINE.decide(casus);
        String json = VastleggingJson.formatIndented(vastlegging);
        assertEquals(List.of(), VastleggingJson.validate(json));
        assertEquals(vastlegging, VastleggingJson.parse(json));
        Goud.vergelijk("vastleggingen/" + casus.kenmerk() + ".json", zonderBibliotheek(json));
    }
}
