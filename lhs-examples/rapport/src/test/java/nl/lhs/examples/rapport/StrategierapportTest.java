package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.Goud;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StrategierapportTest {
    private static final Strategie LHS = StrategieJson.lhs17();

    /** One of the invented strategieen of the beleidsproef. */
    private static Strategie verzonnen(String naam) {
        Path pad = Path.of("../beleidsproef/src/it/verzonnen-" + naam + "/src/main/resources/" + naam + ".json");
        try {
            return StrategieJson.parse(Files.readString(pad));
        } catch (IOException e) {
            throw new AssertionError("cannot read " + pad, e);
        }
    }

    private static Pagina pagina(Strategie strategie) {
        return new Pagina(Strategierapport.from(strategie).html());
    }

    @Test
    void thePagesOfTheInventedStrategieenAreAsTheyWerePinned() {
        Goud.vergelijk(
                "strategie-wmo.html", Strategierapport.from(verzonnen("wmo")).html());
        Goud.vergelijk(
                "strategie-omgeving.html",
                Strategierapport.from(verzonnen("omgeving")).html());
    }

    @Test
    void everyCellShowsItsClassAndItsInterventionsInTheWordsOfTheStrategie() {
        for (Strategie strategie : List.of(LHS, verzonnen("wmo"), verzonnen("omgeving"))) {
            Element matrix = pagina(strategie).elementen("table").stream()
                    .filter(t -> t.getAttribute("class").equals("cellen"))
                    .findFirst()
                    .orElseThrow();
            String tekst = matrix.getTextContent().replaceAll("\\s+", " ");
            for (Segment segment : Segment.values()) {
                StringBuilder cel = new StringBuilder(
                        segment + " " + strategie.klasse(segment).naam().nederlands());
                for (Interventiesoort soort : Interventiesoort.values()) {
                    if (!strategie.interventies(segment, soort).isEmpty()) {
                        cel.append(" ").append(soort.name().toLowerCase());
                        strategie
                                .interventies(segment, soort)
                                .forEach(i -> cel.append(" ").append(i.naam().nederlands()));
                    }
                }
                assertTrue(tekst.contains(cel), () -> cel + " is not in " + tekst);
            }
        }
    }

    @Test
    void thePageHoldsAllThatABoardAdopts() {
        String tekst = pagina(verzonnen("wmo")).tekst();
        for (String zin : List.of(
                "Vastgesteld op 13 januari 2026",
                "het verzonnen college van Dijkerveen",
                "vanaf 1 februari 2026",
                "4 onveilige zorg",
                "ingrijpen B4, C3, C4, D3, D4 niet geïndiceerd niet geïndiceerd Niet aan de orde",
                "cliëntenstop CLIENTENSTOP herstellend (contractueel)",
                "Past bij spoed.",
                "Volgt buiten haar segment alleen uit een keuze of een afwijking.",
                "zelf gemeld",
                "recidive Dezelfde norm is eerder overtreden.",
                "Wie niet te typeren is, begint in kolom B, afwachtend",
                "3.4-2",
                "§ 3.1",
                "Bij onveilige zorg overlegt de toezichthouder met de Inspectie Gezondheidszorg en Jeugd")) {
            assertTrue(tekst.contains(zin), () -> zin + " is not in " + tekst);
        }
        assertFalse(tekst.contains("Handtekening"), "it was adopted already");
        assertFalse(tekst.contains("strafbeschikking"), "there is no criminal law in it");
    }

    @Test
    void aStrategieThatWasNotAdoptedHasRoomForASignature() {
        String tekst = pagina(LHS).tekst();
        assertTrue(tekst.contains("Niet vermeld dat zij is vastgesteld"), tekst);
        assertTrue(tekst.contains("Handtekening"), tekst);
        assertTrue(tekst.contains("Beslissingen noemen de normen van LHS 1.7."), tekst);
    }

    @Test
    void aSpecifiekeStrategieSaysWhatItRestsOnAndWhatItChanges() {
        Strategie lokaal = Proefstrategieen.specifiek("LOKAAL")
                .klasse(Segment.C2, LHS.klasse(Segment.C4))
                .build();
        String tekst = pagina(lokaal).tekst();
        assertTrue(tekst.contains("Landelijke handhavingstrategie (LHS 1.7)"), tekst);
        assertTrue(tekst.contains("/segmenten/C2/klasse MIDDEN wordt ZWAAR"), tekst);
        assertTrue(tekst.contains("C2 is ZWAAR en begint met"), tekst);
    }

    @Test
    void whatADocumentSaysIsShownAsTextOnly() {
        Strategie strategie = Proefstrategieen.specifiek("LOKAAL")
                .label(Gevolgen.AANZIENLIJK, "<script>alert(1)</script>")
                .label(Typering.GOEDWILLEND, "<b>&\u202E${7*7}")
                .build();
        Pagina pagina = pagina(strategie);
        assertTrue(pagina.tekst().contains("<script>alert(1)</script>"));
        assertTrue(pagina.tekst().contains("<b>&\uFFFD${7*7}"));
        assertEquals(List.of(), pagina.elementen("script"));
    }

    @Test
    void aPageCanBeReadByAScreenReader() {
        Pagina pagina = pagina(verzonnen("omgeving"));
        List<String> ids = pagina.elementen().stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id twice: " + ids);
        for (String soort : List.of("table", "section")) {
            for (Element e : pagina.elementen(soort)) {
                assertTrue(
                        ids.contains(e.getAttribute("aria-labelledby")),
                        soort + " without a name: " + e.getAttribute("aria-labelledby"));
            }
        }
        pagina.elementen("a")
                .forEach(a -> assertTrue(ids.contains(a.getAttribute("href").substring(1)), a.getAttribute("href")));
    }
}
