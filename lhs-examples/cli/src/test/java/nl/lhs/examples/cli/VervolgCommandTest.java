package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VervolgCommandTest {
    private static final Path VOORBEELDEN = Path.of("..", "voorbeelden");

    @TempDir
    private Path map;

    private Path begin;

    private static String voorbeeld(String naam) {
        return VOORBEELDEN.resolve(naam).toString();
    }

    private Path bewaar(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst);
    }

    @BeforeEach
    void beslis() throws IOException {
        Uitvoering u = Uitvoering.from("decide", "--json", voorbeeld("casus.json"));
        begin = bewaar("begin.json", u.uit());
    }

    private Path vervolg(Path dossier, String gebeurtenis) throws IOException {
        Uitvoering u = Uitvoering.from("vervolg", "--json", dossier.toString(), gebeurtenis);
        assertEquals(0, u.code(), u.fout());
        return bewaar("dossier-" + Path.of(gebeurtenis).getFileName(), u.uit());
    }

    @Test
    void aDossierGrowsFromAFirstRecordToItsClosing() throws IOException {
        Path dossier = vervolg(
                vervolg(vervolg(begin, voorbeeld("termijn.json")), voorbeeld("hercontrole.json")),
                voorbeeld("hersteld.json"));

        Dossier gelezen = DossierJson.parse(Files.readAllBytes(dossier));
        assertEquals(4, gelezen.vastleggingen().size());
        assertEquals(
                List.of(Interventie.LAST_ONDER_BESTUURSDWANG, Interventie.PROCES_VERBAAL),
                gelezen.laatste().interventies());
        assertTrue(gelezen.isAfgesloten());

        Uitvoering erna = Uitvoering.from("vervolg", dossier.toString(), voorbeeld("hersteld.json"));
        assertEquals(1, erna.code());
        assertEquals("", erna.uit());
        assertTrue(erna.fout().contains("2026-05-06"), erna.fout());
    }

    @Test
    void withoutJsonTheRecordThatIsAddedIsAReport() throws IOException {
        Uitvoering u = Uitvoering.from("vervolg", begin.toString(), voorbeeld("termijn.json"));

        assertEquals(0, u.code(), u.fout());
        assertTrue(u.uit().contains("Z-2026-0042"), u.uit());
        assertTrue(u.uit().contains("10 april 2026"), u.uit());
    }

    /** The golden files tell of each step what is in force, what was forfeited and collected, and what can come now. */
    @Test
    void aLastIsFollowedFromItsVoornemenToItsCollectionAfterTheCaseWasClosed() throws IOException {
        Path dossier = begin;
        for (String stap : List.of(
                "voornemen", "zienswijze", "beschikking", "verbeuring", "voortzetten", "hersteld", "invordering")) {
            Uitvoering u = Uitvoering.from("vervolg", dossier.toString(), voorbeeld(stap + ".json"));
            assertEquals(0, u.code(), u.fout());
            String verslag = u.uit().replaceAll("\\b[0-9a-f]{64}\\b", "(vingerafdruk)");
            Goud.vergelijk(
                    "vervolg/" + stap + ".txt",
                    verslag.substring(
                            verslag.indexOf("Stap 4. Interventie"), verslag.indexOf("Stap 5. Verantwoording")));
            dossier = vervolg(dossier, voorbeeld(stap + ".json"));
        }
        assertTrue(DossierJson.parse(Files.readAllBytes(dossier)).isAfgesloten());
        assertEquals(0, Uitvoering.from("verifieer", dossier.toString()).code());
    }

    @Test
    void whatWasForfeitedCannotBeCollectedTwice() throws IOException {
        Path dossier = begin;
        for (String stap : List.of("beschikking", "verbeuring", "invordering")) {
            dossier = vervolg(dossier, voorbeeld(stap + ".json"));
        }
        Uitvoering u = Uitvoering.from("vervolg", dossier.toString(), voorbeeld("invordering.json"));
        assertEquals(1, u.code());
        assertEquals("", u.uit());
        assertTrue(u.fout().contains("/bedrag") || u.fout().contains("/stap"), u.fout());
    }

    /** Bestuursdwang under spoed, carried out first, answers the request. */
    @Test
    void urgentBestuursdwangThatIsCarriedOutGrantsTheRequest() throws IOException {
        Path begin = bewaar(
                "verzoek-v.json",
                Uitvoering.from("decide", "--json", voorbeeld("verzoek.json")).uit());
        Path uitvoering = bewaar("uitvoering.json", """
                {"soort": "LASTSTAP", "datum": "2026-03-30", "last": "LAST_ONDER_BESTUURSDWANG", "stap": "UITVOERING"}
                """);
        Uitvoering u = Uitvoering.from("vervolg", begin.toString(), uitvoering.toString());
        assertEquals(0, u.code(), u.fout());
        String plat = u.uit().replaceAll("\\s+", " ");
        assertTrue(plat.contains("Verzoek toegewezen"), u.uit());
        assertTrue(plat.contains("van kracht nee; uitgevoerd; de beschikking moet nog volgen"), u.uit());
        assertTrue(plat.contains("beschikking, zo spoedig mogelijk na de uitvoering (Awb 5:31)"), u.uit());
        assertTrue(plat.contains("vaststelling van de kosten"), u.uit());
    }

    @Test
    void aHercontroleWithinTheTermIsRefusedWithThePlaceAndTheDate() throws IOException {
        Path dossier = vervolg(begin, voorbeeld("termijn.json"));
        Path vroeg = bewaar("vroeg.json", """
                {"soort": "HERCONTROLE", "datum": "2026-04-10", "kenmerk": "B-9", "nageleefd": false}
                """);

        Uitvoering u = Uitvoering.from("vervolg", "--json", dossier.toString(), vroeg.toString());

        assertEquals(1, u.code());
        assertEquals("", u.uit());
        assertTrue(u.fout().contains("/datum"), u.fout());
        assertTrue(u.fout().contains("2026-04-10"), u.fout());
        assertFalse(u.fout().contains("B-9"), u.fout());
    }

    @Test
    void whatIsWrongInTheEventIsToldOfTheEvent() throws IOException {
        Path fout = bewaar("fout.json", "{\"soort\": \"TERMIJN\", \"hersteltermijn\": \"2026-13-01\"}");

        Uitvoering u = Uitvoering.from("vervolg", begin.toString(), fout.toString());

        assertEquals(1, u.code());
        assertTrue(u.fout().contains("fout.json"), u.fout());
        assertTrue(u.fout().contains("/datum"), u.fout());
        assertTrue(u.fout().contains("/hersteltermijn"), u.fout());
    }

    @Test
    void anEventThatIsNotThereIsAWrongUse() {
        Uitvoering u = Uitvoering.from(
                "vervolg", begin.toString(), map.resolve("weg.json").toString());

        assertEquals(2, u.code());
        assertTrue(u.fout().contains("weg.json"), u.fout());
    }

    @Test
    void aTamperedDossierIsNotFollowedUp() throws IOException {
        String tekst = Files.readString(vervolg(begin, voorbeeld("termijn.json")));
        Path vervalst = bewaar("vervalst.json", tekst.replaceFirst("B-2026-0107", "B-2026-0108"));

        Uitvoering u = Uitvoering.from("vervolg", vervalst.toString(), voorbeeld("hercontrole.json"));

        assertEquals(1, u.code());
        assertEquals("", u.uit());
        assertTrue(u.fout().contains("/vastleggingen/1/vervolg/vorige"), u.fout());
    }

    @Test
    void aDossierBecomesAReport() throws IOException {
        Path dossier = vervolg(vervolg(begin, voorbeeld("termijn.json")), voorbeeld("hercontrole.json"));
        Path rapport = map.resolve("dossier.html");

        Uitvoering u = Uitvoering.from("rapport", "--html", "--uit", rapport.toString(), dossier.toString());

        assertEquals(0, u.code(), u.fout());
        String pagina = Files.readString(rapport);
        assertTrue(pagina.contains("Z-2026-0042"), pagina);
        assertTrue(pagina.contains("14 april 2026"), pagina);
    }

    @Test
    void aDossierThatSaysTheseRulesDecidedOtherwiseIsRefused() throws IOException {
        String tekst = Files.readString(vervolg(begin, voorbeeld("termijn.json")));
        int laatste = tekst.lastIndexOf("\"OPEN\"");
        // No hash protects the last record, but a new decision does.
        Path vervalst =
                bewaar("vervalst.json", tekst.substring(0, laatste) + "\"GEBRUIKT\"" + tekst.substring(laatste + 6));

        Uitvoering rapport = Uitvoering.from("rapport", "--html", "--uit", "-", vervalst.toString());
        Uitvoering vervolg = Uitvoering.from("vervolg", vervalst.toString(), voorbeeld("hercontrole.json"));

        assertEquals(1, rapport.code());
        assertTrue(rapport.fout().contains("/vastleggingen/1/vervolg/treden"), rapport.fout());
        assertEquals(1, vervolg.code());
        assertEquals("", vervolg.uit());
    }

    @Test
    void theRecordThatIsAddedGoesIntoTheRegister() throws IOException {
        Path register = map.resolve("register.jsonl");

        Uitvoering u = Uitvoering.from(
                "vervolg",
                "--json",
                "--register",
                register.toString(),
                "--door",
                "team Zuid",
                begin.toString(),
                voorbeeld("termijn.json"));

        assertEquals(0, u.code(), u.fout());
        List<String> regels = Files.readAllLines(register);
        assertEquals(1, regels.size());
        assertEquals(
                DossierJson.parse(u.uit()).laatste(),
                VerzegeldeVastleggingJson.parse(regels.get(0)).vastlegging());
        assertEquals(
                0,
                Uitvoering.from("verifieer", "--register", register.toString()).code());
    }
}
