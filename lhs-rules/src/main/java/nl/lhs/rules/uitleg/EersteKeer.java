package nl.lhs.rules.uitleg;

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
import nl.lhs.core.Interventie;
import nl.lhs.core.Woordenlijst;

/**
 * Explains a term where a text first uses it: writes an abbreviation in full, or the Dutch word beside an English one.
 * It changes nothing in what the caller wrote.
 */
final class EersteKeer {
    /** The terms of a language, longest first, and the text that replaces each where it is first used. */
    private record Termen(Pattern patroon, Map<String, String> voluit) {}

    private static final Map<Taal, Termen> ALLE = new EnumMap<>(Taal.class);

    static {
        for (Taal taal : Taal.values()) {
            ALLE.put(taal, read(taal));
        }
    }

    private final Termen termen;
    private final Set<String> gebruikt = new HashSet<>();

    EersteKeer(Taal taal) {
        this(taal, Woordenlijst.LHS_17);
    }

    /** With the interventions of these words in the place of those of LHS 1.7. */
    EersteKeer(Taal taal, Woordenlijst woorden) {
        this.termen = woorden.isVanLhs17() ? ALLE.get(taal) : met(taal, woorden);
    }

    private static Termen met(Taal taal, Woordenlijst woorden) {
        Map<String, String> voluit = new HashMap<>(ALLE.get(taal).voluit());
        Woordenlijst.LHS_17.interventies().alle().forEach(i -> voluit.remove(taal.kies(i.naam())));
        if (taal == Taal.ENGELS) {
            Begrippen nederlands = Begrippen.from(Taal.NEDERLANDS);
            Begrippen engels = Begrippen.from(taal);
            for (Interventie i : woorden.interventies().alle()) {
                String naam = engels.naam(i);
                if (!naam.equals(nederlands.naam(i))) {
                    voluit.put(naam, naam + " (" + nederlands.naam(i) + ")");
                }
            }
        }
        return of(voluit);
    }

    private static Termen read(Taal taal) {
        String bestand = "verklaringen_" + taal.code() + ".properties";
        List<String> fouten = new ArrayList<>();
        Properties bron = Bundel.properties(bestand, Bundel.bron(bestand), fouten);
        Map<String, String> voluit = new HashMap<>();
        for (String sleutel : bron.stringPropertyNames()) {
            String[] delen = bron.getProperty(sleutel).split(" \\| ", -1);
            if (delen.length != 2 || delen[0].isBlank() || delen[1].isBlank()) {
                fouten.add(bestand + ": " + sleutel + " is not of the form term | voluit");
            } else if (voluit.put(delen[0], delen[1]) != null) {
                fouten.add(bestand + ": two explanations of one term, among them " + sleutel);
            }
        }
        if (!fouten.isEmpty()) {
            throw new IllegalStateException(String.join("\n", fouten));
        }
        return of(voluit);
    }

    private static Termen of(Map<String, String> voluit) {
        String keuze = voluit.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(t -> t))
                .map(EersteKeer::patroon)
                .collect(Collectors.joining("|"));
        return new Termen(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + keuze + ")(?![\\p{L}\\p{N}])"), voluit);
    }

    /** A term, with or without a capital. */
    private static String patroon(String term) {
        return "[" + term.charAt(0) + Character.toUpperCase(term.charAt(0)) + "]" + Pattern.quote(term.substring(1));
    }

    /** The next statement of the text, with its new terms explained. */
    Uitspraak apply(Uitspraak uitspraak) {
        List<Fragment> fragmenten = new ArrayList<>();
        for (Fragment f : uitspraak.fragmenten()) {
            fragmenten.add(f.isEigen() ? Fragment.tekst(apply(f.tekst())) : f);
        }
        return new Uitspraak(
                uitspraak.lezer(),
                uitspraak.taal(),
                fragmenten,
                uitspraak.normen(),
                uitspraak.lezingen(),
                uitspraak.plaatsen());
    }

    private String apply(String tekst) {
        Matcher m = termen.patroon().matcher(tekst);
        StringBuilder resultaat = new StringBuilder();
        while (m.find()) {
            String gevonden = m.group();
            String term = termen.voluit().containsKey(gevonden) ? gevonden : withFirst(gevonden, false);
            String hier = gebruikt.add(term)
                    ? withFirst(termen.voluit().get(term), Character.isUpperCase(gevonden.charAt(0)))
                    : gevonden;
            m.appendReplacement(resultaat, Matcher.quoteReplacement(hier));
        }
        m.appendTail(resultaat);
        return resultaat.toString();
    }

    private static String withFirst(String tekst, boolean hoofdletter) {
        char eerste = tekst.charAt(0);
        return (hoofdletter ? Character.toUpperCase(eerste) : Character.toLowerCase(eerste)) + tekst.substring(1);
    }
}
