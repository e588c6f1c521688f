package nl.lhs.rules.regels;

import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.BODEM;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.DOORPAKKEN;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.NA_SLUITING;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.VOORTZETTEN;

import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;

/** The conditions that rows of the table of reasons name where what went before had a part in a decision: each one line. */
public enum Vervolgvoorwaarde {
    // Why what is chosen was chosen.
    HOORT_BIJ_TREDE,
    WORDT_GEHANDHAAFD,
    WORDT_VOORTGEZET,
    HOORT_BIJ_BODEM,
    STOND_BIJ_SLUITING,
    BLIJFT_STAAN,
    // Why what is available was not chosen.
    TWEEDE_STRAF,
    AL_INGEZET,
    NIET_ZWAARDER,
    LAST_AANGEKONDIGD,
    LAGERE_GAAT_VOOR,
    VOORTZETTEN_GAAT_VOOR,
    BODEM_GAAT_VOOR,
    NALEVING_GAAT_VOOR,
    BSBM_IN_PLAATS_VAN_PV,
    PV_IS_GEEN_TREDE,
    BSBM_IS_GEEN_TREDE;

    /** Whether it holds for an intervention that was considered in a decision. */
    public boolean geldt(Dossierbeeld d, Interventie i) {
        return switch (this) {
            case HOORT_BIJ_TREDE -> d.beslist(DOORPAKKEN) && d.gekozenBestuursrechtelijk(i) && !d.op();
            case WORDT_GEHANDHAAFD -> d.beslist(DOORPAKKEN) && d.gekozenBestuursrechtelijk(i) && d.op();
            case WORDT_VOORTGEZET -> d.beslist(VOORTZETTEN) && d.gekozenBestuursrechtelijk(i);
            case HOORT_BIJ_BODEM -> d.beslist(BODEM) && d.gekozenBestuursrechtelijk(i);
            case STOND_BIJ_SLUITING -> d.beslist(NA_SLUITING) && d.gekozenBestuursrechtelijk(i);
            case BLIJFT_STAAN ->
                (d.beslist(DOORPAKKEN) || d.beslist(VOORTZETTEN))
                        && d.gekozen(i)
                        && i.soort() == Interventiesoort.STRAFRECHT;

            case TWEEDE_STRAF ->
                d.beslist(DOORPAKKEN)
                        && d.over(i)
                        && Rol.PUNITIEF.heeft(i)
                        && d.strafkant().isStraffend();
            case AL_INGEZET -> d.beslist(DOORPAKKEN) && d.treedtNiet(i) && d.isIngezet(i);
            case NIET_ZWAARDER -> zoektNog(d, i) && d.isNietZwaarder(i);
            case LAST_AANGEKONDIGD -> zoektNog(d, i) && !d.isNietZwaarder(i) && d.isOvergeslagen(i);
            case LAGERE_GAAT_VOOR -> zoektNog(d, i) && !d.isNietZwaarder(i) && !d.isOvergeslagen(i);
            case VOORTZETTEN_GAAT_VOOR -> d.beslist(VOORTZETTEN) && d.overBestuursrechtelijk(i);
            case BODEM_GAAT_VOOR -> d.beslist(BODEM) && d.overBestuursrechtelijk(i);
            case NALEVING_GAAT_VOOR -> d.beslist(NA_SLUITING) && d.overBestuursrechtelijk(i);
            case BSBM_IN_PLAATS_VAN_PV -> d.gaatVerder() && d.over(i) && Rol.UIT_OVERLEG.heeft(i) && metBsbm(d);
            case PV_IS_GEEN_TREDE -> d.gaatVerder() && d.over(i) && Rol.UIT_OVERLEG.heeft(i) && !metBsbm(d);
            case BSBM_IS_GEEN_TREDE -> d.gaatVerder() && d.over(i) && Rol.VAN_DE_INSTANTIE.heeft(i);
        };
    }

    /** Whether it could still have stood on the next rung, and was not used. */
    private static boolean zoektNog(Dossierbeeld d, Interventie i) {
        return d.beslist(DOORPAKKEN) && d.treedtNiet(i) && !d.isIngezet(i);
    }

    private static boolean metBsbm(Dossierbeeld d) {
        return Rol.VAN_DE_INSTANTIE.in(d.strafkant().interventies());
    }
}
