package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.vervolg.Trede;

/** Step 5, in a dossier: what became of each rung. */
public record Tredenstand(List<Trede> treden) implements Conclusie {}
