package nl.lhs.rules.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Texts to read, and what is said of them. */
final class Voorbeeld {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A casus in which every field of the schema is given but afzien, which contradicts the gedoogbesluit. */
    static final String VOLLEDIG = """
            {"kenmerk":"Z-1",
             "bevinding":{"kenmerk":"B-1","omschrijving":"Lozing op de sloot","datum":"2026-03-02","overtreding":true,
              "gevolgen":"BEPERKT","belangen":["MILIEU","WATER"],
              "voorschrift":{"soort":"GEDRAGSVOORSCHRIFT","verwijzing":"artikel 2.1"},"spoedeisend":false,
              "onderbouwing":{"gevolgen":"Over 20 meter","spoedeisend":"Er loopt niets meer",
               "ernstigeGedragingen":"Volgens het verslag","legalisatietoets":"Niet mogelijk"},
              "verzachtendeArgumenten":[{"soort":"OVERIG","toelichting":"Zelf gemeld"}],
              "verzwarendeArgumenten":[{"soort":"RECIDIVE","toelichting":"Tweede keer"}],
              "verzwarendeAspecten":[{"soort":"FINANCIEEL_VOORDEEL","onderbouwing":"Bespaard"},
               {"soort":"NORMBEVESTIGING","onderbouwing":"De branche kijkt mee"}],
              "ernstigeGedragingen":["FRAUDE","SABOTAGE"]},
             "normadressaat":{"kenmerk":"N-1","naam":"Voorbeeld BV","soort":"RECHTSPERSOON","typering":"CALCULEREND",
              "onderbouwing":"Eerdere bezoeken","begunstigendBesluit":true},
             "reikwijdte":{"gebied":"Natura 2000","groep":"agrarisch","thema":"lozing"},
             "labels":{"team":"noord"},
             "bevoegdheden":["LAST_ONDER_DWANGSOM","BESTUURLIJKE_BOETE"],
             "bsbm":{"feitInFeitenboekje":true,"contraIndicatie":false,"opleggen":false},
             "gedoogbesluit":{"kenmerk":"G-1","grond":"VERGUNNING_WAARSCHIJNLIJK","tot":"2026-12-31",
              "motivering":"De vergunning komt eraan"},
             "verzoek":{"kenmerk":"V-1","ontvangen":"2026-02-20","verzoeker":"P-1","uiterlijk":"2026-04-17"},
             "overleg":{"vorm":"AD_HOC","uitkomst":"BESTUURSRECHT","datum":"2026-03-05","toelichting":"Telefonisch"},
             "afwijking":{"interventies":["WAARSCHUWEN","LAST_ONDER_DWANGSOM"],"motivering":"Brieven hielpen niet"}}
            """;

    private Voorbeeld() {}

    static ObjectNode volledig() {
        return (ObjectNode) MAPPER.readTree(VOLLEDIG);
    }

    static JsonNode boom(String json) {
        return MAPPER.readTree(json);
    }

    static String tekst(JsonNode boom) {
        return MAPPER.writeValueAsString(boom);
    }

    static ObjectNode object(JsonNode in, String pad) {
        return (ObjectNode) in.at(pad);
    }

    static List<String> regels() {
        try (InputStream in = Voorbeeld.class.getResourceAsStream("casussen.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path and code of each fault, sorted; nothing where the text is accepted. */
    static TreeSet<String> fouten(Executable lees) {
        TreeSet<String> fouten = new TreeSet<>();
        try {
            lees.execute();
        } catch (OngeldigException e) {
            for (Fout fout : e.fouten()) {
                Assertions.assertTrue(fouten.add(fout.pad() + " " + fout.code()), () -> "twice: " + fout);
                Assertions.assertFalse(fout.tekst().isBlank());
            }
        } catch (Throwable e) {
            throw new AssertionError("not a refusal: " + e, e);
        }
        return fouten;
    }

    static TreeSet<String> fouten(JsonNode casus) {
        return fouten(() -> CasusJson.parse(tekst(casus)));
    }

    static TreeSet<String> verwacht(String... fouten) {
        return new TreeSet<>(List.of(fouten));
    }
}
