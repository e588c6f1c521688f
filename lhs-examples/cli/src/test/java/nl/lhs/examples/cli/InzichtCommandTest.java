package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.examples.rapport.Inzichtrapport;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.inzicht.InzichtCsv;
import nl.lhs.rules.inzicht.InzichtJson;
import nl.lhs.rules.inzicht.Inzichtteller;
import nl.lhs.rules.inzicht.Natelling;
import nl.lhs.rules.inzicht.Periode;
import nl.lhs.rules.inzicht.Vastleggingenreeks;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InzichtCommandTest {
    private static final List<Vastlegging> VASTLEGGINGEN = Uitvoering.casussen().stream()
            .map(c -> Uitvoering.ENGINE.decide(CasusJson.parse(c)))
            .toList();
    private static final String REGELS = regels(VASTLEGGINGEN.stream().map(VastleggingJson::format));

    @TempDir
    private Path map;

    private static String regels(Stream<String> regels) {
        return regels.collect(Collectors.joining("\n", "", "\n"));
    }

    private static Inzicht inzicht(Periode periode, List<Vastlegging> vastleggingen) {
        Inzichtteller teller = Inzichtteller.per(periode);
        vastleggingen.forEach(teller::tel);
        return teller.inzicht();
    }

    private static Uitvoering tel(String invoer, String... args) {
        return Uitvoering.metInvoer(
                invoer,
                Stream.concat(Stream.of("inzicht", "--jsonl", "-"), Stream.of(args))
                        .toArray(String[]::new));
    }

    @Test
    void whatComesOutIsThatOfTheApi() throws IOException {
        Inzicht inzicht = inzicht(Periode.MAAND, VASTLEGGINGEN);
        assertEquals(new Uitvoering(0, InzichtCsv.format(inzicht), ""), tel(REGELS, "--csv"));
        assertEquals(new Uitvoering(0, InzichtJson.format(inzicht) + "\n", ""), tel(REGELS, "--json", "--uit", "-"));
        Path pagina = map.resolve("inzicht.html");
        assertEquals(new Uitvoering(0, "", ""), tel(REGELS, "--html", "--uit", pagina.toString()));
        assertEquals(Inzichtrapport.from(inzicht).html(), Files.readString(pagina));
        Path pdf = map.resolve("inzicht.pdf");
        for (int i = 0; i < 2; i++) { // the second replaces the first
            assertEquals(new Uitvoering(0, "", ""), tel(REGELS, "--pdf", "--uit", pdf.toString()));
            assertArrayEquals(Inzichtrapport.from(inzicht).pdf(), Files.readAllBytes(pdf));
        }
        assertEquals(
                InzichtCsv.format(inzicht(Periode.JAAR, VASTLEGGINGEN)),
                tel(REGELS, "--csv", "--periode", "jaar").uit());
    }

    /** The command in the help and in the README. */
    @Test
    void whatDecideWritesCanBeCounted() throws IOException {
        Path vastleggingen = map.resolve("vastleggingen.jsonl");
        Files.writeString(
                vastleggingen,
                Uitvoering.metInvoer(regels(Uitvoering.casussen().stream()), "decide", "--jsonl", "-")
                        .uit());
        Path pagina = map.resolve("inzicht.html");
        Uitvoering u =
                Uitvoering.from("inzicht", "--jsonl", vastleggingen.toString(), "--html", "--uit", pagina.toString());
        assertEquals(new Uitvoering(0, "", ""), u);
        assertTrue(Files.readString(pagina).contains("12 vastleggingen in 12 dossiers"));
    }

    @Test
    void recordsCountTheSameInWhicheverFormTheyCome() {
        String verwacht = tel(REGELS, "--csv").uit();
        Verzegelaar verzegelaar = Verzegelaar.of(Uitvoering.KLOK);
        assertEquals(
                verwacht,
                tel(
                                regels(VASTLEGGINGEN.stream()
                                        .map(v -> VerzegeldeVastleggingJson.formatCanonical(verzegelaar.verzegel(v)))),
                                "--csv")
                        .uit());
        assertEquals(
                verwacht,
                tel(regels(VASTLEGGINGEN.stream().map(v -> DossierJson.format(Dossier.of(v)))), "--csv")
                        .uit());
        Pseudonimiseerder pseudonimiseerder = Pseudonimiseerder.of(Uitvoering.ENGINE, new byte[32]);
        String kopieen = tel(
                        regels(VASTLEGGINGEN.stream().map(v -> KopieJson.format(pseudonimiseerder.kopieer(v)))),
                        "--csv")
                .uit();
        assertEquals(zonderNamen(verwacht), zonderNamen(kopieen));
    }

    private static List<String> zonderNamen(String csv) {
        return csv.lines()
                .map(r -> r.replaceFirst("^normadressaat,\"[^\"]*\"", "normadressaat"))
                .sorted()
                .toList();
    }

    @Test
    void aDossierIsCountedAsItsRecordsAre() {
        Dossier dossier =
                Uitvoering.ENGINE.open(CasusJson.parse(Uitvoering.casussen().get(1)));
        dossier = Uitvoering.ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-2", LocalDate.of(2026, 6, 1)));
        dossier = Uitvoering.ENGINE.vervolg(
                dossier, Hercontrole.nageleefd("B-3", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 1)));
        String los = regels(dossier.vastleggingen().stream().map(VastleggingJson::format));
        String samen = DossierJson.format(dossier);
        assertEquals(tel(los, "--csv"), tel(samen, "--csv"));
        assertEquals(tel(los, "--csv"), Uitvoering.metInvoer(samen, "inzicht", "--csv", "-"));
        assertTrue(tel(samen, "--csv").uit().contains("\r\ntotaal,,dossier,AFGESLOTEN,1\r\n"));
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsNumberAndTheOthersAreCounted() {
        List<String> regels = new ArrayList<>(REGELS.lines().toList());
        regels.add(3, "{}");
        regels.add(7, "");
        regels.add("{\"formaat\":\"urn:lhs:inzicht:1\"}");
        regels.add("x".repeat(33 * 1024 * 1024));

        Uitvoering u = tel(String.join("\n", regels), "--csv");

        assertEquals(1, u.code());
        assertEquals(InzichtCsv.format(inzicht(Periode.MAAND, VASTLEGGINGEN)), u.uit());
        String fout = u.fout().replaceAll("\\s+", " ");
        assertTrue(fout.contains("lhs: regel 4 is geweigerd: /aandachtspunten ontbreekt; "), fout);
        assertTrue(fout.contains(" fouten) lhs: regel 8 is geweigerd: is leeg; verwacht: één JSON-object"), fout);
        assertTrue(fout.contains("lhs: regel 15 is geweigerd: is een inzicht, geen vastlegging of dossier"), fout);
        assertTrue(fout.contains("lhs: regel 16 is geweigerd: is te groot; "), fout);
        assertTrue(fout.endsWith("lhs: 4 van de 16 regels geweigerd "), fout);
    }

    @Test
    void ofVeryManyRefusedLinesTheFirstAreTold() {
        Uitvoering u = tel("{\n".repeat(1_500), "--csv");
        assertEquals(1, u.code());
        assertEquals(1_000, u.fout().split("is geweigerd:", -1).length - 1);
        assertTrue(
                u.fout()
                        .replaceAll("\\s+", " ")
                        .endsWith("1500 van de 1500 regels geweigerd; hierboven staan de eerste 1000 "),
                u.fout());
    }

    @Test
    void nothingToCountIsNoError() {
        Uitvoering u = tel("", "--html");
        assertEquals(0, u.code());
        assertTrue(u.uit().contains("Geteld zijn 0 vastleggingen"), u.uit());
    }

    @Test
    void aLabelThatNoRecordHasIsTold() {
        Uitvoering u = tel(REGELS, "--csv", "--label", "gemente");
        assertEquals(0, u.code());
        assertEquals("lhs: let op: geen enkele vastlegging heeft een label gemente\n", u.fout());
        assertTrue(u.uit().contains("\r\nlabel zonder waarde,,dossiers,,12\r\n"), u.uit());
    }

    @Test
    void anInzichtThatWasThereIsReplacedAndNothingElse() throws IOException {
        Path uit = map.resolve("inzicht");
        for (String vorm : List.of("--csv", "--json", "--html", "--csv")) {
            assertEquals(new Uitvoering(0, "", ""), tel(REGELS, vorm, "--uit", uit.toString()));
        }
        Files.writeString(uit, REGELS);
        Uitvoering u = tel(REGELS, "--csv", "--uit", uit.toString());
        assertEquals(2, u.code());
        assertTrue(u.fout().replaceAll("\\s+", " ").endsWith("daar staat een bestand dat geen inzicht is "), u.fout());
        assertEquals(REGELS, Files.readString(uit));
        u = tel(REGELS, "--csv", "--uit", map.resolve("weg/inzicht.csv").toString());
        assertEquals(2, u.code());
        assertTrue(u.fout().replaceAll("\\s+", " ").endsWith("niet schrijven: de map bestaat niet "), u.fout());
    }

    @Test
    void theProgressIsShownOnATerminalAndNothingOfItComesOut() {
        Uitvoering u = Uitvoering.opTerminal(REGELS, false, true, Map.of(), "inzicht", "--jsonl", "--csv", "-");
        assertEquals(tel(REGELS, "--csv").uit(), u.uit());
        assertTrue(u.fout().contains("12 regels"), u.fout());
    }

    /**
     * In a heap that holds a fraction of the records; a dossier may take about 96 bytes of it. A million records in 256 MB
     * take minutes; that was measured by hand.
     */
    @Test
    void manyRecordsAreCountedInASmallHeapAsAnotherRouteHasThem() throws Exception {
        List<String> sjabloon = new Vastleggingenreeks(Uitvoering.ENGINE, 120, 5).regels(12_000);
        Path in = map.resolve("vastleggingen.jsonl");
        try (BufferedWriter schrijver = Files.newBufferedWriter(in)) {
            for (String regel : sjabloon) {
                schrijver.write(regel);
                schrijver.write('\n');
            }
        }
        Path uit = map.resolve("inzicht.csv");
        Path fout = map.resolve("fout");

        int code = Kind.voerUit(
                in, uit, fout, Map.of(), List.of("-Xmx40m"), "inzicht", "--jsonl", "--csv", "--label", "gemeente", "-");

        assertEquals("", Files.readString(fout));
        assertEquals(0, code);
        assertTrue(Files.size(in) > 50_000_000);
        Map<String, Long> geteld = new TreeMap<>();
        for (String regel : Files.readString(uit).split("\r\n")) {
            if (regel.startsWith("totaal,") && !regel.endsWith(",0")) {
                String sleutel = regel.substring(0, regel.lastIndexOf(',')).replace(',', '|');
                BigDecimal getal = new BigDecimal(regel.substring(regel.lastIndexOf(',') + 1));
                geteld.put(sleutel, (sleutel.endsWith("|euro") ? getal.movePointRight(2) : getal).longValueExact());
            }
        }
        Map<String, Long> verwacht = Natelling.of(sjabloon.stream(), datum -> datum.substring(0, 7));
        verwacht.keySet().removeIf(sleutel -> !sleutel.startsWith("totaal|"));
        assertEquals(verwacht, geteld);
        assertFalse(geteld.isEmpty());
    }
}
