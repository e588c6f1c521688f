package nl.lhs.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.lhs.core.strategie.Strategie;

/** The texts that lie in the jars of the library. */
final class Bronnen {
    /** Not beside the classes, where a compiler that has the jar on its class path could take them for its own. */
    private static final String JAVA = "META-INF/lhs/bronnen/";

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

    /**
     * Reads a Java source of the library.
     *
     * @param pad its path in the source tree, such as {@code nl/lhs/core/Segment.java}
     * @throws LhsEngineException if it is missing
     */
    static String leesJava(String pad) {
        return lees(JAVA + pad);
    }

    private static InputStream open(String pad) {
        // The class that asks decides which jar is looked in where each is a module of its own.
        InputStream in = (pad.startsWith(JAVA + "nl/lhs/core/") ? Strategie.class : Bronnen.class)
                .getResourceAsStream("/" + pad);
        if (in == null) {
            throw new LhsEngineException(pad + " is missing from the library");
        }
        return in;
    }
}
