package nl.lhs.rules.uitleg;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of one bundle in every language, such as {@code begrippen_nl.properties} and {@code begrippen_en.properties},
 * in UTF-8. Checked when loaded: every key has a text in every language, there are no others, none stands twice, and the
 * same places are filled in every language.
 */
final class Bundel {
    private final Map<Taal, Map<String, Sjabloon>> teksten = new EnumMap<>(Taal.class);

    private Bundel(String naam, Set<String> sleutels, Map<Taal, String> bronnen) {
        List<String> fouten = new ArrayList<>();
        bronnen.forEach((taal, bron) -> teksten.put(taal, lees(naam(naam, taal), sleutels, bron, fouten)));
        for (String sleutel : new TreeSet<>(sleutels)) {
            Set<Set<String>> plaatsen = new LinkedHashSet<>();
            teksten.values().forEach(t -> {
                if (t.containsKey(sleutel)) {
                    plaatsen.add(new TreeSet<>(t.get(sleutel).plaatsen()));
                }
            });
            if (plaatsen.size() > 1) {
                fouten.add(naam + ": the places of " + sleutel + " differ between the languages: " + plaatsen);
            }
        }
        if (!fouten.isEmpty()) {
            throw new IllegalStateException("the texts of " + naam + " cannot be used:\n" + String.join("\n", fouten));
        }
    }

    private static String naam(String naam, Taal taal) {
        return naam + "_" + taal.code() + ".properties";
    }

    /**
     * Loads a bundle that stands beside this class.
     *
     * @param naam the name of its files, without language
     * @param sleutels every key that it must hold
     * @throws IllegalStateException naming everything that is wrong with it
     */
    static Bundel laad(String naam, Set<String> sleutels) {
        Map<Taal, String> bronnen = new EnumMap<>(Taal.class);
        for (Taal taal : Taal.values()) {
            bronnen.put(taal, bron(naam(naam, taal)));
        }
        return van(naam, sleutels, bronnen);
    }

    /** A bundle of given texts, each in the form of a properties file. */
    static Bundel van(String naam, Set<String> sleutels, Map<Taal, String> bronnen) {
        return new Bundel(naam, sleutels, bronnen);
    }

    private static String bron(String bestand) {
        try (InputStream in = Bundel.class.getResourceAsStream(bestand)) {
            if (in == null) {
                throw new IllegalStateException(bestand + " is missing from the library");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                StringBuilder tekst = new StringBuilder();
                char[] deel = new char[8192];
                for (int n = reader.read(deel); n >= 0; n = reader.read(deel)) {
                    tekst.append(deel, 0, n);
                }
                return tekst.toString();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + bestand, e);
        }
    }

    /** Notices a key that stands twice, of which the JDK silently keeps the last. */
    private static final class Paren extends Properties {
        private static final long serialVersionUID = 1L;
        private final transient Set<Object> dubbel = new TreeSet<>();

        @Override
        public synchronized Object put(Object sleutel, Object waarde) {
            if (containsKey(sleutel)) {
                dubbel.add(sleutel);
            }
            return super.put(sleutel, waarde);
        }

        @Override
        public synchronized boolean equals(Object ander) {
            return this == ander;
        }

        @Override
        public synchronized int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private static Map<String, Sjabloon> lees(String bestand, Set<String> sleutels, String bron, List<String> fouten) {
        Paren paren = new Paren();
        try {
            paren.load(new StringReader(bron));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + bestand, e);
        }
        paren.dubbel.forEach(sleutel -> fouten.add(bestand + ": " + sleutel + " stands twice"));
        Set<String> over = new TreeSet<>(paren.stringPropertyNames());
        over.removeAll(sleutels);
        over.forEach(sleutel -> fouten.add(bestand + ": unknown key " + sleutel));
        Map<String, Sjabloon> teksten = new HashMap<>();
        for (String sleutel : new TreeSet<>(sleutels)) {
            String tekst = paren.getProperty(sleutel, "");
            if (tekst.isBlank()) {
                fouten.add(bestand + ": no text for " + sleutel);
                continue;
            }
            if (!tekst.equals(tekst.strip()) || tekst.contains("  ")) {
                fouten.add(bestand + ": white space too much in " + sleutel);
            }
            try {
                teksten.put(sleutel, Sjabloon.van(tekst));
            } catch (IllegalArgumentException e) {
                fouten.add(bestand + ": " + sleutel + " holds " + e.getMessage());
            }
        }
        return teksten;
    }

    /** The text of a key. */
    Sjabloon sjabloon(Taal taal, String sleutel) {
        Sjabloon sjabloon = teksten.get(taal).get(sleutel);
        if (sjabloon == null) {
            throw new IllegalArgumentException("no text of this bundle has the key " + sleutel);
        }
        return sjabloon;
    }
}
