package nl.lhs.rules.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.rules.regels.Rang;

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
        Optional<Aanleiding> keuze = stand.laatsteKeuze();
        boolean gezet = true;
        if (keuze.equals(Optional.of(Aanleiding.HERCONTROLE))) {
            gezet = stand.casus()
                    .afwijking()
                    .map(a -> zaak.zet(
                            casus, metStrafrechtVan(overleg, a), a.motivering(), fout -> bijOverleg(overleg, fout)))
                    .orElse(true);
        }
        Optional<Casus> gebouwd = gezet ? zaak.build(casus, fout -> bijOverleg(overleg, fout)) : Optional.empty();
        // A PV replaced the BSBM in the choice. Another fault already reports that a BSBM is still imposed.
        zaak.toetsing()
                .laatWeg(f -> f.code() == Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM
                        && overleg.overleg().uitkomst().isStrafrechtelijk());
        return gebouwd.map(c -> zaak.recordAnew(
                overleg, c, keuze.filter(a -> a == Aanleiding.HERZIENING).orElse(Aanleiding.OVERLEG)));
    }

    /** The rung that the handhaver chose stays; what stands beside it under criminal law is for the overleg. */
    private static List<Interventie> metStrafrechtVan(Overlegafronding overleg, Afwijking keuze) {
        List<Interventie> interventies = new ArrayList<>(Rang.trede(keuze.interventies()));
        if (overleg.overleg().uitkomst().isStrafrechtelijk()) {
            interventies.add(Interventie.PROCES_VERBAAL);
        } else if (keuze.interventies().contains(Interventie.BSBM) && !overleg.bsbmTerugnemen()) {
            interventies.add(Interventie.BSBM);
        }
        return interventies;
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
