package nl.lhs.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lhs.examples.bestand.BestandBeslissen;
import nl.lhs.examples.drools.EigenSessie;
import nl.lhs.examples.inbedden.Inbedden;
import nl.lhs.examples.overleg.WachtOpOverleg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammaTest {
    private static final String CASUSSEN = "../voorbeelden/casussen.jsonl";

    @Test
    void inbedden_prints_the_segment_the_choice_and_the_reasons() throws IOException {
        assertEquals("""
                B2 is LICHT
                gekozen: [WAARSCHUWEN]
                WAARSCHUWEN: Gekozen: dit is de lichtste beschikbare herstellende interventie van het segment (norm 3.4-2).
                BESTUURLIJK_GESPREK: Niet gekozen: waarschuwen is lichter en beschikbaar, en de lichtste gaat voor (norm 3.4-2).
                BSBM: Niet gekozen: niet is opgegeven dat de instantie een bestuurlijke strafbeschikking milieu oplegt. \
                Beschikbaar betekent hier alleen dat niets is opgegeven wat haar uitsluit (norm B2-3).
                PROCES_VERBAAL: Niet gekozen: een proces-verbaal volgt uit overleg met politie en OM, en daarvan is geen \
                uitkomst opgegeven (normen 3.3-4 en 3.4-3).
                """, uitvoer(Inbedden::main));
    }

    @Test
    void bestandBeslissen_counts_the_outcomes_of_the_sample_cases() throws IOException {
        assertEquals("""
                   1  GEDOGEN []
                   1  GEEN_OVERTREDING []
                   2  INTERVENIEREN [AANSPREKEN_INFORMEREN]
                   1  INTERVENIEREN [BESTUURLIJKE_BOETE]
                   1  INTERVENIEREN [LAST_ONDER_DWANGSOM, PROCES_VERBAAL]
                   1  INTERVENIEREN [PROCES_VERBAAL]
                   1  INTERVENIEREN [VERSCHERPT_TOEZICHT, BSBM]
                   1  INTERVENIEREN [WAARSCHUWEN, BESTUURLIJK_GESPREK]
                   1  INTERVENIEREN [WAARSCHUWEN]
                   2  wacht op overleg
                """, uitvoer(BestandBeslissen::main, CASUSSEN));
    }

    @Test
    void bestandBeslissen_names_what_is_wrong_with_a_line_and_goes_on(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("casussen.jsonl");
        String goed = Files.readAllLines(Path.of(CASUSSEN)).get(0);
        Files.write(bestand, List.of("{\"kenmerk\":\"V-1\"}", "", goed));

        assertEquals("""
                regel 1 is geweigerd:
                  /bevinding: ontbreekt; verwacht: een object
                  /normadressaat: ontbreekt; verwacht: een object
                regel 2 is geweigerd:
                  (geheel): is leeg; verwacht: één JSON-object
                   1  INTERVENIEREN [AANSPREKEN_INFORMEREN]
                   2  geweigerd
                """, uitvoer(BestandBeslissen::main, bestand.toString()));
    }

    @Test
    void wachtOpOverleg_decides_as_announced_once_the_overleg_has_its_outcome() throws IOException {
        assertEquals("""
                WACHT_OP_OVERLEG, gekozen: []
                  BESTUURSRECHT: [LAST_ONDER_DWANGSOM]
                  BESTUURS_EN_STRAFRECHT: [LAST_ONDER_DWANGSOM, PROCES_VERBAAL]
                  STRAFRECHT: [PROCES_VERBAAL]
                DEFINITIEF, gekozen: [LAST_ONDER_DWANGSOM, PROCES_VERBAAL]
                zoals voorzien: true
                """, uitvoer(WachtOpOverleg::main));
    }

    /** In which order rules fire is nothing to rely on: no rule asks for one. */
    @Test
    void eigenSessie_lists_the_rules_of_each_step_and_those_that_fire() throws IOException {
        String uitvoer = uitvoer(EigenSessie::main);
        for (String regel : List.of(
                "nl.lhs.rules.stap1: 23 regels",
                "regel: de kolom volgt uit de typering {normen=3.1-1, 3.1-3}",
                "vuurt: de kolom volgt uit de typering",
                "vuurt: de lichtste herstellende interventie gaat voor",
                "vuurt: de tabel van redenen",
                "Keuze[interventies=[WAARSCHUWEN]]")) {
            assertTrue(uitvoer.contains(regel + "\n"), () -> regel + " in\n" + uitvoer);
        }
        assertEquals(27, uitvoer.lines().filter(r -> r.startsWith("vuurt: ")).count(), uitvoer);
    }

    /** A main method that may fail to read or write a file. */
    private interface Programma {
        void main(String[] args) throws IOException;
    }

    private static String uitvoer(Programma programma, String... args) throws IOException {
        PrintStream eerst = System.out;
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        System.setOut(new PrintStream(uit, true, StandardCharsets.UTF_8));
        try {
            programma.main(args);
        } finally {
            System.setOut(eerst);
        }
        return uit.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
