package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.Goud;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code lhs strategie} does for who writes one: a skeleton, the matrix from a sheet, and a page. */
class StrategieCommandTest {
    private static final String VERZONNEN = "../beleidsproef/src/it/verzonnen-";
    private static final String KOP = ";A;B;C;D\n";
    private static final String RIJ = ";licht|gesprek;licht|gesprek;licht|gesprek;licht|gesprek\n";
    private static final String GOED = KOP + "4" + RIJ + "3" + RIJ + "2" + RIJ + "1" + RIJ;

    @TempDir
    private Path map;

    private String bestand(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst).toString();
    }

    private static String verzonnen(String naam, String bestand) {
        return VERZONNEN + naam + "/src/main/resources/" + bestand;
    }

    private Uitvoering metMatrix(String csv) throws IOException {
        return Uitvoering.from("strategie", "--csv-matrix", bestand("matrix.csv", csv));
    }

    private static void isGoed(Uitvoering u) {
        assertEquals(0, u.code(), u::fout);
        assertEquals("", u.fout());
    }

    // ----------------------------------------------------------------------------------------------- the skeleton

    @Test
    void theSkeletonIsRightByFormAndItsCheckNamesWhatMustBeFilledIn() throws IOException {
        Uitvoering nieuw = Uitvoering.from("strategie", "--nieuw");
        isGoed(nieuw);
        Uitvoering gelezen = Uitvoering.from("strategie", bestand("nieuw.json", nieuw.uit()));
        isGoed(gelezen);
        List<String> plaatsen = gelezen.uit()
                .lines()
                .dropWhile(r -> !r.equals("  nog in te vullen"))
                .skip(1)
                .map(String::strip)
                .toList();
        assertEquals(List.of("/id", "/versie", "/titel", "/assen/typering/A/nl"), plaatsen.subList(0, 4), gelezen::uit);
        assertEquals(nieuw.uit().split("\"VUL IN", -1).length - 1, plaatsen.size(), gelezen::uit);
        assertFalse(gelezen.uit().contains("kanttekening"), gelezen::uit);
    }

    @Test
    void aSkeletonThatIsFilledInHasNothingLeftToFillIn() throws IOException {
        String ingevuld = Uitvoering.from("strategie", "--nieuw")
                .uit()
                .replace("\"VUL IN: ", "\"")
                .replace("\"VUL IN", "\"");
        Uitvoering u = Uitvoering.from("strategie", bestand("ingevuld.json", ingevuld));
        isGoed(u);
        assertFalse(u.uit().contains("nog in te vullen"), u::uit);
    }

    @Test
    void cellsWithTheWordsOfTheSkeletonDoNotHideWhatElseIsWrong() throws IOException {
        String andere = Uitvoering.from("strategie", "--nieuw")
                .uit()
                .replace("\"id\": \"LAST_ONDER_DWANGSOM\"", "\"id\": \"LAST\"")
                .replaceFirst("\"bepaald\": \\{[^}]*},", "");
        Uitvoering u = Uitvoering.from("strategie", bestand("andere.json", andere));
        assertEquals(2, u.code());
        assertTrue(u.fout().contains("geweigerd, om 2 fouten"), u::fout);
        assertTrue(u.fout().contains("/interventies/2/bepaald"), u::fout);
        assertTrue(u.fout().contains("--csv-matrix"), u::fout);
    }

    // ------------------------------------------------------------------------------------------------- the matrix

    @Test
    void theMatrixOfAnInventedStrategieComesOutOfItsSheet() throws IOException {
        for (String naam : List.of("wmo", "omgeving")) {
            String document = verzonnen(naam, naam + ".json");
            Uitvoering u =
                    Uitvoering.from("strategie", "--csv-matrix", verzonnen(naam, naam + "-matrix.csv"), document);
            isGoed(u);
            Strategie strategie = StrategieJson.parse(Files.readString(Path.of(document)));
            assertEquals(strategie, StrategieJson.parse(u.uit()));
            assertTrue(u.uit().contains("\"toelichting\": \"Verzonnen, om te tonen"), u::uit);
        }
    }

    @Test
    void aSheetMayBeAsASpreadsheetSavesIt() throws IOException {
        isGoed(metMatrix(GOED));
        String verwacht = metMatrix(GOED).uit();
        String omgekeerd = KOP + "1" + RIJ + "2" + RIJ + "3" + RIJ + "4" + RIJ;
        for (String csv : List.of(
                "\uFEFF" + GOED.replace("\n", "\r\n"),
                GOED.replace(';', ','),
                GOED.replace(';', '\t'),
                "sep=;\r\n" + GOED,
                "\n;;;;\n" + GOED + ";;;;\n",
                omgekeerd,
                KOP.replace("A;B", "\"A, wie \"\"wil\"\"\";B onverschillig") + GOED.substring(KOP.length()),
                GOED.replace("4;", "4 heel erg;"),
                GOED.replace("licht|gesprek", "\"licht\n- een Gesprek\n\""),
                GOED.replace("licht|gesprek", "\" GESPREK \r\nLICHT\""))) {
            Uitvoering u = metMatrix(csv);
            isGoed(u);
            assertEquals(verwacht, u.uit(), csv);
        }
    }

    @Test
    void everyFaultOfASheetIsToldWithItsRowAndColumn() throws IOException {
        Uitvoering u = metMatrix(KOP
                + "4;gesprek;licht;licht|zwaar|gesprek;licht|gesprk\n"
                + "3;licht|gesprek;licht|gesprek;licht|gesprek|gesprek;licht|gesprek;over\n"
                + "3;licht|gesprek;licht|gesprek;licht|gesprek;licht|gesprek\n"
                + "nog iets;licht\n"
                + "2;licht|gesprek\n");
        assertEquals(2, u.code());
        assertEquals("", u.uit());
        Goud.vergelijk(
                "strategie/matrix-fouten.txt",
                u.fout().replaceFirst("(?s)^.*? is geweigerd", "lhs: matrix.csv is geweigerd"));
    }

    @Test
    void aSheetThatIsNoMatrixIsRefused() throws IOException {
        for (List<String> geval : List.of(
                List.of("", "is leeg; verwacht: een koprij"),
                List.of("\n\n;;\n", "is leeg; verwacht: een koprij"),
                List.of(";A;B;C;\n" + "4" + RIJ, "heeft geen kolom D"),
                List.of(";A;B;C;C\n", "is nog eens kolom C"),
                List.of(";A;B;C;D;E\n", "is geen kop van een kolom"),
                List.of(";A;B;C;\"D", "rij 1, kolom 5"),
                List.of(";A;B;C;\"D\"x\n", "heeft tekst na het laatste aanhalingsteken"))) {
            Uitvoering u = metMatrix(geval.get(0));
            assertEquals(2, u.code(), geval.get(0));
            assertTrue(u.fout().replaceAll("\\s+", " ").contains(geval.get(1)), u::fout);
        }
        Path ansi = Files.write(
                map.resolve("ansi.csv"), GOED.replace("4;", "4 \u00e9\u00e9n;").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(Uitvoering.from("strategie", "--csv-matrix", ansi.toString())
                .fout()
                .contains("is geen UTF-8"));
        Uitvoering teGroot = metMatrix(GOED + ";".repeat(Matrixblad.MAX_BYTES));
        assertTrue(teGroot.fout().contains("is te groot"), teGroot::fout);
        Uitvoering veel = metMatrix(KOP + "x\n".repeat(10_000));
        assertTrue(veel.fout().replaceAll("\\s+", " ").contains("50 fouten of meer"), veel::fout);
        assertEquals(
                2,
                Uitvoering.from(
                                "strategie",
                                "--csv-matrix",
                                map.resolve("weg.csv").toString())
                        .code());
    }

    @Test
    void aDocumentThatIsNotRightYetCanGetItsMatrixAndOneThatIsNoJsonCannot() throws IOException {
        String csv = bestand("goed.csv", GOED);
        String half = bestand(
                "half.json",
                "{\"klassen\":[{\"id\":\"LICHT\"}],\"interventies\":[{\"id\":\"GESPREK\",\"soort\":\"HERSTELLEND\"}],"
                        + "\"segmenten\":{\"toelichting\":\"figuur 2\",\"A1\":{\"toelichting\":\"let op\"}}}");
        Uitvoering u = Uitvoering.from("strategie", "--csv-matrix", csv, half);
        isGoed(u);
        assertTrue(u.uit().contains("\"toelichting\": \"figuur 2\""), u::uit);
        assertTrue(u.uit().contains("\"toelichting\": \"let op\""), u::uit);
        for (String kapot : List.of("[]", "{", "{\"id\":1,\"id\":2}", "", " ".repeat(StrategieJson.MAX_BYTES) + "{}")) {
            Uitvoering nee = Uitvoering.from("strategie", "--csv-matrix", csv, bestand("kapot.json", kapot));
            assertEquals(2, nee.code());
            assertTrue(nee.fout().replaceAll("\\s+", " ").contains("is geen JSON-object"), nee::fout);
        }
    }

    // --------------------------------------------------------------------------------------------------- the page

    @Test
    void thePageComesWhereItIsAskedFor() throws IOException {
        String document = verzonnen("omgeving", "omgeving.json");
        Path uit = map.resolve("omgeving.html");
        isGoed(Uitvoering.from("strategie", "--html", "--uit", uit.toString(), document));
        assertArrayEquals(Uitvoering.bytes(new byte[0], "strategie", "--html", document), Files.readAllBytes(uit));
        assertTrue(Files.readString(uit).contains("hardleers en heimelijk"));
        isGoed(Uitvoering.from("strategie", "--html", "--uit", uit.toString()));
        assertTrue(Files.readString(uit).contains("Landelijke handhavingstrategie"));

        Path ander = Files.writeString(map.resolve("brief.html"), "Geachte");
        Uitvoering bezet = Uitvoering.from("strategie", "--html", "--uit", ander.toString(), document);
        assertEquals(2, bezet.code());
        assertEquals("Geachte", Files.readString(ander));
    }

    @Test
    void aPageOfADocumentThatIsRefusedIsNotMade() throws IOException {
        Uitvoering u = Uitvoering.from("strategie", "--html", bestand("fout.json", "{}"));
        assertEquals(2, u.code());
        assertEquals("", u.uit());
        assertTrue(u.fout().contains("/formaat"), u::fout);
    }

    // ------------------------------------------------------------------------------------------------- wrong usage

    @Test
    void optionsThatDoNotGoTogetherAreRefused() throws IOException {
        String document = verzonnen("wmo", "wmo.json");
        for (List<String> args : List.of(
                List.of("--nieuw", "--html"),
                List.of("--nieuw", document),
                List.of("--schema", document),
                List.of("--csv-matrix", verzonnen("wmo", "wmo-matrix.csv"), document, document),
                List.of("--csv-matrix"),
                List.of("--csv-matrix", ""),
                List.of("--uit", map.resolve("x.html").toString(), document))) {
            Uitvoering u = Uitvoering.from(
                    Stream.concat(Stream.of("strategie"), args.stream()).toArray(String[]::new));
            assertEquals(2, u.code(), args::toString);
            assertEquals("", u.uit());
            assertTrue(u.fout().contains("Zie: lhs strategie --help"), u::fout);
        }
    }
}
