package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line does under strategieen with words of their own: the two invented ones. */
class AndereWoordenTest {
    private static final String WMO = pad("wmo", "wmo.json");
    private static final String OMGEVING = pad("omgeving", "omgeving.json");
    private static final String CASUS_LHS = "../voorbeelden/casus.json";

    @TempDir
    private Path map;

    private static String pad(String naam, String bestand) {
        return "../beleidsproef/src/it/verzonnen-" + naam + "/src/main/resources/" + bestand;
    }

    private String bestand(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst).toString();
    }

    private static String casus(String naam, int nummer) throws IOException {
        return Files.readAllLines(Path.of(pad(naam, "casussen.jsonl"))).get(nummer - 1);
    }

    private static Uitvoering goed(String... args) {
        Uitvoering u = Uitvoering.from(args);
        assertEquals(0, u.code(), u::fout);
        return u;
    }

    @Test
    void aFileOfCasussenIsDecidedInTheWordsOfItsStrategie() {
        for (String naam : List.of("wmo", "omgeving")) {
            Uitvoering u =
                    goed("decide", "--jsonl", "--strategie", pad(naam, naam + ".json"), pad(naam, "casussen.jsonl"));
            assertEquals(5, u.uit().lines().count());
            assertTrue(u.uit().lines().allMatch(r -> r.contains("\"woorden\":{")), u::uit);
        }
    }

    /** Both decide at once: a casus gets the words of the strategie that its date and reikwijdte point to. */
    @Test
    void whereSeveralStrategieenAreGivenTheOneThatFitsReadsTheCasus() throws IOException {
        String tot = bestand(
                "tot.json",
                Files.readString(Path.of(WMO))
                        .replace(
                                "\"vanaf\": \"2026-02-01\"",
                                "\"vanaf\": \"2020-01-01\", \"totEnMet\": \"2026-01-31\""));
        String regels = casus("omgeving", 4) + "\n" + casus("wmo", 4).replace("2026-03-05", "2026-01-05") + "\n";
        Uitvoering u =
                goed("decide", "--jsonl", "--strategie", tot, "--strategie", OMGEVING, bestand("beide.jsonl", regels));
        assertTrue(u.uit().contains("\"interventies\":[\"INTREKKEN_VERGUNNING\",\"PROCES_VERBAAL\"]"), u::uit);
        assertTrue(u.uit().contains("\"interventies\":[\"TERUGVORDEREN\"]"), u::uit);
    }

    @Test
    void aSealedRecordIsVerifiedReportedAndCounted() throws IOException {
        String verzegeld = bestand(
                "v.json",
                goed("decide", "--verzegel", "--strategie", OMGEVING, bestand("c.json", casus("omgeving", 4)))
                        .uit());
        assertTrue(goed("verifieer", "--strategie", OMGEVING, verzegeld).uit().contains("intact en gereproduceerd"));
        assertTrue(goed("rapport", "--strategie", OMGEVING, "--html", "--uit", "-", verzegeld)
                .uit()
                .toLowerCase(Locale.ROOT)
                .contains("intrekken van de vergunning"));

        String regels = bestand(
                "v.jsonl",
                goed("decide", "--jsonl", "--strategie", OMGEVING, pad("omgeving", "casussen.jsonl"))
                        .uit());
        assertTrue(goed("inzicht", "--jsonl", "--strategie", OMGEVING, "--csv", regels)
                .uit()
                .contains("totaal,,vastleggingen,,5"));
    }

    @Test
    void anInspectionIsDecidedInTheWordsOfItsStrategie() throws IOException {
        String controle = bestand(
                "controle.json",
                "{\"formaat\":\"urn:lhs:controle:1\",\"kenmerk\":\"C-1\",\"casussen\":[" + casus("wmo", 2) + ","
                        + casus("wmo", 4).replace("N-4", "N-2") + "]}");
        Uitvoering u = goed("controle", "--strategie", WMO, controle);
        assertTrue(u.uit().contains("terugvorderen"), u::uit);
    }

    @Test
    void anEventNamesTheWordsOfItsDossier() throws IOException {
        String vastlegging = bestand(
                "v.json",
                goed("decide", "--json", "--strategie", WMO, bestand("c.json", casus("wmo", 2)))
                        .uit());
        String termijn =
                bestand("t.json", "{\"soort\":\"TERMIJN\",\"datum\":\"2026-03-05\",\"hersteltermijn\":\"2026-04-01\"}");
        String dossier = bestand(
                "d.json",
                goed("vervolg", "--json", "--strategie", WMO, vastlegging, termijn)
                        .uit());
        String hercontrole =
                "{\"soort\":\"HERCONTROLE\",\"datum\":\"2026-04-02\",\"kenmerk\":\"B-9\",\"nageleefd\":false,"
                        + "\"keuze\":{\"interventies\":[\"CLIENTENSTOP\"],\"motivering\":\"Het plan bleef uit.\"}}";
        Uitvoering verder = goed("vervolg", "--strategie", WMO, dossier, bestand("h.json", hercontrole));
        assertTrue(verder.uit().contains("Gekozen                   cliëntenstop"), verder::uit);

        Uitvoering vreemd = Uitvoering.from(
                "vervolg",
                "--strategie",
                WMO,
                dossier,
                bestand("x.json", hercontrole.replace("CLIENTENSTOP", "LAST_ONDER_DWANGSOM")));
        assertEquals(1, vreemd.code());
        assertTrue(vreemd.fout().contains("/keuze/interventies/0"), vreemd::fout);
        assertTrue(vreemd.fout().contains("AANWIJZING_MET_DWANGSOM"), vreemd::fout);
    }

    @Test
    void aCasusInOtherWordsIsRefusedWithWhatIsMissing() {
        Uitvoering u = Uitvoering.from("decide", "--strategie", WMO, CASUS_LHS);
        assertEquals(1, u.code());
        assertEquals("", u.uit());
        assertTrue(u.fout().contains("/bevoegdheden/0"), u::fout);
        assertTrue(
                u.fout()
                        .replaceAll("\\s+", " ")
                        .contains("verwacht: AANWIJZING_MET_DWANGSOM, CLIENTENSTOP, TERUGVORDEREN"),
                u::fout);
        assertFalse(u.fout().contains("LAST_ONDER"), u::fout);
    }

    @Test
    void aFileOfCasussenIsCalculatedUnderAVariantWithTheSameWords() throws IOException {
        String variant = bestand(
                "variant.json",
                Files.readString(Path.of(WMO))
                        .replace("VERZONNEN-WMO", "VERZONNEN-WMO-ANDERS")
                        .replace("\"spoed\": \"BESTUURSDWANG\"", "\"spoed\": \"LICHTSTE\""));
        Uitvoering u = goed("doorrekenen", "--huidig", WMO, "--nieuw", variant, pad("wmo", "casussen.jsonl"));
        assertTrue(u.uit().contains("cliëntenstop wordt aanwijzing met dwangsom"), u::uit);

        Uitvoering anders = Uitvoering.from("doorrekenen", "--nieuw", WMO, pad("wmo", "casussen.jsonl"));
        assertEquals(1, anders.code());
        assertTrue(anders.fout().contains("4 van de 5 regels geweigerd"), anders::fout);
    }

    @Test
    void aCasusOfAnInventedStrategieIsNoCasusOfLhs17() throws IOException {
        Uitvoering u = Uitvoering.from("decide", bestand("c.json", casus("wmo", 4)));
        assertEquals(1, u.code());
        assertTrue(u.fout().contains("/bevoegdheden/0"), u::fout);
        assertEquals(
                "W-4",
                CasusJson.parse(casus("wmo", 4), StrategieJson.parse(Files.readString(Path.of(WMO))))
                        .kenmerk());
    }
}
