package nl.lhs.rules.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Overlegafronding;

/** The overleg has an outcome: the same facts are decided again, with it. */
final class OverlegafrondingHandler {
    private final Zaak zaak;
    private final Dossierstand stand;

    OverlegafrondingHandler(Zaak zaak) {
        this.zaak = zaak;
        stand = zaak.stand();
    }

    Optional<Vastlegging> handle(Overlegafronding overleg) {
        zaak.eisNietVoorBevinding(stand.casus(), overleg);
        Optional<Bsbm> bsbm = stand.casus().bsbm();
        zaak.toetsing()
                .eis(
                        !overleg.bsbmTerugnemen() || bsbm.map(Bsbm::opleggen).orElse(false),
                        "/bsbmTerugnemen",
                        Foutcode.BSBM_NIET_OPGELEGD,
                        "is true terwijl geen BSBM wordt opgelegd; verwacht: false (norm 3.3-3)");
        Casus.Builder casus = stand.casus().toBuilder().overleg(overleg.overleg());
        if (overleg.bsbmTerugnemen()) {
            bsbm.ifPresent(b -> casus.bsbm(new Bsbm(b.feitInFeitenboekje(), b.contraIndicatieOpgave(), false)));
        }
        if (stand.isGesloten()) {
            toetsNaSluiting(overleg);
            return zaak.build(casus.withoutAfwijking(), fout -> bijOverleg(overleg, fout))
                    .map(c -> zaak.recordAnew(overleg, c, Aanleiding.NA_SLUITING, List.of()));
        }
        Optional<Aanleiding> keuze = stand.laatsteKeuze();
        if (keuze.equals(Optional.of(Aanleiding.HERCONTROLE))) {
            // What a handhaver chose at the hercontrole is the floor now, and no deviation of what is decided anew.
            casus.withoutAfwijking();
        }
        return zaak.build(casus, fout -> bijOverleg(overleg, fout))
                .map(c -> zaak.recordAnew(
                        overleg,
                        c,
                        keuze.filter(a -> a == Aanleiding.HERZIENING).orElse(Aanleiding.OVERLEG),
                        stand.stond()));
    }

    /** After closing, an overleg can still add criminal action, and only where there is none (norm 3.4-3). */
    private void toetsNaSluiting(Overlegafronding overleg) {
        List<Interventie> staat = new ArrayList<>(stand.strafrecht());
        if (overleg.bsbmTerugnemen()) {
            staat.removeIf(Rol.VAN_DE_INSTANTIE::heeft);
        }
        zaak.toetsing()
                .eis(
                        staat.isEmpty(),
                        "",
                        Foutcode.NIET_NA_SLUITING,
                        "kan niet meer: de zaak is gesloten en er staat al strafrechtelijk optreden; verwacht: geen overleg, of"
                                + " een dat de BSBM terugneemt");
    }

    private static Fout bijOverleg(Overlegafronding overleg, Fout fout) {
        if (!fout.pad().startsWith("/afwijking")) {
            return fout;
        }
        return overleg.bsbmTerugnemen() && fout.code() == Foutcode.AFWIJKING_BSBM_NIET_OPGELEGD
                ? new Fout(
                        "/bsbmTerugnemen",
                        fout.code(),
                        "kan niet: de gemotiveerde afwijking in het dossier bevat de BSBM; verwacht: een herziening")
                : new Fout(
                        "/overleg/uitkomst",
                        fout.code(),
                        "verdraagt zich niet met de gemotiveerde keuze in het dossier; verwacht: een herziening, met een"
                                + " andere keuze");
    }
}
