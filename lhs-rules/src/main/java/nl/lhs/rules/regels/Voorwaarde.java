package nl.lhs.rules.regels;

import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.AFWIJKING;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.AFZIEN;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.GEDOGEN;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.GEEN_OVERTREDING;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.LICHTSTE;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.WACHT_OP_OVERLEG;

import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.rules.regels.Stap3.Bsbmoordeel;

/** The conditions that rows of the tables of points of attention and of signals name: each one line over the decision. */
public enum Voorwaarde {
    // Step 1 to 3.
    TYPERING_IS_DE_STANDAARD,
    LEGALISATIE_IS_MOGELIJK,
    SANCTIE_ZONDER_LEGALISATIETOETS,
    ER_ZIJN_ASPECTEN,
    BSBM_BUITEN_SEGMENT,
    WACHT,
    WACHT_BIJ_SPOED,
    GEEN_BSBM_MOGELIJK,
    // What overrides what.
    GEDOOGBESLUIT_ZONDER_OVERTREDING,
    AFZIEN_ZONDER_OVERTREDING,
    AFWIJKING_ZONDER_OVERTREDING,
    AFWIJKING_BIJ_GEDOGEN,
    AFWIJKING_BIJ_AFZIEN,
    AFWIJKING_BIJ_WACHTEN,
    BSBM_ZONDER_OVERTREDING,
    BSBM_BIJ_GEDOGEN,
    BSBM_BIJ_AFZIEN,
    OVERLEG_ZONDER_OVERTREDING,
    OVERLEG_BIJ_GEDOGEN,
    OVERLEG_BIJ_AFZIEN,
    OVERLEG_BIJ_AFWIJKING,
    OVERLEG_BIJ_BSBM,
    BSBM_BIJ_AFWIJKING,
    GEDOGEN_ZONDER_NODIG_OVERLEG,
    AFZIEN_ZONDER_NODIG_OVERLEG,
    GEDOOGD,
    AFGEZIEN,
    // What was not known.
    BEVOEGDHEDEN_ONBEKEND,
    BESLUIT_ONBEKEND,
    SLUITING_ZONDER_BESLUIT,
    SLUITING_MET_BESLUIT,
    // The choice as a whole.
    PAST_BIJ_SPOED_OF_ERNST,
    SPOED_ZONDER_BESTUURSDWANG,
    ZWAAR_ZONDER_STRAFRECHT,
    LICHTSTE_IS_BESTRAFFEND,
    NIETS_BESCHIKBAAR,
    NIETS_NAAST_DE_STRAF,
    PV_IN_LICHT,
    PV_BUITEN_SEGMENT,
    PV_ZONDER_BOA,
    AFWIJKING_BUITEN_SEGMENT,
    // What the chosen interventions ask.
    WAARSCHUWING,
    GESPREK,
    TOEZICHT,
    LAST,
    LAST_BIJ_SPOED,
    BESTUURSDWANG_BIJ_SPOED,
    STILLEGGEN,
    STILLEGGEN_INFORMEERT,
    INFORMEERT,
    BOETE_NAAST_LAST,
    BOETE,
    VERGAAND,
    VERZOEK_WACHT,
    // Facts that sit badly together.
    BELEMMERING_BIJ_LICHTE_TYPERING,
    FRAUDE_BIJ_LICHTE_TYPERING,
    GEDRAGING_ZONDER_TYPERING,
    RECIDIVE_ZONDER_TYPERING,
    LEGALISATIE_BIJ_AANZIENLIJKE_GEVOLGEN,
    VERZACHTEND_BIJ_SPOED,
    OVERLEG_NIET_AANGEWEZEN,
    OVERLEG_OVER_GEEN_OVERTREDING,
    BESTRAFFING_ZONDER_EFFECT,
    BSBM_NAAST_AANGIFTE,
    BSBM_IN_RIJ_4,
    BSBM_BIJ_DRIE_ASPECTEN,
    RECIDIVE_BIJ_ZWARE_TYPERING,
    OPZET_BIJ_LICHTE_TYPERING,
    VERHULLING_BIJ_LICHTE_TYPERING,
    GEDOGEN_BIJ_SPOED,
    GEDOGEN_LANG,
    TWEE_HERSTELSANCTIES;

    /** From so many aspects on a fact is not relatively simple (reading R15). */
    private static final int VEEL_ASPECTEN = 3;

    /** Whether it holds in a decision. */
    public boolean geldt(Beeld b) {
        Feiten f = b.feiten();
        return switch (this) {
            case TYPERING_IS_DE_STANDAARD -> b.standaard() != null;
            case LEGALISATIE_IS_MOGELIJK -> f.overtreding() && f.legalisatieMogelijk();
            case ER_ZIJN_ASPECTEN -> f.overtreding() && !f.aspecten().isEmpty();
            case SANCTIE_ZONDER_LEGALISATIETOETS ->
                b.kiest(Rol.SANCTIE) && !f.legalisatieOnderzocht() && !f.legalisatieMogelijk();
            case BSBM_BUITEN_SEGMENT ->
                b.bsbm() == Bsbmoordeel.Stand.BUITEN_SEGMENT || b.bsbm() == Bsbmoordeel.Stand.NA_OVERLEG;
            case WACHT -> b.beslist(WACHT_OP_OVERLEG);
            case WACHT_BIJ_SPOED -> b.beslist(WACHT_OP_OVERLEG) && f.spoedeisend();
            case GEEN_BSBM_MOGELIJK ->
                f.overtreding()
                        && f.handhaaft()
                        && f.overleguitkomst() == null
                        && (f.bsbmFeitNietInFeitenboekje() || f.bsbmContraIndicatie())
                        && b.kent(Rol.VAN_DE_INSTANTIE)
                        && b.indicatie() != Overlegindicatie.NOODZAKELIJK;

            case GEDOOGBESLUIT_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.gedoogbesluit();
            case AFZIEN_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.afzien();
            case AFWIJKING_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.afwijking() != null;
            case AFWIJKING_BIJ_GEDOGEN -> b.beslist(GEDOGEN) && f.afwijking() != null;
            case AFWIJKING_BIJ_AFZIEN -> b.beslist(AFZIEN) && f.afwijking() != null;
            case AFWIJKING_BIJ_WACHTEN -> b.beslist(WACHT_OP_OVERLEG) && f.afwijking() != null;
            case BSBM_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.bsbmOpleggen();
            case BSBM_BIJ_GEDOGEN -> b.beslist(GEDOGEN) && f.bsbmOpleggen();
            case BSBM_BIJ_AFZIEN -> b.beslist(AFZIEN) && f.bsbmOpleggen();
            case OVERLEG_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.overleguitkomst() != null;
            case OVERLEG_BIJ_GEDOGEN -> b.beslist(GEDOGEN) && f.overleguitkomst() != null;
            case OVERLEG_BIJ_AFZIEN -> b.beslist(AFZIEN) && f.overleguitkomst() != null;
            case OVERLEG_BIJ_AFWIJKING -> b.beslist(AFWIJKING) && f.overleguitkomst() != null && !f.zoektTrede();
            case OVERLEG_BIJ_BSBM ->
                b.isGekozen() && !b.beslist(AFWIJKING) && isOpgelegd(b) && f.overleguitkomst() != null;
            case BSBM_BIJ_AFWIJKING -> b.beslist(AFWIJKING) && b.isBsbmOpgelegd();
            case GEDOGEN_ZONDER_NODIG_OVERLEG ->
                b.beslist(GEDOGEN) && b.indicatie() == Overlegindicatie.NOODZAKELIJK && f.overleguitkomst() == null;
            case AFZIEN_ZONDER_NODIG_OVERLEG ->
                b.beslist(AFZIEN) && b.indicatie() == Overlegindicatie.NOODZAKELIJK && f.overleguitkomst() == null;
            case GEDOOGD -> b.beslist(GEDOGEN);
            case AFGEZIEN -> b.beslist(AFZIEN);

            case BEVOEGDHEDEN_ONBEKEND ->
                f.overtreding()
                        && f.handhaaft()
                        && f.bevoegdheden() == null
                        // The point about bestuursdwang says that the instance can, also outside the segment.
                        && (b.overzicht().vraagtBevoegdheid() || PAST_BIJ_SPOED_OF_ERNST.geldt(b));
            case BESLUIT_ONBEKEND ->
                f.handhaaft()
                        && f.begunstigendBesluit() == Bekendheid.ONBEKEND
                        && (b.overweegt(Rol.NEEMT_BESLUIT_AF) || b.overweegt(Rol.SLUIT));
            case SLUITING_ZONDER_BESLUIT ->
                f.handhaaft() && f.begunstigendBesluit() == Bekendheid.NEE && b.overweegt(Rol.SLUIT);
            case SLUITING_MET_BESLUIT ->
                b.beslist(AFWIJKING) && f.begunstigendBesluit() == Bekendheid.JA && b.kiest(Rol.SLUIT);

            case PAST_BIJ_SPOED_OF_ERNST ->
                f.overtreding()
                        && f.handhaaft()
                        && (f.spoedeisend() || isErnstig(b))
                        && !b.kiestBijSpoed()
                        && b.heeftBeschikbaar(Rol.PAST_BIJ_SPOED);
            case SPOED_ZONDER_BESTUURSDWANG ->
                f.overtreding()
                        && f.handhaaft()
                        && f.spoedeisend()
                        && b.heeft(Rol.PAST_BIJ_SPOED)
                        && !b.heeftBeschikbaar(Rol.PAST_BIJ_SPOED);
            case ZWAAR_ZONDER_STRAFRECHT ->
                b.isGekozen()
                        && b.klasse().isStrafrechtUitgangspunt()
                        && b.heeft(Rol.UIT_OVERLEG)
                        && !b.kiest(Rol.UIT_OVERLEG);
            case LICHTSTE_IS_BESTRAFFEND -> b.beslist(LICHTSTE) && b.kiest(Interventiesoort.BESTRAFFEND);
            case NIETS_BESCHIKBAAR -> b.isGekozen() && b.overzicht().gekozen().isEmpty();
            case NIETS_NAAST_DE_STRAF ->
                b.beslist(LICHTSTE)
                        && b.weg().isBestuursrechtelijk()
                        && b.weg().isStraffend()
                        && b.bestuursdeel() == null;
            case PV_IN_LICHT ->
                b.kent(Rol.UIT_OVERLEG)
                        && b.klasse().strafrecht() == Klasse.Strafrecht.UITZONDERING
                        && b.kiest(Rol.UIT_OVERLEG);
            case PV_BUITEN_SEGMENT -> b.kiest(Rol.UIT_OVERLEG) && !b.kent(Rol.UIT_OVERLEG);
            case PV_ZONDER_BOA -> b.kiest(i -> Rol.UIT_OVERLEG.heeft(i) && !f.isBevoegdTot(i));
            case AFWIJKING_BUITEN_SEGMENT ->
                b.beslist(AFWIJKING)
                        && !b.overzicht().segment().containsAll(b.overzicht().gekozen());

            case WAARSCHUWING -> b.kiest(Rol.WAARSCHUWT);
            case GESPREK -> b.kiest(Rol.VULT_WAARSCHUWING_AAN);
            case TOEZICHT -> b.kiest(Rol.WORDT_AANGEKONDIGD);
            case LAST -> b.kiestLast();
            case LAST_BIJ_SPOED -> b.kiestLast() && f.spoedeisend();
            case BESTUURSDWANG_BIJ_SPOED -> b.kiest(Interventie::isBestuursdwang) && f.spoedeisend();
            case STILLEGGEN -> b.kiest(Rol.LEGT_STIL);
            case STILLEGGEN_INFORMEERT -> b.kiest(i -> i.heeft(Rol.LEGT_STIL) && i.heeft(Rol.INFORMEERT_POLITIEK));
            case INFORMEERT -> b.kiest(i -> !i.heeft(Rol.LEGT_STIL) && i.heeft(Rol.INFORMEERT_POLITIEK));
            case BOETE_NAAST_LAST -> b.kiest(Rol.PUNITIEF) && b.kiestLast();
            case BOETE -> b.kiest(Rol.PUNITIEF);
            case VERGAAND -> b.kiest(Rol.NEEMT_BESLUIT_AF) || b.kiest(Rol.SLUIT);

            case VERZOEK_WACHT ->
                f.verzoek()
                        && b.beslist(WACHT_OP_OVERLEG)
                        && !f.bestuursdwangUitgevoerd()
                        && !f.beeindigdZonderSanctie();

            case BELEMMERING_BIJ_LICHTE_TYPERING -> f.belemmertAndersDanDoorFraude() && b.isLichtGetypeerd();
            case FRAUDE_BIJ_LICHTE_TYPERING -> f.fraudeert() && b.isLichtGetypeerd();
            // Without an overtreding nothing is positioned, and nobody needs to be typed.
            case GEDRAGING_ZONDER_TYPERING ->
                f.overtreding() && (f.belemmertAndersDanDoorFraude() || f.fraudeert()) && f.typering() == null;
            case RECIDIVE_ZONDER_TYPERING -> f.recidive() && f.typering() == null;
            case LEGALISATIE_BIJ_AANZIENLIJKE_GEVOLGEN ->
                f.legalisatieMogelijk() && f.gevolgen() == Gevolgen.AANZIENLIJK;
            case VERZACHTEND_BIJ_SPOED -> f.verzachtend() && f.spoedeisend();
            case OVERLEG_NIET_AANGEWEZEN ->
                f.overleguitkomst() != null && b.indicatie() == Overlegindicatie.NIET_GEINDICEERD;
            case OVERLEG_OVER_GEEN_OVERTREDING -> !f.overtreding() && f.overleguitkomst() != null;
            case BESTRAFFING_ZONDER_EFFECT ->
                (b.kiest(Rol.PUNITIEF) || b.kiest(Rol.VAN_DE_INSTANTIE))
                        && f.aspecten().stream().anyMatch(VerzwarendAspect.Soort::isGeldstrafZonderEffect);
            case BSBM_NAAST_AANGIFTE -> b.kiest(Rol.VAN_DE_INSTANTIE) && (f.toezichtBelemmerd() || f.mensenInGevaar());
            case BSBM_IN_RIJ_4 -> b.kiest(Rol.VAN_DE_INSTANTIE) && isErnstig(b);
            case BSBM_BIJ_DRIE_ASPECTEN ->
                b.kiest(Rol.VAN_DE_INSTANTIE) && f.aspecten().size() >= VEEL_ASPECTEN;
            case RECIDIVE_BIJ_ZWARE_TYPERING -> f.recidive() && f.typering() != null && !b.isLichtGetypeerd();
            case OPZET_BIJ_LICHTE_TYPERING -> f.mensenInGevaar() && b.isLichtGetypeerd();
            case VERHULLING_BIJ_LICHTE_TYPERING ->
                f.aspecten().stream().anyMatch(VerzwarendAspect.Soort::isVerhulling) && b.isLichtGetypeerd();
            case GEDOGEN_BIJ_SPOED -> f.gedoogbesluit() && f.spoedeisend();
            case GEDOGEN_LANG -> f.gedoogbesluitLang();
            // In a dossier, the table of its signals tells what is newly chosen.
            case TWEE_HERSTELSANCTIES ->
                f.wijze() == Dossierwijze.ZONDER_DOSSIER
                        && b.isGekozen()
                        && b.overzicht().gekozen().stream()
                                        .filter(Rol.HERSTELSANCTIE::heeft)
                                        .count()
                                > 1;
        };
    }

    private static boolean isErnstig(Beeld b) {
        return b.segment().gevolgen() == Gevolgen.AANZIENLIJK;
    }

    private static boolean isOpgelegd(Beeld b) {
        return b.bsbm() == Bsbmoordeel.Stand.OPGELEGD;
    }
}
