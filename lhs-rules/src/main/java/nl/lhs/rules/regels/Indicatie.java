package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.Overlegindicatie;

/** Step 3: whether overleg is indicated. */
public record Indicatie(Overlegindicatie waarde) implements Conclusie {}
