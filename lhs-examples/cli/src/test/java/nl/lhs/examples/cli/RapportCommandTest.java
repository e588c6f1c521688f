package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.examples.rapport.Rapport;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RapportCommandTest {
    private static final Vastlegging VASTLEGGING =
            Uitvoering.ENGINE.decide(CasusJson.parse(Uitvoering.casussen().get(2)));
    private static final VerzegeldeVastlegging VERZEGELD = Verzegelaar.of(
                    Clock.fixed(Instant.parse("2026-03-12T09:30:00Z"), ZoneOffset.UTC))
            .door("team Zuid")
            .verzegel(VASTLEGGING);
    private static final String BLOOT = VastleggingJson.format(VASTLEGGING);
    private static final String VERZEGELDE_TEKST = VerzegeldeVastleggingJson.formatIndented(VERZEGELD);

    private static final Verificatie VERIFICATIE =
            Verificateur.of(Uitvoering.ENGINE).verifieer(VERZEGELDE_TEKST);

    @TempDir
    private Path map;

    private Path pad(String naam) {
        return map.resolve(naam);
    }

    private Uitvoering rapport(String invoer, String vorm, String uit) {
        return Uitvoering.metInvoer(invoer, "rapport", vorm, "--uit", uit, "-");
    }

    private List<String> bestanden() throws IOException {
        try (Stream<Path> paden = Files.list(map)) {
            return paden.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theReportOfASealedRecordIsThatOfTheApi() throws IOException {
        assertEquals(
                new Uitvoering(0, "", ""),
                rapport(VERZEGELDE_TEKST, "--html", pad("r.html").toString()));
        assertEquals(Rapport.from(VERZEGELD, VERIFICATIE).html(), Files.readString(pad("r.html")));

        assertEquals(
                new Uitvoering(0, "", ""),
                rapport(VERZEGELDE_TEKST, "--pdf", pad("r.pdf").toString()));
        assertArrayEquals(Rapport.from(VERZEGELD, VERIFICATIE).pdf(), Files.readAllBytes(pad("r.pdf")));
        assertEquals(List.of("r.html", "r.pdf"), bestanden());
    }

    @Test
    void aRecordWithoutASealHasAReportThatSaysSo() throws IOException {
        assertEquals(new Uitvoering(0, Rapport.from(VASTLEGGING).html(), ""), rapport(BLOOT, "--html", "-"));
        Path bestand = Files.writeString(pad("v.json"), BLOOT);
        assertEquals(
                new Uitvoering(0, Rapport.from(VASTLEGGING).html(), ""),
                Uitvoering.from("rapport", "--html", "--uit", "-", bestand.toString()));
    }

    @Test
    void aReportThatWasThereIsReplacedAndSoIsAnEmptyFile() throws IOException {
        for (String oud : List.of("<!DOCTYPE html>\n<html>oud</html>", "%PDF-1.7 oud", "")) {
            Files.writeString(pad("r.html"), oud);
            assertEquals(
                    new Uitvoering(0, "", ""),
                    rapport(BLOOT, "--html", pad("r.html").toString()));
            assertEquals(Rapport.from(VASTLEGGING).html(), Files.readString(pad("r.html")));
        }
        assertEquals(List.of("r.html"), bestanden());
    }

    @Test
    void nothingButAReportIsReplaced() throws IOException {
        Files.writeString(pad("register.jsonl"), VERZEGELDE_TEKST);
        weigert("register.jsonl", "daar staat een bestand dat geen HTML-pagina of PDF is");
        assertEquals(VERZEGELDE_TEKST, Files.readString(pad("register.jsonl")));

        Path invoer = Files.writeString(pad("v.json"), BLOOT);
        Files.createSymbolicLink(pad("link.json"), invoer);
        for (String uit : List.of("v.json", "link.json")) {
            Uitvoering u = Uitvoering.from("rapport", "--html", "--uit", pad(uit).toString(), invoer.toString());
            assertEquals(2, u.code());
            assertTrue(eenRegel(u.fout()).contains("niet schrijven: het is de vastlegging zelf"), u::fout);
        }
        assertEquals(BLOOT, Files.readString(invoer));
    }

    @Test
    void aLinkToNothingIsToldAndNothingIsWritten() throws IOException {
        Files.createSymbolicLink(pad("r.html"), pad("weg.html"));
        weigert("r.html", "het is een koppeling naar iets dat niet bestaat");
        assertEquals(List.of("r.html"), bestanden());
    }

    @Test
    void aLinkToAReportStaysALink() throws IOException {
        Files.writeString(pad("echt.html"), "<!DOCTYPE html>");
        Files.createSymbolicLink(pad("r.html"), Path.of("echt.html"));
        rapport(BLOOT, "--html", pad("r.html").toString());
        assertTrue(Files.isSymbolicLink(pad("r.html")));
        assertEquals(Rapport.from(VASTLEGGING).html(), Files.readString(pad("echt.html")));
    }

    @Test
    void whoMayReadAReportStaysAsItWasAndIsAsUsualForANewOne() throws IOException {
        Path gewoon = Files.createFile(pad("gewoon"));
        rapport(BLOOT, "--html", pad("nieuw.html").toString());
        assertEquals(Files.getPosixFilePermissions(gewoon), Files.getPosixFilePermissions(pad("nieuw.html")));

        for (String rechten : List.of("rw-------", "rw-rw-rw-", "rw-r-----")) {
            Files.setPosixFilePermissions(pad("nieuw.html"), PosixFilePermissions.fromString(rechten));
            rapport(BLOOT, "--html", pad("nieuw.html").toString());
            assertEquals(rechten, PosixFilePermissions.toString(Files.getPosixFilePermissions(pad("nieuw.html"))));
        }
    }

    @Test
    void aFileThatStoodBesideItIsLeftAlone() throws IOException {
        Files.writeString(pad("r.html.wordt-geschreven"), "van een ander");
        rapport(BLOOT, "--html", pad("r.html").toString());
        assertEquals("van een ander", Files.readString(pad("r.html.wordt-geschreven")));
    }

    @Test
    void whyAPlaceCannotBeWrittenIsSaidInDutch() throws IOException {
        Files.writeString(pad("bestand"), "");
        weigert("bestand/r.html", "een deel van het pad is geen map");
        weigert("x".repeat(300), "de naam is te lang");
        Uitvoering u = Uitvoering.from("decide", pad("bestand/c.json").toString());
        assertTrue(eenRegel(u.fout()).endsWith("niet lezen: een deel van het pad is geen map"), u::fout);
    }

    private void weigert(String naam, String waarom) {
        Uitvoering u = rapport(BLOOT, "--html", pad(naam).toString());
        assertEquals(2, u.code());
        assertEquals("", u.uit());
        assertTrue(eenRegel(u.fout()).endsWith("niet schrijven: " + waarom), u::fout);
        assertTrue(u.fout().replaceAll("\\s", "").contains(pad(naam).toString()), u::fout);
    }

    private static String eenRegel(String tekst) {
        return tekst.strip().replaceAll("\\s+", " ");
    }

    @Test
    void ofARecordThatTheseRulesDoNotDecideThereIsNoReport() throws IOException {
        String anders = BLOOT.replaceFirst("\"klasse\":\"ZWAAR\"", "\"klasse\":\"MIDDEN\"");
        Uitvoering u = rapport(anders, "--html", pad("r.html").toString());
        assertEquals(1, u.code());
        assertTrue(eenRegel(u.fout()).contains("(geheel) is niet wat deze regels beslissen"), u::fout);
        assertTrue(
                eenRegel(u.fout()).contains(" /positionering/klasse vastgelegd is MIDDEN; de regels geven ZWAAR"),
                u::fout);
        assertEquals(List.of(), bestanden());

        // Other rules may decide otherwise.
        String vanAnderen =
                anders.replace(VASTLEGGING.bibliotheek().vingerafdruk().hex(), "ab".repeat(32));
        assertEquals(0, rapport(vanAnderen, "--html", "-").code());
    }

    @Test
    void aSealedRecordOfRulesWithAnotherOutcomeHasAReportThatSaysSo() {
        Vastlegging anders = VastleggingJson.parse(BLOOT.replaceFirst("\"klasse\":\"ZWAAR\"", "\"klasse\":\"MIDDEN\"")
                .replace(VASTLEGGING.bibliotheek().vingerafdruk().hex(), "ab".repeat(32)));
        Uitvoering u = rapport(
                VerzegeldeVastleggingJson.format(
                        Verzegelaar.of(Clock.systemUTC()).verzegel(anders)),
                "--html",
                "-");
        assertEquals(0, u.code());
        assertTrue(u.uit().contains("komen in deze zaak op een andere uitkomst uit"), u::uit);
    }

    @Test
    void aCopyIsRefusedAsWhatItIs() {
        Uitvoering u = rapport(
                KopieJson.format(
                        Pseudonimiseerder.of(Uitvoering.ENGINE, new byte[32]).kopieer(VASTLEGGING)),
                "--html",
                "-");
        assertEquals(1, u.code());
        assertTrue(eenRegel(u.fout()).contains("om één fout: (geheel) is een kopie zonder personen"), u::fout);
    }

    @Test
    void oneLimitIsNamedHoweverLargeARecordIs() {
        String groot = "{\"kenmerk\":\"" + "x".repeat(VastleggingJson.MAX_BYTES) + "\"}";
        for (String invoer : List.of(groot, groot + " ".repeat(3000) + groot, groot + groot + groot)) {
            Uitvoering u = rapport(invoer, "--html", "-");
            assertEquals(1, u.code());
            assertTrue(
                    eenRegel(u.fout()).contains("is te groot; verwacht: hoogstens 2097152 bytes, of verzegeld 2101248"),
                    u::fout);
        }
    }

    @Test
    void ofARecordWhoseSealIsBrokenThereIsNoReport() throws IOException {
        Uitvoering u = rapport(
                VERZEGELDE_TEKST.replace("team Zuid", "team Noord"),
                "--html",
                pad("r.html").toString());
        assertEquals(1, u.code());
        assertEquals("", u.uit());
        assertTrue(u.fout().contains("/zegel/hash"), u::fout);
        assertEquals(List.of(), bestanden());
    }

    @Test
    void whatIsNoRecordIsRefusedWithItsFaults() {
        Uitvoering u = rapport(Uitvoering.casussen().get(0), "--pdf", "-");
        assertEquals(1, u.code());
        assertEquals("", u.uit());
        assertTrue(eenRegel(u.fout()).contains("is een casus, geen vastlegging of dossier"), u::fout);

        Uitvoering kapot = rapport("{\"zegel\":{}}", "--pdf", "-");
        assertEquals(1, kapot.code());
        assertTrue(kapot.fout().contains("/vastlegging"), kapot::fout);
    }

    @Test
    void aRecordByAnotherStrategieIsRefused() {
        Uitvoering u = rapport(BLOOT.replace("\"versie\":\"1.7\"", "\"versie\":\"1.8\""), "--html", "-");
        assertEquals(1, u.code());
        assertTrue(u.fout().contains("--strategie"), u::fout);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAndNothingIsLeftThere() throws IOException {
        for (String uit : List.of(pad("geen/r.html").toString(), map.toString())) {
            Uitvoering u = rapport(BLOOT, "--html", uit);
            assertEquals(2, u.code());
            assertTrue(u.fout().replaceAll("\\s", "").contains(uit), u::fout);
        }
        assertEquals(List.of(), bestanden());
    }

    @Test
    void withoutAFormOrAPlaceItIsWrongUsage() {
        for (String[] args : new String[][] {
            {"rapport", "--uit", "r", "-"},
            {"rapport", "--html", "-"},
            {"rapport", "--html", "--pdf", "--uit", "r", "-"}
        }) {
            Uitvoering u = Uitvoering.metInvoer(BLOOT, args);
            assertEquals(2, u.code());
            assertTrue(u.fout().contains("lhs rapport --help"), u::fout);
        }
    }

    @Test
    void theBytesOfAPdfGoToStandardOutputUnchanged() {
        byte[] pdf = Uitvoering.bytes(BLOOT.getBytes(StandardCharsets.UTF_8), "rapport", "--pdf", "--uit", "-", "-");
        assertArrayEquals(Rapport.from(VASTLEGGING).pdf(), pdf);
    }
}
