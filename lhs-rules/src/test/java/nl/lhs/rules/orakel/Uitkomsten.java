package nl.lhs.rules.orakel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Casus;

/** Every distinct outcome of the policy, with a casus that has it. */
public final class Uitkomsten {
    private Uitkomsten() {}

    /** Within the golden files; {@link HeelBeleidTest} goes through the whole space and holds it against this. */
    static final String BESTAND = "uitkomsten.txt";

    /**
     * The first casus of the space for each distinct {@link Verwachting.Kern}, by the oracle and without the engine. Which
     * those are is read from a golden file, for to search the space takes long.
     *
     * @return casussen in the order of the space, always the same, each with a kenmerk of its own
     */
    public static List<Casus> eenCasusPerUitkomst() {
        return Kenmerken.CASUSSEN;
    }

    /** Made when it is first asked for. */
    private static final class Kenmerken {
        private static final List<Casus> CASUSSEN = lees();
    }

    private static List<Casus> lees() {
        List<Blok> blokken = Invoerruimte.heelBeleid();
        List<Casus> casussen = new ArrayList<>();
        try (InputStream in = Uitkomsten.class.getResourceAsStream("/goud/" + BESTAND)) {
            for (String regel : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] delen = regel.split(": | ");
                int blok = Integer.parseInt(delen[0]);
                for (String index : List.of(delen).subList(1, delen.length)) {
                    casussen.add(blokken.get(blok).invoer(Long.parseLong(index)).casus("U-" + blok + "-" + index));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(casussen);
    }
}
