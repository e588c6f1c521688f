package nl.lhs.rules.regels;

/** Step 1, on a new overtreding of a norm that was broken before: there is ground to propose recidive. */
public record Recidivegrond() implements Conclusie {}
