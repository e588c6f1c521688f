package nl.lhs.rules.regels;

import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.AFWIJKING;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.AFZIEN;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.GEDOGEN;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.LICHTSTE;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.WACHT_OP_OVERLEG;

import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.rules.regels.Stap3.Bsbmoordeel;

/** The conditions that rows of the table of reasons name: each one line over the decision and an intervention. */
public enum Redenvoorwaarde {
    // Why what is chosen was chosen.
    AFWIJKING_KIEST,
    PAST_BIJ_SPOED,
    LICHTSTE_HERSTELLENDE,
    LICHTSTE_BESTRAFFENDE,
    VOLGT_UIT_OVERLEG,
    INSTANTIE_LEGT_OP,
    INSTANTIE_LEGT_OP_NA_OVERLEG,
    // Why what is not available was not chosen.
    GEEN_BEVOEGDHEID,
    GEEN_BOA,
    GEEN_BEGUNSTIGEND_BESLUIT,
    WEL_BEGUNSTIGEND_BESLUIT,
    BEGUNSTIGEND_BESLUIT_ONBEKEND,
    FEIT_NIET_IN_FEITENBOEKJE,
    CONTRA_INDICATIE,
    // Why what is available was not chosen.
    GEDOOGD,
    GEDOOGD_EN_AAN_OM,
    AFGEZIEN,
    AFGEZIEN_EN_AAN_OM,
    WACHT,
    OPGELEGDE_BSBM_WACHT,
    AFWIJKING_KIEST_ANDERS,
    AFWIJKING_LAAT_PV_WEG,
    ALLEEN_STRAFRECHT,
    SPOED_GAAT_VOOR,
    LICHTERE_HERSTELLENDE,
    LICHTERE_BESTRAFFENDE,
    LICHTERE_STRAFRECHTELIJKE,
    HERSTELLENDE_GAAT_VOOR,
    TWEEDE_STRAF,
    GEEN_BSBM_OPGELEGD,
    BSBM_IN_PLAATS_VAN_PV,
    OVERLEG_ZONDER_STRAFRECHT,
    GEEN_OVERLEG;

    /** Whether it holds for an intervention that was considered in a decision. */
    public boolean geldt(Beeld b, Interventie i) {
        Interventiesoort soort = i.soort();
        return switch (this) {
            case AFWIJKING_KIEST -> b.beslist(AFWIJKING) && b.gekozen(i);
            case PAST_BIJ_SPOED ->
                b.beslist(LICHTSTE) && b.gekozen(i) && soort == Interventiesoort.HERSTELLEND && b.isGekozenVoorSpoed();
            case LICHTSTE_HERSTELLENDE ->
                b.beslist(LICHTSTE) && b.gekozen(i) && soort == Interventiesoort.HERSTELLEND && !b.isGekozenVoorSpoed();
            case LICHTSTE_BESTRAFFENDE -> b.beslist(LICHTSTE) && b.gekozen(i) && soort == Interventiesoort.BESTRAFFEND;
            case VOLGT_UIT_OVERLEG -> b.volgtWeg() && b.gekozen(i) && Rol.UIT_OVERLEG.heeft(i);
            case INSTANTIE_LEGT_OP -> b.volgtWeg() && b.gekozen(i) && Rol.VAN_DE_INSTANTIE.heeft(i) && isOpgelegd(b);
            case INSTANTIE_LEGT_OP_NA_OVERLEG ->
                b.volgtWeg() && b.gekozen(i) && Rol.VAN_DE_INSTANTIE.heeft(i) && !isOpgelegd(b);

            case GEEN_BEVOEGDHEID -> b.mist(i, Redencode.GEEN_BEVOEGDHEID) && !Rol.UIT_OVERLEG.heeft(i);
            case GEEN_BOA -> b.mist(i, Redencode.GEEN_BEVOEGDHEID) && Rol.UIT_OVERLEG.heeft(i);
            case GEEN_BEGUNSTIGEND_BESLUIT -> b.mist(i, Redencode.GEEN_BEGUNSTIGEND_BESLUIT);
            case WEL_BEGUNSTIGEND_BESLUIT -> b.mist(i, Redencode.WEL_BEGUNSTIGEND_BESLUIT);
            case BEGUNSTIGEND_BESLUIT_ONBEKEND -> b.mist(i, Redencode.BEGUNSTIGEND_BESLUIT_ONBEKEND);
            case FEIT_NIET_IN_FEITENBOEKJE -> b.mist(i, Redencode.FEIT_NIET_IN_FEITENBOEKJE);
            case CONTRA_INDICATIE -> b.mist(i, Redencode.CONTRA_INDICATIE);

            case GEDOOGD -> b.beslist(GEDOGEN) && b.over(i) && soort != Interventiesoort.STRAFRECHT;
            case GEDOOGD_EN_AAN_OM -> b.beslist(GEDOGEN) && b.over(i) && soort == Interventiesoort.STRAFRECHT;
            case AFGEZIEN -> b.beslist(AFZIEN) && b.over(i) && soort != Interventiesoort.STRAFRECHT;
            case AFGEZIEN_EN_AAN_OM -> b.beslist(AFZIEN) && b.over(i) && soort == Interventiesoort.STRAFRECHT;
            case WACHT -> b.beslist(WACHT_OP_OVERLEG) && b.over(i) && !Rol.VAN_DE_INSTANTIE.heeft(i);
            case OPGELEGDE_BSBM_WACHT ->
                b.beslist(WACHT_OP_OVERLEG) && b.over(i) && Rol.VAN_DE_INSTANTIE.heeft(i) && isOpgelegd(b);
            case AFWIJKING_KIEST_ANDERS ->
                b.beslist(AFWIJKING)
                        && b.over(i)
                        && (soort != Interventiesoort.STRAFRECHT
                                || Rol.VAN_DE_INSTANTIE.heeft(i)
                                        && isOpgelegd(b)
                                        && !b.feiten().zoektTrede());
            case AFWIJKING_LAAT_PV_WEG ->
                b.beslist(AFWIJKING)
                        && b.over(i)
                        && Rol.UIT_OVERLEG.heeft(i)
                        && b.weg().isStraffend()
                        && b.weg() != Weg.BSBM;
            case ALLEEN_STRAFRECHT ->
                b.beslist(LICHTSTE)
                        && b.over(i)
                        && soort != Interventiesoort.STRAFRECHT
                        && !b.weg().isBestuursrechtelijk();
            case SPOED_GAAT_VOOR ->
                b.beslist(LICHTSTE) && b.over(i) && soort == Interventiesoort.HERSTELLEND && b.isGekozenVoorSpoed();
            case LICHTERE_HERSTELLENDE ->
                b.beslist(LICHTSTE)
                        && b.over(i)
                        && soort == Interventiesoort.HERSTELLEND
                        && b.bestuursdeel() != null
                        && !b.isGekozenVoorSpoed();
            case LICHTERE_BESTRAFFENDE ->
                b.beslist(LICHTSTE)
                        && b.over(i)
                        && soort == Interventiesoort.BESTRAFFEND
                        && b.isBestuursdeel(Interventiesoort.BESTRAFFEND)
                        && !(b.weg().isStraffend() && Rol.PUNITIEF.heeft(i));
            // Of several that follow from the overleg, or that the instance imposes, one is chosen.
            case LICHTERE_STRAFRECHTELIJKE ->
                b.volgtWeg()
                        && b.over(i)
                        && (Rol.UIT_OVERLEG.heeft(i) && b.kiest(Rol.UIT_OVERLEG)
                                || Rol.VAN_DE_INSTANTIE.heeft(i) && b.kiest(Rol.VAN_DE_INSTANTIE));
            case HERSTELLENDE_GAAT_VOOR ->
                b.beslist(LICHTSTE)
                        && b.over(i)
                        && soort == Interventiesoort.BESTRAFFEND
                        && b.isBestuursdeel(Interventiesoort.HERSTELLEND);
            case TWEEDE_STRAF ->
                b.beslist(LICHTSTE)
                        && b.over(i)
                        && Rol.PUNITIEF.heeft(i)
                        && b.weg().isBestuursrechtelijk()
                        && b.weg().isStraffend()
                        && !b.isBestuursdeel(Interventiesoort.HERSTELLEND);
            case GEEN_BSBM_OPGELEGD ->
                (b.beslist(WACHT_OP_OVERLEG) || volgtAdvies(b) && !b.feiten().zoektTrede())
                        && b.over(i)
                        && Rol.VAN_DE_INSTANTIE.heeft(i)
                        && !isOpgelegd(b);
            case BSBM_IN_PLAATS_VAN_PV ->
                volgtAdvies(b) && b.over(i) && Rol.UIT_OVERLEG.heeft(i) && b.weg() == Weg.BSBM && isOpgelegd(b);
            case OVERLEG_ZONDER_STRAFRECHT ->
                volgtAdvies(b)
                        && b.over(i)
                        && Rol.UIT_OVERLEG.heeft(i)
                        && (b.weg() == Weg.BESTUURSRECHT || b.weg() == Weg.BSBM && !isOpgelegd(b))
                        && b.feiten().overleguitkomst() != null;
            case GEEN_OVERLEG ->
                volgtAdvies(b)
                        && b.over(i)
                        && Rol.UIT_OVERLEG.heeft(i)
                        && b.weg() == Weg.BESTUURSRECHT
                        && b.feiten().overleguitkomst() == null;
        };
    }

    /** Whether the advice of norm 3.4-2 was taken over, or deviated from. */
    private static boolean volgtAdvies(Beeld b) {
        return b.volgtWeg() || b.beslist(AFWIJKING);
    }

    private static boolean isOpgelegd(Beeld b) {
        return b.bsbm() == Bsbmoordeel.Stand.OPGELEGD;
    }
}
