package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lhs.core.Rol;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide by which a strategie is written down does what it says. */
class StrategieOpschrijvenTest {
    private static final Path GIDS = Path.of("../../lhs-rules/docs/strategie-opschrijven.md");

    @TempDir
    private Path map;

    private static List<String> blokken(String taal) throws IOException {
        return Pattern.compile("```" + taal + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GIDS))
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static List<String> opdrachten() throws IOException {
        return blokken("sh").stream().flatMap(String::lines).toList();
    }

    /** Runs a command in the folder of the test, with its files and where its output goes. */
    private Uitvoering voerUit(String opdracht) throws IOException {
        String[] delen = opdracht.split(" > ");
        List<String> woorden = new ArrayList<>();
        for (String woord : delen[0].split(" ")) {
            woorden.add(
                    woord.matches(".*\\.(json|csv|html)") ? map.resolve(woord).toString() : woord);
        }
        Uitvoering u = Uitvoering.from(woorden.subList(1, woorden.size()).toArray(String[]::new));
        assertEquals(0, u.code(), () -> opdracht + "\n" + u.fout());
        if (delen.length > 1) {
            Files.writeString(map.resolve(delen[1]), u.uit());
        }
        return u;
    }

    @Test
    void everyCommandOfTheGuideWorksInItsOrder() throws IOException {
        Files.writeString(map.resolve("matrix.csv"), blokken("csv").get(0));
        Files.writeString(map.resolve("casus.json"), blokken("json").get(0));
        List<String> opdrachten = opdrachten();
        assertEquals(8, opdrachten.size(), opdrachten::toString);
        for (String opdracht : opdrachten) {
            if (opdracht.equals("mvn test")) {
                continue; // the build of the beleidsproef runs it
            }
            assertTrue(opdracht.startsWith("lhs "), opdracht);
            Uitvoering u = voerUit(opdracht);
            if (opdracht.endsWith("> eigen.json")) { // what its writer does in between
                Path eigen = map.resolve("eigen.json");
                Files.writeString(eigen, Files.readString(eigen).replace("\"VUL IN: ", "\""));
            } else if (opdracht.equals("lhs strategie met-matrix.json")) {
                assertTrue(!u.uit().contains("nog in te vullen"), u::uit);
                assertTrue(!u.uit().contains("kanttekening"), u::uit);
            }
        }
        assertTrue(Files.readString(map.resolve("eigen.html")).contains("<td"));
        Uitvoering beslist = Uitvoering.from(
                "decide",
                "--json",
                "--strategie",
                map.resolve("met-matrix.json").toString(),
                map.resolve("casus.json").toString());
        assertEquals(
                "[WAARSCHUWING]",
                VastleggingJson.parse(beslist.uit()).interventies().toString());
    }

    @Test
    void theGuideAsksOfEachFlagOfAnIntervention() throws IOException {
        String gids = Files.readString(GIDS);
        Stream.concat(
                        Arrays.stream(Rol.values())
                                .map(rol -> rol.veld() + ": "
                                        + rol.waarde().map(w -> "\"" + w + "\"").orElse("true")),
                        Stream.of("last: \"DWANGSOM\"", "`brief`", "`categorie`"))
                .forEach(veld -> assertTrue(
                        gids.contains(veld)
                                || gids.contains("\"" + veld.replaceAll(".*\"(.*)\"", "$1") + "\"")
                                        && gids.contains(veld.replaceAll(":.*", "")),
                        veld));
    }

    @Test
    void whatTheGuideLinksToIsThere() throws IOException {
        Pattern.compile("]\\(([^)#]+)[^)]*\\)")
                .matcher(Files.readString(GIDS))
                .results()
                .map(r -> GIDS.resolveSibling(r.group(1)))
                .forEach(pad -> assertTrue(Files.exists(pad), pad::toString));
    }

    @Test
    void theSkeletonNamesOnlyFieldsOfTheFormat() throws IOException {
        StrategieJson.parse(Strategiedocument.skelet());
    }
}
