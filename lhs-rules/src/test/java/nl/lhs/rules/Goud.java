package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files, in {@code src/test/resources/goud} of the module under test: what was pinned before must come out again. {@code -Dgoud.bijwerken=true} writes them anew, for a change
 * that is meant; the difference is then read in the commit.
 */
public final class Goud {
    private static final Path MAP = Path.of("src", "test", "resources", "goud");

    private Goud() {}

    /**
     * Compares a text with the golden file that pins it.
     *
     * @param bestand the path of the file within {@code goud}
     * @param tekst what came out now
     */
    public static void vergelijk(String bestand, String tekst) {
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
