package nl.voorbeeld.wmo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Kanttekening;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;

class GevallenTest {
    private static final Path MAP = Path.of("src/main/resources");
    private static final Strategie WMO = StrategieJson.parse(lees("wmo.json"));
    private static final LhsEngine ENGINE = LhsEngine.create(WMO);

    private static String lees(String bestand) {
        try {
            return Files.readString(MAP.resolve(bestand));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyCasusIsDecidedAsItsWriterExpects() {
        List<String> beslist = lees("casussen.jsonl").lines().map(GevallenTest::beslis).toList();
        assertEquals(lees("verwacht.csv").lines().toList(), beslist);
    }

    private static String beslis(String casus) {
        Vastlegging v = ENGINE.decide(CasusJson.parse(casus, WMO));
        return String.join(
                ";",
                v.casus().kenmerk(),
                v.positionering().orElseThrow().segment().name(),
                v.positionering().orElseThrow().klasse().id(),
                v.interventies().toString());
    }

    @Test
    void nothingIsOddInIt() {
        assertEquals(List.of(), Kanttekening.from(WMO));
    }

    @Test
    void aCasusOfAnotherStrategieIsRefusedWithWhatIsMissing() {
        String omgeving = """
                {"kenmerk":"Z-1","bevinding":{"kenmerk":"B-1","datum":"2026-03-04","gevolgen":"VAN_BELANG",
                 "verzwarendeAspecten":[{"soort":"FINANCIEEL_VOORDEEL"}]},
                 "normadressaat":{"kenmerk":"N-1","typering":"CALCULEREND"},
                 "bevoegdheden":["LAST_ONDER_DWANGSOM"]}
                """;
        assertEquals(
                List.of(
                        "/bevinding/verzwarendeAspecten/0/soort: is geen bekende waarde; verwacht: niets, want deze strategie"
                                + " heeft hier geen woorden voor",
                        "/bevoegdheden/0: is geen bekende waarde; verwacht: AANWIJZING_MET_DWANGSOM, CLIENTENSTOP,"
                                + " TERUGVORDEREN of BEEINDIGEN_CONTRACT"),
                fouten(omgeving));
        assertEquals(
                List.of("/overleg/uitkomst: is strafrechtelijk optreden, terwijl de strategie geen interventie kent die"
                        + " daaruit volgt; verwacht: BESTUURSRECHT"),
                fouten("""
                        {"kenmerk":"Z-3","bevinding":{"kenmerk":"B-3","datum":"2026-03-04","gevolgen":"BEPERKT"},
                         "normadressaat":{"kenmerk":"N-3","typering":"CALCULEREND"},
                         "overleg":{"datum":"2026-03-05","uitkomst":"STRAFRECHT"}}
                        """));
        assertEquals(
                List.of("/bsbm/opleggen: is true, terwijl de strategie geen strafrechtelijke interventie kent die de instantie"
                        + " zelf oplegt; verwacht: false, of geen bsbm"),
                fouten("""
                        {"kenmerk":"Z-2","bevinding":{"kenmerk":"B-2","datum":"2026-03-04","gevolgen":"BEPERKT"},
                         "normadressaat":{"kenmerk":"N-2","typering":"CALCULEREND"},
                         "bsbm":{"feitInFeitenboekje":true,"opleggen":true}}
                        """));
    }

    /** Why a casus is refused that is read in the words of LHS 1.7 and decided here is told in the same places. */
    @Test
    void aCasusThatWasReadInOtherWordsIsRefusedWhenItIsDecided() {
        String omgeving = """
                {"kenmerk":"Z-1","bevinding":{"kenmerk":"B-1","datum":"2026-03-04","gevolgen":"VAN_BELANG",
                 "verzwarendeAspecten":[{"soort":"FINANCIEEL_VOORDEEL"}]},
                 "normadressaat":{"kenmerk":"N-1","typering":"CALCULEREND"}}
                """;
        OngeldigException e = assertThrows(OngeldigException.class, () -> ENGINE.decide(CasusJson.parse(omgeving)));
        assertEquals(
                List.of("/bevinding/verzwarendeAspecten/0/soort: is geen woord van de strategie; verwacht: niets, want zij"
                        + " kent er geen"),
                e.fouten().stream().map(Fout::toString).toList());
    }

    private static List<String> fouten(String casus) {
        OngeldigException e = assertThrows(OngeldigException.class, () -> ENGINE.decide(CasusJson.parse(casus, WMO)));
        return e.fouten().stream().map(Fout::toString).toList();
    }
}
