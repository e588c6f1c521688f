package nl.lhs.rules.regels;

/**
 * What the policy looks at in an event of a dossier, beside the history.
 *
 * @param afgesloten whether compliance was found, by which the dossier is closed
 * @param termijnGesteld whether there is a day by which there must be compliance
 */
public record Gebeurtenisfeiten(boolean afgesloten, boolean termijnGesteld) {}
