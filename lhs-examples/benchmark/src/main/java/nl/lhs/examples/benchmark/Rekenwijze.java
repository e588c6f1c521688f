package nl.lhs.examples.benchmark;

import java.util.function.UnaryOperator;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;

/** The ways in which the library makes a record: all give the same one, and each costs something else. */
enum Rekenwijze {
    /** What was concluded of equal facts is kept, and used again. */
    LHS("lhs, facts seen before", engine -> engine),
    /** The rules run for every casus, in Drools. */
    LHS_ALLE_REGELS("lhs, new facts, in Drools", LhsEngine::withoutBewaring),
    /** The rules run for every casus, in the evaluator for many decisions. */
    LHS_BULK("lhs, new facts, bulk", engine -> engine.withMotor(Motor.BULK).withoutBewaring());

    private final String naam;
    private final UnaryOperator<LhsEngine> wijze;

    Rekenwijze(String naam, UnaryOperator<LhsEngine> wijze) {
        this.naam = naam;
        this.wijze = wijze;
    }

    /** The name under which it is measured. */
    String naam() {
        return naam;
    }

    /** An engine that works so, with the rules of another. */
    LhsEngine van(LhsEngine engine) {
        return wijze.apply(engine);
    }
}
