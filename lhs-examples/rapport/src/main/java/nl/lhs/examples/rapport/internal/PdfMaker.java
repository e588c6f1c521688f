package nl.lhs.examples.rapport.internal;

import static java.time.temporal.ChronoUnit.SECONDS;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.lhs.examples.rapport.basis.RapportException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
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
 * Makes a PDF of a page: tagged (PDF/UA-1), and to keep (PDF/A-2a, or PDF/A-3a where a file is attached). It fetches
 * nothing; the same page gives the same file.
 */
public final class PdfMaker {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> CELLEN = Set.of("TD", "TH");

    /** The block in the metadata with the date of creation. */
    private static final Pattern XMP_DATUM =
            Pattern.compile("<rdf:Description[^>]*>\\s*<xmp:CreateDate>([^<]*)</xmp:CreateDate>\\s*</rdf:Description>");

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
     * The record of which a report was made.
     *
     * @param json its text
     * @param moment when it was sealed
     */
    public record Bijlage(String json, Instant moment) {
        /** The name of the file in the PDF. */
        public static final String NAAM = "vastlegging.json";
    }

    /**
     * A page as a PDF.
     *
     * @param sjabloon the name of the template
     * @param pagina what it shows, with the characters that the fonts have
     * @param bijlage what is attached; its moment becomes the date of creation, of which there is none without it
     * @return the bytes of the file
     */
    public static byte[] pdf(String sjabloon, Function<Schrift, Object> pagina, Optional<Bijlage> bijlage) {
        Schrift schrift = Schrift.of(Lettertypen.get()::kan, Lettertypen.VERVANGING);
        Object inhoud = pagina.apply(schrift);
        return pdf(Paginasjabloon.pdf(sjabloon, inhoud, schrift.vervangen()), bijlage);
    }

    static byte[] pdf(String pagina, Optional<Bijlage> bijlage) {
        BEZIG.set(true);
        try {
            return maak(pagina, bijlage);
        } finally {
            BEZIG.remove();
        }
    }

    private static byte[] maak(String pagina, Optional<Bijlage> bijlage) {
        Document document = lees(pagina);
        tekenLetters(document);
        List<String> klachten = new ArrayList<>();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .useFastMode()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(bijlage.isPresent() ? PdfAConformance.PDFA_3_A : PdfAConformance.PDFA_2_A)
                .useColorProfile(kleurprofiel())
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
            zoalsGegeven(pdf);
            if (bijlage.isPresent()) {
                hecht(pdf, bijlage.get());
            }
            zonderKlok(pdf, pagina, bijlage.map(Bijlage::moment));
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

    /** The colours of a screen: sRGB by Clinton Ingram (Compact ICC Profiles, CC0). That of a JDK is not that of the next. */
    private static byte[] kleurprofiel() {
        try (InputStream in = PdfMaker.class.getResourceAsStream("srgb.icc")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new RapportException("the colour profile cannot be read", e);
        }
    }

    /** Puts the colour profile back as it is: the engine has the JDK read it, and each JDK writes it in another way. */
    private static void zoalsGegeven(PDDocument pdf) throws IOException {
        COSStream profiel = pdf.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
        try (OutputStream naar = profiel.createOutputStream(COSName.FLATE_DECODE)) {
            naar.write(kleurprofiel());
        }
    }

    /** Puts the record in the file, as the source of all that the pages show. */
    private static void hecht(PDDocument pdf, Bijlage bijlage) throws IOException {
        byte[] inhoud = bijlage.json().getBytes(StandardCharsets.UTF_8);
        Calendar moment = GregorianCalendar.from(bijlage.moment().atZone(ZoneOffset.UTC));
        PDEmbeddedFile bestand = new PDEmbeddedFile(pdf, new ByteArrayInputStream(inhoud), COSName.FLATE_DECODE);
        bestand.setSubtype("application/json");
        bestand.setSize(inhoud.length);
        bestand.setCreationDate(moment);
        bestand.setModDate(moment);
        PDComplexFileSpecification beschrijving = new PDComplexFileSpecification();
        beschrijving.setFile(Bijlage.NAAM);
        beschrijving.setFileUnicode(Bijlage.NAAM);
        beschrijving.setFileDescription("De verzegelde vastlegging waarvan dit rapport is gemaakt");
        beschrijving.setEmbeddedFile(bestand);
        beschrijving.setEmbeddedFileUnicode(bestand);
        beschrijving.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Source");
        PDEmbeddedFilesNameTreeNode namen = new PDEmbeddedFilesNameTreeNode();
        namen.setNames(Map.of(Bijlage.NAAM, beschrijving));
        PDDocumentNameDictionary namenboek = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        namenboek.setEmbeddedFiles(namen);
        pdf.getDocumentCatalog().setNames(namenboek);
        COSArray erbij = new COSArray();
        erbij.add(beschrijving);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, erbij);
    }

    /** Removes the empty heads and feet that the engine gives every table, but no cell: all rows have as many. */
    private static void zonderLegeDelen(PDStructureNode knoop) {
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement deel) {
                zonderLegeDelen(deel);
                if (deel.getKids().isEmpty() && !CELLEN.contains(deel.getStructureType())) {
                    knoop.removeKid(deel);
                }
            }
        }
    }

    /** Sets the dates and the identity of the file, which the engine takes from the clock. */
    private static void zonderKlok(PDDocument pdf, String pagina, Optional<Instant> moment) throws IOException {
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String tekst = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        Matcher klok = XMP_DATUM.matcher(tekst);
        if (!klok.find()) {
            throw new RapportException("the metadata of the PDF has another form");
        }
        String datum = moment.map(m -> klok.group()
                        .replace(klok.group(1), m.truncatedTo(SECONDS).toString()))
                .orElse("");
        metadata.importXMPMetadata(
                klok.replaceFirst(Matcher.quoteReplacement(datum)).getBytes(StandardCharsets.UTF_8));
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
        x -= switch (tekst.getAttribute("text-anchor")) {
            case "middle" -> Lettertypen.get().breedte(letters, vet, grootte) / 2;
            case "end" -> Lettertypen.get().breedte(letters, vet, grootte);
            default -> 0;
        };
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
