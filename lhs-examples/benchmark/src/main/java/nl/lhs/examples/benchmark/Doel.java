package nl.lhs.examples.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A goal of the library beside the others, and whether it is reached.
 *
 * @param wat what is held against what
 * @param verhouding the one divided by the other; or a size, where a size is bounded
 * @param eis whether that is to be {@code hoogstens} or {@code minstens} the bound, or {@code onder} it
 * @param grens the bound
 * @param streven what is aimed at beyond the bound; empty where the bound is all
 * @param gehaald whether the bound is kept
 */
record Doel(String wat, double verhouding, String eis, double grens, Optional<Double> streven, boolean gehaald) {
    /** All that a run of {@link Meet} can tell. */
    static List<Doel> from(Cijfers cijfers) {
        double gezien = cijfers.ns(Rekenwijze.LHS.name());
        double nieuw = cijfers.ns(Rekenwijze.LHS_ALLE_REGELS.name());
        double openL = cijfers.ns(Deelnemer.OPENL.name());
        double droolsDmn = cijfers.ns(Deelnemer.DROOLS_DMN.name());
        double eersteDmn = cijfers.start(Deelnemer.DROOLS_DMN.name());
        return List.of(
                hoogstens("decide, facts seen before / OpenL's bare decision", gezien / openL, 0.25),
                hoogstens(
                        "decide with record, new facts, in Drools / Drools DMN's bare decision",
                        nieuw / droolsDmn,
                        0.8,
                        0.6),
                hoogstens(
                        "the same / bare Drools with the same rules, no record",
                        nieuw / cijfers.ns(Deelnemer.KALE_DROOLS.name()),
                        1.2),
                hoogstens(
                        "bulk evaluator, new facts, with record / Drools DMN's bare decision",
                        cijfers.ns(Rekenwijze.LHS_BULK.name()) / droolsDmn,
                        0.2,
                        0.15),
                hoogstens(
                        "a first year of 100,000 cases, per case, in Drools / OpenL's bare decision",
                        cijfers.jaar(Jaargang.EERSTE) / openL,
                        4,
                        3),
                hoogstens(
                        "a first year of 100,000 cases, per case, bulk / OpenL's bare decision",
                        cijfers.jaar(Jaargang.EERSTE_BULK) / openL,
                        1),
                hoogstens(
                        "first decision of a JVM / Drools DMN's",
                        cijfers.start(Deelnemer.LHS.name()) / eersteDmn,
                        0.65),
                hoogstens(
                        "lhs decide with the class data archive that bin/lhs makes / Drools DMN's first decision",
                        cijfers.start(Cijfers.LHS_DECIDE) / eersteDmn,
                        0.45),
                minstens(
                        "two threads: gain / gain of hand-written Java",
                        cijfers.winst(Rekenwijze.LHS.name()) / cijfers.winst(Deelnemer.HANDWERK.name()),
                        0.9));
    }

    static Doel hoogstens(String wat, double verhouding, double grens) {
        return new Doel(wat, verhouding, "hoogstens", grens, Optional.empty(), verhouding <= grens);
    }

    private static Doel hoogstens(String wat, double verhouding, double grens, double streven) {
        return new Doel(wat, verhouding, "hoogstens", grens, Optional.of(streven), verhouding <= grens);
    }

    private static Doel minstens(String wat, double verhouding, double grens) {
        return new Doel(wat, verhouding, "minstens", grens, Optional.empty(), verhouding >= grens);
    }

    static Doel onder(String wat, double verhouding, double grens) {
        return new Doel(wat, verhouding, "onder", grens, Optional.empty(), verhouding < grens);
    }

    /** The table to read. */
    static String tabel(List<Doel> doelen) {
        StringBuilder uit = new StringBuilder("| goal | ratio | to be | reached |\n|---|---:|---:|---|\n");
        for (Doel doel : doelen) {
            uit.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3g | %s %s%s | %s |\n",
                    doel.wat,
                    doel.verhouding,
                    doel.teken(),
                    getal(doel.grens),
                    doel.streven.map(s -> " (aim " + getal(s) + ")").orElse(""),
                    doel.gehaald ? "yes" : "no"));
        }
        return uit.toString();
    }

    private String teken() {
        return switch (eis) {
            case "hoogstens" -> "≤";
            case "minstens" -> "≥";
            default -> "<";
        };
    }

    private static String getal(double waarde) {
        return waarde == Math.rint(waarde) ? Long.toString(Math.round(waarde)) : Double.toString(waarde);
    }
}
