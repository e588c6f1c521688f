package nl.lhs.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Typering;
import nl.lhs.rules.json.StrategieJson;

/** What only the package of the engine can reach: a rule base with more rules. */
public final class Groeiregels {
    private Groeiregels() {}

    /**
     * The rules of the library with others beside them, of the same make: of the facts and two conclusions, each with
     * conditions of its own. One in sixteen fires on a casus that is positioned, as about one in five of the library does;
     * none concludes anything, so that only the list of rules in the record grows.
     *
     * @param erbij how many rules more
     * @return an engine
     */
    public static LhsEngine engine(int erbij) {
        Map<String, String> bronnen = bronnen();
        if (erbij > 0) {
            bronnen.put("groei.drl", drl(erbij));
        }
        return LhsEngine.met(StrategieJson.lhs17(), Regelbasis.van(Drlcompiler.compileer(bronnen), Map.of()));
    }

    /** The rule files of the library, by name. */
    static Map<String, String> bronnen() {
        Map<String, String> bronnen = new LinkedHashMap<>();
        Regelbasis.van().bronnen().keySet().forEach(b -> bronnen.put(b, Bronnen.lees("nl/lhs/rules/" + b)));
        return bronnen;
    }

    private static String drl(int aantal) {
        StringBuilder drl = new StringBuilder("package nl.lhs.rules.stap5\n\nimport nl.lhs.core.*\n"
                + "import nl.lhs.core.vastlegging.*\nimport nl.lhs.rules.regels.*\n");
        for (int i = 0; i < aantal; i++) {
            Typering typering = Typering.values()[i % 4];
            Gevolgen gevolgen = Gevolgen.values()[i / 4 % 4];
            drl.append(String.format(Locale.ROOT, """

                    rule "groei %1$d"
                        @normen( "3.5-1" )
                    when
                        Feiten( overtreding, typering == Typering.%2$s, gevolgen == Gevolgen.%3$s, aspecten.size() != %4$d )
                        Eindpositie( $segment : segment, segment.name().length() != %4$d )
                        Indicatie( waarde != null )
                    then
                    end
                    """, i, typering, gevolgen, 100 + i));
        }
        return drl.toString();
    }
}
