package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;

/** Step 4, in a dossier: the next rung; empty where none is left. */
public record VolgendeTrede(List<Interventie> interventies) implements Conclusie {}
