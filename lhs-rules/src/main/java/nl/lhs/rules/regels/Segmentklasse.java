package nl.lhs.rules.regels;

import nl.lhs.core.Klasse;

/** Step 1: the class of the segment. */
public record Segmentklasse(Klasse klasse) implements Conclusie {}
