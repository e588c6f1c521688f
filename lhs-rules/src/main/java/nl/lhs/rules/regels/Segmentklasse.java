package nl.lhs.rules.regels;

import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;

/** Step 1: the class of the segment. */
public record Segmentklasse(Segment segment, Klasse klasse) implements Conclusie {}
