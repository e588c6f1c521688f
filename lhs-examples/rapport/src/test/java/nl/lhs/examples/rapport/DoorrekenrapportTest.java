package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.examples.rapport.basis.Beslistekst;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.doorrekening.Doorrekenaar;
import nl.lhs.rules.doorrekening.Doorrekening;
import nl.lhs.rules.doorrekening.Stand;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Invoerruimte;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DoorrekenrapportTest {
    private static final Strategie LHS = StrategieJson.lhs17();

    private static Doorrekening reken(Strategie nieuw, Stream<Casus> casussen) {
        Doorrekenaar doorrekenaar = Doorrekenaar.of(Voorbeelden.ENGINE, LHS, nieuw, Werkmodel.BRABANT);
        long[] regel = {0};
        casussen.forEach(c -> doorrekenaar.tel(++regel[0], doorrekenaar.beslis(c)));
        return doorrekenaar.doorrekening();
    }

    @Test
    void aPageShowsEveryNumberOfADoorrekening() {
        Doorrekening d =
                reken(Proefstrategieen.streng(), Invoerruimte.steekproef(2_003).limit(1_000));
        Pagina pagina = new Pagina(Doorrekenrapport.from(d).html());
        String tekst = pagina.tekst();
        assertTrue(tekst.contains("1.000 casussen doorgerekend"), tekst);
        assertTrue(tekst.contains(Getallen.heel(d.veranderd()) + " anders beslist"), tekst);
        for (Stand.Maat maat : List.of(Stand.Maat.SEGMENT, Stand.Maat.KLASSE, Stand.Maat.OVERLEG)) {
            for (Doorrekening.Regel r : d.tabel(maat)) {
                String regel = Beslistekst.waarde(maat, r.van(), d.huidig().woorden()) + " "
                        + Beslistekst.waarde(maat, r.naar(), d.nieuw().woorden()) + " " + Getallen.heel(r.aantal())
                        + " " + Getallen.procent(r.aantal(), 1_000);
                assertEquals(!r.van().equals(r.naar()), tekst.contains(regel), regel);
            }
        }
        assertTrue(tekst.contains("Totaal (S + A + I), uren "
                + Getallen.uren(d.tellingHuidig().werklast().totaal()) + " "
                + Getallen.uren(d.tellingNieuw().werklast().totaal())));
        assertTrue(tekst.contains("Een hercontrole (handhavingscontrole) kost 2 uur."), tekst);
        assertEquals(
                d.voorbeelden().size(),
                pagina.elementen("table").stream()
                                .filter(t -> t.getAttribute("class").equals("gevallen"))
                                .mapToInt(t -> t.getElementsByTagName("tr").getLength())
                                .sum()
                        - 1);
    }

    @Test
    void whatChangesNothingGivesAPageThatSaysSo() {
        Doorrekening d = reken(
                Proefstrategieen.specifiek("KOPIE").build(),
                Invoerruimte.steekproef(50_021).limit(20));
        String tekst = new Pagina(Doorrekenrapport.from(d).html()).tekst();
        assertTrue(tekst.contains("0 anders beslist, 0,0%"), tekst);
        assertTrue(tekst.contains("elke casus wordt onder beide strategieën gelijk beslist"), tekst);
        assertFalse(tekst.contains("gaan over"), tekst);

        String leeg = new Pagina(Doorrekenrapport.from(reken(Proefstrategieen.streng(), Stream.of()))
                        .html())
                .tekst();
        assertTrue(leeg.contains("0 casussen doorgerekend"), leeg);
        assertFalse(leeg.contains("NaN"), leeg);
    }

    @Test
    void aPageCanBeReadByAScreenReaderAndStandsAlone() {
        String html = Doorrekenrapport.from(reken(
                        Proefstrategieen.streng(),
                        Invoerruimte.steekproef(20_011).limit(100)))
                .html();
        Pagina pagina = new Pagina(html);
        List<String> ids = pagina.elementen().stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id twice: " + ids);
        for (String soort : List.of("table", "section")) {
            for (Element e : pagina.elementen(soort)) {
                assertTrue(ids.contains(e.getAttribute("aria-labelledby")), soort + " without a name");
            }
        }
        assertEquals(
                Set.of(),
                new HashSet<>(pagina.elementen("a").stream()
                        .map(a -> a.getAttribute("href").substring(1))
                        .filter(id -> !ids.contains(id))
                        .toList()));
        assertTrue(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        assertFalse(html.contains("<script") || html.contains("url("));
    }
}
