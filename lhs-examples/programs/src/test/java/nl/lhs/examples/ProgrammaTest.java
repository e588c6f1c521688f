package nl.lhs.examples;

import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lhs.examples.bestand.BestandBeslissen;
import nl.lhs.examples.inbedden.Inbedden;
import nl.lhs.examples.overleg.WachtOpOverleg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammaTest {
    @Test
    void inbedden_prints_the_segment_the_choice_and_the_reasons() throws IOException {
        assertEquals(List.of(), Uitvoer.van(Inbedden::main));
    }

    @Test
    void bestandBeslissen_counts_the_outcomes_of_the_sample_cases() throws IOException {
        assertEquals(List.of(), Uitvoer.van(BestandBeslissen::main, "../voorbeelden/casussen.jsonl"));
    }

    @Test
    void bestandBeslissen_names_what_is_wrong_with_a_line_and_goes_on(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("casussen.jsonl");
        String goed = Files.readAllLines(Path.of("../voorbeelden/casussen.jsonl")).get(0);
        Files.writeString(bestand, "{\"kenmerk\":\"V-1\"}\n\n" + goed + "\n");

        assertEquals(List.of(), Uitvoer.van(BestandBeslissen::main, bestand.toString()));
    }

    @Test
    void wachtOpOverleg_decides_as_announced_once_the_overleg_has_its_outcome() throws IOException {
        assertEquals(List.of(), Uitvoer.van(WachtOpOverleg::main));
    }

    private static void assertEquals(List<String> verwacht, List<String> gedrukt) {
        assertLinesMatch(verwacht, gedrukt);
    }
}
