package nl.lhs.rules.regels;

import nl.lhs.core.Spoor;

/** Step 4: the branch of the law in which is acted. */
public record Spoorkeuze(Spoor spoor) implements Conclusie {}
