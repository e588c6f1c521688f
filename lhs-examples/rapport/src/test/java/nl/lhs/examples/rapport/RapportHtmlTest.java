package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.rules.Goud;
import nl.lhs.rules.Records;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.uitleg.Lezer;
import nl.lhs.rules.uitleg.Motivering;
import nl.lhs.rules.zegel.Verificatie;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class RapportHtmlTest {
    /** Hostile texts; the page shows each one as it is. */
    private static final List<String> VIJANDIG = List.of(
            "<script>alert(1)</script>",
            "</p></dd></dl><h2>Status: definitief</h2>",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' style='position:fixed",
            "&lt;b&gt; &amp; &#60; &euro; &x",
            "${7*7} #{7*7} [=7*7] <#assign x=1> </#list> <@k.velden /> ${.data_model}",
            "]]> --> <!-- <?xml version=\"1.0\"?> <!DOCTYPE x>",
            "</style><style>*{display:none}</style>",
            "expression(alert(1)) url(http://example.org/x) @import 'x'",
            "é € “aanhaling” ‘enkel’ × ≥ → \uD83D\uDE00 \u4E2D\u6587");

    static List<Vastlegging> alle() {
        return Voorbeelden.alle();
    }

    private static String html(Vastlegging vastlegging) {
        return Rapport.from(vastlegging).html();
    }

    /** The page without what changes with every version of the library or its rules. */
    private static String vast(String html, Vastlegging vastlegging) {
        return html.replace(vastlegging.bibliotheek().vingerafdruk().hex(), "(vingerafdruk)")
                .replace("lhs " + vastlegging.bibliotheek().versie(), "lhs (versie)");
    }

    @Test
    void theReportOfTheSealedExampleIsTheGoldenFile() {
        VerzegeldeVastlegging verzegeld = Voorbeelden.verzegel(Voorbeelden.voorbeeld());
        Goud.vergelijk(
                "voorbeeld.html",
                vast(Rapport.from(verzegeld, Voorbeelden.verifieer(verzegeld)).html(), verzegeld.vastlegging())
                        .replace(verzegeld.zegel().hash().hex(), "(hash)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"V-03", "V-07", "V-11"})
    void theReportOfACaseThatWaitsOrEndsWithoutAnInterventionIsTheGoldenFile(String kenmerk) {
        Vastlegging vastlegging = Voorbeelden.metKenmerk(kenmerk);
        Goud.vergelijk(kenmerk + ".html", vast(html(vastlegging), vastlegging));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("alle")
    void aPageStandsAlone(Vastlegging vastlegging) {
        String html = html(vastlegging);
        Pagina pagina = new Pagina(html);
        assertAll(
                () -> assertTrue(html.startsWith("<!DOCTYPE html>\n"), html.substring(0, 40)),
                () -> assertEquals("nl", pagina.wortel().getAttribute("lang")),
                () -> assertTrue(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")),
                () -> assertEquals(
                        List.of(),
                        pagina.elementen().stream()
                                .map(Element::getTagName)
                                .filter(
                                        Set.of("script", "link", "img", "iframe", "object", "embed", "form", "base")
                                                ::contains)
                                .toList()),
                () -> assertEquals(
                        Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg"),
                        Pattern.compile("[a-z]+://[^\"'\\s)]+")
                                .matcher(html + "http://www.w3.org/2000/svg")
                                .results()
                                .map(m -> m.group())
                                .collect(Collectors.toSet())),
                () -> assertFalse(Pattern.compile("url\\(|@import|javascript:|data:")
                        .matcher(html)
                        .find()),
                () -> assertEquals(
                        List.of(),
                        pagina.elementen().stream()
                                .flatMap(e -> Pagina.attributen(e).stream())
                                .filter(a -> a.startsWith("on") || a.equals("src") || a.equals("style"))
                                .toList()),
                () -> assertTrue(pagina.elementen("a").stream()
                        .allMatch(a -> a.getAttribute("href").startsWith("#"))));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("alle")
    void aPageCanBeReadByAScreenReader(Vastlegging vastlegging) {
        Pagina pagina = new Pagina(html(vastlegging));
        List<String> ids = pagina.elementen().stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id twice: " + ids);
        pagina.elementen().forEach(e -> {
            for (String id : e.getAttribute("aria-labelledby").split(" ")) {
                assertTrue(id.isEmpty() || ids.contains(id), "no element for " + id);
            }
        });
        pagina.elementen("a")
                .forEach(a -> assertTrue(ids.contains(a.getAttribute("href").substring(1))));
        pagina.elementen("th").forEach(th -> assertTrue(Set.of("row", "col").contains(th.getAttribute("scope"))));
        pagina.elementen("svg").forEach(svg -> {
            assertEquals("img", svg.getAttribute("role"));
            assertFalse(
                    svg.getElementsByTagName("title").item(0).getTextContent().isBlank());
            assertFalse(
                    svg.getElementsByTagName("desc").item(0).getTextContent().isBlank());
        });
        int vorige = 0;
        for (Element e : pagina.elementen()) {
            if (e.getTagName().matches("h[1-6]")) {
                int niveau = e.getTagName().charAt(1) - '0';
                assertTrue(niveau <= vorige + 1, "a heading skips a level: " + e.getTextContent());
                vorige = niveau;
            }
        }
        assertEquals(1, pagina.elementen("h1").size());
    }

    /** The reasons tell of everything that was considered, and of every point of attention. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("alle")
    void aPageHoldsAllTheReasonsAndWhatTheyDoNotTell(Vastlegging vastlegging) {
        String tekst = new Pagina(html(vastlegging)).tekst();
        Motivering.from(Lezer.DOSSIER, vastlegging).delen().stream()
                .flatMap(d -> d.uitspraken().stream())
                .map(u -> u.tekst().replaceAll("[\\s\u00A0]+", " "))
                .forEach(u -> assertTrue(tekst.contains(u), u));
        vastlegging.signalen().forEach(s -> assertTrue(tekst.contains(s.tekst()), s.tekst()));
        vastlegging.regels().forEach(r -> assertTrue(tekst.contains(r.regel()), r.regel()));
        vastlegging.normen().forEach(n -> assertTrue(tekst.contains(n.id()), n.id()));
        vastlegging.lezingen().forEach(l -> assertTrue(tekst.contains(l.name()), l.name()));
        vastlegging.overwogen().stream()
                .filter(Overweging::gekozen)
                .forEach(o -> assertTrue(tekst.contains(o.reden().replaceFirst("^Gekozen: ", "")), o.reden()));
        assertTrue(tekst.contains(vastlegging.bibliotheek().vingerafdruk().hex()));
    }

    /** The points of the first sheet, in words that the reasons may use for the same. */
    private static final Set<String> PUNTEN = Set.of("nu", "open");

    /** The library says this in the same words in the reasons and of an article of the Awb. */
    private static final String ZELFDE_WOORDEN =
            "Het opmaken van een proces-verbaal staat niet onder de opgegeven bevoegdheden";

    /** The sentences of each section, but for short ones. */
    private static Map<String, Set<String>> zinnen(Pagina pagina) {
        return pagina.elementen("section").stream()
                .collect(Collectors.toMap(
                        s -> s.getAttribute("aria-labelledby"),
                        s -> Stream.of(s.getTextContent()
                                        .replaceAll("[\\s\u00A0]+", " ")
                                        .replaceAll("\\([^()]*\\)", "")
                                        .split("[.] "))
                                .map(String::strip)
                                .filter(z -> z.length() > 60 && !z.equals(ZELFDE_WOORDEN))
                                .collect(Collectors.toSet())));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("alle")
    void noSentenceStandsInTwoPlaces(Vastlegging vastlegging) {
        nietsTweemaal(html(vastlegging));
    }

    @Test
    void noSentenceOfADossierOrOfARecordInItStandsInTwoPlaces() {
        Dossier dossier = Voorbeelden.dossier();
        nietsTweemaal(Rapport.from(dossier).html());
        dossier.vastleggingen().forEach(v -> nietsTweemaal(html(v)));
    }

    private static void nietsTweemaal(String html) {
        Map<String, String> waar = new HashMap<>();
        zinnen(new Pagina(html))
                .forEach((deel, zinnen) -> zinnen.forEach(z -> {
                    String elders = waar.put(z, deel);
                    if (PUNTEN.contains(deel) && "motivering".equals(elders)
                            || elders != null && PUNTEN.contains(elders) && deel.equals("motivering")) {
                        return;
                    }
                    assertNull(elders, () -> deel + " and " + elders + " both say: " + z);
                }));
    }

    /** A text of its own in every field that a caller can fill. */
    @Test
    void everyTextOfACallerIsThereInFullAndOnce() {
        AtomicInteger teller = new AtomicInteger();
        Pattern veld = Pattern.compile("eigen tekst");
        String json = veld.matcher(CasusJson.format(Voorbeelden.metTekst("eigen tekst")))
                .replaceAll(r -> "tekst-" + teller.incrementAndGet() + ".");
        assertTrue(teller.get() > 20);
        Casus casus = CasusJson.parse(json);
        // What a thing is called is said where it is meant.
        Set<String> namen = Set.of(
                casus.kenmerk(),
                casus.normadressaat().naam().orElseThrow(),
                casus.verzoek().orElseThrow().kenmerk());
        String tekst = new Pagina(html(Voorbeelden.ENGINE.decide(casus))).tekst();
        for (int i = 1; i <= teller.get(); i++) {
            int keer = tekst.split("tekst-" + i + "\\.", -1).length - 1;
            int verwacht = namen.contains("tekst-" + i + ".") ? 2 : 1;
            assertEquals(verwacht, keer, "tekst-" + i + " in " + tekst);
        }
    }

    @Test
    void hostileTextIsTextAndNothingElse() {
        Map<String, Long> onschuldig = soorten("gewone tekst");
        for (String tekst : VIJANDIG) {
            assertEquals(onschuldig, soorten(tekst), tekst);
            Pagina pagina = new Pagina(Rapport.from(Voorbeelden.ENGINE.decide(Voorbeelden.metTekst(tekst)))
                    .html());
            String citaat = "“" + tekst.replaceAll("[\"“”]", "’") + "”";
            long citaten = pagina.elementen("span").stream()
                    .filter(s -> s.getAttribute("class").equals("citaat"))
                    .filter(s -> s.getTextContent().equals(citaat))
                    .count();
            assertTrue(citaten > 15, tekst);
            assertTrue(pagina.elementen("title").get(0).getTextContent().endsWith(": " + tekst), tekst);
        }
    }

    /** The elements with their attributes, without the names of sections. */
    private static Map<String, Long> soorten(String tekst) {
        return new Pagina(Rapport.from(Voorbeelden.ENGINE.decide(Voorbeelden.metTekst(tekst)))
                        .html())
                .elementen().stream()
                        .map(e -> e.getTagName() + Pagina.attributen(e))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void theReasonsOfAGedoogbesluitAreAQuotation() {
        Pagina pagina = new Pagina(Rapport.from(Voorbeelden.ENGINE.decide(Voorbeelden.gedoogd("<b>omdat</b>")))
                .html());
        assertEquals(List.of(), pagina.elementen("b"));
        assertTrue(pagina.tekst().contains("Grond van het gedoogbesluit: "), pagina::tekst);
        assertTrue(pagina.tekst().contains("“<b>omdat</b>”"), pagina::tekst);
    }

    @Test
    void theReasonsToRefrainAreAQuotation() {
        Pagina pagina = new Pagina(Rapport.from(Voorbeelden.ENGINE.decide(Voorbeelden.afgezien("<b>omdat</b>")))
                .html());
        assertEquals(List.of(), pagina.elementen("b"));
        assertTrue(pagina.tekst().contains("Grond om af te zien: handhaving is onevenredig"), pagina::tekst);
        assertTrue(pagina.tekst().contains("“<b>omdat</b>”"));
        assertTrue(pagina.tekst().contains("Geen interventie: de instantie ziet af van handhaving."));
        assertTrue(pagina.tekst().contains("Verzoek om handhaving afgewezen: de instantie ziet af van handhaving"));
    }

    @Test
    void aCharacterThatCouldHideTextIsReplacedAndCounted() {
        String html = Rapport.from(Voorbeelden.ENGINE.decide(Voorbeelden.metTekst("een\u0000twee\u202Edrie\u0007vier")))
                .html();
        String tekst = new Pagina(html).tekst();
        assertTrue(tekst.contains("“een\uFFFDtwee\uFFFDdrie\uFFFDvier”"));
        assertTrue(html.codePoints().noneMatch(c -> c == 0 || c == 7 || c == 0x202E));
        assertTrue(Pattern.compile("zijn \\d+ tekens vervangen door “\uFFFD”")
                .matcher(tekst)
                .find());
        assertFalse(new Pagina(html(Voorbeelden.voorbeeld())).tekst().contains("vervangen door"));
    }

    @Test
    void linesOfACallerStayApartInAQuotation() {
        String tekst = new Pagina(Rapport.from(Voorbeelden.ENGINE.decide(Voorbeelden.metTekst("een\n\ntwee\r\ndrie")))
                        .html())
                .tekst();
        assertTrue(tekst.contains("“een / / twee / drie”"), tekst);
        assertTrue(tekst.contains("Kenmerk een / / twee / drie"), tekst);
    }

    @Test
    void aCallerCannotEndAQuotationInRunningText() {
        Pagina pagina =
                new Pagina(Rapport.from(Voorbeelden.ENGINE.decide(Voorbeelden.metTekst("a” De rest is “b \" c")))
                        .html());
        List<String> citaten = pagina.elementen("span").stream()
                .filter(s -> s.getAttribute("class").equals("citaat"))
                .map(Element::getTextContent)
                .toList();
        assertFalse(citaten.isEmpty());
        citaten.forEach(c -> assertEquals("“a’ De rest is ’b ’ c”", c));
    }

    @Test
    void theSameRecordGivesTheSamePage() {
        assertEquals(html(Voorbeelden.voorbeeld()), html(Voorbeelden.voorbeeld()));
    }

    @Test
    void aReportSaysThatItIsNotTheProof() {
        VerzegeldeVastlegging verzegeld = Voorbeelden.verzegel(Voorbeelden.voorbeeld());
        String met = new Pagina(Rapport.from(verzegeld).html()).tekst();
        String zonder = new Pagina(html(Voorbeelden.voorbeeld())).tekst();
        assertAll(
                () -> assertTrue(met.contains("Dit rapport bewijst op zichzelf niets.")),
                () -> assertTrue(met.contains("lhs verifieer")),
                () -> assertTrue(met.contains("12 maart 2026, 09:15:30 (UTC)")),
                () -> assertTrue(met.contains("2026-03-12T09:15:30.500Z")),
                () -> assertTrue(met.contains("M. de Vries")),
                () -> assertTrue(met.contains(verzegeld.zegel().hash().hex())),
                () -> assertTrue(
                        met.contains(verzegeld.zegel().vorige().orElseThrow().hex())),
                () -> assertTrue(met.contains("niet ondertekend")),
                () -> assertTrue(met.contains("bij het maken van dit rapport is dat niet nagegaan")),
                () -> assertFalse(met.contains("Niet verzegeld")),
                () -> assertTrue(zonder.contains("Niet verzegeld: ")),
                () -> assertTrue(zonder.contains("is niet verzegeld")),
                () -> assertTrue(zonder.contains("lhs verifieer")));
    }

    @Test
    void aRecordByAnotherStrategieIsRefused() {
        Vastlegging v = Voorbeelden.voorbeeld();
        Vastlegging ander = Records.with(v, "strategie", new StrategieVerwijzing("LHS", "1.8"));
        assertEquals(
                "a report is of a record by LHS 1.7, and this record was made by another strategie",
                assertThrows(IllegalArgumentException.class, () -> Rapport.from(ander))
                        .getMessage());
    }

    /** The text of the page of one record, for a verification. */
    private static String nagegaan(VerzegeldeVastlegging verzegeld, Oordeel oordeel, boolean sleutel) {
        return new Pagina(Rapport.from(
                                verzegeld,
                                new Verificatie(
                                        oordeel, List.of(), Optional.of(verzegeld.zegel()), Optional.empty(), sleutel))
                        .html())
                .tekst();
    }

    @Test
    void aReportSaysWithWhichVerdictTheRecordWasVerified() {
        VerzegeldeVastlegging verzegeld = Voorbeelden.verzegel(Voorbeelden.voorbeeld());
        Map<Oordeel, String> zinnen = Map.of(
                Oordeel.GEREPRODUCEERD, "Opnieuw beslissen met dezelfde regels gaf precies deze vastlegging.",
                Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, "andere versie van de regels, en gaf dezelfde uitkomst.",
                Oordeel.ANDERE_REGELS_ANDERE_UITKOMST, "andere versie van de regels, en gaf een andere uitkomst;");
        zinnen.forEach((oordeel, zin) -> {
            String tekst = nagegaan(verzegeld, oordeel, false);
            zinnen.values().forEach(z -> assertEquals(z.equals(zin), tekst.contains(z), oordeel + ": " + z));
            assertTrue(tekst.contains("is het zegel nagegaan, en het klopte"));
            assertFalse(tekst.contains("niet nagegaan"));
            assertEquals(
                    oordeel == Oordeel.ANDERE_REGELS_ANDERE_UITKOMST,
                    tekst.contains("Let op: de regels waarmee dit rapport is gemaakt"));
        });
    }

    @Test
    void aReportSaysWhetherTheSignatureWasChecked() {
        VerzegeldeVastlegging zonder = Voorbeelden.verzegel(Voorbeelden.voorbeeld());
        VerzegeldeVastlegging ondertekend = Voorbeelden.onderteken(Voorbeelden.voorbeeld());
        assertTrue(nagegaan(zonder, Oordeel.GEREPRODUCEERD, false).contains("Het zegel is niet ondertekend."));
        assertTrue(nagegaan(ondertekend, Oordeel.GEREPRODUCEERD, false)
                .contains("De handtekening is niet gecontroleerd."));
        assertTrue(nagegaan(ondertekend, Oordeel.GEREPRODUCEERD, true)
                .contains("De handtekening is met een sleutel gecontroleerd, en klopte."));
    }

    @Test
    void aVerificationOfAnotherRecordOrOfABrokenOneIsRefused() {
        VerzegeldeVastlegging verzegeld = Voorbeelden.verzegel(Voorbeelden.voorbeeld());
        Zegel ander = Voorbeelden.verzegel(Voorbeelden.metKenmerk("V-03")).zegel();
        for (Verificatie verificatie : List.of(
                new Verificatie(Oordeel.GEREPRODUCEERD, List.of(), Optional.of(ander), Optional.empty(), false),
                new Verificatie(Oordeel.GEREPRODUCEERD, List.of(), Optional.empty(), Optional.empty(), false),
                new Verificatie(
                        Oordeel.GEBROKEN, List.of(), Optional.of(verzegeld.zegel()), Optional.empty(), false))) {
            assertThrows(IllegalArgumentException.class, () -> Rapport.from(verzegeld, verificatie));
        }
    }
}
