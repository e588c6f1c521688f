package nl.lhs.rules.uitleg;

import static nl.lhs.rules.uitleg.Verantwoordingscode.*;

import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Laststap;

/** The points on what a besluit says and the strategie does not decide: fields that the caller fills in, or that are open. */
final class Besluitverantwoording extends Verantwoordingsdeel {
    Besluitverantwoording(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    void write() {
        if (isOvertreding()) {
            veld(Besluitveld.VASTSTELLING);
        }
        veld(Besluitveld.VASTGESTELD_DOOR);
        Awbtoepassing toepassing = new Awbtoepassing(pen);
        if (toepassing.isSanctie()) {
            sanctie();
        }
        if (toepassing.isLast()) {
            veld(Besluitveld.HERSTELMAATREGELEN);
        }
        if (toepassing.isHerstelsanctie()
                && vastlegging.vervolg().flatMap(Vervolg::hersteltermijn).isEmpty()) {
            veld(Besluitveld.TERMIJN);
        }
        if (toepassing.artikelen().contains(Awbartikel.BOETE_EN_STRAFRECHT)) {
            report(BOETE_NAAR_OFFICIER_NIET_VASTGELEGD, "/interventies", Grondslag.VASTLEGGING);
        }
        Motivering.from(Lezer.BESLUIT, vastlegging, gegevens, pen.taal).velden().forEach(this::veld);
    }

    private void sanctie() {
        report(NORMADRESSAAT_AANGEDUID, "/casus/normadressaat/kenmerk", Grondslag.VASTLEGGING);
        veld(Besluitveld.OVERTREDER);
        veld(Besluitveld.PLAATS);
        veld(Besluitveld.BEVOEGDHEID);
        veld(Besluitveld.OMSTANDIGHEDEN);
        veld(Besluitveld.GESCHIKT);
        veld(Besluitveld.NOODZAKELIJK);
        veld(Besluitveld.EVENWICHTIG);
        boolean gelegenheid = vastlegging.vervolg().flatMap(Vervolg::stand).stream()
                .flatMap(s -> s.lasten().stream())
                .map(l -> l.verloop())
                .filter(v -> v.staat() || v.vanKracht())
                .flatMap(v -> v.stappen().stream())
                .anyMatch(s -> s.stap() == Laststap.ZIENSWIJZE
                        || s.gegevens().zienswijzeTot().isPresent());
        if (gelegenheid) {
            report(GELEGENHEID_VASTGELEGD, "/vervolg/lasten", Grondslag.VASTLEGGING);
        } else {
            veld(Besluitveld.ZIENSWIJZE);
        }
    }
}
