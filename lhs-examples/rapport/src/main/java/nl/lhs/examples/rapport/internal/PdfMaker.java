package nl.lhs.examples.rapport.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.lhs.examples.rapport.basis.RapportException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a PDF of a page: tagged (PDF/UA), with its fonts inside. It fetches nothing; the same page gives the same file.
 */
public final class PdfMaker {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Whether this thread makes a page. Other code in this JVM may use the same engine in another way. */
    private static final ThreadLocal<Boolean> BEZIG = ThreadLocal.withInitial(() -> false);

    static {
        XRLog.setLoggerImpl(new Stil());
        FontMappers.set(new GeenZoektocht(FontMappers.instance()));
    }

    private PdfMaker() {}

    /** Keeps the engine out of the logs: its messages come back as a {@link Diagnostic}. */
    private static final class Stil implements XRLogger {
        private final XRLogger anders = new JDKXRLogger();

        @Override
        public void log(String where, Level level, String msg) {
            anders.log(where, level, msg);
        }

        @Override
        public void log(String where, Level level, String msg, Throwable th) {
            anders.log(where, level, msg, th);
        }

        @Override
        public void setLevel(String logger, Level level) {
            anders.setLevel(logger, level);
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return !BEZIG.get() && anders.isLogLevelEnabled(diagnostic);
        }
    }

    /**
     * Answers when the engine asks for fonts that it does not use. Otherwise the engine would search the machine for fonts,
     * and write a list of them to the home directory of the user.
     */
    private static final class GeenZoektocht implements FontMapper {
        private final FontMapper anders;

        GeenZoektocht(FontMapper anders) {
            this.anders = anders;
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String naam, PDFontDescriptor beschrijving) {
            return BEZIG.get()
                    ? new FontMapping<>(Lettertypen.get().gewoon(), false)
                    : anders.getTrueTypeFont(naam, beschrijving);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String naam, PDFontDescriptor beschrijving) {
            return BEZIG.get()
                    ? new FontMapping<>(Lettertypen.get().gewoon(), false)
                    : anders.getFontBoxFont(naam, beschrijving);
        }

        @Override
        public CIDFontMapping getCIDFont(String naam, PDFontDescriptor beschrijving, PDCIDSystemInfo systeem) {
            return anders.getCIDFont(naam, beschrijving, systeem);
        }
    }

    /**
     * A page as a PDF.
     *
     * @param pagina XML, as {@link Paginasjabloon#pdf} gives it
     * @param moment the date of creation that it gets; empty for none
     * @return the bytes of the file
     */
    public static byte[] pdf(String pagina, Optional<Instant> moment) {
        BEZIG.set(true);
        try {
            return maak(pagina, moment);
        } finally {
            BEZIG.remove();
        }
    }

    private static byte[] maak(String pagina, Optional<Instant> moment) {
        Document document = lees(pagina);
        tekenLetters(document);
        List<String> klachten = new ArrayList<>();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .useUriResolver((basis, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, soort) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, soort) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useReplacementText(String.valueOf(Lettertypen.VERVANGING))
                .useUnicodeLineBreaker(new Regelbreker())
                .withProducer("lhs")
                .withDiagnosticConsumer(d -> {
                    if (d.getLevel().intValue() >= Level.WARNING.intValue()) {
                        klachten.add(String.valueOf(d.getLogMessageId()));
                    }
                });
        Lettertypen.BESTANDEN.forEach(b -> builder.useFont(b::open, b.familie(), b.gewicht(), FontStyle.NORMAL, true));
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            zonderLegeDelen(pdf.getDocumentCatalog().getStructureTreeRoot());
            zonderKlok(pdf, pagina, moment);
            pdf.save(uit);
        } catch (IOException e) {
            throw new RapportException("the PDF cannot be made", e);
        }
        if (!klachten.isEmpty()) {
            throw new RapportException("the PDF would not be complete: " + klachten);
        }
        return uit.toByteArray();
    }

    private static Document lees(String pagina) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder lezer = factory.newDocumentBuilder();
            lezer.setErrorHandler(null); // the default one writes to the console
            return lezer.parse(new InputSource(new StringReader(pagina)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new RapportException("the page is not well-formed", e);
        }
    }

    /** Removes the empty heads and feet that the engine gives every table. */
    private static void zonderLegeDelen(PDStructureNode knoop) {
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement deel) {
                zonderLegeDelen(deel);
                if (deel.getKids().isEmpty()) {
                    knoop.removeKid(deel);
                }
            }
        }
    }

    /** Sets the date and the identity of the file, which the engine would take from the clock. */
    private static void zonderKlok(PDDocument pdf, String pagina, Optional<Instant> moment) {
        pdf.getDocumentInformation()
                .setCreationDate(moment.map(m -> GregorianCalendar.from(m.atZone(ZoneOffset.UTC)))
                        .orElse(null));
        CRC32 som = new CRC32();
        som.update(pagina.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(som.getValue());
    }

    /**
     * Replaces the text in drawings by outlines. The engine would use the fonts of the machine for it, and these differ or
     * are missing.
     */
    private static void tekenLetters(Document document) {
        NodeList teksten = document.getElementsByTagNameNS(SVG, "text");
        for (int i = teksten.getLength() - 1; i >= 0; i--) {
            Element tekst = (Element) teksten.item(i);
            Element omtrek = document.createElementNS(SVG, "path");
            omtrek.setAttribute("d", omtrek(tekst));
            omtrek.setAttribute("fill", tekst.getAttribute("fill"));
            tekst.getParentNode().replaceChild(omtrek, tekst);
        }
    }

    private static String omtrek(Element tekst) {
        boolean vet = tekst.getAttribute("font-weight").equals("700");
        double grootte = Double.parseDouble(tekst.getAttribute("font-size"));
        String letters = tekst.getTextContent();
        double x = Double.parseDouble(tekst.getAttribute("x"));
        if (tekst.getAttribute("text-anchor").equals("middle")) {
            x -= Lettertypen.get().breedte(letters, vet, grootte) / 2;
        }
        double y = Double.parseDouble(tekst.getAttribute("y"));
        return pad(Lettertypen.get().omtrek(letters, vet, grootte), x, y);
    }

    private static String pad(GeneralPath omtrek, double x, double y) {
        StringBuilder pad = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = omtrek.getPathIterator(null); !i.isDone(); i.next()) {
            int soort = i.currentSegment(c);
            switch (soort) {
                case PathIterator.SEG_MOVETO -> punten(pad.append('M'), c, 1, x, y);
                case PathIterator.SEG_LINETO -> punten(pad.append('L'), c, 1, x, y);
                case PathIterator.SEG_QUADTO -> punten(pad.append('Q'), c, 2, x, y);
                case PathIterator.SEG_CUBICTO -> punten(pad.append('C'), c, 3, x, y);
                default -> pad.append('Z');
            }
        }
        return pad.toString();
    }

    private static void punten(StringBuilder pad, double[] c, int aantal, double x, double y) {
        for (int i = 0; i < aantal; i++) {
            pad.append(String.format(Locale.ROOT, "%.3f %.3f ", c[2 * i] + x, c[2 * i + 1] + y));
        }
    }
}
