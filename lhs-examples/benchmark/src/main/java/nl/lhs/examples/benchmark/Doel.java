package nl.lhs.examples.benchmark;

import java.util.List;

/**
 * What the library is to reach beside the others.
 *
 * @param wat what is held against what
 * @param verhouding the one over the other
 * @param eis whether that is to be {@code hoogstens} or {@code minstens} the bound
 * @param grens the bound
 * @param gehaald whether it is
 */
record Doel(String wat, double verhouding, String eis, double grens, boolean gehaald) {
    /** All of them. */
    static List<Doel> van(Cijfers cijfers) {
        String lhs = Deelnemer.LHS.name();
        String alleRegels = Metingen.ALLE_REGELS;
        String handwerk = Metingen.HANDWERK_VASTLEGGING;
        String droolsDmn = Deelnemer.DROOLS_DMN.name();
        return List.of(
                hoogstens("time: lhs / OpenL Tablets", cijfers.ns(lhs) / cijfers.ns(Deelnemer.OPENL.name()), 0.7),
                minstens("time: Drools DMN / lhs", cijfers.ns(droolsDmn) / cijfers.ns(lhs), 25),
                minstens("time: Camunda DMN / lhs", cijfers.ns(Deelnemer.CAMUNDA_DMN.name()) / cijfers.ns(lhs), 25),
                hoogstens(
                        "time: lhs / hand-written Java with an equal record",
                        cijfers.ns(lhs) / cijfers.ns(handwerk),
                        3),
                hoogstens(
                        "bytes: lhs / hand-written Java with an equal record",
                        cijfers.bytes(lhs) / cijfers.bytes(handwerk),
                        1.5),
                hoogstens(
                        "time: lhs, every rule run / bare Drools",
                        cijfers.ns(alleRegels) / cijfers.ns(Deelnemer.KALE_DROOLS.name()),
                        2),
                minstens("time: Drools DMN / lhs, every rule run", cijfers.ns(droolsDmn) / cijfers.ns(alleRegels), 4),
                hoogstens(
                        "first decision, median: lhs / Drools DMN",
                        cijfers.start(Deelnemer.LHS) / cijfers.start(Deelnemer.DROOLS_DMN),
                        0.4),
                minstens(
                        "gain of a second thread: lhs / hand-written Java with an equal record",
                        cijfers.winst(lhs) / cijfers.winst(handwerk),
                        0.9));
    }

    private static Doel hoogstens(String wat, double verhouding, double grens) {
        return new Doel(wat, verhouding, "hoogstens", grens, verhouding <= grens);
    }

    private static Doel minstens(String wat, double verhouding, double grens) {
        return new Doel(wat, verhouding, "minstens", grens, verhouding >= grens);
    }
}
