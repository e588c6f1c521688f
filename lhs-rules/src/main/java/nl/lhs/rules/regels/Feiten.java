package nl.lhs.rules.regels;

import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/**
 * All that the policy looks at in a casus, and nothing else: a finite set of values, without any text of the caller.
 *
 * @param gevolgen null where not given
 * @param typering null where the normadressaat cannot be typed
 * @param belemmertAndersDanDoorFraude whether toezicht was made impossible otherwise than by fraud
 * @param voorschrift null where not given
 * @param bevoegdheden null where no list was given
 * @param overleguitkomst null where there is none
 * @param afwijking null where there is none
 * @param doorpakken whether compliance did not follow, earlier in the dossier
 * @param hercontrole whether a hercontrole is what is decided on
 */
public record Feiten(
        boolean overtreding,
        Gevolgen gevolgen,
        Typering typering,
        boolean verzachtend,
        boolean verzwarend,
        boolean legalisatieMogelijk,
        boolean recidive,
        Set<VerzwarendAspect.Soort> aspecten,
        boolean toezichtBelemmerd,
        boolean mensenInGevaar,
        boolean belemmertAndersDanDoorFraude,
        boolean fraudeert,
        boolean spoedeisend,
        Voorschrift.Soort voorschrift,
        Bekendheid begunstigendBesluit,
        Set<Interventie> bevoegdheden,
        boolean bsbmOpleggen,
        boolean bsbmFeitNietInFeitenboekje,
        boolean bsbmContraIndicatie,
        boolean gedoogbesluit,
        Spoor overleguitkomst,
        Set<Interventie> afwijking,
        boolean doorpakken,
        boolean hercontrole) {

    /** Reads the facts from a casus, and from the history of its dossier where there is one. */
    public static Feiten van(Casus casus, Optional<Voorgeschiedenis> geschiedenis) {
        return Feitencode.van(casus, geschiedenis).feiten();
    }

    /** Whether the next rung is sought: after compliance did not follow, unless a new overleg left it to criminal law. */
    public boolean zoektTrede() {
        return doorpakken && (hercontrole || overleguitkomst != Spoor.STRAFRECHT);
    }

    /** Whether the OM acts by the outcome of the overleg. */
    public boolean strafrechtelijkeUitkomst() {
        return overleguitkomst != null && overleguitkomst.isStrafrechtelijk();
    }

    /** Whether no power for an intervention is known to be missing. */
    public boolean isBevoegdTot(Interventie interventie) {
        return bevoegdheden == null || bevoegdheden.contains(interventie);
    }
}
