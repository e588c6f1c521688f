package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.doorrekening.Stand;
import nl.lhs.rules.doorrekening.Variantenrekenaar;
import nl.lhs.rules.doorrekening.Variantenvergelijking;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Invoerruimte;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class VariantenrapportTest {
    private static final Strategie LHS = StrategieJson.lhs17();

    private static Variantenvergelijking reken(List<Strategie> varianten, Stream<Casus> casussen) {
        Variantenrekenaar rekenaar = Variantenrekenaar.of(Voorbeelden.ENGINE, LHS, varianten, Werkmodel.BRABANT);
        long[] regel = {0};
        casussen.forEach(c -> rekenaar.tel(++regel[0], c));
        return rekenaar.vergelijking();
    }

    private static List<Strategie> vijf() {
        List<Strategie> vijf = new ArrayList<>(
                IntStream.range(0, 4).mapToObj(Proefstrategieen::willekeurig).toList());
        vijf.add(Proefstrategieen.specifiek("KOPIE").build());
        return vijf;
    }

    private static String teken(long getal) {
        return (getal > 0 ? "+" : getal < 0 ? "\u2212" : "") + Getallen.heel(Math.abs(getal));
    }

    @Test
    void aPageShowsEachVariantWithItsNumbersAndItsExamples() {
        Variantenvergelijking v = reken(vijf(), Invoerruimte.steekproef(2_003).limit(1_000));
        Pagina pagina = new Pagina(Variantenrapport.from(v).html());
        String tekst = pagina.tekst();
        assertTrue(tekst.contains("1.000 casussen doorgerekend"), tekst);
        assertTrue(tekst.contains("5 varianten"), tekst);
        for (Variantenvergelijking.Variant variant : v.varianten()) {
            StringBuilder regel = new StringBuilder(variant.strategie().verwijzing() + " "
                    + variant.strategie().titel() + " " + Getallen.heel(variant.veranderd()) + " "
                    + Getallen.procent(variant.veranderd(), 1_000));
            for (Stand.Maat maat : Stand.Maat.values()) {
                regel.append(' ').append(Getallen.heel(variant.veranderd(maat)));
            }
            assertTrue(tekst.contains(regel), () -> regel + " is not in " + tekst);
            String werk = variant.strategie().verwijzing() + " "
                    + Getallen.heel(variant.telling().werklast().hercontroles()) + " "
                    + teken(v.meerHercontroles(variant)) + " "
                    + Getallen.heel(variant.telling().wachtZwaarder()) + " "
                    + Getallen.heel(variant.telling().wachtOnzeker()) + " "
                    + Getallen.uren(variant.telling().werklast().specifiek()) + " "
                    + Getallen.uren(variant.telling().werklast().totaal());
            assertTrue(tekst.contains(werk), () -> werk + " is not in " + tekst);
        }
        assertTrue(tekst.contains(
                "LHS 1.7 " + Getallen.heel(v.tellingHuidig().werklast().hercontroles()) + " 0 "));
        assertEquals(
                v.varianten().stream().mapToInt(x -> x.voorbeelden().size() + 1).sum(),
                1 // KOPIE has no table, since it changes nothing
                        + pagina.elementen("table").stream()
                                .filter(t -> t.getAttribute("class").equals("gevallen"))
                                .mapToInt(t -> t.getElementsByTagName("tr").getLength())
                                .sum());
        assertTrue(
                tekst.contains("Verzonnen strategie KOPIE (KOPIE 1) Geen: elke casus wordt beslist zoals nu."), tekst);
    }

    @Test
    void aPageOfNoCasesSaysNoPartOfThem() {
        String tekst =
                new Pagina(Variantenrapport.from(reken(vijf(), Stream.of())).html()).tekst();
        assertTrue(tekst.contains("0 casussen doorgerekend"), tekst);
        assertFalse(tekst.contains("NaN") || tekst.contains("%"), tekst);
    }

    @Test
    void whatWhoWroteAStrategieWroteStaysText() {
        String vijandig = "<script>alert('1')</script> & \"x\" ]]> \u202E";
        Strategie variant = LHS.specifiek(
                        new StrategieVerwijzing("<img src=x onerror=alert(1)>", "\"><b>"),
                        vijandig,
                        Strategiebereik.gebied("X"))
                .vastgesteld(Proefstrategieen.streng().vaststelling().orElseThrow())
                .geldig(Proefstrategieen.streng().geldigheid())
                .build();
        String html = Variantenrapport.from(
                        reken(List.of(variant), Invoerruimte.steekproef(50_021).limit(20)))
                .html();
        Pagina pagina = new Pagina(html);
        assertTrue(pagina.tekst().contains("<script>alert('1')</script> & \"x\" ]]>"), pagina.tekst());
        assertTrue(pagina.tekst().contains("<img src=x onerror=alert(1)> \"><b>"), pagina.tekst());
        assertFalse(html.contains("<script") || html.contains("<img") || html.contains("\u202E"));
        assertEquals(List.of(), pagina.elementen("b"));
    }

    @Test
    void aPageCanBeReadByAScreenReaderAndStandsAlone() {
        String html = Variantenrapport.from(
                        reken(vijf(), Invoerruimte.steekproef(20_011).limit(100)))
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
