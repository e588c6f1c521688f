package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.Termijn;

/** Step 4: which regime of terms holds. */
public record Termijnregime(Termijn termijn) implements Conclusie {}
