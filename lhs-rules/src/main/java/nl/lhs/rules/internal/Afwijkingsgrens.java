package nl.lhs.rules.internal;

/** Step 4: whether a deviation stays inside the segment. */
public record Afwijkingsgrens(boolean binnenSegment) implements Conclusie {}
