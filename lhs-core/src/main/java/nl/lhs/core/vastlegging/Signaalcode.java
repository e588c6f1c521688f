package nl.lhs.core.vastlegging;

/** The signals: the stable codes beside their text. */
public enum Signaalcode {
    /** Deliberate obstruction, which the definitions put under CALCULEREND, with a lighter typering (norm 3.1-3). */
    BELEMMERING_BIJ_LICHTE_TYPERING,
    /** Fraud, which the definitions put under BEWUST_EN_STRUCTUREEL, with GOEDWILLEND or ONVERSCHILLIG (norm 3.1-3). */
    FRAUDE_BIJ_LICHTE_TYPERING,
    /** Deliberate obstruction or fraud, and yet no typering (norms 3.1-3 and 3.1-4). */
    GEDRAGING_ZONDER_TYPERING,
    /** Recidive is a history of enforcement, and yet no typering (norms 3.1-3, 3.1-4 and 3.1-6). */
    RECIDIVE_ZONDER_TYPERING,
    /** Legalisation said to be possible where the gevolgen are AANZIENLIJK (norms 3.1-2 and 3.1-8). */
    LEGALISATIE_BIJ_AANZIENLIJKE_GEVOLGEN,
    /** A mitigating argument in a matter that is urgent (norms 3.1-5 and B2-4). */
    VERZACHTEND_BIJ_SPOED,
    /** An outcome of an overleg that was not indicated (norms 3.3-2 and 3.3-3). */
    OVERLEG_ZONDER_INDICATIE,
    /** A term for a gedragsvoorschrift, which asks for none or a very short one (norm 3.4-5). */
    TERMIJN_BIJ_GEDRAGSVOORSCHRIFT,
    /** A boete or BSBM is chosen where a fine probably has no effect (norm 3.2-1, reading R15). */
    BESTRAFFING_ZONDER_EFFECT,
    /** A BSBM is chosen where aangifte is standard (norms 3.3-5, 3.3-6 and B2-3, reading R15). */
    BSBM_NAAST_AANGIFTE,
    /** A BSBM is chosen in row 4: not relatively simple (norm B2-3, reading R15). */
    BSBM_IN_RIJ_4,
    /** A BSBM is chosen with three aggravating aspects or more: not relatively simple (norm B2-3, reading R15). */
    BSBM_BIJ_DRIE_ASPECTEN,
    /** Recidive beside column C or D: the same history may count twice (norms 3.1-3 and 3.1-6, reading R15). */
    RECIDIVE_BIJ_ZWARE_TYPERING,
    /** Deliberate danger to people by who was typed lightly (norms 3.1-3 and 3.3-6, reading R15). */
    OPZET_BIJ_LICHTE_TYPERING,
    /** Facts hidden by other offences by who was typed lightly (norms 3.1-3 and 3.2-1, reading R15). */
    VERHULLING_BIJ_LICHTE_TYPERING,
    /** A gedoogbesluit in a matter that is urgent (norms 3.1-9 and B2-4, reading R15). */
    GEDOGEN_BIJ_SPOED,
    /** A gedoogbesluit that holds more than two years after the finding: not temporary (norm 3.1-9, reading R15). */
    GEDOGEN_LANGER_DAN_TWEE_JAAR,
    /** In a dossier: a herstelsanctie chosen or imposed while another is in force (Awb 5:6). */
    TWEE_HERSTELSANCTIES,
    /** In a dossier: a beschikking without a voornemen (norm B2-7, Awb 4:8). */
    BESCHIKKING_ZONDER_VOORNEMEN,
    /** In a dossier: a beschikking while the zienswijze could still be given (norm B2-7, Awb 4:8). */
    BESCHIKKING_BINNEN_ZIENSWIJZETERMIJN,
    /** In a dossier: a beschikking without a term where one is needed (norm B2-7, Awb 5:32a). */
    BESCHIKKING_ZONDER_TERMIJN,
    /** In a dossier: collection more than a year after forfeiture (Awb 5:35). */
    INVORDERING_NA_EEN_JAAR,
    /** In a dossier: more forfeited or collected than the maximum (Awb 5:32b). */
    BOVEN_MAXIMUM,
    /** In a dossier: costs of bestuursdwang fixed more than five years after (Awb 5:25). */
    KOSTENVERHAAL_NA_VIJF_JAAR,
    /** In a dossier: bestuursdwang carried out under spoed, and no beschikking yet (Awb 5:31). */
    SPOED_ZONDER_BESCHIKKING,
    /** In a dossier: refrained, tolerated or no overtreding, while a last is in force (Awb 5:34). */
    LAST_ZONDER_OVERTREDING,
    /** In a dossier: a heavier intervention where no term was set (norm 3.4-4, reading R13). */
    DOORPAKKEN_ZONDER_TERMIJN,
    /** In a dossier: a last left behind between its voornemen and its beschikking (norm B2-7, reading R13). */
    DOORPAKKEN_VOOR_BESCHIKKING,
    /** In a dossier: a new overtreding while a last is in force (Awb 5:6). */
    OVERTREDING_ONDER_LAST,
    /** In a dossier: a BSBM or proces-verbaal where a boete was chosen before (Awb 5:43 and 5:44, reading R15). */
    TWEE_STRAFFEN_IN_EEN_DOSSIER,
    /** A rule of the agency's own concluded it: text and norms are of that rule. A record may hold several. */
    EIGEN_REGEL
}
