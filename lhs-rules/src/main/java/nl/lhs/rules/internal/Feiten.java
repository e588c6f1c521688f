package nl.lhs.rules.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vervolg.Aanleiding;
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
        List<Interventie> afwijking,
        boolean doorpakken,
        boolean hercontrole) {

    /** Reads the facts from a casus, and from the history of its dossier where there is one. */
    public static Feiten van(Casus casus, Optional<Voorgeschiedenis> geschiedenis) {
        Bevinding bevinding = casus.bevinding();
        Set<ErnstigeGedraging> gedragingen = verzameling(ErnstigeGedraging.class, bevinding.ernstigeGedragingen());
        Optional<Bsbm> bsbm = casus.bsbm();
        return new Feiten(
                bevinding.overtreding(),
                bevinding.gevolgen().orElse(null),
                casus.normadressaat().typering().orElse(null),
                !bevinding.verzachtendeArgumenten().isEmpty(),
                !bevinding.verzwarendeArgumenten().isEmpty(),
                heeftLegalisatie(bevinding.verzachtendeArgumenten()),
                heeftRecidive(bevinding.verzwarendeArgumenten()),
                aspecten(bevinding.verzwarendeAspecten()),
                heeft(gedragingen, ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT, null),
                heeft(gedragingen, ErnstigeGedraging.Soort.GEVAAR_VOOR_MENSEN, null),
                heeft(gedragingen, ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT, ErnstigeGedraging.FRAUDE),
                gedragingen.contains(ErnstigeGedraging.FRAUDE),
                bevinding.spoedeisend(),
                bevinding.voorschrift().map(Voorschrift::soort).orElse(null),
                Bekendheid.van(casus.normadressaat().begunstigendBesluit()),
                casus.bevoegdheden()
                        .map(lijst -> verzameling(Interventie.class, lijst))
                        .orElse(null),
                bsbm.isPresent() && bsbm.get().opleggen(),
                bsbm.isPresent() && !bsbm.get().feitInFeitenboekje(),
                bsbm.isPresent() && bsbm.get().contraIndicatie(),
                casus.gedoogbesluit().isPresent(),
                casus.overleg().map(Overleg::uitkomst).orElse(null),
                casus.afwijking().map(Afwijking::interventies).orElse(null),
                geschiedenis.map(Voorgeschiedenis::isDoorpakken).orElse(false),
                geschiedenis.map(g -> g.aanleiding() == Aanleiding.HERCONTROLE).orElse(false));
    }

    private static boolean heeftLegalisatie(List<VerzachtendArgument> argumenten) {
        for (VerzachtendArgument a : argumenten) {
            if (a.soort() == VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK) {
                return true;
            }
        }
        return false;
    }

    private static boolean heeftRecidive(List<VerzwarendArgument> argumenten) {
        for (VerzwarendArgument a : argumenten) {
            if (a.soort() == VerzwarendArgument.Soort.RECIDIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is conduct of a kind, one of it not counted. */
    private static boolean heeft(
            Set<ErnstigeGedraging> gedragingen, ErnstigeGedraging.Soort soort, ErnstigeGedraging behalve) {
        for (ErnstigeGedraging g : gedragingen) {
            if (g.soort() == soort && g != behalve) {
                return true;
            }
        }
        return false;
    }

    private static Set<VerzwarendAspect.Soort> aspecten(List<VerzwarendAspect> aspecten) {
        Set<VerzwarendAspect.Soort> soorten = EnumSet.noneOf(VerzwarendAspect.Soort.class);
        for (VerzwarendAspect a : aspecten) {
            soorten.add(a.soort());
        }
        return Collections.unmodifiableSet(soorten);
    }

    private static <E extends Enum<E>> Set<E> verzameling(Class<E> soort, List<E> lijst) {
        Set<E> verzameling = EnumSet.noneOf(soort);
        verzameling.addAll(lijst);
        return Collections.unmodifiableSet(verzameling);
    }

    /** Whether the next rung is sought: after compliance did not follow, unless a new overleg left it to criminal law. */
    public boolean zoektTrede() {
        return doorpakken && (hercontrole || overleguitkomst != Spoor.STRAFRECHT);
    }

    /** Whether the OM acts by the outcome of the overleg. */
    public boolean strafrechtelijkeUitkomst() {
        return overleguitkomst != null && overleguitkomst.isStrafrechtelijk();
    }

    /** Whether the normadressaat was typed as one of the two that hinder nobody on purpose. */
    public boolean isLichtGetypeerd() {
        return typering == Typering.GOEDWILLEND || typering == Typering.ONVERSCHILLIG;
    }

    /** Whether an intervention is among those considered, and no power for it is known to be missing. */
    public boolean magKiezen(Interventie interventie, List<Interventie> overwogen) {
        return overwogen.contains(interventie) && (bevoegdheden == null || bevoegdheden.contains(interventie));
    }
}
