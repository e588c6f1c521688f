package nl.lhs.rules.uitleg;

import static nl.lhs.rules.uitleg.Verantwoordingscode.*;

import java.util.List;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Verzoek;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Verzoekoordeel;

/** The points on what was chosen or tolerated, and the signals. */
final class Keuzeverantwoording extends Verantwoordingsdeel {
    Keuzeverantwoording(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    void write() {
        casus.gedoogbesluit()
                .filter(g -> vastlegging.uitkomst() == Uitkomst.GEDOGEN)
                .ifPresent(this::gedoogbesluit);
        if (vastlegging.uitkomst() == Uitkomst.AFZIEN) {
            report(AFZIEN_GEMOTIVEERD, "/casus/afzien/motivering", "B1-1");
        }
        vastlegging.verzoek().ifPresent(this::verzoek);
        keuze();
        signalen(vastlegging.signalen());
    }

    private void gedoogbesluit(Gedoogbesluit g) {
        report(GEDOOGGROND_GENOEMD, "/casus/gedoogbesluit/grond", Regelgroep.GEDOGEN);
        report(GEDOOGSTRATEGIE_NIET_VASTGELEGD, "/casus/gedoogbesluit", Regelgroep.GEDOGEN);
        report(
                g.tot().isPresent() ? GEDOOGBESLUIT_TIJDELIJK : GEDOOGBESLUIT_ZONDER_EINDDATUM,
                "/casus/gedoogbesluit/tot",
                Regelgroep.GEDOGEN);
        report(
                g.motivering().isPresent() ? GEDOOGBESLUIT_GEMOTIVEERD : GEDOOGBESLUIT_ZONDER_MOTIVERING,
                "/casus/gedoogbesluit/motivering",
                Regelgroep.GEDOGEN);
    }

    private void verzoek(Verzoekoordeel oordeel) {
        if (oordeel.uitkomst() == Verzoekoordeel.Uitkomst.AANGEHOUDEN) {
            report(VERZOEK_AANGEHOUDEN, "/verzoek/uitkomst", "V-1");
        } else {
            report(VERZOEK_BEANTWOORD, "/verzoek/uitkomst", "V-1");
        }
        boolean genoemd = casus.verzoek().flatMap(Verzoek::uiterlijk).isPresent();
        report(genoemd ? VERZOEKTERMIJN_GENOEMD : VERZOEKTERMIJN_NIET_OPGEGEVEN, "/casus/verzoek/uiterlijk", "V-1");
    }

    private void keuze() {
        if (!vastlegging.overwogen().isEmpty() && isOnderbouwd()) {
            report(
                    REDEN_PER_INTERVENTIE,
                    "/overwogen",
                    pen.grondslag(Regelgroep.OVERWOGEN).plus(Grondslag.VASTLEGGING));
        }
        if (vastlegging.spoor().isPresent()
                && !vastlegging.interventies().isEmpty()
                && !isDoorpakken()
                && isOnderbouwd()) {
            report(LICHTSTE_GEKOZEN, "/interventies", Regelgroep.LICHTSTE);
        }
        reportFrom(Aandachtspuntcode.ZWAAR_ZONDER_STRAFRECHT, ZWAAR_ZONDER_STRAFRECHT, "/interventies");
        reportFrom(Aandachtspuntcode.PROPORTIONALITEIT, EVENREDIGHEID_NIET_GEMOTIVEERD, "/interventies");
        reportFrom(
                Aandachtspuntcode.SLUITING_MET_BEGUNSTIGEND_BESLUIT,
                SLUITING_BIJ_BESLUIT,
                "/casus/afwijking/motivering");
        int punten = vastlegging.aandachtspunten().size();
        if (punten > 0) {
            report(
                    AANDACHTSPUNTEN_GENOEMD,
                    "/aandachtspunten",
                    Grondslag.VASTLEGGING,
                    "aantal",
                    begrippen.getal(punten));
        }
    }

    private void signalen(List<Signaal> signalen) {
        for (int i = 0; i < signalen.size(); i++) {
            Signaal signaal = signalen.get(i);
            report(
                    SIGNAAL,
                    "/signalen/" + i,
                    Grondslag.from(signaal),
                    "signaal",
                    pen.zin(Zin.Reeks.SIGNAAL, signaal.code(), "tekst", Fragment.citaat(signaal.tekst())));
        }
    }
}
