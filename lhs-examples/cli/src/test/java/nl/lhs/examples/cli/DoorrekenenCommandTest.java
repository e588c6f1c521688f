package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.examples.rapport.Doorrekenrapport;
import nl.lhs.examples.rapport.Variantenrapport;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.doorrekening.Doorrekenaar;
import nl.lhs.rules.doorrekening.Doorrekening;
import nl.lhs.rules.doorrekening.DoorrekeningCsv;
import nl.lhs.rules.doorrekening.DoorrekeningJson;
import nl.lhs.rules.doorrekening.VariantenCsv;
import nl.lhs.rules.doorrekening.VariantenJson;
import nl.lhs.rules.doorrekening.Variantenrekenaar;
import nl.lhs.rules.doorrekening.Variantenvergelijking;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Invoerruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorrekenenCommandTest {
    private static final String NIEUW = "../voorbeelden/strategie.json";
    private static final int REGELS = 400;

    @TempDir
    private Path map;

    private static List<Casus> casussen() {
        return Invoerruimte.steekproef(5_003).limit(REGELS).toList();
    }

    private String bestand(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst).toString();
    }

    private String regels() throws IOException {
        return bestand(
                "casussen.jsonl",
                String.join("\n", casussen().stream().map(CasusJson::format).toList()) + "\n");
    }

    private static Doorrekening verwacht(Strategie nieuw) {
        Doorrekenaar d = Doorrekenaar.of(Uitvoering.ENGINE, StrategieJson.lhs17(), nieuw, Werkmodel.BRABANT);
        long regel = 0;
        for (Casus casus : casussen()) {
            d.tel(++regel, d.beslis(casus));
        }
        return d.doorrekening();
    }

    @Test
    void eachFormHoldsWhatTheLibraryCounts() throws IOException {
        Doorrekening verwacht = verwacht(StrategieJson.parse(Files.readString(Path.of(NIEUW))));
        String regels = regels();
        Uitvoering csv = Uitvoering.from("doorrekenen", "--nieuw", NIEUW, "--csv", regels);
        assertEquals(0, csv.code(), csv::fout);
        assertEquals(DoorrekeningCsv.format(verwacht), csv.uit());

        Uitvoering json = Uitvoering.from("doorrekenen", "--nieuw", NIEUW, "--json", regels);
        assertEquals(DoorrekeningJson.formatIndented(verwacht) + "\n", json.uit());

        Path pagina = map.resolve("verschil.html");
        Uitvoering html =
                Uitvoering.from("doorrekenen", "--nieuw", NIEUW, "--html", "--uit", pagina.toString(), regels);
        assertEquals(0, html.code(), html::fout);
        assertTrue(Files.readString(pagina).contains("Wat een andere strategie verandert"));

        Path pdf = map.resolve("verschil.pdf");
        Uitvoering gemaakt = Uitvoering.from("doorrekenen", "--nieuw", NIEUW, "--pdf", "--uit", pdf.toString(), regels);
        assertEquals(0, gemaakt.code(), gemaakt::fout);
        assertArrayEquals(Doorrekenrapport.from(verwacht).pdf(), Files.readAllBytes(pdf));

        Uitvoering tekst = Uitvoering.from("doorrekenen", "--nieuw", NIEUW, regels);
        assertTrue(tekst.uit().contains("LHS 1.7 wordt VERZONNEN-ZANDWAD 2026"), tekst::uit);
        assertTrue(tekst.uit().contains("Anders beslist            " + verwacht.veranderd() + " ("), tekst::uit);
        assertTrue(tekst.uit().lines().allMatch(r -> r.length() <= 80), tekst::uit);
    }

    @Test
    void aLineThatIsNoCasusIsToldAndTheOthersAreCounted() throws IOException {
        String goed = CasusJson.format(casussen().get(0));
        Uitvoering u = Uitvoering.from(
                "doorrekenen", "--nieuw", NIEUW, "--csv", bestand("c.jsonl", goed + "\n{fout\n" + goed + "\n"));
        assertEquals(1, u.code());
        assertTrue(u.fout().contains("regel 2 is geweigerd: is geen geldige JSON"), u::fout);
        assertTrue(u.fout().contains("1 van de 3 regels geweigerd"), u::fout);
        assertTrue(u.uit().contains("casussen,,,2\r\ngeweigerd,,,1\r\n"), u::uit);
    }

    @Test
    void bothStrategieenAndEveryNumberOfTheWorkCanBeGiven() throws IOException {
        String huidig = bestand("huidig.json", StrategieJson.formatIndented(StrategieJson.lhs17()));
        Uitvoering u = Uitvoering.from(
                "doorrekenen",
                "--huidig",
                huidig,
                "--nieuw",
                NIEUW,
                "--uren-toezicht",
                "1.5",
                "--uren-hercontrole",
                "3",
                "--uren-zaak",
                "8",
                "--deel-zaken",
                "0.5",
                "--uren-algemeen",
                "0",
                "--deel-algemeen",
                "0.1",
                "--deel-intake",
                "1",
                "--csv",
                regels());
        assertEquals(0, u.code(), u::fout);
        for (String regel : List.of(
                "werk toezichtcontrole,,,1.5",
                "werk handhavingscontrole,,,3",
                "werk handhavingszaak,,,8",
                "werk deelZaken,,,0.5",
                "werk algemeenVast,,,0",
                "werk algemeenDeel,,,0.1",
                "werk intakeDeel,,,1",
                "uren toezicht,huidig,,600")) {
            assertTrue(u.uit().contains(regel + "\r\n"), () -> regel + " is not in " + u.uit());
        }
    }

    @Test
    void wrongUseIsSaidBeforeTheFileIsRead() throws IOException {
        String regels = regels();
        assertEquals(2, Uitvoering.from("doorrekenen", regels).code());
        assertEquals(
                2,
                Uitvoering.from("doorrekenen", "--nieuw", NIEUW, "--csv", "--json", regels)
                        .code());
        Uitvoering min = Uitvoering.from("doorrekenen", "--nieuw", NIEUW, "--uren-zaak", "-1", regels);
        assertEquals(2, min.code());
        assertTrue(min.fout().contains("uren zijn 0 tot en met 1.000.000"), min::fout);
        assertEquals(
                2,
                Uitvoering.from("doorrekenen", "--nieuw", NIEUW, "--deel-zaken", "1.1", regels)
                        .code());
        Uitvoering fout = Uitvoering.from("doorrekenen", "--nieuw", bestand("x.json", "{}"), regels);
        assertEquals(2, fout.code());
        assertTrue(fout.fout().contains("x.json is geweigerd"), fout::fout);
        String ander = bestand("brief.txt", "Geachte");
        Uitvoering bezet = Uitvoering.from("doorrekenen", "--nieuw", NIEUW, "--csv", "--uit", ander, regels);
        assertEquals(2, bezet.code());
        assertEquals("Geachte", Files.readString(Path.of(ander)));
    }

    /** A heap that is smaller than the file. */
    @Test
    void aFileIsCalculatedInConstantMemory() throws Exception {
        Path groot = map.resolve("groot.jsonl");
        int aantal = 6_000;
        try (BufferedWriter schrijver = Files.newBufferedWriter(groot)) {
            List<String> regels = new ArrayList<>();
            casussen().forEach(c -> regels.add(CasusJson.format(c)));
            Iterator<String> rond = List.<String>of().iterator();
            for (int i = 0; i < aantal; i++) {
                if (!rond.hasNext()) {
                    rond = regels.iterator();
                }
                schrijver.write(rond.next() + " ".repeat(20_000) + "\n");
            }
        }
        assertTrue(Files.size(groot) > 120_000_000);
        Path uit = map.resolve("uit.csv");
        Path fout = map.resolve("fout.txt");
        int code = Kind.voerUit(
                groot,
                uit,
                fout,
                Map.of(),
                List.of("-Xmx80m"),
                "doorrekenen",
                "--nieuw",
                NIEUW,
                "--csv",
                groot.toString());
        assertEquals(0, code, () -> lees(fout));
        assertTrue(Files.readString(uit).contains("casussen,,," + aantal + "\r\n"));
    }

    // ------------------------------------------------------------------------------------------------ several variants

    private static Strategie variant(int nummer) {
        return Proefstrategieen.willekeurig(nummer);
    }

    /** So many variants, each in a file of its own, after the first arguments. */
    private String[] metVarianten(int aantal, String... verder) throws IOException {
        List<String> args = new ArrayList<>(List.of("doorrekenen"));
        for (int i = 0; i < aantal; i++) {
            args.add("--nieuw");
            args.add(bestand("v" + i + ".json", StrategieJson.format(variant(i))));
        }
        args.addAll(List.of(verder));
        return args.toArray(String[]::new);
    }

    private static Variantenvergelijking verwacht(int aantal) {
        Variantenrekenaar rekenaar = Variantenrekenaar.of(
                Uitvoering.ENGINE,
                StrategieJson.lhs17(),
                IntStream.range(0, aantal)
                        .mapToObj(DoorrekenenCommandTest::variant)
                        .toList(),
                Werkmodel.BRABANT);
        long regel = 0;
        for (Casus casus : casussen()) {
            rekenaar.tel(++regel, casus);
        }
        return rekenaar.vergelijking();
    }

    @Test
    void eachFormOfSeveralVariantsHoldsWhatTheLibraryCounts() throws IOException {
        Variantenvergelijking verwacht = verwacht(4);
        String regels = regels();
        Uitvoering csv = Uitvoering.from(metVarianten(4, "--csv", regels));
        assertEquals(0, csv.code(), csv::fout);
        assertEquals(VariantenCsv.format(verwacht), csv.uit());

        Uitvoering json = Uitvoering.from(metVarianten(4, "--json", regels));
        assertEquals(VariantenJson.formatIndented(verwacht) + "\n", json.uit());
        assertEquals(List.of(), VariantenJson.validate(json.uit()));

        assertEquals(
                Variantenrapport.from(verwacht).html(),
                Uitvoering.from(metVarianten(4, "--html", regels)).uit());

        assertArrayEquals(
                Variantenrapport.from(verwacht).pdf(), Uitvoering.bytes(new byte[0], metVarianten(4, "--pdf", regels)));

        String tekst = Uitvoering.from(metVarianten(4, regels)).uit();
        assertTrue(tekst.contains("LHS 1.7 en 4 varianten"), tekst);
        assertTrue(tekst.contains("  LHS 1.7, nu"), tekst);
        assertTrue(tekst.lines().allMatch(r -> r.length() <= 80), tekst);
        for (Variantenvergelijking.Variant v : verwacht.varianten()) {
            String naam = v.strategie().verwijzing().toString();
            assertEquals(
                    4,
                    tekst.lines().filter(r -> r.endsWith(naam)).count(),
                    () -> naam + " has not its line in each table of " + tekst);
            assertTrue(
                    tekst.contains(String.format(
                            " %9s %9s  %s", v.veranderd(), Getallen.procent(v.veranderd(), REGELS), naam)),
                    tekst);
            assertTrue(tekst.contains("Regel " + v.voorbeelden().get(0).regel() + ", zoals "), tekst);
        }
    }

    /** One variant has no comparison; the report says from what to what cases go. */
    @Test
    void oneVariantIsToldOfAsBefore() throws IOException {
        String regels = regels();
        assertEquals(
                DoorrekeningCsv.format(verwacht(variant(0))),
                Uitvoering.from(metVarianten(1, "--csv", regels)).uit());
        assertEquals(
                Doorrekenrapport.from(verwacht(variant(0))).html(),
                Uitvoering.from(metVarianten(1, "--html", regels)).uit());
        assertEquals(
                Doorrekenverslag.of(verwacht(variant(0)), new Papier(false)),
                Uitvoering.from(metVarianten(1, regels)).uit());
    }

    @Test
    void aRefusedLineIsToldOnceHoweverManyVariantsThereAre() throws IOException {
        String goed = CasusJson.format(casussen().get(0));
        Uitvoering u = Uitvoering.from(
                metVarianten(3, "--json", bestand("c.jsonl", goed + "\n{fout\n" + goed + "\n" + "{fout\n")));
        assertEquals(1, u.code());
        assertEquals(1, u.fout().split("regel 2 is geweigerd", -1).length - 1, u::fout);
        assertTrue(u.fout().contains("2 van de 4 regels geweigerd"), u::fout);
        assertTrue(u.uit().contains("\"casussen\": 2,\n  \"geweigerd\": 2,"), u::uit);
    }

    @Test
    void twoVariantsWithOneNameAreRefusedWithTheNamesOfBothFilesBeforeTheCasesAreRead() throws IOException {
        String dubbel = bestand("dubbel.json", StrategieJson.format(variant(1)));
        Uitvoering u = Uitvoering.from(metVarianten(3, "--nieuw", dubbel, "--csv", "is-er-niet.jsonl"));
        assertEquals(2, u.code());
        String fout = u.fout().replaceAll("\\s+", " ");
        assertTrue(fout.contains(map.resolve("v1.json") + " en " + dubbel + " hebben dezelfde id en versie;"), fout);
        assertEquals("", u.uit());

        // The strategie of now is no variant of itself; other faults are reported too.
        String kapot = bestand("kapot.json", "{}");
        Uitvoering huidig =
                Uitvoering.from(metVarianten(2, "--huidig", dubbel, "--nieuw", kapot, "--csv", "is-er-niet.jsonl"));
        assertEquals(2, huidig.code());
        fout = huidig.fout().replaceAll("\\s+", " ");
        assertTrue(fout.contains(map.resolve("v1.json") + " en " + dubbel + " hebben dezelfde id en versie;"), fout);
        assertTrue(fout.contains("kapot.json is geweigerd"), fout);
    }

    @Test
    void aComparisonReplacesADoorrekeningAndNothingElse() throws IOException {
        String regels = regels();
        Path uit = map.resolve("uit");
        for (String vorm : List.of("--csv", "--json", "--html", "--csv")) {
            for (int aantal : List.of(2, 1)) {
                Uitvoering u = Uitvoering.from(metVarianten(aantal, vorm, "--uit", uit.toString(), regels));
                assertEquals(0, u.code(), u::fout);
            }
        }
        Files.writeString(uit, "Geachte");
        assertEquals(
                2,
                Uitvoering.from(metVarianten(2, "--csv", "--uit", uit.toString(), regels))
                        .code());
        assertEquals("Geachte", Files.readString(uit));
    }

    @Test
    void theHelpTellsOfSeveralVariants() {
        String hulp = Uitvoering.from("doorrekenen", "--help").uit().replaceAll("\\s+", " ");
        assertTrue(hulp.contains("De strategie waarmee wordt vergeleken, als JSON; mag meermalen."), hulp);
        assertTrue(hulp.contains("lhs doorrekenen --nieuw a.json --nieuw b.json"), hulp);
    }

    /** A heap that is too small if every engine kept what it decided under so many strategieen. */
    @Test
    void manyVariantsAreCalculatedInTheMemoryOfOne() throws Exception {
        Path bestand = map.resolve("verschillend.jsonl");
        long aantal;
        try (BufferedWriter schrijver = Files.newBufferedWriter(bestand)) {
            List<String> regels = Invoerruimte.steekproef(211)
                    .limit(10_000)
                    .map(CasusJson::format)
                    .toList();
            aantal = regels.size();
            schrijver.write(String.join("\n", regels));
        }
        assertTrue(aantal >= 10_000, "cases: " + aantal);
        Path uit = map.resolve("uit.csv");
        Path fout = map.resolve("fout.txt");
        int code = Kind.voerUit(
                bestand, uit, fout, Map.of(), List.of("-Xmx80m"), metVarianten(20, "--csv", bestand.toString()));
        assertEquals(0, code, () -> lees(fout));
        List<String> tabel = Files.readAllLines(uit);
        assertEquals(22, tabel.size());
        assertTrue(tabel.get(21).startsWith("variant,\"V-19\",\"1\"," + aantal + ",0,"), tabel.get(21));
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
