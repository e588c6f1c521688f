package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;

/** Step 5: what the decision comes to. */
public record Besluit(Uitkomst uitkomst, Status status) implements Conclusie {}
