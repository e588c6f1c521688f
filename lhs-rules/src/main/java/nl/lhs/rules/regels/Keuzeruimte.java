package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;

/** Step 4: the interventions of the segment, light to heavy. */
public record Keuzeruimte(List<Interventie> interventies) implements Conclusie {}
