package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --strategie}, and {@code lhs strategie}. */
class StrategieoptiesTest {
    private static final String LOKAAL = "../voorbeelden/strategie.json";
    private static final String CASUS =
            "{\"kenmerk\":\"Z-1\",\"bevinding\":{\"kenmerk\":\"B-1\",\"datum\":\"2026-03-02\","
                    + "\"gevolgen\":\"BEPERKT\"},\"normadressaat\":{\"kenmerk\":\"N-1\",\"typering\":\"CALCULEREND\"},"
                    + "\"bsbm\":{\"feitInFeitenboekje\":true,\"opleggen\":true},\"reikwijdte\":{\"gebied\":\"Zandwad\"}}";
    private static final String ELDERS = CASUS.replace("Zandwad", "Elders");
    private static final String TE_LAAT = CASUS.replace("2026-03-02", "2013-03-02");

    @TempDir
    private Path map;

    private String casus;

    @BeforeEach
    void schrijf() throws IOException {
        casus = bestand("casus.json", CASUS);
    }

    private String bestand(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst).toString();
    }

    @Test
    void aCasusIsDecidedUnderTheStrategieThatFitsIt() throws IOException {
        Uitvoering lokaal = Uitvoering.from("decide", "--json", "--strategie", LOKAAL, casus);
        assertEquals(0, lokaal.code(), lokaal::fout);
        assertEquals(
                "VERZONNEN-ZANDWAD 2026",
                VastleggingJson.parse(lokaal.uit()).strategie().toString());
        assertTrue(lokaal.uit().contains("\"plaats\": \"/segmenten/C2/klasse\""), lokaal::uit);

        Uitvoering elders = Uitvoering.from("decide", "--json", "--strategie", LOKAAL, bestand("elders.json", ELDERS));
        assertEquals("LHS 1.7", VastleggingJson.parse(elders.uit()).strategie().toString());
        assertEquals(
                Uitvoering.from("decide", "--json", bestand("elders.json", ELDERS))
                        .uit(),
                elders.uit());
    }

    @Test
    void theReportSaysThatASpecifiekeStrategieWasFollowedAndWhatItChanges() {
        Uitvoering u = Uitvoering.from("decide", "--strategie", LOKAAL, casus);
        assertTrue(u.uit().contains("(VERZONNEN-ZANDWAD 2026):"), u::uit);
        assertTrue(u.uit().contains("die berust op LHS 1.7"), u::uit);
        assertTrue(u.uit().contains("- /segmenten/C2/klasse: MIDDEN wordt ZWAAR"), u::uit);
    }

    /** Columns and rows have the names of the strategie; an ellipsis shows that a name was cut off. */
    @Test
    void theMatrixIsDrawnWithTheNamesOfTheStrategie() throws IOException {
        String lokaal = Files.readString(Path.of(LOKAAL))
                .replace(
                        "\"segmenten\": {",
                        "\"assen\": { \"typering\": { \"A\": \"welwillend en zeer bereid te leren\" },"
                                + " \"gevolgen\": { \"4\": \"groot en onherstelbaar\" } },\n  \"segmenten\": {");
        Uitvoering u = Uitvoering.from("decide", "--strategie", bestand("lokaal.json", lokaal), casus);
        assertEquals(0, u.code(), u::fout);
        assertTrue(u.uit().contains("A welwillend en B onverschillig"), u::uit);
        assertTrue(u.uit().contains("  zeer bereid …"), u::uit);
        assertTrue(u.uit().contains("4 groot en onher…|"), u::uit);
    }

    @Test
    void aLineThatNoStrategieFitsIsRefusedAndTheOthersAreDecided() throws IOException {
        Uitvoering u = Uitvoering.from(
                "decide",
                "--jsonl",
                "--strategie",
                LOKAAL,
                bestand("casussen.jsonl", CASUS + "\n" + TE_LAAT + "\n" + ELDERS + "\n"));
        assertEquals(1, u.code());
        List<String> regels = u.uit().lines().toList();
        assertEquals(3, regels.size());
        assertTrue(regels.get(1).startsWith("{\"regel\":2,\"fouten\":[{\"pad\":\"\","), regels.get(1));
        assertTrue(regels.get(1).contains("onder geen strategie; er zijn: VERZONNEN-ZANDWAD 2026"), regels.get(1));

        Uitvoering een = Uitvoering.from("decide", "--strategie", LOKAAL, bestand("laat.json", TE_LAAT));
        assertEquals(1, een.code());
        assertEquals("", een.uit());
    }

    @Test
    void whatIsSealedUnderAStrategieIsVerifiedAndReportedUnderIt() throws IOException {
        String verzegeld = bestand(
                "vastlegging.json",
                Uitvoering.from("decide", "--verzegel", "--strategie", LOKAAL, casus)
                        .uit());
        assertEquals(
                0,
                Uitvoering.from("verifieer", "--strategie", LOKAAL, verzegeld).code());
        Uitvoering zonder = Uitvoering.from("verifieer", verzegeld);
        assertTrue(zonder.uit().contains("andere uitkomst"), zonder::uit);

        Uitvoering rapport = Uitvoering.from("rapport", "--strategie", LOKAAL, "--html", "--uit", "-", verzegeld);
        assertEquals(0, rapport.code(), rapport::fout);
        assertTrue(rapport.uit().contains("Dat is een specifieke strategie"), rapport::uit);
        assertTrue(rapport.uit().contains("de klasse van segment C2: zwaar, in plaats van midden"), rapport::uit);
        assertEquals(
                1, Uitvoering.from("rapport", "--html", "--uit", "-", verzegeld).code());
    }

    @Test
    void anInspectionAndADossierFollowTheStrategieToo() throws IOException {
        String controle = bestand(
                "controle.json",
                "{\"formaat\":\"urn:lhs:controle:1\",\"kenmerk\":\"C-1\",\"casussen\":[" + CASUS + ","
                        + ELDERS.replace("Z-1", "Z-2") + "]}");
        Uitvoering u = Uitvoering.from("controle", "--strategie", LOKAAL, controle);
        assertEquals(0, u.code(), u::fout);
        assertTrue(u.uit().contains("VERZONNEN-ZANDWAD 2026 en LHS 1.7: controle"), u::uit);

        String vastlegging = bestand(
                "v.json",
                Uitvoering.from("decide", "--json", "--strategie", LOKAAL, casus)
                        .uit());
        String termijn =
                bestand("e.json", "{\"soort\":\"TERMIJN\",\"datum\":\"2026-03-03\",\"hersteltermijn\":\"2026-04-01\"}");
        Uitvoering vervolg = Uitvoering.from("vervolg", "--json", "--strategie", LOKAAL, vastlegging, termijn);
        assertEquals(0, vervolg.code(), vervolg::fout);
        assertTrue(vervolg.uit().contains("\"id\": \"VERZONNEN-ZANDWAD\""), vervolg::uit);
    }

    @Test
    void aStrategieThatIsWrongIsToldWithItsFileAndPlace() throws IOException {
        String fout = bestand("fout.json", Files.readString(Path.of(LOKAAL)).replace("ZWAAR", "ZWAR"));
        for (String opdracht : List.of("decide", "controle", "verifieer")) {
            Uitvoering u = Uitvoering.from(opdracht, "--strategie", LOKAAL, "--strategie", fout, casus);
            assertEquals(2, u.code());
            assertEquals("", u.uit());
            assertTrue(u.fout().contains("fout.json is geweigerd"), u::fout);
            assertTrue(u.fout().contains("/segmenten/C2/klasse"), u::fout);
        }
        assertEquals(
                2,
                Uitvoering.from("decide", "--strategie", map.resolve("geen").toString(), casus)
                        .code());
    }

    @Test
    void theSubcommandPrintsLhs17AndSummarisesOrRefusesAStrategie() throws IOException {
        assertEquals(
                StrategieJson.lhs17(),
                StrategieJson.parse(Uitvoering.from("strategie").uit()));
        assertEquals(
                StrategieJson.schema(), Uitvoering.from("strategie", "--schema").uit());
        assertEquals("""
                VERZONNEN-ZANDWAD 2026: Verzonnen voorbeeld: handhaving op het Zandwad
                  geldig van 2026-02-01 tot en met 2029-12-31
                  vastgesteld op 2026-01-20 door het verzonnen bestuur van het Zandwad
                  berust op LHS 1.7, voor gebied Zandwad
                  wijzigt
                    /segmenten/B2/herstellend: WAARSCHUWEN BESTUURLIJK_GESPREK wordt WAARSCHUWEN BESTUURLIJK_GESPREK VERSCHERPT_TOEZICHT
                    /segmenten/C2/klasse: MIDDEN wordt ZWAAR
                    /opties/beideArgumenten: OPHEFFEN wordt VERZWAREND_GAAT_VOOR
                  noemt geen opties/spoed, en krijgt BESTUURSDWANG van LHS 1.7
                  één kanttekening: dit valt op, en kan zo bedoeld zijn
                    /segmenten/C2/klasse KLASSE_BEGINT_LICHTER
                        C2 is ZWAAR en begint met VERSCHERPT_TOEZICHT (gewicht 4). Een segment
                        van een lichtere klasse begint zwaarder: D2 is MIDDEN en begint met
                        LAST_ONDER_DWANGSOM (gewicht 5). Verwacht: een zwaardere klasse begint
                        niet lichter. Het kan zo bedoeld zijn waar de klasse is gekozen om het
                        overleg, en niet om de eerste interventie.
                """, Uitvoering.from("strategie", LOKAAL).uit());
        Uitvoering fout = Uitvoering.from("strategie", bestand("x.json", "{}"));
        assertEquals(2, fout.code());
        assertTrue(fout.fout().contains("/formaat"), fout::fout);
    }

    @Test
    void theSubcommandTellsWhatIsOddInAStrategieAndSucceeds() throws IOException {
        String heel = Uitvoering.from("strategie").uit().replace("\"LHS\"", "\"EIGEN\"");
        Uitvoering gewoon = Uitvoering.from("strategie", bestand("gewoon.json", heel));
        assertEquals(0, gewoon.code(), gewoon::fout);
        assertFalse(gewoon.uit().contains("kanttekening"), gewoon::uit);

        String vreemd = bestand(
                "vreemd.json",
                heel.replace("\"klasse\": \"ZWAAR\"", "\"klasse\": \"MIDDEN\"").replaceAll("\\[\\s*\"BSBM\",", "["));
        Uitvoering beide = Uitvoering.from("strategie", vreemd, LOKAAL);
        assertEquals(0, beide.code(), beide::fout);
        assertEquals("", beide.fout());
        assertEquals(
                List.of(
                        "2 kanttekeningen: dit valt op, en kan zo bedoeld zijn",
                        "/segmenten KLASSE_ZONDER_SEGMENT",
                        "/interventies/10/gewicht INTERVENTIE_NERGENS",
                        "één kanttekening: dit valt op, en kan zo bedoeld zijn",
                        "/segmenten/C2/klasse KLASSE_BEGINT_LICHTER"),
                beide.uit()
                        .lines()
                        .map(String::strip)
                        .filter(r -> r.contains("kanttekening") || r.matches("/\\S+ [A-Z_]+"))
                        .toList());
        assertTrue(beide.uit().lines().skip(2).noneMatch(r -> r.startsWith("     ") && r.length() > 80), beide::uit);
    }

    /** A document of edition 1 of the specification has no option spoed. */
    @Test
    void theSubcommandSaysWhatADocumentWithoutSpoedGets() throws IOException {
        String heel = Uitvoering.from("strategie").uit().replace("\"LHS\"", "\"EIGEN\"");
        assertFalse(
                Uitvoering.from("strategie", bestand("met.json", heel)).uit().contains("opties/spoed"));
        String zonder = heel.replaceFirst(",\\s*\"spoed\": \"BESTUURSDWANG\"", "");
        assertTrue(
                Uitvoering.from("strategie", bestand("zonder.json", zonder))
                        .uit()
                        .contains("  noemt geen opties/spoed, en krijgt BESTUURSDWANG\n"),
                zonder);
        String lichtste =
                Files.readString(Path.of(LOKAAL)).replace("\"opties\": {", "\"opties\": { \"spoed\": \"LICHTSTE\",");
        String uit =
                Uitvoering.from("strategie", bestand("lichtste.json", lichtste)).uit();
        assertTrue(uit.contains("/opties/spoed: BESTUURSDWANG wordt LICHTSTE\n"), uit);
        assertFalse(uit.contains("noemt geen"), uit);
    }
}
