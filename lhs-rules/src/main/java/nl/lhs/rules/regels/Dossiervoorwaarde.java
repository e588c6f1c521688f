package nl.lhs.rules.regels;

import nl.lhs.core.Voorschrift;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.regels.Stap4.Beslisgrond;

/** The conditions that rows of the table of signals of a dossier name: each one line over the decision and the lasts. */
public enum Dossiervoorwaarde {
    // Of what is newly chosen.
    TWEE_NIEUWE_HERSTELSANCTIES,
    NIEUW_NAAST_VAN_KRACHT,
    DOORPAKKEN_ZONDER_TERMIJN,
    DOORPAKKEN_VOOR_BESCHIKKING,
    STRAF_NA_BOETE,
    ONDER_LAST,
    // Of the step of a last.
    OPGELEGD_NAAST_VAN_KRACHT,
    BESCHIKKING_ZONDER_VOORNEMEN,
    BESCHIKKING_BINNEN_ZIENSWIJZETERMIJN,
    BESCHIKKING_ZONDER_TERMIJN,
    INVORDERING_NA_EEN_JAAR,
    BOVEN_MAXIMUM,
    KOSTENVERHAAL_NA_VIJF_JAAR,
    // Of where the lasts stand.
    SPOED_ZONDER_BESCHIKKING,
    LAST_ZONDER_OVERTREDING;

    /** Whether it holds in a decision. */
    public boolean geldt(Zaakbeeld z) {
        Lastbeeld last = z.last();
        return switch (this) {
            case TWEE_NIEUWE_HERSTELSANCTIES -> z.nieuweHerstelsancties() > 1;
            case NIEUW_NAAST_VAN_KRACHT ->
                z.gebeurtenis().beslissend()
                        && z.nieuweHerstelsancties() == 1
                        && (!last.vanKracht().isEmpty() || z.ligtStil());
            case DOORPAKKEN_ZONDER_TERMIJN ->
                z.gebeurtenis().isDoorpakken()
                        && !z.nieuw().isEmpty()
                        && !z.geschiedenis().termijn()
                        && z.beeld().feiten().voorschrift() != Voorschrift.Soort.GEDRAGSVOORSCHRIFT;
            case DOORPAKKEN_VOOR_BESCHIKKING -> z.gebeurtenis().isDoorpakken() && z.verlaatAangekondigde();
            case STRAF_NA_BOETE ->
                z.geschiedenis().boete() && !Rang.strafrecht(z.gekozen()).isEmpty();
            case ONDER_LAST ->
                z.gebeurtenis().soort() == Gebeurtenis.Soort.NIEUWE_OVERTREDING
                        && !z.geschiedenis().staand().isEmpty();

            case OPGELEGD_NAAST_VAN_KRACHT -> last.legtOp() && (last.andereVanKracht() || z.ligtStil());
            case BESCHIKKING_ZONDER_VOORNEMEN -> last.zonderVoornemen();
            case BESCHIKKING_BINNEN_ZIENSWIJZETERMIJN -> last.binnenZienswijzetermijn();
            case BESCHIKKING_ZONDER_TERMIJN -> last.zonderTermijn();
            case INVORDERING_NA_EEN_JAAR -> last.invorderingNaEenJaar();
            case BOVEN_MAXIMUM -> last.bovenMaximum();
            case KOSTENVERHAAL_NA_VIJF_JAAR -> last.kostenNaVijfJaar();

            case SPOED_ZONDER_BESCHIKKING -> last.uitgevoerdZonderBesluit();
            case LAST_ZONDER_OVERTREDING -> last.blijftVanKracht() && isZonderHandhaving(z.beeld());
        };
    }

    private static boolean isZonderHandhaving(Beeld b) {
        return b.beslist(Beslisgrond.Waarde.GEEN_OVERTREDING)
                || b.beslist(Beslisgrond.Waarde.GEDOGEN)
                || b.beslist(Beslisgrond.Waarde.AFZIEN);
    }
}
