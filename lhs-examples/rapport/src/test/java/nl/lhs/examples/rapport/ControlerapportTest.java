package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Controlecasus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.ControleJson;
import nl.lhs.rules.json.StrategieJson;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ControlerapportTest {
    private static final Controlevastlegging VOORBEELD = beslis(lees());
    /** The second finding was refused, and a third has a kenmerk that could not be read. */
    private static final Controlevastlegging GEWEIGERD =
            beslis(lees().replace("\"gevolgen\": \"VAN_BELANG\"", "\"gevolgen\": \"GROOT\"")
                    .replace("\"Z-2026-0213\"", "13"));

    private static String lees() {
        try {
            return Files.readString(Path.of("..", "voorbeelden", "controle.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Controlevastlegging beslis(String json) {
        return Voorbeelden.ENGINE.decide(ControleJson.parse(json));
    }

    private static Pagina pagina(Controlevastlegging c) {
        return new Pagina(Rapport.from(c).html());
    }

    /** The cells of a table, row by row. */
    private static List<String> rijen(Pagina pagina, String klasse) {
        return pagina.elementen("table").stream()
                .filter(t -> t.getAttribute("class").equals(klasse))
                .flatMap(t -> IntStream.range(0, t.getElementsByTagName("tr").getLength())
                        .mapToObj(i -> (Element) t.getElementsByTagName("tr").item(i)))
                .skip(1)
                .map(tr -> IntStream.range(0, tr.getChildNodes().getLength())
                        .mapToObj(i -> tr.getChildNodes().item(i))
                        .filter(Element.class::isInstance)
                        .map(n -> n.getTextContent()
                                .replaceAll("[\\s\u00A0]+", " ")
                                .strip())
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    @Test
    void theReportOfTheExampleIsTheGoldenFile() {
        String vingerafdruk = Voorbeelden.ENGINE
                .bibliotheek(StrategieJson.lhs17().verwijzing())
                .orElseThrow()
                .vingerafdruk()
                .hex();
        String versie = Voorbeelden.ENGINE
                .bibliotheek(StrategieJson.lhs17().verwijzing())
                .orElseThrow()
                .versie();
        Goud.vergelijk(
                "controle.html",
                Rapport.from(VOORBEELD)
                        .html()
                        .replace(vingerafdruk, "(vingerafdruk)")
                        .replace("lhs " + versie, "lhs (versie)"));
    }

    @Test
    void theOverviewComesFirstAndThenEachFindingInItsOrder() {
        List<String> koppen = pagina(VOORBEELD).elementen("h2").stream()
                .map(h -> h.getTextContent().replaceAll("\\s+", " ").strip())
                .toList();

        assertEquals(
                List.of(
                        "Zwaarste: klasse zwaar, segment C4",
                        "De bevindingen",
                        "Plaats in de matrix",
                        "Wat voor het geheel aandacht vraagt",
                        "Vingerafdruk",
                        "In dit rapport",
                        "Interventies per soort",
                        "Motivering: alle bevindingen samen",
                        "Bevinding 1: Z-2026-0211",
                        "Bevinding 2: Z-2026-0212",
                        "Bevinding 3: Z-2026-0213",
                        "Bevinding 4: Z-2026-0214",
                        "Bronnen",
                        "Herkomst en bewijs"),
                koppen);
    }

    @Test
    void theTableSaysOfEachFindingWhereItStandsAndWhatIsChosen() {
        assertEquals(
                List.of(
                        "1 | Z-2026-0211vergunningvoorschrift 4.2 | B2, licht | waarschuwen | definitief",
                        "2 | Z-2026-0212vergunningvoorschrift 5.1 | B3, midden | nog niets | wacht op overleg",
                        "3 | Z-2026-0213vergunningvoorschrift 3.1 | C4, zwaar | last onder bestuursdwang; proces-verbaal"
                                + " | definitief",
                        "4 | Z-2026-0214vergunningvoorschrift 2.6 | B1, licht | aanspreken of informeren | definitief"),
                rijen(pagina(VOORBEELD), "lijst"));
        assertEquals(
                List.of(
                        "aanspreken of informeren | herstellend | bevinding 4",
                        "waarschuwen | herstellend | bevinding 1",
                        "last onder bestuursdwang | herstellend | bevinding 3",
                        "proces-verbaal | strafrecht | bevinding 3"),
                rijen(pagina(VOORBEELD), "inzet"));
    }

    @Test
    void aRefusedFindingIsShownWithItsFaultsAndTheOthersAsTheyAre() {
        String tekst = pagina(GEWEIGERD).tekst();
        List<String> rijen = rijen(pagina(GEWEIGERD), "lijst");

        assertEquals("2 | Z-2026-0212 | geen | niet beslist, om 1 fout | geweigerd", rijen.get(1));
        assertEquals("3 | kenmerk niet leesbaar | geen | niet beslist, om 1 fout | geweigerd", rijen.get(2));
        assertEquals(rijen(pagina(VOORBEELD), "lijst").get(3), rijen.get(3));
        assertTrue(tekst.contains("/bevinding/gevolgen is geen bekende waarde; verwacht: "), tekst);
        assertTrue(tekst.contains("4 bevindingen: 2 definitief, 2 geweigerd"));
    }

    static List<Controlevastlegging> alle() {
        List<Casus> casussen = Voorbeelden.alle().stream()
                .map(v -> CasusJson.parse(CasusJson.format(v.casus())
                        .replaceFirst(
                                "\"normadressaat\":\\{\"kenmerk\":\"[^\"]*\"", "\"normadressaat\":{\"kenmerk\":\"N\"")))
                .toList();
        return List.of(
                VOORBEELD,
                GEWEIGERD,
                Voorbeelden.ENGINE.decide(Controle.of("C-alle", casussen)),
                Voorbeelden.ENGINE.decide(new Controle(
                        "C-geen",
                        List.of(Controlecasus.geweigerd(
                                Optional.empty(), List.of(new Fout("", Foutcode.GEEN_JSON, "is geen JSON")))))));
    }

    @Test
    void aPageStandsAloneAndCanBeReadByAScreenReader() {
        for (Controlevastlegging c : alle()) {
            String html = Rapport.from(c).html();
            Pagina pagina = new Pagina(html);
            List<String> ids = pagina.elementen().stream()
                    .map(e -> e.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertEquals(ids.size(), new HashSet<>(ids).size(), "an id twice: " + ids);
            pagina.elementen()
                    .forEach(e -> Stream.of(e.getAttribute("aria-labelledby").split(" "))
                            .forEach(id -> assertTrue(id.isEmpty() || ids.contains(id), "no element for " + id)));
            pagina.elementen("a")
                    .forEach(a -> assertTrue(ids.contains(a.getAttribute("href").substring(1))));
            int vorige = 0;
            for (Element e : pagina.elementen()) {
                if (e.getTagName().matches("h[1-6]")) {
                    int niveau = e.getTagName().charAt(1) - '0';
                    assertTrue(niveau <= vorige + 1, "a heading skips a level: " + e.getTextContent());
                    vorige = niveau;
                }
            }
            assertEquals(
                    List.of(),
                    pagina.elementen().stream()
                            .map(Element::getTagName)
                            .filter(Set.of("script", "link", "img", "iframe", "form")::contains)
                            .toList());
            assertFalse(html.contains("src="));
        }
    }

    @Test
    void whatACallerWroteIsShownAsText() {
        String vijandig = "</h2><script>alert(1)</script>${7*7}<#assign x=1>";
        Casus casus = Voorbeelden.metTekst(vijandig);
        Controlevastlegging c = Voorbeelden.ENGINE.decide(new Controle(
                vijandig,
                List.of(
                        Controlecasus.of(casus),
                        Controlecasus.geweigerd(
                                Optional.of(vijandig + "2"),
                                List.of(new Fout("/" + vijandig, Foutcode.ONBEKEND_VELD, "is geen bekend veld"))))));
        Pagina pagina = pagina(c);

        assertEquals(List.of(), pagina.elementen("script"));
        assertTrue(pagina.tekst().contains("Bevinding 1: " + vijandig));
        assertTrue(pagina.tekst().contains("/" + vijandig + " is geen bekend veld"));
        assertTrue(Rapport.from(c).pdf().length > 0);
    }

    /** Eight numbers fit in a segment; where there are more, the last says how many. */
    @Test
    void theDrawingCountsTheFindingsThatDoNotFit() {
        Casus een = Voorbeelden.voorbeeld().casus();
        for (int aantal : List.of(1, 8, 9)) {
            Controlevastlegging c = Voorbeelden.ENGINE.decide(Controle.of(
                    "C",
                    IntStream.range(0, aantal)
                            .mapToObj(i -> CasusJson.parse(CasusJson.format(een).replace("Z-2026-0042", "Z-" + i)))
                            .toList()));
            Pagina pagina = pagina(c);
            Element svg = pagina.elementen("svg").get(0);
            assertEquals(Math.min(aantal, 8), svg.getElementsByTagName("circle").getLength());
            assertEquals(aantal > 8, svg.getTextContent().contains("+" + (aantal - 7)));
            assertTrue(pagina.tekst().contains(aantal == 1 ? "bevinding 1 in C4" : " en " + aantal + " in C4"));
        }
    }

    @Test
    void thePdfHoldsWhatThePageHoldsAndIsTheSameEveryTime() throws IOException {
        byte[] bytes = Rapport.from(VOORBEELD).pdf();
        assertArrayEquals(bytes, Rapport.from(VOORBEELD).pdf());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String tekst = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (String stuk : List.of(
                    "Controle: bevindingen en beslissingen",
                    "Bevinding 1: Z-2026-0211",
                    "Bevinding 4: Z-2026-0214",
                    "Motivering: alle bevindingen samen",
                    "Dit rapport bewijst op zichzelf niets")) {
                assertTrue(tekst.contains(stuk), stuk);
            }
        }
    }

    /** Each finding begins on a sheet of its own, and the overview fits on the first. */
    @Test
    void theFirstSheetIsTheOverviewAndEachFindingBeginsOnANewOne() {
        for (Controlevastlegging c : alle()) {
            Bladen bladen = Bladen.van(Rapport.from(c).pdf());
            assertEquals(List.of(), bladen.klachten(), c.kenmerk());
            assertEquals(0, bladen.overDeRand(), c.kenmerk());
            int bevindingen = c.bevindingen().size();
            boolean beslist =
                    c.bevindingen().stream().anyMatch(b -> b.vastlegging().isPresent());
            List<Integer> koppen = bladen.koppen();
            List<Integer> delen =
                    koppen.subList(koppen.size() - bevindingen - (beslist ? 2 : 1), koppen.size() - (beslist ? 2 : 1));
            assertEquals(bevindingen, delen.stream().distinct().count(), koppen::toString);
            assertTrue(delen.get(0) > 2, koppen::toString);
        }
    }

    @Test
    void ofVeryManyFindingsTheFirstAreOnTheFirstSheetWithHowManyMoreThereAre() {
        Casus een = Voorbeelden.voorbeeld().casus();
        Controlevastlegging c = Voorbeelden.ENGINE.decide(Controle.of(
                "C",
                IntStream.range(0, 30)
                        .mapToObj(i -> CasusJson.parse(CasusJson.format(een).replace("Z-2026-0042", "Z-" + i)))
                        .toList()));
        Pagina pagina = pagina(c);
        int rijen = rijen(pagina, "lijst").size();
        assertTrue(rijen > 1 && rijen < 30, "" + rijen);
        assertTrue(pagina.tekst().contains("En nog " + (30 - rijen) + " bevindingen; elke bevinding staat hierna"));
        assertEquals(0, Bladen.van(Rapport.from(c).pdf()).overDeRand());
    }
}
