package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.rapport.basis.Woorden;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RapportPdfTest {
    /** The margins of a page, less a hair: 20 mm at the sides, and at the top of the first 14 mm. */
    private static final float MARGE = 20 / 25.4f * 72 - 0.5f;

    private static final float BOVEN = 14 / 25.4f * 72;

    static List<Vastlegging> alle() {
        return Voorbeelden.alle();
    }

    private static byte[] pdf(Casus casus) {
        return Rapport.from(Voorbeelden.ENGINE.decide(casus)).pdf();
    }

    private static String hoofdletter(Interventie interventie) {
        String naam = Woorden.from(interventie);
        return Character.toUpperCase(naam.charAt(0)) + naam.substring(1);
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
                    && letter.getYDirAdj() >= BOVEN
                    && letter.getYDirAdj() <= letter.getPageHeight() - 20;
            if (!erin && !letter.getUnicode().isBlank()) {
                erbuiten.add(letter.getUnicode() + " at " + letter.getXDirAdj() + "," + letter.getYDirAdj());
            }
            super.processTextPosition(letter);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("alle")
    void theFirstSheetHoldsTheDecisionAndNothingOfItRunsOver(Vastlegging vastlegging) throws IOException {
        byte[] bytes = Rapport.from(vastlegging).pdf();
        Bladen bladen = Bladen.van(bytes);
        assertEquals(List.of(), bladen.klachten());
        assertEquals(0, bladen.overDeRand());
        int opEen = vastlegging.positionering().isPresent() ? 6 : 5;
        assertEquals(Collections.nCopies(opEen, 1), bladen.koppen().subList(0, opEen));
        assertEquals(2, bladen.koppen().get(opEen));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals(
                    "Vastlegging van een beslissing: " + vastlegging.casus().kenmerk(),
                    pdf.getDocumentInformation().getTitle());
            assertEquals(
                    "Uitkomst",
                    pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
            String eerste = Bladen.tekst(pdf, 1);
            vastlegging.interventies().forEach(i -> assertTrue(eerste.contains(hoofdletter(i)), eerste));
            assertTrue(eerste.contains(vastlegging.bibliotheek().vingerafdruk().hex()), eerste);
            String tekst = Lezer.tekst(pdf);
            vastlegging.normen().forEach(n -> assertTrue(tekst.contains(n.id()), n.id()));
            vastlegging.regels().forEach(r -> assertTrue(tekst.contains(r.regel()), r.regel()));
            assertFalse(tekst.contains("□"), "own text that the fonts do not have");
        }
    }

    static List<String> lang() {
        return List.of("Q".repeat(2_000), "Een zin van zeven woorden. ".repeat(60), "w\n".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("lang")
    void howeverLongTheTextsAreTheFirstSheetIsOne(String tekst) {
        for (Casus casus :
                List.of(Voorbeelden.metTekst(tekst), Voorbeelden.afgezien(tekst), Voorbeelden.gedoogd(tekst))) {
            Bladen bladen = Bladen.van(pdf(casus));
            assertEquals(0, bladen.overDeRand());
            assertEquals(Collections.nCopies(6, 1), bladen.koppen().subList(0, 6));
            assertEquals(2, bladen.koppen().get(6));
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
            // Quotation marks in a quotation become apostrophes.
            String verwacht = tekst.replace("e\u0308", "ë").replaceAll("[“”]", "’");
            assertTrue(gelezen.contains("“" + verwacht + "”"), gelezen);
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
    void aWordOfThreeThousandLettersIsWholeAndOnThePages() throws IOException {
        String woord = "Q".repeat(3_000);
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
        List<Vastlegging> records = alle().subList(0, 2);
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
