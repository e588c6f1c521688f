package nl.lhs.examples.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import nl.lhs.examples.benchmark.Cijfers.Meting;

/** The table to read. */
final class Verslag {
    private final Map<String, Object> omgeving;
    private final Map<String, Object> bestand;
    private final boolean kort;
    private final Cijfers cijfers;
    private final List<Doel> doelen;
    private final List<Jaargang> jaargangen;

    Verslag(
            Map<String, Object> omgeving,
            Map<String, Object> bestand,
            boolean kort,
            Cijfers cijfers,
            List<Doel> doelen,
            List<Jaargang> jaargangen) {
        this.omgeving = omgeving;
        this.bestand = bestand;
        this.kort = kort;
        this.cijfers = cijfers;
        this.doelen = doelen;
        this.jaargangen = jaargangen;
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
                100
                        * jaargangen.stream()
                                .filter(j -> j.wat().equals(Jaargang.ZELFDE))
                                .findFirst()
                                .orElseThrow()
                                .treffers());
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
                        meting.ns() / cijfers.ns(Deelnemer.LHS.name()),
                        startcel(meting.wie()));
            }
        }
        regel(uit, "");
        for (String wie : Cijfers.TWEE_DRADEN) {
            regel(uit, "Two threads decide %.2f times as much as one: %s.", cijfers.winst(wie), naam(wie));
        }
        regel(uit, "");
        regel(uit, "| lhs decides 100,000 casussen | conclusions at hand | ns a decision |");
        regel(uit, "|---|---:|---:|");
        for (Jaargang jaargang : jaargangen) {
            regel(uit, "| %s | %.1f %% | %,.0f |", jaargang.wat(), 100 * jaargang.treffers(), jaargang.ns());
        }
        regel(uit, "");
        regel(uit, "| goal | ratio | to be | reached |");
        regel(uit, "|---|---:|---:|---|");
        for (Doel doel : doelen) {
            regel(
                    uit,
                    "| %s | %.3g | %s %s | %s |",
                    doel.wat(),
                    doel.verhouding(),
                    "hoogstens".equals(doel.eis()) ? "≤" : "≥",
                    doel.grens(),
                    doel.gehaald() ? "yes" : "no");
        }
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

    private String naam(String wie) {
        return switch (wie) {
            case "LHS" -> "lhs";
            case Metingen.ALLE_REGELS -> "lhs, every rule run";
            case Metingen.HANDWERK_VASTLEGGING -> "hand-written Java, an equal record";
            case "HANDWERK" -> "hand-written Java, no record";
            case "OPENL" -> "OpenL Tablets, no record";
            case "EASY_RULES" -> "Easy Rules, no record";
            case "KALE_DROOLS" -> "bare Drools with the rules of lhs, no record";
            case "DROOLS_DMN" -> "Drools DMN, no record";
            case "CAMUNDA_DMN" -> "Camunda DMN with JUEL, no record";
            default -> wie;
        };
    }

    /** Empty for those that are no way of their own to decide. */
    private String startcel(String wie) {
        for (Deelnemer deelnemer : Deelnemer.values()) {
            if (deelnemer.name().equals(wie)) {
                List<Double> ms = cijfers.starts().get(deelnemer);
                return String.format(
                        Locale.ROOT,
                        "%,.0f (%,.0f–%,.0f)",
                        cijfers.start(deelnemer),
                        Collections.min(ms),
                        Collections.max(ms));
            }
        }
        return "";
    }
}
