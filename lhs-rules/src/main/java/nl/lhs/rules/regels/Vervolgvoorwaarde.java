package nl.lhs.rules.regels;

import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.DOORPAKKEN;

import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;

/** The conditions that rows of the table of reasons name where a rung was sought in a dossier: each one line. */
public enum Vervolgvoorwaarde {
    HOORT_BIJ_TREDE,
    BLIJFT_STAAN,
    VOLGT_UIT_OVERLEG,
    INSTANTIE_LEGT_OP,
    TWEEDE_STRAF,
    AL_INGEZET,
    NIET_ZWAARDER,
    LAGERE_GAAT_VOOR,
    BSBM_IN_PLAATS_VAN_PV,
    PV_IS_GEEN_TREDE,
    BSBM_IS_GEEN_TREDE;

    /** Whether it holds for an intervention that was considered in a decision. */
    public boolean geldt(Dossierbeeld d, Interventie i) {
        boolean strafrecht = i.soort() == Interventiesoort.STRAFRECHT;
        return switch (this) {
            case HOORT_BIJ_TREDE -> d.beslist(DOORPAKKEN) && d.gekozen(i) && !strafrecht;
            case BLIJFT_STAAN -> d.beslist(DOORPAKKEN) && d.gekozen(i) && strafrecht && d.isHercontrole();
            case VOLGT_UIT_OVERLEG ->
                d.beslist(DOORPAKKEN) && d.gekozen(i) && Rol.UIT_OVERLEG.heeft(i) && !d.isHercontrole();
            case INSTANTIE_LEGT_OP ->
                d.beslist(DOORPAKKEN) && d.gekozen(i) && Rol.VAN_DE_INSTANTIE.heeft(i) && !d.isHercontrole();
            case TWEEDE_STRAF ->
                d.beslist(DOORPAKKEN)
                        && d.over(i)
                        && Rol.PUNITIEF.heeft(i)
                        && d.strafkant().isStraffend();
            case AL_INGEZET -> d.beslist(DOORPAKKEN) && d.treedtNiet(i) && d.isIngezet(i);
            case NIET_ZWAARDER -> d.beslist(DOORPAKKEN) && d.treedtNiet(i) && !d.isIngezet(i) && d.isNietZwaarder(i);
            case LAGERE_GAAT_VOOR ->
                d.beslist(DOORPAKKEN) && d.treedtNiet(i) && !d.isIngezet(i) && !d.isNietZwaarder(i);
            case BSBM_IN_PLAATS_VAN_PV -> d.over(i) && Rol.UIT_OVERLEG.heeft(i) && metBsbm(d);
            case PV_IS_GEEN_TREDE -> d.over(i) && Rol.UIT_OVERLEG.heeft(i) && !metBsbm(d);
            case BSBM_IS_GEEN_TREDE -> d.over(i) && Rol.VAN_DE_INSTANTIE.heeft(i);
        };
    }

    private static boolean metBsbm(Dossierbeeld d) {
        return Rol.VAN_DE_INSTANTIE.in(d.strafkant().interventies());
    }
}
