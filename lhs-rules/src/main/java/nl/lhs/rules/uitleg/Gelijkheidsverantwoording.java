package nl.lhs.rules.uitleg;

import static nl.lhs.rules.uitleg.Verantwoordingscode.*;

import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;

/** The points on what is the same for everyone: the strategie, its rules and readings, and each deviation from them. */
final class Gelijkheidsverantwoording extends Verantwoordingsdeel {
    Gelijkheidsverantwoording(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    void write() {
        vastlegging.afwijking().ifPresent(this::afwijking);
        report(STRATEGIE_GENOEMD, "/strategie", Grondslag.VASTLEGGING);
        report(
                REGELS_GENOEMD,
                "/regels",
                Grondslag.VASTLEGGING,
                "aantal",
                begrippen.getal(vastlegging.regels().size()));
        if (!vastlegging.lezingen().isEmpty()) {
            report(
                    LEZINGEN_GENOEMD,
                    "/lezingen",
                    Grondslag.VASTLEGGING.with(vastlegging.lezingen().toArray(Lezing[]::new)));
        }
        reportFrom(Aandachtspuntcode.STRATEGIE_HEEFT_OPVOLGER, OPVOLGER_NIET_GETOETST, "/strategie/opvolger");
        report(
                casus.reikwijdte().isPresent() ? REIKWIJDTE_NIET_GETOETST : REIKWIJDTE_NIET_OPGEGEVEN,
                "/casus/reikwijdte",
                "1.2-1");
    }

    private void afwijking(Afwijkingsoordeel a) {
        report(AFWIJKING_GEMOTIVEERD, "/afwijking/motivering", Regelgroep.AFWIJKING);
        report(AANBEVELING_VASTGELEGD, "/afwijking/aanbevolen", Regelgroep.AFWIJKING);
        if (!a.aanbevolen().equals(vastlegging.interventies())) {
            report(AFWIJKING_VAN_LICHTSTE, "/afwijking/aanbevolen", Regelgroep.AFWIJKING);
        }
        if (!a.binnenSegment()) {
            report(AFWIJKING_BUITEN_SEGMENT, "/afwijking/binnenSegment", Regelgroep.AFWIJKINGSGRENS);
        }
    }
}
