package nl.lhs.rules.internal;

/** Step 1, on a new overtreding of a norm that was broken before: whether recidive is proposed. */
public record Recidiveoordeel(boolean voorgesteld) implements Conclusie {}
