package nl.lhs.rules.regels;

/** Step 4, in a dossier: how the rung that a handhaver chose relates to those that were used. */
public record Tredetoets(boolean herhaalt, boolean zwaarder) implements Conclusie {}
