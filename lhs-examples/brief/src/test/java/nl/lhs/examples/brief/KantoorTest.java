package nl.lhs.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.lhs.rules.uitleg.Besluitgegevens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office suite opens each letter, and reads in it what the letter says. */
@Tag("kantoor")
class KantoorTest {
    @TempDir
    private static Path map;

    private static Map<Briefsoort, Brief> brieven;

    @BeforeAll
    static void openEachLetterAndPrintIt() throws Exception {
        brieven = Briefvoorbeelden.vol(Besluitgegevens.LEEG);
        List<String> opdracht = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + map.resolve("profiel").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                map.toString()));
        for (Brief brief : brieven.values()) {
            Path docx = map.resolve(brief.soort().code() + ".docx");
            Files.write(docx, brief.docx());
            opdracht.add(docx.toString());
        }
        voerUit(opdracht);
    }

    private static String voerUit(List<String> opdracht) throws Exception {
        Process proces;
        try {
            proces = new ProcessBuilder(opdracht)
                    .redirectErrorStream(true)
                    .redirectOutput(map.resolve("uitvoer").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    opdracht.get(0) + " is not there: the profile kantoor needs LibreOffice (soffice) and poppler"
                            + " (pdftotext)",
                    e);
        }
        assertTrue(proces.waitFor(3, TimeUnit.MINUTES), opdracht.get(0) + " takes too long");
        String uitvoer = Files.readString(map.resolve("uitvoer"), StandardCharsets.UTF_8);
        assertEquals(0, proces.exitValue(), uitvoer);
        return uitvoer;
    }

    /** Without white space and hyphens, which a line break on paper adds or takes. */
    private static String kaal(String tekst) {
        return tekst.replaceAll("[\\s\\u00A0\\-\\u00AD]+", "").replace("\f", "");
    }

    @Test
    void whatTheOfficeSuitePrintsIsWhatTheLetterSays() throws Exception {
        for (Brief brief : brieven.values()) {
            String pdf = map.resolve(brief.soort().code() + ".pdf").toString();
            String gelezen =
                    kaal(voerUit(List.of("pdftotext", "-layout", pdf, "-")).replaceAll("Pagina \\d+ van \\d+", ""));
            for (String alinea : brief.tekst().strip().split("\n\n")) {
                assertTrue(gelezen.contains(kaal(alinea)), () -> brief.soort() + " misses: " + alinea);
            }
        }
    }
}
