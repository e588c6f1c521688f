package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Stap5.Punt;

/** The sentences of the explanations, by the keys of their bundle, {@code uitleg}. */
enum Zin {
    KOP_DOSSIER,
    KOP_FEITEN,
    KOP_VERLOOP,
    KOP_POSITIE,
    KOP_ASPECTEN,
    KOP_OVERLEG,
    KOP_KEUZE,
    KOP_TERMIJN,
    KOP_VERDER,
    KOP_AANDACHTSPUNTEN,
    KOP_LEZINGEN,
    KOP_GEBEURTENIS,
    KOP_STEUN,
    KOP_ONTBREEKT,
    STRATEGIE,
    STRATEGIE_LHS,
    STRATEGIE_ANDERS,
    STRATEGIE_SPECIFIEK,
    WIJZIGING,
    WIJZIGING_KLASSE,
    WIJZIGING_HERSTELLEND,
    WIJZIGING_BESTRAFFEND,
    WIJZIGING_STRAFRECHT,
    WIJZIGING_GEWICHT,
    WIJZIGING_NIETS,
    WIJZIGING_JA,
    WIJZIGING_NEE,
    REIKWIJDTE,
    GEBIED,
    GROEP,
    THEMA,
    BEVINDING_OVERTREDING,
    BEVINDING_GEEN_OVERTREDING,
    OMSCHRIJVING,
    VOORSCHRIFT,
    VOORSCHRIFT_VERWIJZING,
    BELANG_EEN,
    BELANG_MEER,
    SPOED,
    NORMADRESSAAT,
    NORMADRESSAAT_NAAM,
    BESLUIT_WEL,
    BESLUIT_GEEN,
    BEVOEGDHEID_GEEN,
    BEVOEGDHEID_EEN,
    BEVOEGDHEID_MEER,
    BSBM,
    BSBM_FEIT_WEL,
    BSBM_FEIT_NIET,
    BSBM_CONTRA_WEL,
    BSBM_CONTRA_GEEN,
    BSBM_OPLEGGEN_WEL,
    BSBM_OPLEGGEN_NIET,
    GEEN_POSITIE,
    RIJ,
    KOLOM,
    KOLOM_ONDERBOUWING,
    KOLOM_STANDAARD,
    KOLOM_STANDAARD_TOELICHTING,
    UITGANGSPOSITIE,
    VERZACHTEND_EEN,
    VERZACHTEND_MEER,
    VERZWAREND_EEN,
    VERZWAREND_MEER,
    LEGALISATIE,
    RECIDIVE,
    ZONDER_TOELICHTING_EEN,
    ZONDER_TOELICHTING_MEER,
    MET_TOELICHTING,
    MET_ONDERBOUWING,
    VERPLAATSING_GEEN,
    VERPLAATSING_OPGEHEVEN,
    VERPLAATSING_EEN,
    VERPLAATSING_MEER,
    VERPLAATSING_DEELS,
    VERPLAATSING_NIET,
    RICHTING_VERZACHTEND,
    RICHTING_VERZWAREND,
    KLASSE,
    ASPECT_GEEN,
    ASPECT_EEN,
    ASPECT_MEER,
    ASPECT_ZONDER_ROL_EEN,
    ASPECT_ZONDER_ROL_MEER,
    OVERLEG_NOODZAKELIJK,
    OVERLEG_ZINVOL,
    OVERLEG_NIET_LICHT,
    OVERLEG_NIET_BSBM,
    OVERLEG_GEEN_UITKOMST,
    OVERLEG_UITKOMST,
    OVERLEG_UITKOMST_DATUM,
    OVERLEG_TOELICHTING,
    OVERLEG_WACHT,
    SCENARIO_GEEN,
    SCENARIO_EEN,
    SCENARIO_MEER,
    GEDRAGING_TOEZICHT_EEN,
    GEDRAGING_TOEZICHT_MEER,
    GEDRAGING_GEVAAR_EEN,
    GEDRAGING_GEVAAR_MEER,
    AANGIFTE,
    KEUZE_GEEN_OVERTREDING,
    GEDOOGBESLUIT,
    GEDOOGBESLUIT_TOT,
    GEDOOGBESLUIT_MOTIVERING,
    GEDOGEN,
    KEUZE_WACHT,
    KEUZE_HERPOSITIONEREN,
    OVERWOGEN_EEN,
    OVERWOGEN_MEER,
    GEKOZEN,
    GEKOZEN_OOK,
    GEKOZEN_ONZEKER_EEN,
    GEKOZEN_ONZEKER_MEER,
    AFWIJKING,
    AFWIJKING_GEEN,
    AFWIJKING_EEN,
    AFWIJKING_MEER,
    AFWIJKING_GELIJK,
    AFWIJKING_BINNEN,
    AFWIJKING_BUITEN,
    NIETS,
    SPOOR,
    BESCHIKBAAR_EEN,
    BESCHIKBAAR_MEER,
    NOG_NIET_EEN,
    NOG_NIET_MEER,
    NIET_BESCHIKBAAR_EEN,
    NIET_BESCHIKBAAR_MEER,
    REDEN_BSBM_BIJ_GEDOGEN,
    AFWIJKING_INHOUD,
    LEZING_INLEIDING_EEN,
    LEZING_INLEIDING_MEER,
    LEZING_NIEUW,
    DOSSIER_EEN,
    DOSSIER_MEER,
    DOSSIER_OPEN,
    DOSSIER_GESLOTEN,
    VERVOLG_EERSTE,
    VERVOLG_PLAATS,
    GEBEURTENIS_OVERLEG,
    GEBEURTENIS_OVERLEG_DOOR,
    BSBM_TERUG,
    OPNIEUW_NA_OVERLEG,
    GEBEURTENIS_HERZIENING,
    OPNIEUW_NA_HERZIENING,
    GEBEURTENIS_HERCONTROLE,
    GEBEURTENIS_HERCONTROLE_DOOR,
    HERCONTROLE_OMSCHRIJVING,
    HERCONTROLE_WEL,
    HERCONTROLE_NIET,
    HERCONTROLE_VOORTDUREN,
    HERCONTROLE_GEDOGEN,
    HERCONTROLE_WACHT,
    TERMIJN_VERSTREKEN,
    TERMIJN_WAS_ER_NIET,
    TERMIJN_LIEP_NIET,
    GEBEURTENIS_TERMIJN,
    GEBEURTENIS_TERMIJN_DOOR,
    GEBEURTENIS_LASTSTAP,
    GEBEURTENIS_LASTSTAP_DOOR,
    BESLISSING_BLIJFT,
    GEBEURTENIS_NIEUW,
    GEBEURTENIS_NIEUW_DOOR,
    RECIDIVE_WEL,
    RECIDIVE_AL,
    RECIDIVE_NIET,
    EERDER_EEN,
    EERDER_MEER,
    INZET_ZONDER_NALEVING,
    INZET_VERVANGEN,
    TREDE_SAMEN,
    WIJZIGING_GEEN,
    WIJZIGING_OPGAVE,
    WIJZIGING_CONCLUSIE,
    WIJZIGING_VAN_NAAR,
    WIJZIGING_NU,
    WIJZIGING_WAS,
    DOORPAKKEN,
    TREDEN_EEN,
    TREDEN_MEER,
    TREDEN_GEEN,
    TREDE_MET_STAND,
    STRAFRECHT_BLIJFT,
    VOLGENDE,
    VOLGENDE_GELIJK,
    VOLGENDE_GEEN,
    HERPOSITIONEREN_NAAR,
    HERPOSITIONEREN_OVERLEG,
    HERSTELTERMIJN,
    HERSTELTERMIJN_GEEN,
    HERSTELTERMIJN_VERVALLEN,
    HERSTELTERMIJN_NAGAAN,
    INNING,
    LAST_VOLGENDE,
    LAST_VOLTOOID,
    LAST_OVERSLAAN,
    LAST_BESLUIT_ACHTERAF,
    VOLHOUDEN,
    VERDER_TREDE,
    VERDER_GEEN_TREDE,
    GESLOTEN,
    KOP_BEVINDING,
    KOP_BEVINDING_NAAMLOOS,
    KOP_SAMEN,
    GEWEIGERD_EEN,
    GEWEIGERD_MEER,
    SAMEN_CONTROLE_EEN,
    SAMEN_CONTROLE_MEER,
    SAMEN_DEFINITIEF,
    SAMEN_WACHT,
    SAMEN_GEWEIGERD,
    SAMEN_GEEN_PLAATS,
    SAMEN_PLAATS_EEN,
    SAMEN_PLAATS_MEER,
    SAMEN_OVERLEG_GEEN,
    SAMEN_OVERLEG_NOODZAKELIJK_EEN,
    SAMEN_OVERLEG_NOODZAKELIJK_MEER,
    SAMEN_OVERLEG_ZINVOL_EEN,
    SAMEN_OVERLEG_ZINVOL_MEER,
    SAMEN_OVERLEG_BEIDE,
    SAMEN_AANGIFTE,
    SAMEN_NIETS,
    SAMEN_INTERVENTIE,
    SAMEN_TYPERING,
    SAMEN_TYPERING_WEL,
    SAMEN_TYPERING_GEEN;

    private static final Bundel BUNDEL = Bundel.laad("uitleg", sleutels());

    /** Every key that the bundle must hold. */
    static Set<String> sleutels() {
        Set<String> sleutels = new TreeSet<>();
        Arrays.stream(values()).map(Zin::name).forEach(sleutels::add);
        for (Reeks reeks : Reeks.values()) {
            reeks.codes.forEach(code -> sleutels.add(reeks.sleutel(code)));
        }
        return sleutels;
    }

    /** A text for each constant of an enum. */
    enum Reeks {
        VOORSCHRIFT(Voorschrift.Soort.values()),
        PERSOON(Normadressaat.Soort.values()),
        VERZACHTEND(VerzachtendArgument.Soort.values()),
        VERZWAREND(VerzwarendArgument.Soort.values()),
        KLASSE(Klasse.values()),
        ASPECT(VerzwarendAspect.Soort.values()),
        SPOOR(Spoor.values()),
        GEDOOGGROND(Gedoogbesluit.Grond.values()),
        INTERVENTIE(Interventie.values()),
        LAST(Voorgeschiedenis.LASTEN.toArray(Interventie[]::new)),
        LASTSTAP(Laststap.values()),
        WIJZIGING(Wijziging.values()),
        REDEN(Redencode.values()),
        TERMIJN(Termijn.values()),
        AANDACHTSPUNT(Aandachtspuntcode.values()),
        GROND(Punt.Grond.values()),
        SAMEN(Interventiesoort.values()),
        VERANTWOORDING(Verantwoordingscode.values()),
        SIGNAAL(Signaalcode.values());

        private final List<Enum<?>> codes;

        Reeks(Enum<?>... codes) {
            this.codes = List.of(codes);
        }

        private String sleutel(Enum<?> code) {
            return name().toLowerCase(Locale.ROOT) + "." + code.name();
        }

        /** What is said of a constant. */
        Sjabloon sjabloon(Taal taal, Enum<?> code) {
            return BUNDEL.sjabloon(taal, sleutel(code));
        }
    }

    /** This sentence. */
    Sjabloon sjabloon(Taal taal) {
        return BUNDEL.sjabloon(taal, name());
    }

    /** This sentence, which has no places. */
    String tekst(Taal taal) {
        return sjabloon(taal).vul(Map.of()).get(0).tekst();
    }
}
