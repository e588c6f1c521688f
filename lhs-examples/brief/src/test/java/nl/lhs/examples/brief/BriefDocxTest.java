package nl.lhs.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The document of Word. */
class BriefDocxTest {
    @ParameterizedTest
    @EnumSource
    void everyLetterIsValidByTheSchemaAndSaysWhatTheTextSays(Briefsoort soort) {
        for (Besluitgegevens gegevens : List.of(Besluitgegevens.LEEG, Briefvoorbeelden.VOL)) {
            Brief brief = Brief.from(soort, Briefvoorbeelden.bij(soort), gegevens);
            byte[] docx = brief.docx();
            Woordproef.geldig(docx);
            assertEquals(Arrays.asList(brief.tekst().strip().split("\n\n")), Woordproef.alineas(docx));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateOfOursIsValidByTheSchema(Briefsoort soort) {
        Woordproef.geldig(Briefsjabloon.of(soort).docx());
    }

    @ParameterizedTest
    @EnumSource
    void everyOpenFieldIsMarkedAndNothingElseIs(Briefsoort soort) {
        Brief brief = Brief.from(soort, Briefvoorbeelden.bij(soort), Besluitgegevens.LEEG);
        List<String> verwacht = brief.openVelden().stream()
                .map(v -> "[in te vullen: " + v.omschrijving(nl.lhs.rules.uitleg.Taal.NEDERLANDS) + "]")
                .sorted()
                .toList();
        assertEquals(
                verwacht,
                Woordproef.gemarkeerd(brief.docx()).stream().distinct().sorted().toList());
        assertEquals(
                List.of(),
                Woordproef.gemarkeerd(Brief.from(soort, Briefvoorbeelden.bij(soort), Briefvoorbeelden.VOL)
                        .docx()));
    }

    @Test
    void aLineEndOfAValueIsALineEndInTheLetter() {
        Brief brief = Brief.from(
                Briefsoort.LOD,
                Briefvoorbeelden.bij(Briefsoort.LOD),
                Besluitgegevens.LEEG.with(Besluitveld.ADRES, "Sluisweg 3\r\n\r\n1000 BB Voorbeeldstad"));
        assertEquals(
                1,
                Woordproef.alineas(brief.docx()).stream()
                        .filter("Sluisweg 3\n1000 BB Voorbeeldstad"::equals)
                        .count());
    }

    @Test
    void theFileHoldsNoDayAndNoNameOfAPersonOrAProgram() throws IOException {
        byte[] docx = Brief.from(Briefsoort.LOD, Briefvoorbeelden.bij(Briefsoort.LOD), Briefvoorbeelden.VOL)
                .docx();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var eigenschappen = document.getProperties().getCoreProperties();
            assertEquals(0, eigenschappen.getCreated().getTime());
            assertEquals(0, eigenschappen.getModified().getTime());
            assertEquals(null, eigenschappen.getLastModifiedByUser());
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                assertEquals(1980, e.getTimeLocal().getYear(), e.getName());
            }
        }
    }
}
