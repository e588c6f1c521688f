package nl.lhs.rules.regels;

import nl.lhs.core.Verplaatsing;

/** Step 1: how the arguments move the finding. */
public record Richting(Verplaatsing verplaatsing) implements Conclusie {}
