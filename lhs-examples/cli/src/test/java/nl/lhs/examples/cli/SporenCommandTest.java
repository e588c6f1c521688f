package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.sporen.SporenJson;
import nl.lhs.rules.sporen.Sporenbevinding;
import nl.lhs.rules.sporen.Sporenoordeel;
import nl.lhs.rules.sporen.Sporentoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SporenCommandTest {
    private static final String LOKAAL = "../voorbeelden/strategie.json";

    @TempDir
    private Path map;

    /** The whole input space; this takes long. */
    @Test
    @Tag("volledig")
    void aJudgementComesWhereItIsAskedForAndTheExitCodeSaysItToo() throws IOException {
        Path uit = map.resolve("sporen.json");
        Uitvoering u =
                Uitvoering.opTerminal("", false, true, Map.of(), "sporen", "--json", "--uit", uit.toString(), LOKAAL);
        assertEquals(1, u.code(), u::fout);
        assertTrue(u.fout().contains("100%"), u::fout);
        assertEquals(List.of(), SporenJson.validate(Files.readString(uit)));
    }

    /** The output for a judgement made here, of the strategieen in the arguments. */
    @Test
    void eachFormComesWhereItIsAskedForAndTheExitCodeSaysItToo() throws IOException {
        String lhs = Files.writeString(map.resolve("lhs.json"), StrategieJson.formatIndented(StrategieJson.lhs17()))
                .toString();
        Path uit = map.resolve("sporen.uit");
        for (List<String> vorm : List.of(List.of("--json"), List.of("--html"), List.of("--pdf"), List.<String>of())) {
            List<String> args = new ArrayList<>(vorm);
            args.addAll(List.of("--met", lhs, "--uit", uit.toString(), LOKAAL));
            Files.deleteIfExists(uit);
            ByteArrayOutputStream fout = new ByteArrayOutputStream();
            assertEquals(1, voerUit(fout, args), fout::toString);
            String tekst = Files.readString(uit, StandardCharsets.ISO_8859_1);
            if (vorm.contains("--pdf")) {
                assertTrue(tekst.startsWith("%PDF-"));
                continue;
            }
            tekst = Files.readString(uit);
            if (vorm.contains("--json")) {
                assertEquals(List.of(), SporenJson.validate(tekst));
                assertTrue(tekst.contains("\"landelijk\": {\n    \"id\": \"LHS\""), tekst);
            } else {
                assertTrue(tekst.contains(vorm.isEmpty() ? "vergeleken met LHS 1.7" : "Sporen de strategieën?"), tekst);
            }
        }
        assertEquals(
                0,
                voerUit(
                        new ByteArrayOutputStream(),
                        List.of("--uit", map.resolve("gelijk.txt").toString(), lhs)));
    }

    /** A judgement with one lighter case where the strategieen differ, and none where they are equal. */
    private static int voerUit(ByteArrayOutputStream fout, List<String> args) {
        Omgeving omgeving = new Omgeving(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                fout,
                false,
                true,
                Map.of(),
                () -> Uitvoering.ENGINE,
                Uitvoering.KLOK);
        SporenCommand opdracht = new SporenCommand(
                omgeving,
                new PrintWriter(fout, true, StandardCharsets.UTF_8),
                (engine, landelijk, lokaal, voortgang) -> {
                    voortgang.accept(Sporentoets.delen());
                    Casus casus = Casus.of(
                            Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                            Normadressaat.of("N-1", Typering.CALCULEREND));
                    return new Sporenoordeel(
                            landelijk,
                            lokaal,
                            lokaal.verschillenMet(landelijk),
                            1,
                            0,
                            lokaal.verschillenMet(landelijk).isEmpty()
                                    ? List.of()
                                    : List.of(new Sporenbevinding(
                                            Sporenbevinding.Soort.LICHTER,
                                            lokaal.verschillenMet(landelijk),
                                            1,
                                            Uitvoering.ENGINE.under(landelijk).decide(casus),
                                            Uitvoering.ENGINE.under(lokaal).decide(casus))));
                });
        return new CommandLine(opdracht)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args.toArray(String[]::new));
    }

    @Test
    void whatIsWrongIsSaidBeforeTheLongWorkIsDone() throws IOException {
        Path fout = Files.writeString(
                map.resolve("fout.json"), Files.readString(Path.of(LOKAAL)).replace("ZWAAR", "X"));
        Uitvoering geweigerd = Uitvoering.from("sporen", fout.toString());
        assertEquals(2, geweigerd.code());
        assertTrue(geweigerd.fout().contains("/segmenten/C2/klasse"), geweigerd::fout);

        Path ander = Files.writeString(map.resolve("brief.html"), "Geachte");
        Uitvoering bezet = Uitvoering.from("sporen", "--html", "--uit", ander.toString(), LOKAAL);
        assertEquals(2, bezet.code());
        assertTrue(bezet.fout().contains("geen oordeel over"), bezet::fout);
        assertEquals("Geachte", Files.readString(ander));

        Uitvoering geenMap =
                Uitvoering.from("sporen", "--uit", map.resolve("er/niet.html").toString(), LOKAAL);
        assertEquals(2, geenMap.code());
        assertTrue(geenMap.fout().contains("niet schrijven: de map"), geenMap::fout);

        assertEquals(2, Uitvoering.from("sporen").code());
        assertEquals(2, Uitvoering.from("sporen", "--json", "--html", LOKAAL).code());
        assertTrue(Uitvoering.from("sporen", map.resolve("weg.json").toString())
                .fout()
                .contains("het bestaat niet"));
    }

    @Test
    void theTextSaysWhatIsOtherwiseThroughWhat() throws IOException {
        Strategie lhs = StrategieJson.lhs17();
        Strategie lokaal = StrategieJson.parse(Files.readString(Path.of(LOKAAL)));
        Casus casus = Casus.of(
                Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                Normadressaat.of("N-1", Typering.CALCULEREND));
        Sporenoordeel oordeel = new Sporenoordeel(
                lhs,
                lokaal,
                lokaal.verschillenMet(lhs),
                1_234,
                5,
                List.of(new Sporenbevinding(
                        Sporenbevinding.Soort.LICHTER,
                        lokaal.verschillenMet(lhs).subList(1, 2),
                        2_000,
                        Uitvoering.ENGINE.decide(casus),
                        Uitvoering.ENGINE.under(lokaal).decide(casus))));
        String tekst = SporenCommand.verslag(oordeel, new Papier(false));
        for (String deel : List.of(
                "VERZONNEN-ZANDWAD 2026 vergeleken met LHS 1.7",
                "spoort niet",
                "1.234 gevallen, onder beide",
                "- Segment B2, herstellend: waarschuwen; bestuurlijk gesprek wordt waarschuwen;",
                "Lichter (spoort niet), in 2.000 gevallen",
                "    door       Segment C2, klasse: midden wordt zwaar",
                "    zoals      gevolgen beperkt; normadressaat calculerend",
                "    landelijk  C2 (midden), overleg noodzakelijk: wacht; bij bestuursrecht",
                "    lokaal     C2 (zwaar), overleg noodzakelijk: wacht; bij bestuursrecht")) {
            assertTrue(tekst.contains(deel), () -> deel + " is not in\n" + tekst);
        }
        assertTrue(tekst.lines().allMatch(r -> r.length() <= 80), tekst);

        String gelijk =
                SporenCommand.verslag(new Sporenoordeel(lhs, lhs, List.of(), 1, 0, List.of()), new Papier(false));
        assertTrue(gelijk.contains("niets dat de beslissing raakt") && gelijk.contains("spoort\n"), gelijk);
    }
}
