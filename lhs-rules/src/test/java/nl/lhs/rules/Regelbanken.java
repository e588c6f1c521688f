package nl.lhs.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.engine.Regelbasis;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.StrategieReader;
import nl.lhs.rules.json.StrategieJson;
import tools.jackson.databind.JsonNode;

/** Engines with other rules than those of the library, or another strategie. */
public final class Regelbanken {
    /** Imports all the words that rules speak, on one line: tests count the lines below it. */
    static final String WOORDEN = """
            import nl.lhs.rules.regels.*; \
            import nl.lhs.rules.regels.Stap1.*; \
            import nl.lhs.rules.regels.Stap2.*; \
            import nl.lhs.rules.regels.Stap3.*; \
            import nl.lhs.rules.regels.Stap4.*; \
            import nl.lhs.rules.regels.Stap5.*; \
            import nl.lhs.rules.regels.Doorpakken.*
            """;

    private Regelbanken() {}

    /** The names of the rule files of the library. */
    static List<String> bestanden() {
        return Regelbasis.load().bronnen().keySet().stream()
                .filter(b -> b.endsWith(".drl"))
                .sorted()
                .toList();
    }

    /** The text of a rule file. */
    static String lees(String bestand) {
        return Bronnen.lees("nl/lhs/rules/" + bestand);
    }

    /** The texts of the rules of the library, by file name. */
    static Map<String, String> bronnen() {
        Map<String, String> bronnen = new LinkedHashMap<>();
        bestanden().forEach(b -> bronnen.put(b, lees(b)));
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
        return LhsEngine.of(StrategieJson.lhs17(), Regelcompiler.from(bronnen));
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
        return LhsEngine.of(StrategieJson.lhs17(), Regelcompiler.from(bronnen));
    }

    /**
     * The rules of the library on another strategie that calls itself LHS 1.7.
     *
     * @param wijziging from the document of LHS 1.7 to that of another
     * @return an engine
     */
    public static LhsEngine metStrategie(UnaryOperator<String> wijziging) {
        return LhsEngine.create(strategie(wijziging.apply(StrategieJson.formatIndented(StrategieJson.lhs17()))));
    }

    /** A strategie from its document, also where it bears a name that is not its own. */
    static Strategie strategie(String document) {
        FoutCollector fouten = new FoutCollector();
        JsonNode boom = Json.read(document, StrategieJson.MAX_BYTES, fouten).orElseThrow();
        StrategieReader.check(boom, fouten);
        fouten.throwIfAny();
        return StrategieReader.build(boom, Optional.empty());
    }
}
