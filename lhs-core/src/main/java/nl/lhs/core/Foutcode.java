package nl.lhs.core;

/**
 * The kinds of fault that input can have. The names are stable: programs may depend on them.
 *
 * <p>The first group is about form; the second names the contradictions of {@link Tegenspraken}, with their norms; the
 * third, from {@link #DOSSIER_AFGESLOTEN} on, names what an event cannot do in its dossier.
 */
public enum Foutcode {
    /** Not one JSON value in UTF-8. */
    GEEN_JSON,
    /** More than the largest size that is read. */
    TE_GROOT,
    /** The same key twice in one JSON object. */
    DUBBELE_SLEUTEL,
    /** A required field is missing. */
    ONTBREEKT,
    /** A field that the format does not know. */
    ONBEKEND_VELD,
    /** A value of another JSON type than expected, null among them. */
    VERKEERD_TYPE,
    /** A value outside the list of known names. */
    ONBEKENDE_WAARDE,
    /** No existing calendar date of the form jjjj-mm-dd. */
    GEEN_DATUM,
    /** A text of white space only, or of no characters. */
    LEEG,
    /** A text longer than allowed. */
    TE_LANG,
    /** A text with half of a surrogate pair, which cannot be written down. */
    ONGELDIG_TEKEN,
    /** A list or object with fewer entries than required. */
    TE_WEINIG,
    /** A list or object with more entries than allowed. */
    TE_VEEL,
    /** The same value, or the same soort, twice. */
    DUBBEL,
    /** A label whose key is not of the required form. */
    ONGELDIGE_SLEUTEL,
    /** A constraint of the format that has no code of its own. */
    ONGELDIG,
    /** A record that follows another strategie than is followed where it is used. */
    ANDERE_STRATEGIE,
    /** A record that holds another decision than the rules make where it is used. */
    ANDERE_BESLISSING,
    /** A casus that no strategie fits, of those to choose from (norm 1.2-1). */
    GEEN_STRATEGIE,
    /** A casus that two strategieen fit, of those to choose from (norm 1.2-1). */
    MEER_STRATEGIEEN,
    /** A strategie that rests on one that is not known. */
    ONBEKENDE_BASIS,
    /** A record that contradicts itself. */
    TEGENSTRIJDIG,

    /** MEDEWERKING_DESKUNDIGE_DERDEN without onderbouwing (norm 3.2-3). */
    ASPECT_ZONDER_ONDERBOUWING,
    /** A gedoogbesluit that ended before the finding (norm 3.1-9). */
    GEDOOGBESLUIT_VERLOPEN,
    /** A gedoogbesluit, and beside it refraining from enforcement (norms 3.1-9 and B1-1). */
    AFZIEN_NAAST_GEDOOGBESLUIT,
    /** A request for enforcement that must be answered before it was received (norm V-1). */
    VERZOEK_UITERLIJK_VOOR_ONTVANGST,
    /** A BSBM imposed for a fact outside the Feitenboekje (norm B2-3). */
    BSBM_FEIT_NIET_IN_FEITENBOEKJE,
    /** A BSBM imposed in spite of a contra-indicatie (norm B2-3). */
    BSBM_CONTRA_INDICATIE,
    /** A BSBM imposed without the power to do so (norm B2-1). */
    BSBM_ZONDER_BEVOEGDHEID,
    /** A BSBM imposed beside an overleg that ended in criminal action (norm 3.3-3). */
    BSBM_NAAST_STRAFRECHT,
    /** A deviation with an intervention for which the power is missing (norm B2-1). */
    AFWIJKING_ZONDER_BEVOEGDHEID,
    /** A deviation with SCHORSEN_OF_INTREKKEN where there is no begunstigend besluit (norm B2-2). */
    AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT,
    /** A deviation with PROCES_VERBAAL without an overleg that ended in criminal action (norm 3.4-3). */
    AFWIJKING_PV_ZONDER_OVERLEG,
    /** A deviation with BSBM that is not imposed (norm B2-3). */
    AFWIJKING_BSBM_NIET_OPGELEGD,
    /** A deviation without the BSBM that is imposed (norm B2-3). */
    AFWIJKING_ZONDER_OPGELEGDE_BSBM,
    /** A deviation with two punishments for one act (reading R5). */
    AFWIJKING_TWEE_STRAFFEN,

    /** An event in a dossier that is closed. */
    DOSSIER_AFGESLOTEN,
    /** A hercontrole without compliance while the term still runs (norm 3.4-4). */
    TERMIJN_LOOPT_NOG,
    /** A term that ends before it is set. */
    TERMIJN_VERSTREKEN,
    /** A term, and nothing chosen that there must be compliance with. */
    TERMIJN_ZONDER_INTERVENTIE,
    /** An event before the bevinding that it is about, or a hercontrole before the last one. */
    TE_VROEG,
    /** An event that needs an overtreding, in a dossier without one (norm 3.1-1). */
    GEEN_OVERTREDING_IN_DOSSIER,
    /** A hercontrole without compliance after the gedoogbesluit ended (norm 3.1-9). */
    GEDOOGBESLUIT_GEEINDIGD,
    /** A BSBM that is taken back, and was not imposed (norm 3.3-3). */
    BSBM_NIET_OPGELEGD,
    /** A case with another kenmerk than that of the dossier. */
    ANDER_KENMERK,
    /** A new overtreding with the kenmerk of the dossier that it follows on. */
    ZELFDE_KENMERK,
    /** A new overtreding by another normadressaat (norm 3.1-6), or one inspection of two normadressaten. */
    ANDERE_NORMADRESSAAT,
    /** A new overtreding of another norm, or of one that is not named (norm 3.1-6). */
    ANDER_VOORSCHRIFT,
    /** Criminal action as a rung: it follows from an overleg only (reading R13). */
    STRAFRECHT_IS_GEEN_TREDE,
    /** A choice of another rung, where nothing can be chosen yet or at all (readings R7 and R10). */
    KEUZE_NIET_AAN_DE_ORDE,
    /** A step of a last that does not stand in the dossier (norm B2-7). */
    LAST_NIET_GEKOZEN,
    /** A step of a last that cannot be taken now (norm B2-7). */
    LASTSTAP_NIET_AAN_DE_BEURT,
    /** A step that this kind of last does not have (norm B2-7). */
    LASTSTAP_NIET_VAN_SOORT,
    /** A step on or before the last day of the term, or of the BESCHIKKING (norm B2-7, Awb 5:33). */
    LASTSTAP_BINNEN_TERMIJN,
    /** A UITGEWERKT while less than the maximum was forfeited. */
    MAXIMUM_NIET_BEREIKT,
    /** An INVORDERING of more than was forfeited and not yet collected (Awb 5:37). */
    MEER_DAN_VERBEURD,
    /** A BESCHIKKING of a LOD without a dwangsom, or the dwangsom without a maximum (Awb 5:32b). */
    DWANGSOM_ONVOLLEDIG,
    /** A choice with both interventions and voortzetten, or neither (reading R13). */
    KEUZE_ONDUIDELIJK,
    /** A voortzetten where no last stands (reading R13). */
    GEEN_LAST_OM_VOORT_TE_ZETTEN,
    /** An event that lies before one that is already in the dossier. */
    EERDER_DAN_DOSSIER,
    /** A herziening of a closed case that brings more than bsbm or verzoek, or a step or overleg that it does not allow. */
    NIET_NA_SLUITING
}
