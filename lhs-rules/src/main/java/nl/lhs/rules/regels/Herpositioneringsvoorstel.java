package nl.lhs.rules.regels;

import nl.lhs.core.vervolg.Herpositionering;

/** Step 4, in a dossier: what is proposed where no rung is left. */
public record Herpositioneringsvoorstel(Herpositionering herpositionering) implements Conclusie {}
