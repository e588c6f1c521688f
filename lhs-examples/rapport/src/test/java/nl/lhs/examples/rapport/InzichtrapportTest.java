package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.rules.Goud;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.inzicht.Inzichtteller;
import nl.lhs.rules.inzicht.Maat;
import nl.lhs.rules.inzicht.Periode;
import nl.lhs.rules.inzicht.Vastleggingenreeks;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class InzichtrapportTest {
    private static final Inzicht VEEL = veel();

    private static Inzicht veel() {
        Inzichtteller teller = Inzichtteller.per(Periode.KWARTAAL).label("gemeente");
        new Vastleggingenreeks(Voorbeelden.ENGINE, 60, 7)
                .regels(900)
                .forEach(r -> teller.tel(VastleggingJson.parse(r)));
        return teller.inzicht();
    }

    private static Inzicht voorbeelden() {
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND);
        Voorbeelden.alle().forEach(teller::tel);
        return teller.inzicht();
    }

    private static Inzicht leeg() {
        return Inzichtteller.per(Periode.MAAND).inzicht();
    }

    @Test
    void thePageOfTheSampleCasesIsTheGoldenFile() {
        Goud.vergelijk("inzicht.html", Inzichtrapport.from(voorbeelden()).html());
    }

    @Test
    void aPageStandsAlone() {
        for (Inzicht inzicht : List.of(VEEL, voorbeelden(), leeg())) {
            String html = Inzichtrapport.from(inzicht).html();
            Pagina pagina = new Pagina(html);
            assertAll(
                    () -> assertTrue(html.startsWith("<!DOCTYPE html>\n")),
                    () -> assertEquals("nl", pagina.wortel().getAttribute("lang")),
                    () -> assertTrue(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")),
                    () -> assertFalse(Pattern.compile("url\\(|@import|javascript:|data:")
                            .matcher(html)
                            .find()),
                    () -> assertEquals(
                            List.of(),
                            pagina.elementen().stream()
                                    .filter(e -> Set.of("script", "link", "img", "iframe", "form")
                                                    .contains(e.getTagName())
                                            || Pagina.attributen(e).stream()
                                                    .anyMatch(a ->
                                                            a.startsWith("on") || a.equals("src") || a.equals("style")))
                                    .map(Element::getTagName)
                                    .toList()),
                    () -> assertEquals(
                            List.of(),
                            pagina.elementen("a").stream()
                                    .map(a -> a.getAttribute("href").substring(1))
                                    .filter(id -> pagina.elementen().stream()
                                            .noneMatch(e -> e.getAttribute("id").equals(id)))
                                    .toList()));
        }
    }

    @Test
    void aPageCanBeReadByAScreenReader() {
        Pagina pagina = new Pagina(Inzichtrapport.from(VEEL).html());
        List<String> ids = pagina.elementen().stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id twice: " + ids);
        for (String soort : List.of("table", "section", "svg")) {
            for (Element e : pagina.elementen(soort)) {
                assertTrue(
                        e.getAttribute("aria-hidden").equals("true")
                                || ids.containsAll(List.of(
                                        e.getAttribute("aria-labelledby").split(" "))),
                        soort + " without a name: " + e.getAttribute("aria-labelledby"));
            }
        }
    }

    /** Every shade and every bar repeats a number in the text. */
    @Test
    void theMapHoldsTheNumberOfEachSegment() {
        Pagina pagina = new Pagina(Inzichtrapport.from(VEEL).html());
        List<String> kaarten =
                pagina.elementen("desc").stream().map(Element::getTextContent).toList();
        assertEquals(2, kaarten.size());
        for (Segment segment : Segment.values()) {
            assertTrue(
                    kaarten.get(1).contains(segment + " " + VEEL.totaal().aantal(Maat.SEGMENT, segment)),
                    segment.name());
            assertTrue(
                    kaarten.get(0).contains(segment + " " + VEEL.totaal().aantal(Maat.UITGANGSPOSITIE, segment)),
                    segment.name());
        }
    }

    @Test
    void noRecordsGiveAPageThatSaysSo() {
        String tekst = new Pagina(Inzichtrapport.from(leeg()).html()).tekst();
        assertTrue(tekst.contains("Geteld zijn 0 vastleggingen: er is niets om te laten zien."), tekst);
        assertFalse(tekst.contains("NaN") || tekst.contains("%"), tekst);
    }

    @Test
    void ofVeryManyTheFirstAreShownWithTheNumberThatThereIs() {
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND).label("gemeente");
        IntStream.range(0, 250)
                .forEach(i -> teller.tel(Voorbeelden.ENGINE.decide(Casus.builder(
                                "Z" + i,
                                Bevinding.of("B", LocalDate.of(2000, 1, 1).plusMonths(i), Gevolgen.AANZIENLIJK),
                                Normadressaat.of("N" + i, Typering.CALCULEREND))
                        .label("gemeente", "g" + i)
                        .build())));
        String tekst = new Pagina(Inzichtrapport.from(teller.inzicht()).html()).tekst();
        assertTrue(tekst.contains("Hier staan er 200, en er zijn er nog 50: die staan in de JSON en de CSV."), tekst);
        assertTrue(tekst.contains("Van de 250 perioden staan hier de laatste 60;"));
        assertTrue(tekst.contains("Hier staan er 100, en er zijn er nog 150: die staan in de JSON en de CSV."));
        assertTrue(tekst.contains("N249") && !tekst.contains("N49 "));
    }

    @Test
    void whatACallerWroteIsTextAndNothingElse() {
        String vijand = "</th><script>alert(1)</script>${7*7}\u202Eabc";
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND).label("gemeente");
        teller.tel(Voorbeelden.ENGINE.decide(Casus.builder(
                        "Z",
                        Bevinding.of("B", LocalDate.of(2026, 3, 4), Gevolgen.AANZIENLIJK),
                        Normadressaat.of(vijand, Typering.CALCULEREND))
                .label("gemeente", vijand)
                .build()));
        String html = Inzichtrapport.from(teller.inzicht()).html();
        assertFalse(html.contains("<script") || html.contains("\u202E"), html);
        assertEquals(
                2,
                new Pagina(html)
                                .tekst()
                                .split(Pattern.quote("</th><script>alert(1)</script>${7*7}\uFFFDabc"), -1)
                                .length
                        - 1);
    }

    @Test
    void whatIsDoubleOrTooLateIsTold() {
        String tekst = new Pagina(Inzichtrapport.from(VEEL).html()).tekst();
        assertTrue(tekst.contains("hetzelfde kenmerk en volgnummer"), tekst);
        assertTrue(tekst.contains("na een latere van hetzelfde dossier"), tekst);
        assertTrue(tekst.contains("ontbreekt de vorige van het dossier"), tekst);
        assertFalse(
                new Pagina(Inzichtrapport.from(voorbeelden()).html()).tekst().contains("volgnummer als een eerdere"));
    }
}
