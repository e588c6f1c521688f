package nl.lhs.rules.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Rol;
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
                        isVanDossier(herziening.casus()),
                        "/casus/kenmerk",
                        Foutcode.ANDER_KENMERK,
                        "is niet het kenmerk van het dossier; verwacht: hetzelfde kenmerk");
        if (!stand.isGesloten()) {
            return zaak.recordAnew(herziening, herziening.casus(), Aanleiding.HERZIENING, stand.stond());
        }
        // Of another kenmerk is told already.
        zaak.toetsing()
                .eis(
                        !isVanDossier(herziening.casus()) || brengtAlleenBsbmOfVerzoek(herziening.casus()),
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

    private boolean isVanDossier(Casus casus) {
        return casus.kenmerk().equals(stand.dossier().kenmerk());
    }

    private boolean brengtAlleenBsbmOfVerzoek(Casus nieuw) {
        Casus.Builder oud = stand.casus().toBuilder();
        if (magAfwijking(nieuw)) {
            nieuw.afwijking().ifPresentOrElse(oud::afwijking, oud::withoutAfwijking);
        }
        nieuw.bsbm().ifPresent(oud::bsbm);
        nieuw.verzoek().ifPresent(oud::verzoek);
        try {
            return oud.build().equals(nieuw);
        } catch (OngeldigException e) { // what is brought contradicts the rest, so that the new casus is another
            return false;
        }
    }

    /**
     * Whether the deviation may be what it is in the new casus. A BSBM that is brought or taken back is in it or not, as a
     * casus asks; but a deviation that was never taken over, as the case waited, is left out then. The keuze of a
     * hercontrole, which a casus holds as a deviation, is no fact, so that it may always be left out.
     */
    private boolean magAfwijking(Casus nieuw) {
        boolean eigenKeuze = stand.laatsteKeuze().equals(Optional.of(Aanleiding.HERCONTROLE));
        if (eigenKeuze && nieuw.afwijking().isEmpty()) {
            return true;
        }
        if (isOpgelegd(nieuw) == isOpgelegd(stand.casus())) {
            return false;
        }
        return stand.laatste().afwijking().isPresent()
                ? zonderBsbm(stand.casus()).equals(zonderBsbm(nieuw))
                : nieuw.afwijking().isEmpty();
    }

    private static Set<Interventie> zonderBsbm(Casus casus) {
        Set<Interventie> zonder = new TreeSet<>();
        casus.afwijking().ifPresent(a -> zonder.addAll(a.interventies()));
        zonder.removeIf(Rol.VAN_DE_INSTANTIE::heeft);
        return zonder;
    }

    private static boolean isOpgelegd(Casus casus) {
        return casus.bsbm().map(Bsbm::opleggen).orElse(false);
    }
}
