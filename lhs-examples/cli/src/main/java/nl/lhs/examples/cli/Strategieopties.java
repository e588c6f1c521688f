package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.StrategieJson;
import picocli.CommandLine.Option;

/** The option that says under which strategieen is decided, and the engine for them. */
final class Strategieopties {
    @Option(
            names = "--strategie",
            paramLabel = "BESTAND",
            description =
                    "Een strategie als JSON; mag meermalen. Beslist wordt onder de strategie die past bij de datum"
                            + " van de bevinding en de reikwijdte van de casus: een specifieke eerst, anders die waarop zij"
                            + " berust. Zonder deze optie geldt LHS 1.7, ongeacht de datum.")
    private List<Path> bestanden = List.of();

    /** Empty where a file cannot be read or is refused; that has been told then. */
    Optional<LhsEngine> engine(Bestandsopdracht bij) {
        LhsEngine lhs17 = bij.omgeving.engine().get();
        if (bestanden.isEmpty()) {
            return Optional.of(lhs17);
        }
        return lees(bij, bestanden).map(lhs17::underOneOf);
    }

    /** Reads strategieen that may rest on each other; empty where that fails, and that has been told then. */
    static Optional<List<Strategie>> lees(Bestandsopdracht bij, List<Path> bestanden) {
        List<byte[]> documenten = new ArrayList<>();
        for (Path bestand : bestanden) {
            try (InputStream in = Files.newInputStream(bestand)) {
                // What is larger is refused by its size, and need not be read to its end for that.
                documenten.add(in.readNBytes(2 * StrategieJson.MAX_BYTES));
            } catch (IOException | InvalidPathException e) {
                bij.onleesbaar(bestand.toString(), e);
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StrategieJson.parseAll(documenten));
        } catch (OngeldigException e) {
            meld(bij, bestanden, documenten, perDocument(e.fouten()));
            return Optional.empty();
        }
    }

    private static void meld(
            Bestandsopdracht bij, List<Path> bestanden, List<byte[]> documenten, Map<Integer, List<Fout>> fouten) {
        Set<Integer> dubbel = fouten.keySet().stream()
                .filter(i -> fouten.get(i).stream().anyMatch(Strategieopties::isDubbel))
                .collect(Collectors.toSet());
        fouten.forEach((i, hier) -> {
            if (dubbel.contains(i)) {
                bij.storing(bestanden.get(eerder(documenten, dubbel, i)) + " en " + bestanden.get(i)
                        + " hebben dezelfde id en versie; verwacht: elke strategie met een eigen id en versie");
            }
            List<Fout> rest = hier.stream().filter(f -> !isDubbel(f)).toList();
            if (!rest.isEmpty()) {
                bij.meldFouten(bestanden.get(i).toString(), rest);
            }
        });
    }

    private static boolean isDubbel(Fout fout) {
        return fout.pad().equals("/versie") && fout.code() == Foutcode.DUBBEL;
    }

    /**
     * Which document has the name of a later one. Only the later one is told to be wrong; put before those that have names of
     * their own, it makes the earlier one the wrong one.
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
