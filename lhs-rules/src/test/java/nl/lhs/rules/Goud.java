package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: what was pinned before must come out again. {@code -Dgoud.bijwerken=true} writes them anew, for a change
 * that is meant; the difference is then read in the commit.
 */
final class Goud {
    private static final Path MAP = Path.of("src", "test", "resources", "goud");

    private Goud() {}

    static void vergelijk(String bestand, String tekst) {
        Path pad = MAP.resolve(bestand);
        try {
            if (Boolean.getBoolean("goud.bijwerken")) {
                Files.createDirectories(pad.getParent());
                Files.writeString(pad, tekst);
            }
            assertEquals(Files.readString(pad, StandardCharsets.UTF_8), tekst, bestand);
        } catch (IOException e) {
            throw new AssertionError("cannot read or write golden file " + bestand, e);
        }
    }
}
