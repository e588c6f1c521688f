package nl.lhs.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Interventiesoort;
import tools.jackson.databind.JsonNode;

/** The words that can stand in a cell of the matrix: classes and interventions of a document, by id or by Dutch name. */
final class Celwoorden {
    private static final int LANGSTE_NAAM = 200;

    private final Map<String, List<Woord>> perNaam = new HashMap<>();
    private final String klassen;

    /**
     * A word.
     *
     * @param id its id
     * @param soort of an intervention its legal nature; empty for a class
     */
    record Woord(String id, Optional<Interventiesoort> soort) {}

    /** Those of a document, which need not be right in other respects. */
    Celwoorden(JsonNode document) {
        List<String> ids = new ArrayList<>();
        for (JsonNode klasse : document.path("klassen")) {
            add(klasse, Optional.empty());
            ids.add(klasse.path("id").stringValue(""));
        }
        klassen = String.join(", ", ids);
        for (JsonNode interventie : document.path("interventies")) {
            Arrays.stream(Interventiesoort.values())
                    .filter(s -> s.name().equals(interventie.path("soort").stringValue("")))
                    .findFirst()
                    .ifPresent(s -> add(interventie, Optional.of(s)));
        }
    }

    private void add(JsonNode woord, Optional<Interventiesoort> soort) {
        Woord nieuw = new Woord(woord.path("id").stringValue(""), soort);
        for (String plaats : List.of("/id", "/naam/nl", "/inZin/nl")) {
            String naam = sleutel(woord.at(plaats).stringValue(""));
            if (!naam.isEmpty() && naam.length() <= LANGSTE_NAAM) {
                List<Woord> gelijk = perNaam.computeIfAbsent(naam, n -> new ArrayList<>());
                if (!gelijk.contains(nieuw)) {
                    gelijk.add(nieuw);
                }
            }
        }
    }

    /** A name as it is compared: without case, and with single spaces. */
    private static String sleutel(String naam) {
        return naam.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** The words with a name; more than one where a name is of more than one word. */
    List<Woord> find(String naam) {
        return perNaam.getOrDefault(sleutel(naam), List.of());
    }

    /** The ids of the classes, to be named in a message. */
    String klassen() {
        return klassen;
    }

    /** The word that a name is a slip of the pen for. */
    Optional<String> lijktOp(String naam) {
        String gezocht = sleutel(naam);
        if (gezocht.length() > LANGSTE_NAAM) {
            return Optional.empty();
        }
        Map<String, Integer> afstanden =
                perNaam.keySet().stream().collect(Collectors.toMap(n -> n, n -> afstand(gezocht, n)));
        return afstanden.entrySet().stream()
                .filter(e -> e.getValue() <= Math.max(1, e.getKey().length() / 5))
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> perNaam.get(e.getKey()).stream()
                        .min(Comparator.comparing(Woord::id))
                        .orElseThrow()
                        .id());
    }

    /** So many letters must change to make one of the other (Levenshtein). */
    private static int afstand(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        Arrays.setAll(vorige, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] nu = new int[b.length() + 1];
            nu[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int vervang = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                nu[j] = Math.min(vervang, Math.min(vorige[j], nu[j - 1]) + 1);
            }
            vorige = nu;
        }
        return vorige[b.length()];
    }
}
