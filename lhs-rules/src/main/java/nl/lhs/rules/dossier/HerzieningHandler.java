package nl.lhs.rules.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Herziening;

/** The facts turn out to be others: those are decided. */
final class HerzieningHandler {
    private final Zaak zaak;
    private final Dossierstand stand;

    HerzieningHandler(Zaak zaak) {
        this.zaak = zaak;
        stand = zaak.stand();
    }

    Vastlegging handle(Herziening herziening) {
        zaak.eisNietVoorBevinding(herziening.casus(), herziening);
        zaak.toetsing()
                .eis(
                        herziening.casus().kenmerk().equals(stand.dossier().kenmerk()),
                        "/casus/kenmerk",
                        Foutcode.ANDER_KENMERK,
                        "is niet het kenmerk van het dossier; verwacht: hetzelfde kenmerk");
        if (!stand.isGesloten()) {
            return zaak.recordAnew(herziening, herziening.casus(), Aanleiding.HERZIENING, stand.trede());
        }
        zaak.toetsing()
                .eis(
                        brengtAlleenBsbmOfVerzoek(herziening.casus()),
                        "/casus",
                        Foutcode.NIET_NA_SLUITING,
                        "wijzigt meer dan bsbm of verzoek, en de zaak is gesloten; verwacht: de casus zoals die was, met"
                                + " bsbm of verzoek erbij");
        return zaak.recordAnew(herziening, herziening.casus(), Aanleiding.NA_SLUITING, stand.trede());
    }

    /** A deviation may stay, be left out, or hold the BSBM too: one that is imposed cannot be left out of it. */
    private boolean brengtAlleenBsbmOfVerzoek(Casus nieuw) {
        Casus.Builder oud = stand.casus().toBuilder().withoutAfwijking();
        nieuw.bsbm().ifPresent(oud::bsbm);
        nieuw.verzoek().ifPresent(oud::verzoek);
        try {
            return oud.build().equals(nieuw.toBuilder().withoutAfwijking().build()) && pastBij(nieuw.afwijking());
        } catch (OngeldigException e) {
            return false;
        }
    }

    private boolean pastBij(Optional<Afwijking> nieuw) {
        Optional<Afwijking> oud = stand.casus().afwijking();
        return nieuw.isEmpty()
                || oud.isPresent()
                        && nieuw.get().motivering().equals(oud.get().motivering())
                        && zonderBsbm(nieuw.get()).equals(zonderBsbm(oud.get()));
    }

    private static Set<Interventie> zonderBsbm(Afwijking afwijking) {
        Set<Interventie> interventies = new TreeSet<>(afwijking.interventies());
        interventies.remove(Interventie.BSBM);
        return interventies;
    }
}
