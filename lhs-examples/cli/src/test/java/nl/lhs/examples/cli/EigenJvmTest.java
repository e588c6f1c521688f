package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Behaviour that shows only in a JVM of its own. */
class EigenJvmTest {
    @TempDir
    private Path map;

    @Test
    void output_is_utf_8_whatever_the_machine_prefers() throws Exception {
        String casus = Uitvoering.casussen().get(1).replace("Lekbak", "Vetput café 環境");

        int code = draai(casus, "decide", "-");

        String verslag = Files.readString(map.resolve("uit"));
        assertEquals(0, code);
        assertEquals(Uitvoering.metInvoer(casus, "decide", "-").uit(), verslag);
        assertTrue(verslag.contains("café 環境") && verslag.contains("interveniëren"), verslag);
        assertEquals("", Files.readString(map.resolve("fout")));
    }

    @Test
    void a_message_is_utf_8_too() throws Exception {
        assertEquals(1, draai("{}", "decide", "-"));
        assertTrue(Files.readString(map.resolve("fout")).startsWith("lhs: standaardinvoer is geweigerd"));
    }

    private int draai(String invoer, String... args) throws Exception {
        Path in = Files.writeString(map.resolve("in"), invoer);
        return Kind.voerUit(
                in,
                map.resolve("uit"),
                map.resolve("fout"),
                Map.of("LC_ALL", "C"),
                List.of("-Dfile.encoding=US-ASCII"),
                args);
    }
}
