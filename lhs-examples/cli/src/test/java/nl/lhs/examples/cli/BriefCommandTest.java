package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.brief.Brief;
import nl.lhs.examples.brief.Briefsjabloon;
import nl.lhs.examples.brief.Briefsoort;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.BesluitgegevensJson;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Voorbeelddossiers;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    private static final Path VOORBEELDEN = Path.of("..", "voorbeelden");
    private static final Vastlegging VASTLEGGING = Uitvoering.ENGINE.decide(CasusJson.parse(lees("casus.json")));
    private static final String BLOOT = VastleggingJson.format(VASTLEGGING);
    /** A last onder dwangsom was decided. */
    private static final Dossier DOSSIER = new Dossier(
            Voorbeelddossiers.geluid(Uitvoering.ENGINE).vastleggingen().subList(0, 6));

    @TempDir
    private Path map;

    private static String lees(String bestand) {
        try {
            return Files.readString(VOORBEELDEN.resolve(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pad(String naam) {
        return map.resolve(naam).toString();
    }

    private static String eenRegel(String tekst) {
        return tekst.replaceAll("\\s+", " ");
    }

    private static void weigert(int code, String melding, Uitvoering u) {
        assertEquals(code, u.code(), u::fout);
        assertTrue(eenRegel(u.fout()).contains(melding), u::fout);
        assertEquals("", u.uit());
    }

    @Test
    void theLetterIsThatOfTheApiAndItsOpenFieldsAreListed() throws IOException {
        Uitvoering u = Uitvoering.metInvoer(
                DossierJson.format(DOSSIER), "brief", "--soort", "lod", "--uit", pad("b.docx"), "-");
        assertEquals(0, u.code(), u::fout);
        assertEquals("", u.fout());
        Brief brief = Brief.from(Briefsoort.LOD, DOSSIER, Besluitgegevens.LEEG);
        assertArrayEquals(brief.docx(), Files.readAllBytes(map.resolve("b.docx")));
        String uit = eenRegel(u.uit());
        assertTrue(
                uit.startsWith("Open velden in de brief (" + brief.openVelden().size() + "): afzender"), u::uit);
        assertTrue(
                uit.contains("bezwaarAdres waar het bezwaarschrift naartoe kan (het secretariaat; Awb 3:45)"), u::uit);
    }

    @Test
    void aRecordASealedRecordAndADossierAreRead() {
        String verzegeld = VerzegeldeVastleggingJson.format(
                Verzegelaar.of(Clock.fixed(Instant.parse("2026-03-12T09:30:00Z"), ZoneOffset.UTC))
                        .verzegel(VASTLEGGING));
        for (String invoer : List.of(BLOOT, verzegeld, DossierJson.format(Dossier.of(VASTLEGGING)))) {
            Uitvoering u = Uitvoering.metInvoer(invoer, "brief", "-");
            assertEquals(
                    new Uitvoering(
                            0,
                            "Hierbij past:\n  voornemen-lod     het voornemen van een last onder dwangsom\n"
                                    + "  lod               het besluit tot een last onder dwangsom\n",
                            ""),
                    u);
        }
        assertArrayEquals(
                Brief.from(Briefsoort.LOD, VASTLEGGING, Besluitgegevens.LEEG).docx(),
                Uitvoering.bytes(
                        verzegeld.getBytes(StandardCharsets.UTF_8), "brief", "--soort", "lod", "--uit", "-", "-"));
    }

    @Test
    void whatTheCallerKnowsIsFilledInAndWhatTheDossierContradictsIsTold() throws IOException {
        Besluitgegevens gegevens =
                Besluitgegevens.LEEG.with(Besluitveld.AFZENDER, "het college").with(Besluitveld.DWANGSOM, "€ 1");
        Files.writeString(map.resolve("g.json"), BesluitgegevensJson.format(gegevens));
        Uitvoering u = Uitvoering.metInvoer(
                DossierJson.format(DOSSIER),
                "brief",
                "--soort",
                "lod",
                "--gegevens",
                pad("g.json"),
                "--uit",
                pad("b.docx"),
                "-");
        assertEquals(0, u.code(), u::fout);
        assertEquals("lhs: niet gebruikt, omdat het dossier iets anders zegt: dwangsom\n", u.fout());
        assertFalse(u.uit().contains("afzender\n"));
        assertArrayEquals(
                Brief.from(Briefsoort.LOD, DOSSIER, gegevens).docx(), Files.readAllBytes(map.resolve("b.docx")));
        Files.writeString(map.resolve("g.json"), "{\"formaat\": \"urn:lhs:besluitgegevens:1\", \"dwang\": \"x\"}");
        weigert(
                1,
                "g.json is geweigerd, om één fout: /dwang",
                Uitvoering.metInvoer(BLOOT, "brief", "--soort", "lod", "--gegevens", pad("g.json"), "--uit", "-", "-"));
    }

    @Test
    void aLetterThatDoesNotFitIsRefusedAndTheOnesThatDoAreNamed() {
        weigert(
                1,
                "past niet bij de brief invordering: er is geen dwangsom verbeurd. Wel past: voornemen-lod, lod",
                Uitvoering.metInvoer(BLOOT, "brief", "--soort", "invordering", "--uit", pad("b.docx"), "-"));
        assertFalse(Files.exists(map.resolve("b.docx")));
    }

    @Test
    void aTemplateIsWrittenFilledInAndCheckedWithEveryFault() throws IOException {
        Uitvoering u = Uitvoering.from("brief", "--soort", "lod", "--sjabloon-nieuw", pad("s.docx"));
        assertEquals(new Uitvoering(0, "", ""), u);
        assertArrayEquals(Briefsjabloon.of(Briefsoort.LOD).docx(), Files.readAllBytes(map.resolve("s.docx")));
        Uitvoering gevuld = Uitvoering.metInvoer(
                BLOOT, "brief", "--soort", "lod", "--sjabloon", pad("s.docx"), "--uit", pad("b.docx"), "-");
        assertEquals(0, gevuld.code(), gevuld::fout);
        assertArrayEquals(
                Brief.from(Briefsoort.LOD, VASTLEGGING, Besluitgegevens.LEEG).docx(),
                Files.readAllBytes(map.resolve("b.docx")));
        weigert(
                1,
                "{{deel.rechtsmiddelen}}; dat hoort alleen in een besluit, en waarschuwing is geen besluit",
                Uitvoering.metInvoer(
                        BLOOT, "brief", "--soort", "waarschuwing", "--sjabloon", pad("s.docx"), "--uit", "-", "-"));
        Files.writeString(map.resolve("s.docx"), "geen Word");
        weigert(
                1,
                "is geen Word-document",
                Uitvoering.metInvoer(BLOOT, "brief", "--soort", "lod", "--sjabloon", pad("s.docx"), "--uit", "-", "-"));
    }

    @Test
    void theWrongKindOfFileIsToldApart() {
        weigert(1, "is een casus, geen vastlegging of dossier", Uitvoering.metInvoer(lees("casus.json"), "brief", "-"));
        weigert(
                1,
                "is een controle, geen vastlegging of dossier",
                Uitvoering.metInvoer(lees("controle.json"), "brief", "-"));
        weigert(
                1,
                "is een bestand met een casus per regel, geen vastlegging of dossier",
                Uitvoering.metInvoer(lees("casussen.jsonl"), "brief", "-"));
        String controle = Uitvoering.from(
                        "controle",
                        "--json",
                        VOORBEELDEN.resolve("controle.json").toString())
                .uit();
        weigert(1, "is de vastlegging van een controle", Uitvoering.metInvoer(controle, "brief", "-"));
        weigert(
                1,
                "is niet wat deze regels beslissen",
                Uitvoering.metInvoer(
                        BLOOT.replace("\"spoor\":\"BESTUURS_EN_STRAFRECHT\"", "\"spoor\":\"BESTUURSRECHT\""),
                        "brief",
                        "-"));
    }

    @Test
    void wrongUseIsTold() throws IOException {
        weigert(2, "BESTAND ontbreekt", Uitvoering.from("brief", "--soort", "lod", "--uit", "b.docx"));
        weigert(2, "--uit ontbreekt", Uitvoering.metInvoer(BLOOT, "brief", "--soort", "lod", "-"));
        weigert(2, "--soort ontbreekt", Uitvoering.metInvoer(BLOOT, "brief", "--uit", "b.docx", "-"));
        weigert(2, "--soort ontbreekt", Uitvoering.from("brief", "--sjabloon-nieuw", pad("s.docx")));
        weigert(
                2,
                "ongeldige waarde voor --soort; verwacht: waarschuwing, gesprek",
                Uitvoering.metInvoer(BLOOT, "brief", "--soort", "boete", "--uit", "-", "-"));
        weigert(
                2,
                "--sjabloon-nieuw staat alleen met --soort",
                Uitvoering.metInvoer(BLOOT, "brief", "--soort", "lod", "--sjabloon-nieuw", pad("s.docx"), "-"));
        Path anders = Files.writeString(map.resolve("b.docx"), "iets van mij");
        weigert(
                2,
                "daar staat een bestand dat geen Word-document is",
                Uitvoering.metInvoer(BLOOT, "brief", "--soort", "lod", "--uit", anders.toString(), "-"));
        assertEquals("iets van mij", Files.readString(anders));
    }

    @Test
    void theHelpNamesEveryLetterWithItsWords() {
        String hulp = Uitvoering.from("brief", "--help").uit();
        for (Briefsoort soort : Briefsoort.values()) {
            assertTrue(
                    eenRegel(hulp).contains(" " + soort.code() + ": " + soort.omschrijving()),
                    () -> soort + "\n" + hulp);
        }
    }
}
