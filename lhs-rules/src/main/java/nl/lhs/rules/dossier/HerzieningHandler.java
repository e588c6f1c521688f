package nl.lhs.rules.dossier;

import nl.lhs.core.Foutcode;
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
        return zaak.recordAnew(herziening, herziening.casus(), Aanleiding.HERZIENING);
    }
}
