package nl.lhs.rules.regels;

/** Step 4: whether a deviation stays inside the segment. */
public record Afwijkingsgrens(boolean binnenSegment) implements Conclusie {}
