package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RapporteerTest {
    private static final Vastlegging VASTLEGGING =
            Uitvoering.ENGINE.decide(CasusJson.parse(Uitvoering.casussen().get(2)));
    private static final VerzegeldeVastlegging VERZEGELD = Verzegelaar.met(
                    Clock.fixed(Instant.parse("2026-03-12T09:30:00Z"), ZoneOffset.UTC))
            .door("team Zuid")
            .verzegel(VASTLEGGING);
    private static final String BLOOT = VastleggingJson.format(VASTLEGGING);
    private static final String VERZEGELDE_TEKST = VerzegeldeVastleggingJson.formatIndented(VERZEGELD);

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
        assertEquals(Rapport.van(VERZEGELD).html(), Files.readString(pad("r.html")));

        assertEquals(
                new Uitvoering(0, "", ""),
                rapport(VERZEGELDE_TEKST, "--pdf", pad("r.pdf").toString()));
        assertArrayEquals(Rapport.van(VERZEGELD).pdf(), Files.readAllBytes(pad("r.pdf")));
        assertEquals(List.of("r.html", "r.pdf"), bestanden());
    }

    @Test
    void aRecordWithoutASealHasAReportThatSaysSo() throws IOException {
        assertEquals(new Uitvoering(0, Rapport.van(VASTLEGGING).html(), ""), rapport(BLOOT, "--html", "-"));
        Path bestand = Files.writeString(pad("v.json"), BLOOT);
        assertEquals(
                new Uitvoering(0, Rapport.van(VASTLEGGING).html(), ""),
                Uitvoering.van("rapport", "--html", "--uit", "-", bestand.toString()));
    }

    @Test
    void aReportThatWasThereIsReplaced() throws IOException {
        Files.writeString(pad("r.html"), "oud");
        rapport(BLOOT, "--html", pad("r.html").toString());
        assertEquals(Rapport.van(VASTLEGGING).html(), Files.readString(pad("r.html")));
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
        assertTrue(u.fout().contains("/uitkomst"), u::fout);

        Uitvoering kapot = rapport("{\"zegel\":{}}", "--pdf", "-");
        assertEquals(1, kapot.code());
        assertTrue(kapot.fout().contains("/vastlegging"), kapot::fout);
    }

    @Test
    void aRecordByAnotherStrategieIsRefused() {
        Uitvoering u = rapport(BLOOT.replace("\"versie\":\"1.7\"", "\"versie\":\"1.8\""), "--html", "-");
        assertEquals(1, u.code());
        assertTrue(u.fout().contains("andere strategie"), u::fout);
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
        assertArrayEquals(Rapport.van(VASTLEGGING).pdf(), pdf);
    }
}
