package nl.lhs.core;

/**
 * The kinds of fault that input can have. The names are stable: programs may depend on them.
 *
 * <p>The first group is about form; the second names the contradictions of {@link Tegenspraken}, with their norms.
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
    /** A record that contradicts itself. */
    TEGENSTRIJDIG,

    /** MEDEWERKING_DESKUNDIGE_DERDEN without onderbouwing (norm 3.2-3). */
    ASPECT_ZONDER_ONDERBOUWING,
    /** A gedoogbesluit that ended before the finding (norm 3.1-9). */
    GEDOOGBESLUIT_VERLOPEN,
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
    /** A deviation with EXPLOITATIEVERBOD_OF_SLUITING where there is a begunstigend besluit (norm B2-2). */
    AFWIJKING_MET_BEGUNSTIGEND_BESLUIT,
    /** A deviation with PROCES_VERBAAL without an overleg that ended in criminal action (norm 3.4-3). */
    AFWIJKING_PV_ZONDER_OVERLEG,
    /** A deviation with BSBM that is not imposed (norm B2-3). */
    AFWIJKING_BSBM_NIET_OPGELEGD,
    /** A deviation without the BSBM that is imposed (norm B2-3). */
    AFWIJKING_ZONDER_OPGELEGDE_BSBM,
    /** A deviation with two punishments for one act (reading R5). */
    AFWIJKING_TWEE_STRAFFEN
}
