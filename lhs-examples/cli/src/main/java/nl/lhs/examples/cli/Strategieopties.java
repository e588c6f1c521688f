package nl.lhs.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.StrategieJson;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The option that names the strategieen to decide under. */
final class Strategieopties {
    private static final String SEGMENTEN = "/segmenten";

    /** From so many unknown words in cells on, they are told as one. */
    private static final int VEEL = 10;

    @Option(
            names = "--strategie",
            paramLabel = "BESTAND",
            description =
                    "Een strategie als JSON; mag meermalen. Beslist wordt onder de strategie die past bij de datum"
                            + " van de bevinding en de reikwijdte van de casus: een specifieke eerst, anders die waarop zij"
                            + " berust. Zonder deze optie geldt LHS 1.7, ongeacht de datum.")
    private List<Path> bestanden = List.of();

    /** The engine that decides under these strategieen. */
    LhsEngine bij(LhsEngine lhs17) {
        return bestanden.isEmpty() ? lhs17 : lhs17.underOneOf(read(bestanden));
    }

    /** Reads strategieen that may rest on each other. */
    static List<Strategie> read(List<Path> bestanden) {
        return parse(bestanden, documenten(bestanden));
    }

    static List<byte[]> documenten(List<Path> bestanden) {
        // Twice the limit is enough to refuse a document that is too large.
        return bestanden.stream()
                .map(b -> Opdracht.readFile(b.toString(), 2 * StrategieJson.MAX_BYTES))
                .toList();
    }

    static List<Strategie> parse(List<Path> bestanden, List<byte[]> documenten) {
        try {
            return StrategieJson.parseAll(documenten);
        } catch (OngeldigException e) {
            throw new StopException(ExitCode.USAGE, melding(bestanden, documenten, perDocument(e.fouten())));
        }
    }

    private static String melding(List<Path> bestanden, List<byte[]> documenten, Map<Integer, List<Fout>> fouten) {
        Set<Integer> dubbel = fouten.keySet().stream()
                .filter(i -> fouten.get(i).stream().anyMatch(Strategieopties::isDubbel))
                .collect(Collectors.toSet());
        StringBuilder melding = new StringBuilder();
        fouten.forEach((i, hier) -> {
            if (dubbel.contains(i)) {
                melding.append(Foutmelding.from(bestanden.get(eerder(documenten, dubbel, i)) + " en " + bestanden.get(i)
                        + " hebben dezelfde id en versie; verwacht: elke strategie met een eigen id en versie"));
            }
            List<Fout> rest = Wegwijzer.STRATEGIE.fouten(
                    documenten.get(i),
                    vouw(hier.stream().filter(f -> !isDubbel(f)).toList()));
            if (!rest.isEmpty()) {
                melding.append(Foutmelding.geweigerd(bestanden.get(i).toString(), rest));
            }
        });
        return melding.toString();
    }

    /**
     * Many unknown words in cells as one fault: who replaces the words of a document first and its cells later must still see
     * what else is wrong.
     */
    private static List<Fout> vouw(List<Fout> fouten) {
        List<Fout> cellen = fouten.stream()
                .filter(f -> f.pad().startsWith(SEGMENTEN + "/") && f.code() == Foutcode.ONBEKENDE_WAARDE)
                .toList();
        if (cellen.size() < VEEL) {
            return fouten;
        }
        List<Fout> gevouwen = new ArrayList<>(fouten);
        gevouwen.removeAll(cellen);
        gevouwen.add(new Fout(
                SEGMENTEN,
                Foutcode.ONBEKENDE_WAARDE,
                "noemt op " + cellen.size()
                        + " plaatsen een klasse of interventie die het document niet heeft, of bij een"
                        + " andere soort, de eerste keer in " + cellen.get(0).pad()
                        + "; verwacht: de woorden van het document (lhs strategie --csv-matrix vult de cellen)"));
        return gevouwen;
    }

    private static boolean isDubbel(Fout fout) {
        return fout.pad().equals("/versie") && fout.code() == Foutcode.DUBBEL;
    }

    /**
     * The document with the same name as a later one. The parser reports only the later one; with that one first, it reports
     * the earlier one.
     */
    private static int eerder(List<byte[]> documenten, Set<Integer> dubbel, int later) {
        List<Integer> plaatsen = new ArrayList<>(List.of(later));
        for (int i = 0; i < documenten.size(); i++) {
            if (!dubbel.contains(i)) {
                plaatsen.add(i);
            }
        }
        try {
            StrategieJson.parseAll(plaatsen.stream().map(documenten::get).toList());
        } catch (OngeldigException e) {
            for (Map.Entry<Integer, List<Fout>> fouten : perDocument(e.fouten()).entrySet()) {
                if (fouten.getValue().stream().anyMatch(Strategieopties::isDubbel)) {
                    return plaatsen.get(fouten.getKey());
                }
            }
        }
        throw new IllegalStateException("document " + later + " has the name of no other");
    }

    private static Map<Integer, List<Fout>> perDocument(List<Fout> fouten) {
        Map<Integer, List<Fout>> perDocument = new LinkedHashMap<>();
        for (Fout fout : fouten) {
            String[] delen = fout.pad().split("/", 3);
            perDocument
                    .computeIfAbsent(Integer.valueOf(delen[1]), i -> new ArrayList<>())
                    .add(new Fout(delen.length == 2 ? "" : "/" + delen[2], fout.code(), fout.tekst()));
        }
        return perDocument;
    }
}
