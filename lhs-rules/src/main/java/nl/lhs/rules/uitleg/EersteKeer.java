package nl.lhs.rules.uitleg;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Explains a term where one explanation first uses it: an abbreviation in full, the Dutch word beside an English one. What
 * a caller wrote is left alone.
 */
final class EersteKeer {
    /** The terms of a language, the longest first, and what each reads where it is first used. */
    private record Termen(Pattern patroon, Map<String, String> voluit) {}

    private static final Map<Taal, Termen> ALLE = new EnumMap<>(Taal.class);

    static {
        for (Taal taal : Taal.values()) {
            ALLE.put(taal, lees(taal));
        }
    }

    private final Termen termen;
    private final Set<String> gebruikt = new HashSet<>();

    EersteKeer(Taal taal) {
        this.termen = ALLE.get(taal);
    }

    private static Termen lees(Taal taal) {
        String bestand = "verklaringen_" + taal.code() + ".properties";
        Properties bron = new Properties();
        try (InputStream in = EersteKeer.class.getResourceAsStream(bestand)) {
            if (in == null) {
                throw new IllegalStateException(bestand + " is missing from the library");
            }
            bron.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + bestand, e);
        }
        Map<String, String> voluit = new HashMap<>();
        for (String sleutel : bron.stringPropertyNames()) {
            String[] delen = bron.getProperty(sleutel).split(" \\| ", -1);
            if (delen.length != 2 || delen[0].isBlank() || delen[1].isBlank()) {
                throw new IllegalStateException(bestand + ": " + sleutel + " is not of the form term | voluit");
            }
            if (voluit.put(delen[0], delen[1]) != null) {
                throw new IllegalStateException(bestand + ": two explanations of one term, among them " + sleutel);
            }
        }
        String keuze = voluit.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(t -> t))
                .map(EersteKeer::patroon)
                .collect(Collectors.joining("|"));
        return new Termen(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + keuze + ")(?![\\p{L}\\p{N}])"), voluit);
    }

    /** A term as it stands, or with a capital where it begins a sentence. */
    private static String patroon(String term) {
        return "[" + term.charAt(0) + Character.toUpperCase(term.charAt(0)) + "]" + Pattern.quote(term.substring(1));
    }

    /** The statement that follows those given before. */
    Uitspraak pas(Uitspraak uitspraak) {
        List<Fragment> fragmenten = new ArrayList<>();
        for (Fragment f : uitspraak.fragmenten()) {
            fragmenten.add(f.isCitaat() ? f : Fragment.tekst(pas(f.tekst())));
        }
        return new Uitspraak(uitspraak.taal(), fragmenten, uitspraak.normen(), uitspraak.lezingen());
    }

    private String pas(String tekst) {
        Matcher m = termen.patroon().matcher(tekst);
        StringBuilder resultaat = new StringBuilder();
        while (m.find()) {
            String gevonden = m.group();
            String term = termen.voluit().containsKey(gevonden) ? gevonden : metEerste(gevonden, false);
            String hier = gebruikt.add(term)
                    ? metEerste(termen.voluit().get(term), Character.isUpperCase(gevonden.charAt(0)))
                    : gevonden;
            m.appendReplacement(resultaat, Matcher.quoteReplacement(hier));
        }
        m.appendTail(resultaat);
        return resultaat.toString();
    }

    private static String metEerste(String tekst, boolean hoofdletter) {
        char eerste = tekst.charAt(0);
        return (hoofdletter ? Character.toUpperCase(eerste) : Character.toLowerCase(eerste)) + tekst.substring(1);
    }
}
