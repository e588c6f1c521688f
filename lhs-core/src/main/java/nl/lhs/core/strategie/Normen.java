package nl.lhs.core.strategie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the paraphrases of the norms. */
final class Normen {
    private static final String BESTAND = "normen.txt";

    /** An id, which of an article holds a space, and what the norm asks. */
    private static final Pattern REGEL = Pattern.compile("((?:Awb )?\\S+)\\s+(.+)");

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
            Matcher delen = REGEL.matcher(regel.strip());
            if (!delen.matches() || normen.putIfAbsent(Norm.of(delen.group(1)), delen.group(2)) != null) {
                throw new IllegalStateException(
                        BESTAND + ", line " + nummer + ": expected a norm that is not there yet, and its text");
            }
        }
        return normen;
    }
}
