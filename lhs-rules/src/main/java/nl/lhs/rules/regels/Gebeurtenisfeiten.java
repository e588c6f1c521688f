package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/**
 * What the policy looks at in an event of a dossier, beside the history.
 *
 * @param soort the kind of event
 * @param afgesloten whether compliance was found, by which the dossier is closed
 * @param beslissend whether is decided on it, and not only what was decided repeated
 * @param keuze what the handhaver chooses in the place of the next rung; else empty
 * @param termijnGesteld whether there is a day by which there must be compliance
 * @param termijnVan the rung that has such a day already, which holds on where that rung is chosen again; else empty
 */
public record Gebeurtenisfeiten(
        Gebeurtenis.Soort soort,
        boolean afgesloten,
        boolean beslissend,
        List<Interventie> keuze,
        boolean termijnGesteld,
        List<Interventie> termijnVan) {
    /** Reads them from an event. */
    public static Gebeurtenisfeiten from(
            Gebeurtenis gebeurtenis,
            Voorgeschiedenis geschiedenis,
            boolean termijnGesteld,
            List<Interventie> termijnVan) {
        boolean nageleefd = gebeurtenis instanceof Hercontrole h && h.nageleefd();
        List<Interventie> keuze = gebeurtenis instanceof Hercontrole h
                ? h.keuze().map(Hercontrolekeuze::interventies).orElse(List.of())
                : List.of();
        boolean beslissend = switch (gebeurtenis.soort()) {
            case OVERLEG, HERZIENING, NIEUWE_OVERTREDING -> true;
            // While a case waits, or is tolerated, a hercontrole is only recorded.
            case HERCONTROLE -> !nageleefd && geschiedenis.aanleiding() == Aanleiding.HERCONTROLE;
            case TERMIJN, LASTSTAP -> false;
        };
        return new Gebeurtenisfeiten(gebeurtenis.soort(), nageleefd, beslissend, keuze, termijnGesteld, termijnVan);
    }

    /** Whether there is a day by which there must be compliance with what is chosen. */
    public boolean heeftTermijn(Stap4.Keuze keuze, List<Interventie> nieuw) {
        return termijnGesteld
                || !termijnVan.isEmpty()
                        && termijnVan.equals(Rang.trede(keuze.interventies()))
                        && nieuw.stream().noneMatch(Interventie::isLast);
    }

    /** Whether a hercontrole without compliance is what is decided on. */
    public boolean isDoorpakken() {
        return beslissend && soort == Gebeurtenis.Soort.HERCONTROLE;
    }

    /** Whether a hercontrole found no compliance, and nothing was decided on it. */
    public boolean isHercontroleZonderBesluit() {
        return !beslissend && !afgesloten && soort == Gebeurtenis.Soort.HERCONTROLE;
    }
}
