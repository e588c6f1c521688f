package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sentences of the explanations, by the keys of their bundle, {@code uitleg}. */
enum Zin {
    KOP_FEITEN,
    KOP_POSITIE,
    KOP_ASPECTEN,
    KOP_OVERLEG,
    KOP_KEUZE,
    KOP_TERMIJN,
    KOP_AANDACHTSPUNTEN,
    KOP_LEZINGEN,
    KOP_STEUN,
    KOP_ONTBREEKT,
    STRATEGIE,
    SEGMENT;

    private static final Bundel BUNDEL = Bundel.laad("uitleg", sleutels());

    /** Every key that the bundle must hold. */
    static Set<String> sleutels() {
        Set<String> sleutels = new TreeSet<>();
        Arrays.stream(values()).map(Zin::name).forEach(sleutels::add);
        bij(sleutels, "verantwoording.", Verantwoordingscode.values());
        return sleutels;
    }

    private static void bij(Set<String> sleutels, String voorvoegsel, Enum<?>[] codes) {
        Arrays.stream(codes).forEach(code -> sleutels.add(voorvoegsel + code.name()));
    }

    /** This sentence without places. */
    String tekst(Taal taal) {
        return BUNDEL.sjabloon(taal, name()).vul(Map.of()).get(0).tekst();
    }

    /** This sentence, filled. */
    List<Fragment> vul(Taal taal, Map<String, List<Fragment>> waarden) {
        return BUNDEL.sjabloon(taal, name()).vul(waarden);
    }

    /** What is said of a code. */
    static List<Fragment> van(String voorvoegsel, Enum<?> code, Taal taal, Map<String, List<Fragment>> waarden) {
        return BUNDEL.sjabloon(taal, voorvoegsel + code.name()).vul(waarden);
    }
}
