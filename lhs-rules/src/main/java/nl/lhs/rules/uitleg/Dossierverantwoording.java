package nl.lhs.rules.uitleg;

import static nl.lhs.rules.uitleg.Verantwoordingscode.*;

import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;

/** The points on what happened in a dossier, on the term and on the rungs. */
final class Dossierverantwoording extends Verantwoordingsdeel {
    Dossierverantwoording(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    void write() {
        vastlegging.vervolg().ifPresent(this::vervolg);
    }

    private void vervolg(Vervolg v) {
        if (v.vorige().isPresent()) {
            report(VORIGE_GENOEMD, "/vervolg/vorige", Grondslag.VASTLEGGING);
        }
        gebeurtenis(v.gebeurtenis());
        if (v.stand()
                .filter(s ->
                        s.lasten().stream().anyMatch(l -> !l.verloop().stappen().isEmpty()))
                .isPresent()) {
            report(LASTSTAPPEN_VASTGELEGD, "/vervolg/lasten", Grondslag.VASTLEGGING);
        }
        if (v.hersteldOp().isPresent()) {
            report(HERSTEL_GEDATEERD, "/vervolg/gebeurtenis/hersteldOp", Grondslag.VASTLEGGING);
        } else if (!trede(vastlegging.interventies()).isEmpty()) {
            hersteltermijn(v);
        }
        if (isDoorpakken() && !v.treden().isEmpty()) {
            trede();
        }
    }

    private void gebeurtenis(Gebeurtenis g) {
        report(
                g instanceof Herziening || g.door().isPresent() ? GEBEURTENIS_MET_NAAM : GEBEURTENIS_ZONDER_NAAM,
                "/vervolg/gebeurtenis/door",
                Grondslag.VASTLEGGING);
        if (g instanceof Herziening) {
            report(HERZIENING_GEMOTIVEERD, "/vervolg/gebeurtenis/reden", Grondslag.VASTLEGGING);
        }
        if (g instanceof Hercontrole hercontrole) {
            report(
                    hercontrole.omschrijving().isPresent() ? HERCONTROLE_OMSCHREVEN : HERCONTROLE_ZONDER_OMSCHRIJVING,
                    "/vervolg/gebeurtenis/omschrijving",
                    Grondslag.VASTLEGGING);
        }
        if (g instanceof Hercontrole hercontrole && hercontrole.keuze().isPresent()) {
            report(KEUZE_GEMOTIVEERD, "/vervolg/gebeurtenis/keuze/motivering", Grondslag.VASTLEGGING);
        }
        if (g instanceof Lastzetting zetting) {
            laststap(zetting);
        }
        if (g.soort() == Gebeurtenis.Soort.HERZIENING || g.soort() == Gebeurtenis.Soort.OVERLEG) {
            report(WIJZIGINGEN_GENOEMD, "/vervolg/wijzigingen", Grondslag.VASTLEGGING);
        }
    }

    private void laststap(Lastzetting zetting) {
        if (zetting.stap() == Laststap.ZIENSWIJZE) {
            report(
                    zetting.gegevens().antwoord().isPresent() ? ZIENSWIJZE_BEANTWOORD : ZIENSWIJZE_ZONDER_ANTWOORD,
                    "/vervolg/gebeurtenis/antwoord",
                    Grondslag.VASTLEGGING);
        }
        if (zetting.stap() == Laststap.INTREKKING) {
            report(INTREKKING_GEMOTIVEERD, "/vervolg/gebeurtenis/reden", Grondslag.VASTLEGGING);
        }
    }

    /** A term that is not given is missing only where no gedragsvoorschrift is concerned. */
    private void hersteltermijn(Vervolg v) {
        boolean gegeven = v.hersteltermijn().isPresent();
        boolean gedragsvoorschrift = bevinding
                .voorschrift()
                .filter(voorschrift -> voorschrift.soort() == Voorschrift.Soort.GEDRAGSVOORSCHRIFT)
                .isPresent();
        // A last that only prevents repetition needs no term (Awb 5:32a).
        boolean onnodig = v.stand().stream()
                .flatMap(s -> s.lasten().stream())
                .map(Laststand::verloop)
                .anyMatch(l -> l.vanKracht() && l.strekking() == Stapgegevens.Strekking.HERHALING_VOORKOMEN);
        if (gegeven || !gedragsvoorschrift && !onnodig) {
            report(
                    gegeven ? HERSTELTERMIJN_GENOEMD : HERSTELTERMIJN_NIET_GENOEMD,
                    "/vervolg/hersteltermijn",
                    Grondslag.from(bevinding.voorschrift()));
        }
    }

    private void trede() {
        if (isOnderbouwd()) {
            report(TREDEN_VASTGELEGD, "/vervolg/treden", Grondslag.DOORPAKKEN);
        }
        if (isOnderbouwd()
                && vastlegging.spoor().isPresent()
                && !trede(vastlegging.interventies()).isEmpty()) {
            report(VOLGENDE_TREDE_GEKOZEN, "/interventies", Grondslag.DOORPAKKEN);
        }
        if (pen.punt(Aandachtspuntcode.KEUZE_HERHAALT_TREDE).isPresent()
                || pen.punt(Aandachtspuntcode.KEUZE_NIET_ZWAARDER).isPresent()) {
            report(TREDE_NIET_ZWAARDER, "/interventies", Grondslag.DOORPAKKEN);
        }
    }
}
