package nl.lhs.rules.uitleg;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of one bundle in every language, such as {@code begrippen_nl.properties} and
 * {@code begrippen_en.properties}, in UTF-8. Loading checks that every key has a text in every language, that there are
 * no other keys, that no key stands twice, and that the languages have the same places to fill in.
 */
final class Bundel {
    private final Map<Taal, Map<String, Sjabloon>> teksten = new EnumMap<>(Taal.class);

    private Bundel(String naam, Set<String> sleutels, Map<Taal, String> bronnen) {
        List<String> fouten = new ArrayList<>();
        bronnen.forEach((taal, bron) -> teksten.put(taal, read(naam(naam, taal), sleutels, bron, fouten)));
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
     * Loads a bundle from the package of this class.
     *
     * @param naam the name of its files, without language
     * @param sleutels the keys that it must hold
     * @throws IllegalStateException naming everything that is wrong with it
     */
    static Bundel load(String naam, Set<String> sleutels) {
        Map<Taal, String> bronnen = new EnumMap<>(Taal.class);
        for (Taal taal : Taal.values()) {
            bronnen.put(taal, bron(naam(naam, taal)));
        }
        return of(naam, sleutels, bronnen);
    }

    /**
     * Loads a bundle that holds some keys only, the same in every language.
     *
     * @param naam the name of its files, without language
     * @param toegestaan the keys that it can hold
     * @throws IllegalStateException naming everything that is wrong with it
     */
    static Bundel loadDeel(String naam, Set<String> toegestaan) {
        Map<Taal, String> bronnen = new EnumMap<>(Taal.class);
        Set<String> sleutels = new TreeSet<>();
        for (Taal taal : Taal.values()) {
            String bron = bron(naam(naam, taal));
            bronnen.put(taal, bron);
            sleutels.addAll(properties(naam, bron, new ArrayList<>()).stringPropertyNames());
        }
        sleutels.retainAll(toegestaan);
        return of(naam, sleutels, bronnen);
    }

    /** A bundle from texts in the form of a properties file. */
    static Bundel of(String naam, Set<String> sleutels, Map<Taal, String> bronnen) {
        return new Bundel(naam, sleutels, bronnen);
    }

    /** The text of a file in the package of this class, in UTF-8. */
    static String bron(String bestand) {
        try (InputStream in = Bundel.class.getResourceAsStream(bestand)) {
            if (in == null) {
                throw new IllegalStateException(bestand + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + bestand, e);
        }
    }

    /** Reads a text in the form of a properties file. The JDK would silently keep the last of two texts of one key. */
    @SuppressWarnings("serial")
    static Properties properties(String bestand, String bron, List<String> fouten) {
        Properties paren = new Properties() {
            @Override
            public synchronized Object put(Object sleutel, Object waarde) {
                if (containsKey(sleutel)) {
                    fouten.add(bestand + ": " + sleutel + " stands twice");
                }
                return super.put(sleutel, waarde);
            }
        };
        try {
            paren.load(new StringReader(bron));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + bestand, e);
        }
        return paren;
    }

    private static Map<String, Sjabloon> read(String bestand, Set<String> sleutels, String bron, List<String> fouten) {
        Properties paren = properties(bestand, bron, fouten);
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
                teksten.put(sleutel, Sjabloon.parse(tekst));
            } catch (IllegalArgumentException e) {
                fouten.add(bestand + ": " + sleutel + " holds " + e.getMessage());
            }
        }
        return teksten;
    }

    /** The text of a key. */
    Sjabloon sjabloon(Taal taal, String sleutel) {
        return find(taal, sleutel)
                .orElseThrow(() -> new IllegalArgumentException("no text of this bundle has the key " + sleutel));
    }

    /** The text of a key, where the bundle has one. */
    Optional<Sjabloon> find(Taal taal, String sleutel) {
        return Optional.ofNullable(teksten.get(taal).get(sleutel));
    }

    /** The keys. */
    Set<String> sleutels() {
        return teksten.get(Taal.NEDERLANDS).keySet();
    }
}
