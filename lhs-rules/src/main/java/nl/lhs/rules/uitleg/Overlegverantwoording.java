package nl.lhs.rules.uitleg;

import static nl.lhs.rules.uitleg.Verantwoordingscode.*;

import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;

/** The points on the overleg and on aangifte. */
final class Overlegverantwoording extends Verantwoordingsdeel {
    Overlegverantwoording(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    void write() {
        casus.overleg().ifPresent(this::uitkomst);
        vastlegging.overleg().indicatie().ifPresent(this::indicatie);
        if (vastlegging.overleg().aangifte()) {
            report(AANGIFTE_GESIGNALEERD, "/overleg/aangifte", Regelgroep.AANGIFTE);
            report(AANGIFTE_NIET_VASTGELEGD, "/overleg/aangifte", Regelgroep.AANGIFTE);
        }
    }

    private void uitkomst(Overleg overleg) {
        report(OVERLEG_MET_UITKOMST, "/overleg/uitkomst", "3.3-4");
        if (overleg.datum().isEmpty()) {
            report(OVERLEG_ZONDER_DATUM, "/casus/overleg/datum", "3.3-4");
        }
        report(
                overleg.toelichting().isPresent() ? OVERLEG_TOEGELICHT : OVERLEG_ZONDER_TOELICHTING,
                "/casus/overleg/toelichting",
                "3.3-4");
    }

    private void indicatie(Overlegindicatie indicatie) {
        boolean zonderUitkomst = vastlegging.overleg().uitkomst().isEmpty();
        if (isWaiting()) {
            report(
                    OVERLEG_AFGEWACHT,
                    "/overleg/uitkomst",
                    pen.grondslag(Regelgroep.WACHTEN).with(Lezing.R7));
            report(SCENARIOS_UITGEWERKT, "/scenarios", Regelgroep.SCENARIO);
        } else if (indicatie == Overlegindicatie.NIET_GEINDICEERD) {
            report(OVERLEG_NIET_GEINDICEERD, "/overleg/indicatie", Regelgroep.INDICATIE);
        } else if (zonderUitkomst && indicatie == Overlegindicatie.ZINVOL) {
            report(ZINVOL_OVERLEG_ZONDER_UITKOMST, "/overleg/uitkomst", Regelgroep.INDICATIE);
        } else if (zonderUitkomst) {
            reportFrom(Aandachtspuntcode.GEDOGEN_WACHT_NIET_OP_OVERLEG, GEDOGEN_ZONDER_OVERLEG, "/overleg/indicatie");
            reportFrom(Aandachtspuntcode.AFZIEN_WACHT_NIET_OP_OVERLEG, AFZIEN_ZONDER_OVERLEG, "/overleg/indicatie");
        }
    }
}
