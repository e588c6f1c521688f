package nl.lhs.rules.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON documents in the jar. */
public final class Documents {
    private Documents() {}

    /**
     * Reads a document.
     *
     * @param name such as {@code json/strategie.schema.json}
     */
    public static String text(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/nl/lhs/rules/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
