package nl.lhs.examples.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.lhs.examples.benchmark.Cijfers.Meting;

/** The table to read. */
final class Verslag {
    private final Map<String, Object> omgeving;
    private final Map<String, Object> bestand;
    private final boolean kort;
    private final Cijfers cijfers;
    private final List<Doel> doelen;

    Verslag(
            Map<String, Object> omgeving,
            Map<String, Object> bestand,
            boolean kort,
            Cijfers cijfers,
            List<Doel> doelen) {
        this.omgeving = omgeving;
        this.bestand = bestand;
        this.kort = kort;
        this.cijfers = cijfers;
        this.doelen = doelen;
    }

    String tabel() {
        StringBuilder uit = new StringBuilder();
        regel(
                uit,
                "%s, %s cores; %s; %s; %s.",
                omgeving.get("processor"),
                omgeving.get("kernen"),
                omgeving.get("jdk"),
                omgeving.get("os"),
                kort ? "short run" : "long run");
        regel(uit, "Versions: %s.", versieregel());
        regel(
                uit,
                "%,d casussen with %,d distinct sets of facts; all decided alike on every one. lhs has decided the whole"
                        + " file before it is measured on it, and has the conclusions for %.1f %% of it at hand.",
                bestand.get("casussen"),
                bestand.get("verschillendeFeiten"),
                100 * cijfers.jaargang(Jaargang.ZELFDE).orElseThrow().treffers());
        regel(uit, "");
        regel(
                uit,
                "| | ns a decision | ± | lowest to highest | B a decision | times lhs | first decision, ms (range) |");
        regel(uit, "|---|---:|---:|---:|---:|---:|---:|");
        for (Meting meting : cijfers.metingen()) {
            if (meting.draden() == 1) {
                regel(
                        uit,
                        "| %s | %,.0f | %,.0f | %,.0f–%,.0f | %,.0f | %.3g | %s |",
                        naam(meting.wie()),
                        meting.ns(),
                        meting.fout(),
                        meting.laagste(),
                        meting.hoogste(),
                        meting.bytes(),
                        meting.ns() / cijfers.ns(Rekenwijze.LHS.name()),
                        startcel(meting.wie()));
            }
        }
        regel(uit, "");
        regel(
                uit,
                "A process of lhs decide for one casus, from its start to its first line: %s ms with the class data archive,"
                        + " %s ms without.",
                startcel(Cijfers.LHS_DECIDE),
                startcel(Cijfers.LHS_DECIDE_ZONDER_ARCHIEF));
        regel(uit, "");
        for (String wie : Cijfers.TWEE_DRADEN) {
            regel(uit, "Two threads decide %.2f times as much as one: %s.", cijfers.winst(wie), naam(wie));
        }
        regel(uit, "");
        regel(uit, "| lhs decides 100,000 casussen | conclusions at hand | ns a decision |");
        regel(uit, "|---|---:|---:|");
        for (Jaargang jaargang : cijfers.jaargangen()) {
            regel(uit, "| %s | %.1f %% | %,.0f |", jaargang.wat(), 100 * jaargang.treffers(), jaargang.ns());
        }
        regel(uit, "");
        uit.append(Doel.tabel(doelen));
        return uit.toString();
    }

    private void regel(StringBuilder uit, String vorm, Object... waarden) {
        uit.append(String.format(Locale.ROOT, vorm, waarden)).append('\n');
    }

    private String versieregel() {
        return ((Properties) omgeving.get("versies"))
                .entrySet().stream()
                        .map(e -> e.getKey().toString().replace('-', ' ') + " " + e.getValue())
                        .sorted()
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
    }

    private static String naam(String wie) {
        return Stream.of(Rekenwijze.values())
                .filter(w -> w.name().equals(wie))
                .map(Rekenwijze::naam)
                .findFirst()
                .orElseGet(() -> switch (Deelnemer.valueOf(wie)) {
                    case LHS -> "lhs";
                    case HANDWERK -> "hand-written Java, no record";
                    case OPENL -> "OpenL Tablets, no record";
                    case EVRETE -> "Evrete, no record";
                    case KALE_DROOLS -> "bare Drools with the rules of lhs, no record";
                    case DROOLS_DMN -> "Drools DMN, no record";
                    case CAMUNDA_DMN -> "Camunda DMN with JUEL, no record";
                });
    }

    /** Empty for those that are no way of their own to decide. */
    private String startcel(String wie) {
        List<Double> ms = cijfers.starts().getOrDefault(wie, List.of());
        return ms.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%,.0f (%,.0f–%,.0f)",
                        cijfers.start(wie),
                        Collections.min(ms),
                        Collections.max(ms));
    }
}
