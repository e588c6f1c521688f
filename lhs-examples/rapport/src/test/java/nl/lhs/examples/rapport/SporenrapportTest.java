package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.sporen.Sporenbevinding;
import nl.lhs.rules.sporen.Sporenoordeel;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SporenrapportTest {
    private static final Strategie LHS = StrategieJson.lhs17();

    /** A judgement of one case, decided here; the tests of the library cover the whole input space. */
    private static Sporenoordeel oordeel(Strategie lokaal, Sporenbevinding.Soort soort) {
        LhsEngine hier = Voorbeelden.ENGINE.under(lokaal);
        Casus casus = Casus.of(
                Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                Normadressaat.of("N-1", Typering.CALCULEREND));
        return new Sporenoordeel(
                LHS,
                lokaal,
                lokaal.verschillenMet(LHS),
                2,
                1,
                List.of(new Sporenbevinding(
                        soort, lokaal.verschillenMet(LHS), 1, Voorbeelden.ENGINE.decide(casus), hier.decide(casus))));
    }

    /** A judgement for other tests of pages. */
    static Sporenoordeel voorbeeld() {
        return oordeel(lokaal(), Sporenbevinding.Soort.OVERLEG_VERLOREN);
    }

    private static Strategie lokaal() {
        return Proefstrategieen.specifiek("LOKAAL")
                .label(Gevolgen.AANZIENLIJK, "aanzienlijk en onomkeerbaar voor de hele omgeving")
                .label(Typering.GOEDWILLEND, "<b>&\u202E${7*7}")
                .klasse(Segment.C2, Klasse.LICHT)
                .interventies(Segment.A1, Interventiesoort.HERSTELLEND, List.of(Interventie.WAARSCHUWEN))
                .gewicht(Interventie.LAST_ONDER_DWANGSOM, 6)
                .gewicht(Interventie.LAST_ONDER_BESTUURSDWANG, 5)
                .opties(new Opties(
                        Opties.BeideArgumenten.VERZACHTEND_GAAT_VOOR,
                        Opties.Rand.GEEN_VERPLAATSING,
                        Typering.CALCULEREND,
                        false,
                        Opties.Spoed.LICHTSTE))
                .build();
    }

    @Test
    void bothMatricesStandSideBySideWithTheSegmentsMarkedThatDiffer() {
        Pagina pagina = new Pagina(Sporenrapport.from(oordeel(lokaal(), Sporenbevinding.Soort.OVERLEG_VERLOREN))
                .html());
        List<Element> matrices = pagina.elementen("svg");
        assertEquals(2, matrices.size());
        for (Element matrix : matrices) {
            assertEquals(
                    2,
                    List.of(matrix.getTextContent().split("\\s+")).stream()
                            .filter("anders"::equals)
                            .count(),
                    matrix.getTextContent());
            assertTrue(matrix.getTextContent().contains("Verschillend van de andere matrix: A1 en C2."));
        }
        assertTrue(matrices.get(0).getTextContent().contains("C2 midden"));
        assertTrue(matrices.get(1).getTextContent().contains("C2 licht"));
    }

    @Test
    void aPageSaysWhatDiffersAndWhatIsDecidedOtherwise() {
        String tekst = new Pagina(Sporenrapport.from(oordeel(lokaal(), Sporenbevinding.Soort.OVERLEG_VERLOREN))
                        .html())
                .tekst();
        assertTrue(tekst.contains("De lokale strategie spoort niet met de landelijke."), tekst);
        for (String zin : List.of(
                "Segment C2, klasse midden licht",
                "Segment A1, herstellend aanspreken of informeren waarschuwen",
                "Gewicht van last onder dwangsom 5 6",
                "Verzachtende en verzwarende argumenten samen heffen elkaar op verzachtend gaat voor",
                "Verplaatsing aan de rand van de matrix zo ver mogelijk geen verplaatsing",
                "Kolom voor wie niet te typeren is onverschillig calculerend",
                "Strafbeschikking vervangt overleg in een zwaar segment ja nee",
                "Herstellende interventie bij spoed bestuursdwang, waar die kan de lichtste, zoals zonder spoed",
                "Noodzakelijk overleg vervalt spoort niet",
                "C2 (midden), overleg noodzakelijk: wacht; bij bestuursrecht verscherpt toezicht",
                "C2 (licht), overleg niet geïndiceerd: verscherpt toezicht")) {
            assertTrue(tekst.contains(zin), () -> zin + " is not in " + tekst);
        }
    }

    @Test
    void aCopyOfTheNationalStrategieGivesAPageThatSaysSo() {
        Strategie kopie = Proefstrategieen.specifiek("KOPIE").build();
        String tekst = new Pagina(Sporenrapport.from(new Sporenoordeel(LHS, kopie, List.of(), 2, 1, List.of()))
                        .html())
                .tekst();
        assertTrue(tekst.contains("De lokale strategie spoort met de landelijke."), tekst);
        assertTrue(tekst.contains("Niets dat een beslissing raakt."), tekst);
        assertTrue(tekst.contains("Niets: elk geval wordt onder beide gelijk beslist."), tekst);
        assertFalse(tekst.contains("anders beslist in"), tekst);
    }

    /** Columns and rows have the names of the document; an ellipsis shows that a name was cut off. */
    @Test
    void namesOfColumnsAndRowsAreThoseOfTheStrategieAndTextOnly() {
        String html = Sporenrapport.from(oordeel(lokaal(), Sporenbevinding.Soort.ZWAARDER))
                .html();
        Element matrix = new Pagina(html).elementen("svg").get(1);
        assertTrue(matrix.getTextContent().contains("<b>&\uFFFD${7*7}"), matrix::getTextContent);
        List<String> koppen = new Pagina(html)
                .elementen("text").stream().map(Element::getTextContent).toList();
        assertTrue(koppen.containsAll(List.of("aanzienlijk", "en onomkeerb…")), koppen::toString);
    }

    @Test
    void aPageCanBeReadByAScreenReader() {
        Pagina pagina = new Pagina(Sporenrapport.from(oordeel(lokaal(), Sporenbevinding.Soort.LICHTER))
                .html());
        List<String> ids = pagina.elementen().stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id twice: " + ids);
        for (String soort : List.of("table", "section", "svg")) {
            for (Element e : pagina.elementen(soort)) {
                assertTrue(
                        ids.containsAll(
                                List.of(e.getAttribute("aria-labelledby").split(" "))),
                        soort + " without a name: " + e.getAttribute("aria-labelledby"));
            }
        }
        assertEquals(
                Set.of(),
                new HashSet<>(pagina.elementen("a").stream()
                        .map(a -> a.getAttribute("href").substring(1))
                        .filter(id -> !ids.contains(id))
                        .toList()));
    }
}
