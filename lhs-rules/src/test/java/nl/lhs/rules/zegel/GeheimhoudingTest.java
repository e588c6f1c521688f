package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A verdict repeats nothing that a caller wrote, such as names. */
class GeheimhoudingTest {
    private static final String GEHEIM = "Geheim";
    private static final String CASUS = """
            {"kenmerk":"Geheim-1",
             "bevinding":{"kenmerk":"Geheim-2","omschrijving":"Geheim 3","datum":"2026-03-02","gevolgen":"BEPERKT",
              "voorschrift":{"soort":"GEDRAGSVOORSCHRIFT","verwijzing":"Geheim 4"},
              "verzwarendeArgumenten":[{"soort":"RECIDIVE","toelichting":"Geheim 5"}],
              "verzwarendeAspecten":[{"soort":"FINANCIEEL_VOORDEEL","onderbouwing":"Geheim 6"}]},
             "normadressaat":{"kenmerk":"Geheim-7","naam":"Geheim B.V.","typering":"CALCULEREND","onderbouwing":"Geheim 8"},
             "reikwijdte":{"gebied":"Geheim 9"},
             "labels":{"GeheimLabel":"Geheim 10"},
             "overleg":{"uitkomst":"BESTUURSRECHT","toelichting":"Geheim 11"},
             "afwijking":{"interventies":["WAARSCHUWEN"],"motivering":"Geheim 12"}}
            """;

    @Test
    void noVerdictNamesWhatTheCallerWrote() {
        ObjectNode boom = Verzegelwerk.boom(Verzegelwerk.MET_SLEUTEL.door("Geheim 13"), CasusJson.parse(CASUS));
        TreeSet<String> oordelen = new TreeSet<>();
        List<String> fouten = new ArrayList<>();
        int[] aantal = {0};
        Wijzigingen.of(boom, w -> {
            ObjectNode zonder = boom.deepCopy();
            List<ObjectNode> vormen = new ArrayList<>(List.of(zonder));
            if (boom.get("zegel") instanceof ObjectNode) {
                vormen.add(Verzegelwerk.herzegeld(boom.deepCopy()));
                if (boom.get("vastlegging") instanceof ObjectNode v && v.get("bibliotheek") instanceof ObjectNode) {
                    vormen.add(Verzegelwerk.herzegeld(Verzegelwerk.vanAndereRegels(boom.deepCopy())));
                }
            }
            for (ObjectNode vorm : vormen) {
                aantal[0]++;
                Verificatie v = Verzegelwerk.verifieer(vorm);
                oordelen.add(v.oordeel().name());
                v.verschillen().stream()
                        .map(Verschil::tekst)
                        .filter(t -> t.contains(GEHEIM))
                        .forEach(fouten::add);
                String tekst = v + "" + v.zegel() + v.bibliotheek() + new Regelverificatie(1, 1, v);
                if (tekst.replace("labels/GeheimLabel", "").contains(GEHEIM)) {
                    fouten.add(tekst);
                }
            }
        });
        System.out.println("zegel: " + aantal[0] + " verdicts without what the caller wrote");
        assertEquals(List.of(), fouten.stream().limit(10).toList());
        assertEquals(Oordeel.values().length, oordelen.size(), oordelen::toString);
    }

    @Test
    void aFieldThatTheCallerMadeUpStandsInThePathAndNotInALog() {
        ObjectNode boom = Verzegelwerk.boom(Verzegelwerk.ZONDER_SLEUTEL, CasusJson.parse(CASUS));
        Verzegelwerk.vastlegging(boom).put("Geheim: Jan/Piet", "Geheim");
        Verificatie v = Verzegelwerk.verifieer(boom);
        assertEquals("/vastlegging/Geheim: Jan~1Piet", v.verschillen().get(0).pad());
        assertFalse(v.toString().contains(GEHEIM), v::toString);
        assertTrue(v.toString().contains("/vastlegging/(…)"), v::toString);
    }

    @Test
    void aLineThatIsNoJsonIsNotRepeated() throws IOException {
        List<String> teksten = new ArrayList<>();
        Bestandsverificatie geheel = Verzegelwerk.VERIFICATEUR.verifieerRegister(
                new ByteArrayInputStream("Geheim\n{\"Geheim\":\n\"Geheim\"\n".getBytes(StandardCharsets.UTF_8)),
                r -> teksten.add(r + "" + r.verificatie().verschillen()));
        assertEquals(3, teksten.size());
        assertFalse((teksten + "" + geheel).contains(GEHEIM), teksten::toString);
    }
}
