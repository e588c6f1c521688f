package nl.lhs.examples.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template of one's own: what takes the place of its fields, and for what it is refused. */
class BriefsjabloonTest {
    private static final String HOOFD = "word/document.xml";

    private static byte[] eigen(UnaryOperator<String> wijziging) {
        return Woordproef.met(Briefsjabloon.of(Briefsoort.LOD).docx(), HOOFD, wijziging);
    }

    /** Our own template with another paragraph after the first. */
    private static byte[] metAlinea(String alinea) {
        return eigen(xml -> xml.replaceFirst("</w:p>", "</w:p>" + alinea.replace("$", "\\$")));
    }

    private static String p(String tekst) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + tekst + "</w:t></w:r></w:p>";
    }

    private static List<String> fouten(byte[] docx) {
        return assertThrows(OngeldigException.class, () -> Briefsjabloon.parse(Briefsoort.LOD, docx)).fouten().stream()
                .map(f -> f.pad() + " " + f.tekst())
                .toList();
    }

    private static void weigert(byte[] docx, String... fouten) {
        assertEquals(List.of(fouten), fouten(docx));
    }

    private static Brief vul(byte[] docx, Besluitgegevens gegevens) {
        return Brief.from(
                Briefsoort.LOD,
                Briefvoorbeelden.bij(Briefsoort.LOD),
                gegevens,
                Briefsjabloon.parse(Briefsoort.LOD, docx));
    }

    @ParameterizedTest
    @EnumSource
    void ourOwnTemplateIsOneLikeAnyOther(Briefsoort soort) {
        Briefsjabloon ons = Briefsjabloon.of(soort);
        assertArrayEquals(ons.docx(), Briefsjabloon.parse(soort, ons.docx()).docx());
    }

    @Test
    void aFieldIsFilledInWhereverWordSplitItOverRuns() {
        byte[] docx = metAlinea("<w:p><w:r><w:t>Op </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:proofErr"
                + " w:type=\"spellStart\"/><w:r><w:t>{da</w:t></w:r><w:r><w:t>tum}</w:t></w:r><w:r><w:t>} te"
                + " {{plaats}} en {{plaats}}.</w:t></w:r></w:p>");
        Brief brief = vul(
                docx, Besluitgegevens.LEEG.with(Besluitveld.DATUM, "1 mei 2026").with(Besluitveld.PLAATS, "Deventer"));
        assertTrue(brief.tekst().contains("Op 1 mei 2026 te Deventer en Deventer."), brief::tekst);
        Woordproef.geldig(brief.docx());
        assertTrue(Woordproef.alineas(brief.docx()).contains("Op 1 mei 2026 te Deventer en Deventer."));
    }

    @Test
    void aFieldIsFilledInInATableAHeaderAndATextBox() {
        String vak = "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + p("In het vak: {{plaats}}") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
        String tabel = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc>"
                + p("In de tabel: {{plaats}}") + "</w:tc></w:tr></w:tbl>";
        byte[] docx = Woordproef.met(
                metAlinea(vak + tabel),
                "word/footer1.xml",
                xml -> xml.replaceFirst("</w:p>", "</w:p>" + p("In de voet: {{plaats}}")));
        Brief brief = vul(docx, Besluitgegevens.LEEG.with(Besluitveld.PLAATS, "Deventer"));
        for (String waar : List.of("In het vak: Deventer", "In de tabel: Deventer", "In de voet: Deventer")) {
            assertTrue(brief.tekst().contains(waar), brief::tekst);
        }
        Woordproef.geldig(brief.docx());
        assertTrue(new String(Woordproef.delen(brief.docx()).get("word/footer1.xml"), StandardCharsets.UTF_8)
                .contains("Deventer"));
    }

    @Test
    void aPassageThatHasNothingToSayLeavesNoEmptyLineAndACellStaysACell() {
        String tabel = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc>"
                + p("{{deel.verzoek}}") + "</w:tc></w:tr></w:tbl>";
        byte[] docx = metAlinea(tabel);
        byte[] uit = Brief.from(
                        Briefsoort.LOD,
                        Briefvoorbeelden.alle().get(3),
                        Besluitgegevens.LEEG,
                        Briefsjabloon.parse(Briefsoort.LOD, docx))
                .docx();
        Woordproef.geldig(uit);
        assertFalse(new String(Woordproef.delen(uit).get(HOOFD), StandardCharsets.UTF_8).contains("{{"));
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        weigert(
                metAlinea(p("{{datun}}")),
                "/word/document.xml/2 heeft een onbekend veld {{datun}}; bedoeld is misschien {{datum}}. De velden staan in"
                        + " docs/sjablonen.md");
        weigert(
                metAlinea(p("Op {{datum en {{plaats}}")),
                "/word/document.xml/2 heeft {{ zonder }} erachter; verwacht: een veld op één regel, zoals {{datum}}");
        weigert(metAlinea(p("Op datum}}")), "/word/document.xml/2 heeft }} zonder {{ ervoor");
        weigert(
                metAlinea(p("Lees dit: {{deel.gevolg}}")),
                "/word/document.xml/2 heeft {{deel.gevolg}} tussen andere tekst; verwacht: dit veld alleen in zijn alinea");
        weigert(metAlinea(p("{{gesprek}}")), "/word/document.xml/2 heeft het veld {{gesprek}}; dat hoort niet bij lod");
        weigert(
                eigen(xml -> xml.replace("{{deel.rechtsmiddelen}}", "U kunt bellen.")),
                " mist een veld dat bij lod hoort; verwacht: {{deel.rechtsmiddelen}} of {{bezwaarAdres}}");
        weigert(
                eigen(xml -> xml.replace("{{datum}}", "{{dag}}").replace("{{ondertekening}}", "X")),
                " mist een veld dat bij lod hoort; verwacht: {{datum}}",
                " mist een veld dat bij lod hoort; verwacht: {{ondertekening}}",
                "/word/document.xml/5 heeft een onbekend veld {{dag}}. De velden staan in docs/sjablonen.md");
    }

    @Test
    void howToObjectDoesNotBelongInAWarning() {
        byte[] docx = Woordproef.met(
                Briefsjabloon.of(Briefsoort.WAARSCHUWING).docx(),
                HOOFD,
                xml -> xml.replace("{{deel.gevolg}}", "{{deel.rechtsmiddelen}}"));
        Fout fout = assertThrows(OngeldigException.class, () -> Briefsjabloon.parse(Briefsoort.WAARSCHUWING, docx))
                .fouten()
                .get(0);
        assertTrue(fout.tekst().contains("hoort alleen in een besluit, en waarschuwing is geen besluit"), fout::tekst);
    }

    @Test
    void whatIsNoDocumentOfWordIsRefused() {
        String geen = " is geen Word-document; verwacht: een bestand dat in Word is opgeslagen als .docx";
        weigert(new byte[0], geen);
        weigert("{}".getBytes(StandardCharsets.UTF_8), geen);
        weigert(Woordproef.met(Briefsjabloon.of(Briefsoort.LOD).docx(), d -> d.remove("[Content_Types].xml")), geen);
        weigert(Woordproef.met(Briefsjabloon.of(Briefsoort.LOD).docx(), d -> d.remove("_rels/.rels")), geen);
        assertTrue(fouten(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .get(0)
                .contains("wachtwoord"));
        weigert(
                new byte[Briefsjabloon.MAX_BYTES + 1],
                " is te groot; verwacht: hoogstens " + Briefsjabloon.MAX_BYTES + " bytes");
        weigert(eigen(xml -> xml + "<"), "/word/document.xml is geen XML die Word kan lezen");
        weigert(
                eigen(xml -> xml.replaceFirst(
                        "<w:document", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + "<w:document")),
                "/word/document.xml is geen XML die Word kan lezen");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream uit = new ZipOutputStream(bytes)) {
            uit.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] blok = new byte[1024 * 1024];
            for (int i = 0; i < 50; i++) {
                uit.write(blok);
            }
            uit.closeEntry();
        }
        assertTrue(bytes.size() < Briefsjabloon.MAX_BYTES);
        assertTrue(fouten(bytes.toByteArray()).get(0).contains("uitgepakt te groot"));
        weigert(
                eigen(xml -> xml.replaceFirst("</w:p>", "</w:p>" + "<w:p/>".repeat(6_000))),
                "/word/document.xml heeft te veel alinea's; verwacht: hoogstens 5000");
        weigert(
                eigen(xml -> xml.replaceFirst("<w:body>", "<w:body>" + "<w:ins>".repeat(300) + "</w:ins>".repeat(300))),
                "/word/document.xml is geen XML die Word kan lezen");
    }

    @Test
    void whatRunsOrFetchesIsRefused() {
        byte[] ons = Briefsjabloon.of(Briefsoort.LOD).docx();
        assertTrue(fouten(Woordproef.met(
                        ons,
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "vnd.ms-word.document.macroEnabled.main+xml")))
                .get(0)
                .contains("macro's"));
        String relatie = "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "relationships/%s\" Target=\"https://voorbeeld.test/x\" TargetMode=\"External\"/></Relationships>";
        for (String soort : List.of("attachedTemplate", "image", "oleObject", "frame", "subDocument")) {
            byte[] docx = Woordproef.met(
                    ons,
                    "word/_rels/document.xml.rels",
                    xml -> xml.replace("</Relationships>", relatie.formatted(soort)));
            assertTrue(
                    fouten(docx)
                            .get(0)
                            .startsWith("/word/document.xml verwijst naar iets buiten het document (" + soort),
                    () -> fouten(docx).get(0));
        }
        Briefsjabloon.parse(
                Briefsoort.LOD,
                Woordproef.met(
                        ons,
                        "word/_rels/document.xml.rels",
                        xml -> xml.replace("</Relationships>", relatie.formatted("hyperlink"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INCLUDETEXT \"https://voorbeeld.test\"",
                "INCLUDEPICTURE x",
                "DDEAUTO c:\\\\x",
                "LINK Excel",
                "MERGEFIELD x",
                "date \\@ d",
                "MACROBUTTON x"
            })
    void aFieldCodeThatFetchesOrChangesIsRefusedHoweverItIsWritten(String code) {
        String woord = code.split(" ")[0].toUpperCase(java.util.Locale.ROOT);
        String eenvoudig = "<w:p><w:fldSimple w:instr=\" " + code.replace("\"", "&quot;") + "\"/></w:p>";
        String gesplitst = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code.charAt(0)
                + "</w:instrText></w:r><w:r><w:instrText>" + code.substring(1)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        for (String alinea : List.of(eenvoudig, gesplitst)) {
            assertTrue(
                    fouten(metAlinea(alinea)).get(0).startsWith("/word/document.xml bevat de veldcode " + woord),
                    () -> fouten(metAlinea(alinea)).get(0));
        }
    }

    @Test
    void theTextOfAnAgencyTakesThePlaceOfOurs() {
        byte[] docx = eigen(
                xml -> xml.replace("{{deel.dwangsom}}", "De dwangsom: {{dwangsom}}, hoogstens {{dwangsomMaximum}}.")
                        .replace("Geachte heer, mevrouw,", "Beste lezer,"));
        Brief brief = vul(docx, Briefvoorbeelden.VOL);
        assertTrue(brief.tekst().contains("Beste lezer,"));
        assertTrue(
                brief.tekst()
                        .contains("De dwangsom: €\u00A07.500,50 per overtreding van de last, hoogstens €\u00A015.001."),
                brief::tekst);
        assertFalse(brief.tekst().contains("het gegeven dwangsomRedenen"));
        assertFalse(brief.openVelden().contains(Besluitveld.DWANGSOM_REDENEN));
    }

    @Test
    void aHeadingIsBoldWhereATemplateHasNoStyleForIt() {
        byte[] docx = Woordproef.met(
                Briefsjabloon.of(Briefsoort.LOD).docx(),
                "word/styles.xml",
                xml -> xml.replace("heading 2", "Iets anders"));
        byte[] uit = vul(docx, Besluitgegevens.LEEG).docx();
        Woordproef.geldig(uit);
        assertTrue(new String(Woordproef.delen(uit).get(HOOFD), StandardCharsets.UTF_8).contains("<w:b/>"));
    }

    @Test
    void aTemplateForAnotherLetterIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Brief.from(
                        Briefsoort.LOD,
                        Briefvoorbeelden.bij(Briefsoort.LOD),
                        Besluitgegevens.LEEG,
                        Briefsjabloon.of(Briefsoort.LOB)));
    }
}
