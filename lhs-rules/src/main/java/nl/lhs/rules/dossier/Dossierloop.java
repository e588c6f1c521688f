package nl.lhs.rules.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Standbepaling;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;

/**
 * Adds the record of one event to a dossier. Each kind of event has a handler, which refuses an event that cannot be, and
 * makes of the records and the event what is to be decided on. What follows from that is for the rules.
 */
public final class Dossierloop {
    private final Beslisser beslisser;

    /** With what decides. */
    public Dossierloop(Beslisser beslisser) {
        this.beslisser = beslisser;
    }

    /**
     * The dossier after an event.
     *
     * @throws OngeldigException if the event cannot be, with every fault
     */
    public Dossier follow(Dossier dossier, Gebeurtenis gebeurtenis) {
        Zaak zaak = new Zaak(beslisser, dossier);
        if (gebeurtenis instanceof NieuweOvertreding nieuw) {
            return new NieuweOvertredingHandler(zaak).handle(nieuw);
        }
        Toetsing toetsing = zaak.toetsing();
        zaak.eisNietVoorDossier(gebeurtenis);
        toetsing.eis(
                dossier.vastleggingen().size() < Dossier.MAX_VASTLEGGINGEN,
                "",
                Foutcode.TE_VEEL,
                "kan niet meer: het dossier telt " + Dossier.MAX_VASTLEGGINGEN + " vastleggingen, het hoogste aantal");
        Optional<Vastlegging> nieuwe = handle(zaak, gebeurtenis);
        boolean vanLast = gebeurtenis.soort() == Gebeurtenis.Soort.LASTSTAP;
        boolean naSluiting = dossier.isAfgesloten()
                && (gebeurtenis instanceof Overlegafronding || gebeurtenis instanceof Herziening);
        if (gebeurtenis.hersteltermijn().isPresent() && !vanLast) {
            // A TERMIJN can be for a last that stands; the term of another event is for what it chooses.
            Lastenboek lasten = gebeurtenis.soort() == Gebeurtenis.Soort.TERMIJN
                    ? zaak.stand().lasten()
                    : Lastenboek.LEEG;
            nieuwe.ifPresent(v -> toetsing.eis(
                    !naSluiting && Standbepaling.kanTermijnStellen(v.interventies(), lasten),
                    "/hersteltermijn",
                    Foutcode.TERMIJN_ZONDER_INTERVENTIE,
                    "hoort bij een interventie die in een open zaak wordt gekozen, of een TERMIJN bij een last die staat, en"
                            + " die is er niet; verwacht: geen hersteltermijn"));
        }
        toetsing.gooiAlsFout();
        List<Vastlegging> vastleggingen = new ArrayList<>(dossier.vastleggingen());
        vastleggingen.add(nieuwe.orElseThrow());
        return new Dossier(vastleggingen);
    }

    /** The record of an event. What is wrong is noted; empty where nothing can be decided. */
    private static Optional<Vastlegging> handle(Zaak zaak, Gebeurtenis gebeurtenis) {
        if (gebeurtenis instanceof Overlegafronding overleg) {
            return new OverlegafrondingHandler(zaak).handle(overleg);
        }
        if (gebeurtenis instanceof Herziening herziening) {
            return Optional.of(new HerzieningHandler(zaak).handle(herziening));
        }
        if (gebeurtenis instanceof Hercontrole hercontrole) {
            return new HercontroleHandler(zaak).handle(hercontrole);
        }
        zaak.eisNietVoorBevinding(zaak.stand().casus(), gebeurtenis);
        if (gebeurtenis instanceof Lastzetting zetting) {
            return Optional.of(new LastzettingHandler(zaak).handle(zetting));
        }
        zaak.eisOpen();
        return Optional.of(
                zaak.recordUnchanged(gebeurtenis, zaak.stand().geschiedenis(), gebeurtenis.hersteltermijn()));
    }
}
