package nl.lhs.rules.regels;

import nl.lhs.core.Segment;

/** Step 1: where the finding stands before any move. */
public record Uitgangspositie(Segment segment) implements Conclusie {}
