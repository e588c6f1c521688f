package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.examples.rapport.Rapport;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.ControleJson;
import nl.lhs.rules.json.ControlevastleggingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControleCommandTest {
    private static final String BESTAND = "../voorbeelden/controle.json";
    private static final String VOORBEELD = lees();
    private static final String GEWEIGERD =
            VOORBEELD.replace("\"gevolgen\": \"VAN_BELANG\"", "\"gevolgen\": \"GROOT\"");

    @TempDir
    private Path map;

    private static String lees() {
        try {
            return Files.readString(Path.of(BESTAND));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Controlevastlegging beslis(String json) {
        return Uitvoering.ENGINE.decide(ControleJson.parse(json));
    }

    @Test
    void theExampleReadsAsPinned() {
        Uitvoering uitvoering = Uitvoering.from("controle", BESTAND);

        assertEquals("", uitvoering.fout());
        assertEquals(0, uitvoering.code());
        Goud.vergelijk("controle/voorbeeld.txt", uitvoering.uit());
    }

    @Test
    void aRefusedFindingIsToldInItsPlaceAndTheOthersAreDecided() {
        Uitvoering uitvoering = Uitvoering.metInvoer(GEWEIGERD, "controle", "-");

        assertEquals(1, uitvoering.code());
        assertEquals("lhs: 1 van de 4 bevindingen geweigerd\n", uitvoering.fout());
        Goud.vergelijk("controle/geweigerd.txt", uitvoering.uit());
    }

    @Test
    void noLineIsWiderThanTheTerminalAndColourSaysNoMore() {
        String grijs = Uitvoering.metInvoer(GEWEIGERD, "controle", "-").uit();
        String kleur = Uitvoering.metInvoer(GEWEIGERD, "controle", "--kleur", "ja", "-")
                .uit();

        grijs.lines().forEach(regel -> assertTrue(Tekst.breedte(regel) <= Papier.BREEDTE, regel));
        assertTrue(kleur.contains("\u001b["));
        assertEquals(grijs, kleur.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void asJsonItIsTheRecordOfTheInspection() {
        Uitvoering heel = Uitvoering.from("controle", "--json", BESTAND);
        assertEquals(0, heel.code());
        assertEquals(beslis(VOORBEELD), ControlevastleggingJson.parse(heel.uit()));

        Uitvoering deels = Uitvoering.metInvoer(GEWEIGERD, "controle", "--json", "-");
        assertEquals(1, deels.code());
        assertEquals(beslis(GEWEIGERD), ControlevastleggingJson.parse(deels.uit()));
        assertTrue(deels.uit().contains("\"pad\": \"/casussen/1/bevinding/gevolgen\""));
    }

    @Test
    void whereTheWholeIsRefusedStandardOutputStaysEmpty() {
        Uitvoering uitvoering =
                Uitvoering.metInvoer(VOORBEELD.replace("Z-2026-0214", "Z-2026-0211"), "controle", "--json", "-");

        assertEquals(1, uitvoering.code());
        assertEquals("", uitvoering.uit());
        assertTrue(
                uitvoering.fout().contains("is geweigerd, om één fout:\n  /casussen/3/kenmerk\n"), uitvoering.fout());
        assertEquals(1, Uitvoering.metInvoer("{", "controle", "-").code());
        assertEquals(2, Uitvoering.from("controle", "bestaat-niet.json").code());
        assertEquals(2, Uitvoering.from("controle").code());
    }

    @Test
    void whatACallerWroteCannotSteerTheTerminal() {
        String vijandig =
                VOORBEELD.replace("Z-2026-0211", "Z\\u001b[31m\\nBevinding 9").replace("C-2026", "\\u202e");
        String uit = Uitvoering.metInvoer(vijandig, "controle", "-").uit();

        assertFalse(uit.contains("\u001b") || uit.contains("\u202e"));
        assertTrue(uit.lines().noneMatch(r -> r.startsWith("Bevinding 9")), uit);
    }

    @Test
    void aReportCanBeMadeOfTheRecord() throws IOException {
        for (String json : new String[] {VOORBEELD, GEWEIGERD}) {
            String vastlegging =
                    Uitvoering.metInvoer(json, "controle", "--json", "-").uit();
            assertEquals(
                    new Uitvoering(0, Rapport.from(beslis(json)).html(), ""),
                    Uitvoering.metInvoer(vastlegging, "rapport", "--html", "--uit", "-", "-"));
        }
        Path bestand =
                Files.writeString(map.resolve("c.json"), ControlevastleggingJson.formatIndented(beslis(VOORBEELD)));
        Path pdf = map.resolve("c.pdf");
        assertEquals(
                new Uitvoering(0, "", ""),
                Uitvoering.from("rapport", "--pdf", "--uit", pdf.toString(), bestand.toString()));
        assertTrue(Files.size(pdf) > 10_000);
    }

    @Test
    void noReportIsMadeOfWhatTheseRulesDoNotDecide() {
        String waar = ControlevastleggingJson.format(beslis(VOORBEELD));
        String anders = waar.replaceFirst(
                "\"tekst\":\"[^\"]*\"\\}\\],\"signalen\":\\[\\]", "\"tekst\":\"Niets.\"}],\"signalen\":[]");
        Uitvoering uitvoering = Uitvoering.metInvoer(anders, "rapport", "--html", "--uit", "-", "-");

        assertEquals(1, uitvoering.code());
        assertEquals("", uitvoering.uit());
        assertTrue(uitvoering.fout().contains("/bevindingen/0/vastlegging/aandachtspunten/1/tekst"), uitvoering.fout());
        String overzicht = waar.replace("\"definitief\":3", "\"definitief\":4");
        assertTrue(Uitvoering.metInvoer(overzicht, "rapport", "--html", "--uit", "-", "-")
                .fout()
                .contains("/overzicht/definitief"));
    }
}
