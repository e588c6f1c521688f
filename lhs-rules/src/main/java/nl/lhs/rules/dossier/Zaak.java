package nl.lhs.rules.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.internal.json.Vastleggingshash;
import nl.lhs.rules.vastlegging.Oordeel;
import nl.lhs.rules.vastlegging.Vervolgopdracht;
import nl.lhs.rules.vastlegging.Vervolgopdracht.Termijnstand;

/** A dossier in which something happened: what the handlers of events share. */
final class Zaak {
    private final Beslisser beslisser;
    private final Dossierstand stand;
    private final Toetsing toetsing = new Toetsing();

    Zaak(Beslisser beslisser, Dossier dossier) {
        this.beslisser = beslisser;
        stand = new Dossierstand(dossier);
    }

    Dossierstand stand() {
        return stand;
    }

    Toetsing toetsing() {
        return toetsing;
    }

    /** Decides; where no strategie fits, that is told with what else is wrong, and of the casus that the event brings. */
    Oordeel decide(Casus casus, Vervolgopdracht opdracht) {
        try {
            return beslisser.decide(casus, opdracht);
        } catch (OngeldigException e) {
            Gebeurtenis gebeurtenis = opdracht.gebeurtenis();
            boolean brengtCasus = gebeurtenis instanceof Herziening || gebeurtenis instanceof NieuweOvertreding;
            e.fouten().forEach(f -> toetsing.meld(brengtCasus ? f.onder("/casus") : f));
            toetsing.gooiAlsFout();
            throw e;
        }
    }

    /** Decides on the facts as they were: the decision stays, with other lasts. */
    Vastlegging recordUnchanged(
            Gebeurtenis gebeurtenis, Voorgeschiedenis voorgeschiedenis, Optional<LocalDate> hersteltermijn) {
        Termijnstand termijn = Termijnstand.of(hersteltermijn);
        Oordeel oordeel = decide(stand.casus(), opdracht(gebeurtenis, voorgeschiedenis, termijn));
        if (oordeel.kiestAls(stand.laatste())) {
            return oordeel.record(List.of());
        }
        // Other rules chose what stands, such as those of edition 1: it is kept going.
        Voorgeschiedenis voortgezet = new Voorgeschiedenis(
                voorgeschiedenis.aanleiding(),
                voorgeschiedenis.eerder(),
                stand.strafrecht(),
                stand.staand(),
                voorgeschiedenis.bodem(),
                voorgeschiedenis.boete(),
                voorgeschiedenis.sanctie(),
                true,
                voorgeschiedenis.termijn(),
                voorgeschiedenis.tredenOp(),
                voorgeschiedenis.toegewezen(),
                voorgeschiedenis.lasten(),
                voorgeschiedenis.gesloten());
        return decide(stand.casus(), opdracht(gebeurtenis, voortgezet, termijn)).record(List.of());
    }

    /** Decides again, on other facts than the record before; a term stays with the rung that it was set for. */
    Vastlegging recordAnew(Gebeurtenis gebeurtenis, Casus casus, Aanleiding aanleiding, List<Interventie> staand) {
        Voorgeschiedenis geschiedenis = stand.nieuw(aanleiding, stand.ingezet(), staand, false);
        return decide(casus, opdracht(gebeurtenis, geschiedenis, termijn(gebeurtenis)))
                .recordAfter(stand.laatste());
    }

    private Termijnstand termijn(Gebeurtenis gebeurtenis) {
        return gebeurtenis.hersteltermijn().isEmpty() ? stand.termijn() : Termijnstand.of(gebeurtenis.hersteltermijn());
    }

    Vervolgopdracht opdracht(Gebeurtenis gebeurtenis, Voorgeschiedenis voorgeschiedenis, Termijnstand termijn) {
        return new Vervolgopdracht(
                stand.dossier().vastleggingen().size() + 1,
                Optional.of(Vastleggingshash.from(stand.laatste())),
                gebeurtenis,
                voorgeschiedenis,
                termijn,
                Optional.empty());
    }

    void eisOpen() {
        stand.dossier()
                .hersteldOp()
                .ifPresent(dag -> toetsing.meld(new Fout(
                        "",
                        Foutcode.DOSSIER_AFGESLOTEN,
                        "kan niet meer: de zaak is gesloten, met herstel op " + dag
                                + "; verwacht: een gebeurtenis die daarna nog kan, zoals een nieuwe overtreding")));
    }

    /** Events come in the order of their days. */
    void eisNietVoorDossier(Gebeurtenis gebeurtenis) {
        stand.laatsteGebeurtenis()
                .ifPresent(dag -> toetsing.eis(
                        !gebeurtenis.datum().isBefore(dag),
                        "/datum",
                        Foutcode.EERDER_DAN_DOSSIER,
                        "ligt voor " + dag + ", de dag van de laatste gebeurtenis in het dossier; verwacht: die dag of"
                                + " later"));
    }

    void eisOvertreding() {
        toetsing.eis(
                stand.casus().bevinding().overtreding(),
                "",
                Foutcode.GEEN_OVERTREDING_IN_DOSSIER,
                "kan niet: het dossier gaat niet over een overtreding; verwacht: eerst een herziening (norm 3.1-1)");
    }

    void eisNietVoorBevinding(Casus casus, Gebeurtenis gebeurtenis) {
        LocalDate bevinding = casus.bevinding().datum();
        toetsing.eis(
                !gebeurtenis.datum().isBefore(bevinding),
                "/datum",
                Foutcode.TE_VROEG,
                "ligt voor de bevinding van " + bevinding + "; verwacht: die dag of later");
    }

    /** Puts a deviation in a casus; false where it cannot be, which is noted. */
    boolean zet(Casus.Builder casus, List<Interventie> interventies, String motivering, UnaryOperator<Fout> plaats) {
        try {
            casus.afwijking(new Afwijking(interventies, motivering));
            return true;
        } catch (OngeldigException e) {
            e.fouten().forEach(f -> toetsing.meld(plaats.apply(f.onder("/afwijking"))));
            return false;
        }
    }

    /** Builds a casus; empty where it contradicts itself, which is noted. */
    Optional<Casus> build(Casus.Builder casus, UnaryOperator<Fout> plaats) {
        try {
            return Optional.of(casus.build());
        } catch (OngeldigException e) {
            e.fouten().forEach(f -> toetsing.meld(plaats.apply(f)));
            return Optional.empty();
        }
    }
}
