package nl.lhs.rules.regels;

import nl.lhs.core.Segment;

/** Step 1: where the finding stands after the step to another column. */
public record Tussenpositie(Segment segment) implements Conclusie {}
