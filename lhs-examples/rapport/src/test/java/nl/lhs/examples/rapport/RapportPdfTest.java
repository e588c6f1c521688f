package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RapportPdfTest {
    /** The margins of a page, less a hair: 20 mm at the sides. */
    private static final float MARGE = 20 / 25.4f * 72 - 0.5f;

    static List<Vastlegging> alle() {
        return Voorbeelden.alle();
    }

    private static byte[] pdf(Casus casus) {
        return Rapport.from(Voorbeelden.ENGINE.decide(casus)).pdf();
    }

    /** Collects every letter in the order of the pages, and checks that it lies within the margins. */
    private static final class Lezer extends PDFTextStripper {
        private final List<String> erbuiten = new ArrayList<>();

        static String tekst(PDDocument pdf) throws IOException {
            Lezer lezer = new Lezer();
            String tekst = lezer.getText(pdf);
            assertEquals(List.of(), lezer.erbuiten, "outside the page");
            return tekst.replaceAll("[\\s\u00A0]+", " ");
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            boolean erin = letter.getXDirAdj() >= MARGE
                    && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth() - MARGE
                    && letter.getYDirAdj() >= MARGE
                    && letter.getYDirAdj() <= letter.getPageHeight() - 20;
            if (!erin && !letter.getUnicode().isBlank()) {
                erbuiten.add(letter.getUnicode() + " at " + letter.getXDirAdj() + "," + letter.getYDirAdj());
            }
            super.processTextPosition(letter);
        }
    }

    private static List<PDStructureElement> structuur(PDStructureNode knoop) {
        List<PDStructureElement> alle = new ArrayList<>();
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement deel) {
                alle.add(deel);
                alle.addAll(structuur(deel));
            }
        }
        return alle;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("alle")
    void aPdfIsTaggedAndHoldsAllThatWasConsidered(Vastlegging vastlegging) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Rapport.from(vastlegging).pdf())) {
            PDDocumentCatalog catalogus = pdf.getDocumentCatalog();
            List<PDStructureElement> structuur = structuur(catalogus.getStructureTreeRoot());
            List<String> soorten =
                    structuur.stream().map(PDStructureElement::getStructureType).toList();
            String metadata = new String(catalogus.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertAll(
                    () -> assertTrue(catalogus.getMarkInfo().isMarked()),
                    () -> assertEquals("nl-NL", catalogus.getLanguage()),
                    () -> assertTrue(catalogus.getViewerPreferences().displayDocTitle()),
                    () -> assertEquals(
                            "Vastlegging van een beslissing: "
                                    + vastlegging.casus().kenmerk(),
                            pdf.getDocumentInformation().getTitle()),
                    () -> assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>")),
                    () -> assertTrue(soorten.containsAll(List.of("H1", "H2", "H3", "Table", "TH", "TD", "L", "LI"))),
                    () -> assertEquals(
                            vastlegging.positionering().isPresent() ? 1 : 0,
                            structuur.stream()
                                    .filter(d -> d.getStructureType().equals("Figure"))
                                    .filter(d -> d.getAlternateDescription().contains("Rij 4 (aanzienlijk): A4 midden"))
                                    .count()),
                    () -> assertTrue(
                            structuur.stream().noneMatch(d -> d.getKids().isEmpty())),
                    () -> assertNotEquals(
                            null, catalogus.getDocumentOutline().getFirstChild().getTitle()));
            String tekst = Lezer.tekst(pdf);
            vastlegging.overwogen().forEach(o -> assertTrue(tekst.contains(o.reden()), o.reden()));
            vastlegging.aandachtspunten().forEach(a -> assertTrue(tekst.contains(a.tekst()), a.tekst()));
            vastlegging.normen().forEach(n -> assertTrue(tekst.contains(n.id()), n.id()));
            vastlegging.regels().forEach(r -> assertTrue(tekst.contains(r.regel()), r.regel()));
            assertFalse(tekst.contains("□"), "own text that the fonts do not have");
        }
    }

    @Test
    void everyFontIsEmbeddedAndPartOfIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                Rapport.from(Voorbeelden.verzegel(Voorbeelden.voorbeeld())).pdf())) {
            List<String> namen = new ArrayList<>();
            for (PDPage pagina : pdf.getPages()) {
                for (COSName naam : pagina.getResources().getFontNames()) {
                    PDFont font = pagina.getResources().getFont(naam);
                    assertTrue(font.isEmbedded(), font.getName());
                    namen.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertEquals(
                    List.of("LiberationMono", "LiberationSans", "LiberationSans-Bold"),
                    namen.stream().distinct().sorted().toList());
        }
    }

    @Test
    void lettersBeyondAsciiAreTheSameInTheText() throws IOException {
        String tekst = "Coördinatie à € 1.250 × 3 ≥ € 3.750 → “één” ‘deel’ Łódź Ğüneş Ελλάς Київ e\u0308";
        try (PDDocument pdf = Loader.loadPDF(pdf(Voorbeelden.metTekst(tekst)))) {
            String gelezen = Lezer.tekst(pdf);
            assertTrue(gelezen.contains("“" + tekst.replace("e\u0308", "ë") + "”"), gelezen);
            assertFalse(gelezen.contains("□"));
            assertTrue(gelezen.contains("interveniëren"));
        }
    }

    @Test
    void aCharacterThatTheFontsDoNotHaveStaysVisibleAndIsTold() throws IOException {
        String tekst =
                "emoji \uD83D\uDE00, Hebreeuws \u05D0, Chinees \u4E2D, nul \u0000, richting \u202E, vinkje \u2713.";
        try (PDDocument pdf = Loader.loadPDF(pdf(Voorbeelden.metTekst(tekst)))) {
            String gelezen = Lezer.tekst(pdf);
            assertTrue(gelezen.contains("“emoji □, Hebreeuws □, Chinees □, nul □, richting □, vinkje □.”"), gelezen);
            assertTrue(gelezen.contains("tekens vervangen door “□”"), gelezen);
        }
    }

    @Test
    void hostileTextIsShownAsItStands() throws IOException {
        String tekst =
                "</td></tr></table><svg/><script>x</script> ${7*7} <#assign x=1> &euro; ]]> url(file:///etc/passwd)";
        try (PDDocument pdf = Loader.loadPDF(pdf(Voorbeelden.metTekst(tekst)))) {
            assertTrue(Lezer.tekst(pdf).replace(" ", "").contains("“" + tekst.replace(" ", "") + "”"));
        }
    }

    @Test
    void aWordOfTenThousandLettersIsWholeAndOnThePages() throws IOException {
        String woord = "Q".repeat(10_000);
        try (PDDocument pdf = Loader.loadPDF(pdf(Voorbeelden.metTekst(woord)))) {
            String tekst = Lezer.tekst(pdf);
            long letters = tekst.chars().filter(c -> c == 'Q').count();
            String html = new Pagina(Rapport.from(Voorbeelden.ENGINE.decide(Voorbeelden.metTekst(woord)))
                            .html())
                    .tekst();
            long verwacht = html.chars().filter(c -> c == 'Q').count();
            long voet = 49L * pdf.getNumberOfPages();
            assertEquals(verwacht + voet, letters);
        }
    }

    @Test
    void aTextOfManyLinesRunsOnOverThePages() throws IOException {
        StringBuilder regels = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            regels.append("r").append(i).append('\n');
        }
        try (PDDocument pdf = Loader.loadPDF(pdf(Voorbeelden.metTekst(regels.toString())))) {
            List<String> woorden = Arrays.asList(Lezer.tekst(pdf).split("[ “”]+"));
            for (int i = 101; i <= 400; i++) {
                int nummer = i;
                long keer = woorden.stream().filter(w -> w.equals("r" + nummer)).count();
                assertTrue(keer >= 7, "r" + nummer + " is there " + keer + " times");
            }
        }
    }

    @Test
    void theSameRecordGivesTheSameFileAndNoClockTellsWhen() throws IOException {
        byte[] een = Rapport.from(Voorbeelden.voorbeeld()).pdf();
        assertArrayEquals(een, Rapport.from(Voorbeelden.voorbeeld()).pdf());
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Rapport.from(Voorbeelden.voorbeeld()).pdf(uit);
        assertArrayEquals(een, uit.toByteArray());
        try (PDDocument pdf = Loader.loadPDF(een)) {
            assertNull(pdf.getDocumentInformation().getCreationDate());
        }
        try (PDDocument pdf = Loader.loadPDF(
                Rapport.from(Voorbeelden.verzegel(Voorbeelden.voorbeeld())).pdf())) {
            assertEquals(
                    Voorbeelden.MOMENT.getEpochSecond(),
                    pdf.getDocumentInformation().getCreationDate().toInstant().getEpochSecond());
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        List<Vastlegging> records = alle().subList(0, 4);
        List<byte[]> naElkaar = records.stream().map(v -> Rapport.from(v).pdf()).toList();
        List<byte[]> tegelijk =
                records.parallelStream().map(v -> Rapport.from(v).pdf()).toList();
        for (int i = 0; i < records.size(); i++) {
            assertArrayEquals(naElkaar.get(i), tegelijk.get(i));
        }
    }

    @Test
    void makingAPdfSaysNothingToALogOrAConsole() {
        List<LogRecord> gelogd = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord regel) {
                gelogd.add(regel);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("");
        logger.addHandler(handler);
        PrintStream console = System.err;
        ByteArrayOutputStream geschreven = new ByteArrayOutputStream();
        System.setErr(new PrintStream(geschreven, true, StandardCharsets.UTF_8));
        try {
            pdf(Voorbeelden.metTekst("url(http://example.org) \uD83D\uDE00"));
        } finally {
            System.setErr(console);
            logger.removeHandler(handler);
        }
        assertEquals(List.of(), gelogd);
        assertEquals("", geschreven.toString(StandardCharsets.UTF_8));
    }
}
