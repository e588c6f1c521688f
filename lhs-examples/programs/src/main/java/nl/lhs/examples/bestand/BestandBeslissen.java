package nl.lhs.examples.bestand;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;

/** Decides a file with one casus in JSON on each line, and prints how often each outcome came up. */
public final class BestandBeslissen {
    private BestandBeslissen() {}

    /**
     * Decides a file.
     *
     * @param args the path of the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        LhsEngine engine = LhsEngine.create();
        Map<String, Integer> aantallen = new TreeMap<>();

        // Line by line: the file may be larger than the memory.
        try (BufferedReader regels = Files.newBufferedReader(Path.of(args[0]))) {
            int nummer = 0;
            for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                nummer++;
                try {
                    aantallen.merge(uitkomst(engine.decide(CasusJson.parse(regel))), 1, Integer::sum);
                } catch (OngeldigException e) {
                    // One bad line does not stop the others. The faults name paths, and never repeat the input.
                    aantallen.merge("geweigerd", 1, Integer::sum);
                    System.out.println("regel " + nummer + " is geweigerd:");
                    e.fouten().forEach(fout -> System.out.println("  " + fout));
                }
            }
        }
        aantallen.forEach((uitkomst, aantal) -> System.out.printf("%4d  %s%n", aantal, uitkomst));
    }

    private static String uitkomst(Vastlegging vastlegging) {
        // While a necessary overleg has no outcome, nothing is chosen yet.
        return vastlegging.status() == Status.WACHT_OP_OVERLEG
                ? "wacht op overleg"
                : vastlegging.uitkomst() + " " + vastlegging.interventies();
    }
}
