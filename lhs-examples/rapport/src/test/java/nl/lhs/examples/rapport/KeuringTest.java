package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.doorrekening.Variantenrekenaar;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.inzicht.Inzichtteller;
import nl.lhs.rules.inzicht.Periode;
import nl.lhs.rules.json.ControleJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.sporen.Sporenoordeel;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Every kind of PDF meets PDF/A and PDF/UA, as veraPDF judges it. */
class KeuringTest {
    /** A logger is kept only as long as something refers to it. */
    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    @BeforeAll
    static void gereed() {
        VERAPDF.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What a PDF fails in, by clause. */
    private static List<String> fouten(byte[] pdf, PDFAFlavour soort) throws Exception {
        try (PDFAParser lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), soort);
                PDFAValidator keurder =
                        Foundries.defaultInstance().createValidator(List.of(soort, PDFAFlavour.PDFUA_1))) {
            List<ValidationResult> uitslagen = keurder.validateAll(lezer);
            assertEquals(2, uitslagen.size());
            return uitslagen.stream()
                    .filter(u -> !u.isCompliant())
                    .flatMap(u -> u.getTestAssertions().stream()
                            .filter(t -> t.getStatus() == TestAssertion.Status.FAILED)
                            .map(t -> u.getPDFAFlavour() + " " + t.getRuleId().getClause() + ": " + t.getMessage()))
                    .distinct()
                    .collect(Collectors.toList());
        }
    }

    private static Map<String, byte[]> zonderBijlage() throws Exception {
        Map<String, byte[]> alle = new LinkedHashMap<>();
        for (String kenmerk : List.of("V-03", "V-07", "Z-2026-0070")) {
            alle.put(kenmerk, Rapport.from(Voorbeelden.metKenmerk(kenmerk)).pdf());
        }
        alle.put("dossier", Rapport.from(Voorbeelden.dossier()).pdf());
        alle.put(
                "controle",
                Rapport.from(Voorbeelden.ENGINE.decide(
                                ControleJson.parse(Files.readString(Path.of("..", "voorbeelden", "controle.json"))
                                        .replace("\"gevolgen\": \"VAN_BELANG\"", "\"gevolgen\": \"GROOT\""))))
                        .pdf());
        Inzichtteller teller = Inzichtteller.per(Periode.MAAND).label("gemeente");
        Voorbeelden.alle().forEach(teller::tel);
        alle.put("inzicht", Inzichtrapport.from(teller.inzicht()).pdf());
        alle.put(
                "leeg inzicht",
                Inzichtrapport.from(Inzichtteller.per(Periode.JAAR).inzicht()).pdf());
        Variantenrekenaar rekenaar = Variantenrekenaar.of(
                Voorbeelden.ENGINE,
                StrategieJson.lhs17(),
                List.of(Proefstrategieen.streng(), Proefstrategieen.willekeurig(1)),
                Werkmodel.BRABANT);
        long[] regel = {0};
        Voorbeelden.alle().forEach(v -> rekenaar.tel(++regel[0], v.casus()));
        alle.put("varianten", Variantenrapport.from(rekenaar.vergelijking()).pdf());
        alle.put(
                "doorrekening",
                Doorrekenrapport.from(
                                rekenaar.doorrekening(Proefstrategieen.streng().verwijzing()))
                        .pdf());
        Sporenoordeel oordeel = SporenrapportTest.voorbeeld();
        alle.put("sporen", Sporenrapport.from(oordeel).pdf());
        return alle;
    }

    @Test
    void everyKindOfReportMeetsPdfA2aAndPdfUa1() throws Exception {
        for (Map.Entry<String, byte[]> pdf : zonderBijlage().entrySet()) {
            assertEquals(List.of(), fouten(pdf.getValue(), PDFAFlavour.PDFA_2_A), pdf.getKey());
            assertEquals(List.of(), Bladen.van(pdf.getValue()).klachten(), pdf.getKey());
        }
    }

    @Test
    void theReportOfASealedRecordMeetsPdfA3aAndHoldsThatRecord() throws Exception {
        VerzegeldeVastlegging verzegeld = Voorbeelden.onderteken(Voorbeelden.voorbeeld());
        byte[] bytes = Rapport.from(verzegeld).pdf();
        assertEquals(List.of(), fouten(bytes, PDFAFlavour.PDFA_3_A));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDComplexFileSpecification bijlage = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("vastlegging.json");
            String json = new String(bijlage.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
            assertEquals(VerzegeldeVastleggingJson.format(verzegeld), json);
            assertEquals(
                    Verificatie.Oordeel.GEREPRODUCEERD,
                    Verificateur.of(Voorbeelden.ENGINE).verifieer(json).oordeel());
            assertEquals("application/json", bijlage.getEmbeddedFile().getSubtype());
            assertEquals("Source", bijlage.getCOSObject().getNameAsString(COSName.AF_RELATIONSHIP));
        }
    }

    @Test
    void aPdfWithoutTheRecordIsNotTakenForOneThatHoldsIt() throws Exception {
        byte[] bytes = Rapport.from(Voorbeelden.metKenmerk("V-07")).pdf();
        assertTrue(fouten(bytes, PDFAFlavour.PDFA_3_A).toString().contains("pdfaid:part"));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals(null, pdf.getDocumentCatalog().getNames());
        }
    }
}
