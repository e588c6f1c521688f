package nl.lhs.rules.dossier;

import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
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
            return zaak.recordAnew(herziening, herziening.casus(), Aanleiding.HERZIENING, stand.stond());
        }
        zaak.toetsing()
                .eis(
                        brengtAlleenBsbmOfVerzoek(herziening.casus()),
                        "/casus",
                        Foutcode.NIET_NA_SLUITING,
                        "wijzigt meer dan bsbm of verzoek, en de zaak is gesloten; verwacht: de casus zoals die was, met"
                                + " bsbm of verzoek erbij");
        zaak.toetsing()
                .eis(
                        herziening.hersteltermijn().isEmpty(),
                        "/hersteltermijn",
                        Foutcode.TERMIJN_ZONDER_INTERVENTIE,
                        "hoort bij een open zaak, en deze is gesloten; verwacht: geen hersteltermijn");
        // The rules decide only what can be after a closing.
        zaak.toetsing().gooiAlsFout();
        return zaak.recordAnew(herziening, herziening.casus(), Aanleiding.NA_SLUITING, stand.stond());
    }

    /** The keuze of a hercontrole, which the casus holds as a deviation, is no fact: it may be left out. */
    private boolean brengtAlleenBsbmOfVerzoek(Casus nieuw) {
        Casus.Builder oud = stand.casus().toBuilder();
        boolean eigenKeuze = stand.laatsteKeuze().equals(Optional.of(Aanleiding.HERCONTROLE));
        if (eigenKeuze && nieuw.afwijking().isEmpty()) {
            oud.withoutAfwijking();
        }
        nieuw.bsbm().ifPresent(oud::bsbm);
        nieuw.verzoek().ifPresent(oud::verzoek);
        try {
            return oud.build().equals(nieuw);
        } catch (OngeldigException e) { // what is brought contradicts the rest, so that the new casus is another
            return false;
        }
    }
}
