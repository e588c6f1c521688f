package nl.lhs.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.lhs.core.strategie.Strategie;

/** Engines with other rules than those of the library, or another strategie. */
public final class Regelbanken {
    private Regelbanken() {}

    private static Map<String, String> bronnen() {
        Map<String, String> bronnen = new LinkedHashMap<>();
        Regelbank.bestanden().forEach(b -> bronnen.put(b, Regelbank.lees(b)));
        return bronnen;
    }

    /**
     * The rules of the library and one file more.
     *
     * @param drl the rules that are added
     * @return an engine
     */
    public static LhsEngine metExtra(String drl) {
        Map<String, String> bronnen = bronnen();
        bronnen.put("extra.drl", drl);
        return LhsEngine.met(Strategie.lhs17(), Regelbank.van(Strategie.lhs17(), bronnen));
    }

    /**
     * The rules of the library with one file changed.
     *
     * @param bestand such as {@code stap2-aspecten.drl}
     * @param wijziging from its text to another
     * @return an engine
     */
    public static LhsEngine metAnder(String bestand, UnaryOperator<String> wijziging) {
        Map<String, String> bronnen = bronnen();
        bronnen.computeIfPresent(bestand, (b, tekst) -> wijziging.apply(tekst));
        return LhsEngine.met(Strategie.lhs17(), Regelbank.van(Strategie.lhs17(), bronnen));
    }

    /**
     * The rules of the library on another strategie.
     *
     * @param wijziging from the text of LHS 1.7 to that of another
     * @return an engine
     */
    public static LhsEngine metStrategie(UnaryOperator<String> wijziging) {
        try (InputStream in = Strategie.class.getResourceAsStream("lhs-1.7.txt")) {
            String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Strategie strategie = Strategie.parse("proef", wijziging.apply(tekst));
            return LhsEngine.met(strategie, Regelbank.van(strategie));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
