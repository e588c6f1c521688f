package nl.lhs.rules.regels;

import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.AFWIJKING;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.GEDOGEN;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.GEEN_OVERTREDING;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.LICHTSTE;
import static nl.lhs.rules.regels.Stap4.Beslisgrond.Waarde.WACHT_OP_OVERLEG;

import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.rules.regels.Stap3.Bsbmoordeel;

/** The conditions that rows of the tables of points of attention and of signals name: each one line over the decision. */
public enum Voorwaarde {
    // Step 1 to 3.
    TYPERING_IS_DE_STANDAARD,
    LEGALISATIE_IS_MOGELIJK,
    ER_ZIJN_ASPECTEN,
    BSBM_BUITEN_SEGMENT,
    WACHT,
    WACHT_BIJ_SPOED,
    GEEN_BSBM_MOGELIJK,
    // What overrides what.
    GEDOOGBESLUIT_ZONDER_OVERTREDING,
    AFWIJKING_ZONDER_OVERTREDING,
    AFWIJKING_BIJ_GEDOGEN,
    AFWIJKING_BIJ_WACHTEN,
    BSBM_ZONDER_OVERTREDING,
    BSBM_BIJ_GEDOGEN,
    OVERLEG_ZONDER_OVERTREDING,
    OVERLEG_BIJ_GEDOGEN,
    OVERLEG_BIJ_AFWIJKING,
    OVERLEG_BIJ_BSBM,
    BSBM_BIJ_AFWIJKING,
    GEDOGEN_ZONDER_NODIG_OVERLEG,
    GEDOOGD,
    // What was not known.
    BEVOEGDHEDEN_ONBEKEND,
    BESLUIT_ONBEKEND,
    SLUITING_ZONDER_BESLUIT,
    // The choice as a whole.
    PAST_BIJ_SPOED_OF_ERNST,
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
    SLUITING,
    BOETE_NAAST_LAST,
    VERGAAND,
    // Facts that sit badly together.
    BELEMMERING_BIJ_LICHTE_TYPERING,
    FRAUDE_BIJ_LICHTE_TYPERING,
    GEDRAGING_ZONDER_TYPERING,
    RECIDIVE_ZONDER_TYPERING,
    LEGALISATIE_BIJ_AANZIENLIJKE_GEVOLGEN,
    VERZACHTEND_BIJ_SPOED,
    OVERLEG_NIET_AANGEWEZEN,
    OVERLEG_OVER_GEEN_OVERTREDING;

    /** Whether it holds in a decision. */
    public boolean geldt(Beeld b) {
        Feiten f = b.feiten();
        return switch (this) {
            case TYPERING_IS_DE_STANDAARD -> b.standaard() != null;
            case LEGALISATIE_IS_MOGELIJK -> f.overtreding() && f.legalisatieMogelijk();
            case ER_ZIJN_ASPECTEN -> f.overtreding() && !f.aspecten().isEmpty();
            case BSBM_BUITEN_SEGMENT -> b.bsbm() == Bsbmoordeel.Stand.BUITEN_SEGMENT;
            case WACHT -> b.beslist(WACHT_OP_OVERLEG);
            case WACHT_BIJ_SPOED -> b.beslist(WACHT_OP_OVERLEG) && f.spoedeisend();
            case GEEN_BSBM_MOGELIJK ->
                f.overtreding()
                        && !f.gedoogbesluit()
                        && f.overleguitkomst() == null
                        && (f.bsbmFeitNietInFeitenboekje() || f.bsbmContraIndicatie())
                        && b.kent(Rol.VAN_DE_INSTANTIE)
                        && b.indicatie() != Overlegindicatie.NOODZAKELIJK;

            case GEDOOGBESLUIT_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.gedoogbesluit();
            case AFWIJKING_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.afwijking() != null;
            case AFWIJKING_BIJ_GEDOGEN -> b.beslist(GEDOGEN) && f.afwijking() != null;
            case AFWIJKING_BIJ_WACHTEN -> b.beslist(WACHT_OP_OVERLEG) && f.afwijking() != null;
            case BSBM_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.bsbmOpleggen();
            case BSBM_BIJ_GEDOGEN -> b.beslist(GEDOGEN) && f.bsbmOpleggen();
            case OVERLEG_ZONDER_OVERTREDING -> b.beslist(GEEN_OVERTREDING) && f.overleguitkomst() != null;
            case OVERLEG_BIJ_GEDOGEN -> b.beslist(GEDOGEN) && f.overleguitkomst() != null;
            case OVERLEG_BIJ_AFWIJKING -> b.beslist(AFWIJKING) && f.overleguitkomst() != null && !f.hercontrole();
            case OVERLEG_BIJ_BSBM ->
                b.isGekozen() && !b.beslist(AFWIJKING) && isOpgelegd(b) && f.overleguitkomst() != null;
            case BSBM_BIJ_AFWIJKING -> b.beslist(AFWIJKING) && isOpgelegd(b);
            case GEDOGEN_ZONDER_NODIG_OVERLEG ->
                b.beslist(GEDOGEN) && b.indicatie() == Overlegindicatie.NOODZAKELIJK && f.overleguitkomst() == null;
            case GEDOOGD -> b.beslist(GEDOGEN);

            case BEVOEGDHEDEN_ONBEKEND ->
                f.overtreding()
                        && !f.gedoogbesluit()
                        && f.bevoegdheden() == null
                        && b.overzicht().vraagtBevoegdheid();
            case BESLUIT_ONBEKEND ->
                !f.gedoogbesluit()
                        && f.begunstigendBesluit() == Bekendheid.ONBEKEND
                        && (b.overweegt(Rol.NEEMT_BESLUIT_AF) || b.overweegt(Rol.SLUIT));
            case SLUITING_ZONDER_BESLUIT ->
                !f.gedoogbesluit() && f.begunstigendBesluit() == Bekendheid.NEE && b.overweegt(Rol.SLUIT);

            case PAST_BIJ_SPOED_OF_ERNST ->
                f.overtreding()
                        && !f.gedoogbesluit()
                        && (f.spoedeisend() || b.segment().gevolgen() == Gevolgen.AANZIENLIJK)
                        && b.heeftBeschikbaar(Rol.PAST_BIJ_SPOED);
            case ZWAAR_ZONDER_STRAFRECHT -> b.isGekozen() && b.klasse() == Klasse.ZWAAR && !b.kiest(Rol.UIT_OVERLEG);
            case LICHTSTE_IS_BESTRAFFEND -> b.beslist(LICHTSTE) && b.kiest(Interventiesoort.BESTRAFFEND);
            case NIETS_BESCHIKBAAR -> b.isGekozen() && b.overzicht().gekozen().isEmpty();
            case NIETS_NAAST_DE_STRAF ->
                b.beslist(LICHTSTE)
                        && b.weg().isBestuursrechtelijk()
                        && b.weg().isStraffend()
                        && b.bestuursdeel() == null;
            case PV_IN_LICHT -> b.klasse() == Klasse.LICHT && b.kent(Rol.UIT_OVERLEG) && b.kiest(Rol.UIT_OVERLEG);
            case PV_BUITEN_SEGMENT -> b.kiest(Rol.UIT_OVERLEG) && !b.kent(Rol.UIT_OVERLEG);
            case PV_ZONDER_BOA ->
                b.kiest(Rol.UIT_OVERLEG)
                        && f.bevoegdheden() != null
                        && f.bevoegdheden().stream().noneMatch(Rol.UIT_OVERLEG::heeft);
            case AFWIJKING_BUITEN_SEGMENT ->
                b.beslist(AFWIJKING)
                        && !b.overzicht().segment().containsAll(b.overzicht().gekozen());

            case WAARSCHUWING -> b.kiest(Rol.WAARSCHUWT);
            case GESPREK -> b.kiest(Rol.VULT_WAARSCHUWING_AAN);
            case TOEZICHT -> b.kiest(Rol.WORDT_AANGEKONDIGD);
            case LAST -> b.kiest(Rol.LAST);
            case LAST_BIJ_SPOED -> b.kiest(Rol.LAST) && f.spoedeisend();
            case BESTUURSDWANG_BIJ_SPOED -> b.kiest(Rol.PAST_BIJ_SPOED) && f.spoedeisend();
            case STILLEGGEN -> b.kiest(Rol.LEGT_STIL);
            case SLUITING -> b.kiest(Rol.SLUIT);
            case BOETE_NAAST_LAST -> b.kiest(Rol.PUNITIEF) && b.kiest(Rol.LAST);
            case VERGAAND -> b.kiest(Rol.NEEMT_BESLUIT_AF) || b.kiest(Rol.SLUIT);

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
        };
    }

    private static boolean isOpgelegd(Beeld b) {
        return b.bsbm() == Bsbmoordeel.Stand.OPGELEGD;
    }
}
