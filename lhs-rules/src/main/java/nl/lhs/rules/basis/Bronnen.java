package nl.lhs.rules.basis;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import nl.lhs.core.strategie.Strategie;

/** The texts that lie in the jars of the library. */
public final class Bronnen {
    private static final String KERN = "META-INF/lhs/lhs-core.sha256";
    private static final String REGELS = "META-INF/lhs/lhs-rules.sha256";

    private Bronnen() {}

    /**
     * Reads a text of this library.
     *
     * @param pad its path within the jar, such as {@code nl/lhs/rules/teksten.properties}
     * @return the text
     * @throws LhsEngineException if it is missing
     */
    public static String lees(String pad) {
        return lees(Objects.requireNonNull(pad, "pad"), Bronnen.class);
    }

    /**
     * The hashes of the Java sources of the library, as the jars that are there list them.
     *
     * @return by path in the source tree, such as {@code nl/lhs/core/Segment.java}
     * @throws LhsEngineException if a list is missing
     */
    public static Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        for (String lijst : List.of(kern(), lees(REGELS))) {
            for (String regel : lijst.split("\n")) {
                int scheiding = regel.indexOf("  ");
                hashes.put(regel.substring(scheiding + 2), regel.substring(0, scheiding));
            }
        }
        return hashes;
    }

    /** {@return the version of the library} */
    public static String versie() {
        Properties bouw = new Properties();
        try {
            bouw.load(new StringReader(lees("nl/lhs/rules/bouw.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read bouw.properties", e);
        }
        return bouw.getProperty("versie");
    }

    /** {@return the list of the sources of the core that is there} */
    public static String kern() {
        return lees(KERN, Strategie.class);
    }

    /** The class that asks decides which jar is looked in where each is a module of its own. */
    private static String lees(String pad, Class<?> klasse) {
        try (InputStream in = klasse.getResourceAsStream("/" + pad)) {
            if (in == null) {
                throw new LhsEngineException(pad + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pad, e);
        }
    }
}
