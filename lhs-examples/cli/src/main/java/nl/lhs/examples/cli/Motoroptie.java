package nl.lhs.examples.cli;

import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import picocli.CommandLine.Option;

/** The option that chooses the engine for many cases. */
final class Motoroptie {
    @Option(
            names = "--motor",
            paramLabel = "bulk|drools",
            description = "Wat de regels uitvoert als veel zaken worden beslist: bulk (de standaard) is sneller, met"
                    + " drools doet Drools het. De beslissingen zijn dezelfde.")
    private Motor motor;

    /** The engine for many decisions. */
    LhsEngine bij(LhsEngine engine) {
        return engine.withMotor(motor == null ? Motor.BULK : motor);
    }

    /** Whether the user asked for bulk, which cannot decide a single case. */
    boolean isBulk() {
        return motor == Motor.BULK;
    }
}
