package nl.lhs.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.lhs.core.strategie.Strategie;

/** The texts that lie in the jars of the library. */
final class Bronnen {
    private Bronnen() {}

    /**
     * Reads a text.
     *
     * @param pad its path within the jar, such as {@code nl/lhs/rules/stap2-aspecten.drl}
     * @throws LhsEngineException if it is missing
     */
    static String lees(String pad) {
        try (InputStream in = open(pad)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pad, e);
        }
    }

    private static InputStream open(String pad) {
        // The class that asks decides which jar is looked in where each is a module of its own.
        InputStream in =
                (pad.startsWith("nl/lhs/core/") ? Strategie.class : Bronnen.class).getResourceAsStream("/" + pad);
        if (in == null) {
            throw new LhsEngineException(pad + " is missing from the library");
        }
        return in;
    }
}
