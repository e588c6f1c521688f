package nl.lhs.rules.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.lhs.core.Begripset;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Rol;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/**
 * All that the policy looks at in a casus, and nothing else: a finite set of values, without any text of the caller. Two
 * casussen with equal facts are decided alike, whatever else they hold.
 *
 * @param gevolgen null where not given
 * @param typering null where the normadressaat cannot be typed
 * @param belemmertAndersDanDoorFraude whether toezicht was made impossible otherwise than by fraud
 * @param voorschrift null where not given
 * @param bevoegdheden null where no list was given
 * @param bsbmFeitNietInFeitenboekje whether that was said; where nothing was said of a BSBM, nobody looked
 * @param gedoogbesluitLang whether it holds more than two years after the finding (reading R15)
 * @param afzien whether a circumstance justifies refraining from enforcement
 * @param verzoek whether somebody asked for enforcement
 * @param legalisatieOnderzocht whether it is said what came of looking into legalisation
 * @param vanaf2024 whether the finding is of 2024 or later, when the strategie has a successor
 * @param overleguitkomst null where there is none
 * @param afwijking null where there is none
 * @param wijze how a dossier has it decided; ZONDER_DOSSIER for a first decision
 * @param bestuursdwangUitgevoerd whether bestuursdwang was carried out under spoed, earlier in the dossier (reading R14)
 * @param beeindigdZonderSanctie whether there was compliance in the dossier before a sanction was imposed (reading R14)
 * @param nageleefd whether there was compliance in the dossier
 * @param eerderToegewezen whether a verzoek was granted before the case was closed, and is decided again since
 * @param bsbmStaat whether a BSBM was imposed earlier in the dossier, and stands
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
        boolean gedoogbesluitLang,
        boolean afzien,
        boolean verzoek,
        boolean legalisatieOnderzocht,
        boolean vanaf2024,
        Spoor overleguitkomst,
        Set<Interventie> afwijking,
        Dossierwijze wijze,
        boolean bestuursdwangUitgevoerd,
        boolean beeindigdZonderSanctie,
        boolean nageleefd,
        boolean eerderToegewezen,
        boolean bsbmStaat) {
    private static final int JAREN_GEDOGEN = 2;
    private static final LocalDate OPVOLGER = LocalDate.of(2024, 1, 1);

    /** Reads the facts from a casus. */
    public static Feiten from(Casus casus) {
        return from(casus, Dossierwijze.ZONDER_DOSSIER, Verloop.GEEN);
    }

    /** Reads the facts from a casus and from what happened in its dossier. */
    public static Feiten from(
            Casus casus, Voorgeschiedenis geschiedenis, Gebeurtenisfeiten gebeurtenis, Lastbeeld lasten) {
        boolean nageleefd = gebeurtenis.afgesloten() || geschiedenis.gesloten();
        return from(
                casus,
                Dossierwijze.from(geschiedenis),
                new Verloop(
                        lasten.bijSpoedUitgevoerd(),
                        nageleefd && !geschiedenis.sanctie() && !lasten.opgelegd(),
                        nageleefd,
                        geschiedenis.toegewezen(),
                        Rol.VAN_DE_INSTANTIE.in(geschiedenis.strafrecht())));
    }

    /** What happened in a dossier, as far as the policy looks at it beside the casus. */
    private record Verloop(
            boolean bestuursdwangUitgevoerd,
            boolean beeindigdZonderSanctie,
            boolean nageleefd,
            boolean eerderToegewezen,
            boolean bsbmStaat) {
        static final Verloop GEEN = new Verloop(false, false, false, false, false);
    }

    private static Feiten from(Casus casus, Dossierwijze wijze, Verloop verloop) {
        Bevinding bevinding = casus.bevinding();
        List<ErnstigeGedraging> gedragingen = bevinding.ernstigeGedragingen();
        boolean belemmertAnders = false;
        boolean mensenInGevaar = false;
        for (ErnstigeGedraging gedraging : gedragingen) {
            mensenInGevaar |= gedraging.soort() == ErnstigeGedraging.Soort.GEVAAR_VOOR_MENSEN;
            belemmertAnders |=
                    gedraging.soort() == ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT && !gedraging.isFraude();
        }
        boolean fraudeert = gedragingen.stream().anyMatch(ErnstigeGedraging::isFraude);
        boolean legalisatie = false;
        for (VerzachtendArgument argument : bevinding.verzachtendeArgumenten()) {
            legalisatie |= argument.soort().isLegalisatie();
        }
        boolean recidive = false;
        for (VerzwarendArgument argument : bevinding.verzwarendeArgumenten()) {
            recidive |= argument.soort().isRecidive();
        }
        Bsbm bsbm = casus.bsbm().orElse(null);
        return new Feiten(
                bevinding.overtreding(),
                bevinding.gevolgen().orElse(null),
                casus.normadressaat().typering().orElse(null),
                !bevinding.verzachtendeArgumenten().isEmpty(),
                !bevinding.verzwarendeArgumenten().isEmpty(),
                legalisatie,
                recidive,
                aspecten(bevinding),
                belemmertAnders || fraudeert,
                mensenInGevaar,
                belemmertAnders,
                fraudeert,
                bevinding.spoedeisend(),
                bevinding.voorschrift().map(Voorschrift::soort).orElse(null),
                Bekendheid.from(casus.normadressaat().begunstigendBesluit()),
                casus.bevoegdheden().map(Feiten::set).orElse(null),
                bsbm != null && bsbm.opleggen(),
                bsbm != null && !bsbm.feitInFeitenboekje(),
                bsbm != null && bsbm.contraIndicatie(),
                casus.gedoogbesluit().isPresent(),
                casus.gedoogbesluit()
                        .flatMap(Gedoogbesluit::tot)
                        .filter(tot -> tot.isAfter(bevinding.datum().plusYears(JAREN_GEDOGEN)))
                        .isPresent(),
                casus.afzien().isPresent(),
                casus.verzoek().isPresent(),
                bevinding.onderbouwing().flatMap(Onderbouwing::legalisatietoets).isPresent(),
                !bevinding.datum().isBefore(OPVOLGER),
                casus.overleg().map(Overleg::uitkomst).orElse(null),
                casus.afwijking().map(a -> set(a.interventies())).orElse(null),
                wijze,
                verloop.bestuursdwangUitgevoerd(),
                verloop.beeindigdZonderSanctie(),
                verloop.nageleefd(),
                verloop.eerderToegewezen(),
                verloop.bsbmStaat());
    }

    private static Set<VerzwarendAspect.Soort> aspecten(Bevinding bevinding) {
        List<VerzwarendAspect> gegeven = bevinding.verzwarendeAspecten();
        if (gegeven.isEmpty()) {
            return Set.of();
        }
        List<VerzwarendAspect.Soort> soorten = new ArrayList<>(gegeven.size());
        for (int i = 0; i < gegeven.size(); i++) {
            soorten.add(gegeven.get(i).soort());
        }
        return Begripset.of(soorten);
    }

    /** In their own order, whatever the order in which they were given. */
    private static Set<Interventie> set(Collection<Interventie> interventies) {
        return Begripset.of(interventies);
    }

    /** Whether the next rung is sought, or chosen by the handhaver: after compliance did not follow. */
    public boolean zoektTrede() {
        return wijze == Dossierwijze.DOORPAKKEN;
    }

    /** Whether what stands is kept going, and nothing new is sought. */
    public boolean zetVoort() {
        return wijze == Dossierwijze.VOORTZETTEN;
    }

    /** Whether the lightest combination is what decides, if only to be held against what the dossier holds already. */
    public boolean zoektLichtste() {
        return !zoektTrede() && !zetVoort();
    }

    /** Whether the dossier can change the advice: there is a floor, or the case is closed. */
    public boolean steltBij() {
        return wijze == Dossierwijze.BODEM || naSluiting();
    }

    /** Whether the case was closed before. */
    public boolean naSluiting() {
        return wijze == Dossierwijze.NA_SLUITING;
    }

    /** Whether nothing keeps the instance from acting: no gedoogbesluit, and no ground to refrain. */
    public boolean handhaaft() {
        return !gedoogbesluit && !afzien;
    }

    /** Whether an overleg has an outcome. */
    public boolean heeftOverleg() {
        return overleguitkomst != null;
    }

    /** Whether the OM acts by the outcome of the overleg. */
    public boolean strafrechtelijkeUitkomst() {
        return overleguitkomst != null && overleguitkomst.isStrafrechtelijk();
    }

    /** Whether no power for an intervention is known to be missing. */
    public boolean isBevoegdTot(Interventie interventie) {
        return bevoegdheden == null || !interventie.vereistBevoegdheid() || bevoegdheden.contains(interventie);
    }
}
