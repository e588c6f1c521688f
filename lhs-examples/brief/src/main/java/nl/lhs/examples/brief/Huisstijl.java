package nl.lhs.examples.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Makes our own templates: a plain letter on A4, in the styles of {@code stijlen.xml}. */
final class Huisstijl {
    private static final int INSPRINGING = 180;
    private static final int BREEDTE = 9070 - INSPRINGING;
    private static final String TABBLAD = "Gegeven";

    private final XWPFDocument document = new XWPFDocument();
    private final Briefsoort soort;

    private Huisstijl(Briefsoort soort) {
        this.soort = soort;
    }

    /** The template of a letter; the same bytes each time. */
    static byte[] maak(Briefsoort soort) {
        Huisstijl stijl = new Huisstijl(soort);
        try (XWPFDocument document = stijl.document;
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            stijl.schrijf();
            document.write(uit);
            return Woordbestand.parse(uit.toByteArray()).write(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the template " + soort, e);
        }
    }

    private void schrijf() {
        stijlen();
        eigenschappen();
        kop();
        alinea("Onderwerp", "{{onderwerp}}");
        alinea("Normaal", "Geachte heer, mevrouw,");
        alinea("Normaal", "{{deel.opening}}");
        kader("{{deel.nu}}");
        for (Sjabloonveld deel : Briefopzet.of(soort).delen()) {
            alinea("Normaal", "{{" + deel.naam() + "}}");
        }
        if (soort.isBesluit()) {
            alinea("Normaal", "{{deel.rechtsmiddelen}}");
        }
        if (Briefopzet.heeftAfschrift(soort)) {
            alinea("Normaal", "{{deel.afschrift}}");
        }
        XWPFParagraph groet = alinea("Slot", "Hoogachtend,");
        groet.setKeepNext(true);
        alinea("Ondertekening", "{{ondertekening}}");
        voet();
        pagina();
    }

    private void kop() {
        alinea("Afzender", "{{afzender}}");
        alinea("Adres", "{{adresAfzender}}");
        alinea("Geadresseerde", "{{geadresseerde}}");
        alinea("Adres", "{{adres}}");
        XWPFParagraph eerste = gegeven("Datum", "{{datum}}");
        eerste.setSpacingBefore(360);
        gegeven("Kenmerk", "{{kenmerk}}");
        gegeven("Zaak", "{{zaak}}");
        gegeven("Vragen", "{{contact}}");
    }

    private XWPFParagraph gegeven(String wat, String veld) {
        XWPFParagraph alinea = document.createParagraph();
        alinea.setStyle(TABBLAD);
        XWPFRun run = alinea.createRun();
        run.setText(wat + ":");
        run.addTab();
        alinea.createRun().setText(veld);
        return alinea;
    }

    private XWPFParagraph alinea(String stijl, String tekst) {
        XWPFParagraph alinea = document.createParagraph();
        alinea.setStyle(stijl);
        alinea.createRun().setText(tekst);
        return alinea;
    }

    /** What to do now stands in a table of one cell: a border around paragraphs breaks where their margins differ. */
    private void kader(String veld) {
        XWPFTable tabel = document.createTable(1, 1);
        tabel.setWidth(Integer.toString(BREEDTE));
        tabel.setCellMargins(120, 180, 60, 180);
        tabel.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, "44546A");
        tabel.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, "44546A");
        tabel.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, "44546A");
        tabel.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, "44546A");
        // The border stands where the text begins, in the width that is left.
        CTTblWidth inspringing = tabel.getCTTbl().getTblPr().addNewTblInd();
        inspringing.setType(STTblWidth.DXA);
        inspringing.setW(BigInteger.valueOf(INSPRINGING));
        XWPFTableCell cel = tabel.getRow(0).getCell(0);
        cel.setColor("F2F5F9");
        CTTblWidth breedte = cel.getCTTc().getTcPr().addNewTcW();
        breedte.setType(STTblWidth.DXA);
        breedte.setW(BigInteger.valueOf(BREEDTE));
        tabel.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(BREEDTE));
        XWPFParagraph alinea = cel.getParagraphs().get(0);
        alinea.setStyle("Kader");
        alinea.createRun().setText(veld);
    }

    private void voet() {
        XWPFParagraph alinea = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        alinea.setStyle("Voet");
        alinea.setAlignment(ParagraphAlignment.RIGHT);
        alinea.createRun().setText("Pagina ");
        alinea.getCTP().addNewFldSimple().setInstr("PAGE");
        alinea.createRun().setText(" van ");
        alinea.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private void pagina() {
        CTBody body = document.getDocument().getBody();
        // The footer made one, at its place: the last.
        CTSectPr sectie = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        CTPageSz maat = sectie.addNewPgSz();
        maat.setW(BigInteger.valueOf(11906));
        maat.setH(BigInteger.valueOf(16838));
        CTPageMar marge = sectie.addNewPgMar();
        marge.setTop(BigInteger.valueOf(1418));
        marge.setBottom(BigInteger.valueOf(1418));
        marge.setLeft(BigInteger.valueOf(1418));
        marge.setRight(BigInteger.valueOf(1418));
        marge.setHeader(BigInteger.valueOf(709));
        marge.setFooter(BigInteger.valueOf(709));
        marge.setGutter(BigInteger.ZERO);
    }

    private void stijlen() {
        try (InputStream in = Huisstijl.class.getResourceAsStream("stijlen.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (IOException | XmlException e) {
            throw new IllegalStateException("cannot read stijlen.xml", e);
        }
    }

    /** Without the day of today, and without the name of a program that made it. */
    private void eigenschappen() {
        PackagePropertiesPart eigenschappen =
                document.getProperties().getCoreProperties().getUnderlyingProperties();
        eigenschappen.setCreatedProperty(Optional.of(new Date(0)));
        eigenschappen.setModifiedProperty(Optional.of(new Date(0)));
        eigenschappen.setCreatorProperty(Optional.empty());
        eigenschappen.setTitleProperty(soort.code());
    }
}
