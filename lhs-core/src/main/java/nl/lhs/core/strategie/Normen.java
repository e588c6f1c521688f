package nl.lhs.core.strategie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the paraphrases of the norms. */
final class Normen {
    private static final String BESTAND = "normen.txt";
    static final SortedMap<Norm, String> OMSCHRIJVINGEN = Collections.unmodifiableSortedMap(laad());

    private Normen() {}

    private static SortedMap<Norm, String> laad() {
        try (InputStream in = Normen.class.getResourceAsStream(BESTAND)) {
            if (in == null) {
                throw new IllegalStateException(BESTAND + " is missing from the library");
            }
            return lees(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BESTAND, e);
        }
    }

    static SortedMap<Norm, String> lees(String tekst) {
        SortedMap<Norm, String> normen = new TreeMap<>();
        int nummer = 0;
        for (String regel : tekst.lines().toList()) {
            nummer++;
            if (regel.isBlank() || regel.startsWith("#")) {
                continue;
            }
            String[] delen = regel.strip().split("\\s+", 2);
            if (delen.length < 2 || normen.putIfAbsent(Norm.of(delen[0]), delen[1]) != null) {
                throw new IllegalStateException(
                        BESTAND + ", line " + nummer + ": expected a norm that is not there yet, and its text");
            }
        }
        return normen;
    }
}
