package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.rules.regels.Stap4.Keuze;

/**
 * What the policy looks at in an event of a dossier, beside the history.
 *
 * @param afgesloten whether compliance was found, by which the dossier is closed
 * @param termijnGesteld whether there is a day by which there must be compliance
 * @param termijnVan the rung that has such a day already, which holds on where that rung is chosen again; else empty
 */
public record Gebeurtenisfeiten(boolean afgesloten, boolean termijnGesteld, List<Interventie> termijnVan) {
    /** Whether there is a day by which there must be compliance with what is chosen. */
    public boolean heeftTermijn(Keuze keuze) {
        return termijnGesteld || !termijnVan.isEmpty() && termijnVan.equals(Rang.trede(keuze.interventies()));
    }
}
