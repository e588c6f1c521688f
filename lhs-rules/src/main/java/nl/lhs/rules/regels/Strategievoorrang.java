package nl.lhs.rules.regels;

import nl.lhs.core.strategie.StrategieVerwijzing;

/** Step 5: a specifieke strategie is followed in the place of this one, which it rests on. */
public record Strategievoorrang(StrategieVerwijzing berustOp) implements Conclusie {}
