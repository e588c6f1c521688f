package nl.lhs.rules.regels;

import nl.lhs.core.Segment;

/** Step 1: where the finding stands after the move. */
public record Eindpositie(Segment segment) implements Conclusie {}
