package nl.lhs.core.vastlegging;

/** The points of attention: the stable codes beside their text. */
public enum Aandachtspuntcode {
    /** The typering is the default of the strategie, B in LHS 1.7 (norm 3.1-4). */
    TYPERING_STANDAARD,
    /** Legalisation is the indicated way (norm 3.1-8). */
    LEGALISATIE_AANGEWEZEN,
    /** A sanction is chosen, and nobody looked into legalisation (norms 3.1-8 and B1-1). */
    LEGALISATIE_NIET_ONDERZOCHT,
    /** Gedogen leaves prosecution untouched (norm 3.1-10). */
    GEDOGEN_LAAT_VERVOLGING_ONVERLET,
    /** Refraining from enforcement asks reasons in the decision, and leaves prosecution untouched (norm B1-1). */
    AFZIEN_MOTIVEREN,
    /** There are aggravating aspects: the more, the greater the reason for criminal law (norm 3.2-2). */
    ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT,
    /** The overleg follows general agreements (norm 3.3-8). */
    OVERLEG_VOLGENS_AFSPRAKEN,
    /** Waiting does not stand in the way of urgent measures (norms 3.3-8 and B2-7, reading R7). */
    SPOED_WACHT_NIET,
    /** A ZWAAR segment without criminal action by the OM (norm 3.3-7). */
    ZWAAR_ZONDER_STRAFRECHT,
    /** Where no BSBM can be imposed, overleg is often necessary (norm B2-3). */
    GEEN_BSBM_DAN_VAAK_OVERLEG,
    /** The segment does not hold the BSBM that the instance wants to impose (norm 3.4-1, reading R11). */
    BSBM_BUITEN_SEGMENT,
    /** The gedoogbesluit plays no part (reading R10). */
    GEDOOGBESLUIT_TELT_NIET,
    /** There is afzien, and it plays no part (reading R10). */
    AFZIEN_TELT_NIET,
    /** The deviation was not taken over (reading R10). */
    AFWIJKING_TELT_NIET,
    /** The BSBM is not imposed (reading R10). */
    BSBM_TELT_NIET,
    /** The outcome of the overleg does not determine the choice (reading R10). */
    OVERLEG_BEPAALT_KEUZE_NIET,
    /** The gedoogbesluit is not held up by an overleg (reading R10). */
    GEDOGEN_WACHT_NIET_OP_OVERLEG,
    /** Refraining is not held up by an overleg (reading R10). */
    AFZIEN_WACHT_NIET_OP_OVERLEG,
    /** The deviation, not the BSBM, determines the choice (reading R10). */
    AFWIJKING_GAAT_VOOR_BSBM,
    /** No list of powers was given: each is taken as present (norm B2-1, reading R9). */
    BEVOEGDHEDEN_ONBEKEND,
    /** It is not known whether there is a begunstigend besluit (norm B2-2, reading R9). */
    BEGUNSTIGEND_BESLUIT_ONBEKEND,
    /** A permit that is required but missing is another matter (norm B2-2, reading R12). */
    VERGUNNING_VEREIST_OF_NIET,
    /** A deviation closes where a begunstigend besluit is held (norm B2-2, reading R12). */
    SLUITING_MET_BEGUNSTIGEND_BESLUIT,
    /** LOB is the fittest in spoed and serious cases, and something else is chosen (norm B2-4, reading R8). */
    LOB_BIJ_SPOED_OF_ERNST,
    /** Spoed, and LOB is not available: verscherpt toezicht ends nothing (norm B2-4, reading R8). */
    SPOED_ZONDER_BESTUURSDWANG,
    /** A bestraffende is chosen for want of a herstellende: mind proportionality (norm 3.4-2, reading R5). */
    PROPORTIONALITEIT,
    /** No herstellende or bestraffende intervention of the segment is available (norms 3.4-1 and 3.4-3). */
    NIETS_BESCHIKBAAR,
    /** Administrative action was agreed or allowed, but none can be chosen beside the punishment (norm 3.4-2). */
    BESTUURSRECHT_NIET_BESCHIKBAAR,
    /** A PV follows in a light segment (norm 3.4-3, reading R4). */
    PV_IN_LICHT_SEGMENT,
    /** A PV follows though the segment holds none (norm 3.3-4, reading R6). */
    PV_BUITEN_SEGMENT,
    /** Without a BOA of the instance, police or OM draw up the PV (norm B2-1, reading R5). */
    PV_ZONDER_BOA,
    /** The deviation goes outside the segment (norm 3.4-2). */
    AFWIJKING_BUITEN_SEGMENT,
    /** What a warning letter holds (norm B2-6). */
    WAARSCHUWINGSBRIEF,
    /** A talk adds to a warning (norm B2-9). */
    GESPREK_VULT_WAARSCHUWING_AAN,
    /** Verscherpt toezicht is announced (norm B2-5). */
    VERSCHERPT_TOEZICHT_AANKONDIGEN,
    /** A talk often comes before verscherpt toezicht (norm B2-9). */
    GESPREK_VOOR_VERSCHERPT_TOEZICHT,
    /** LOD and LOB go in three steps (norm B2-7). */
    LAST_IN_DRIE_STAPPEN,
    /** Spoed may skip steps of LOD and LOB (norm B2-7). */
    SPOED_SLAAT_STAPPEN_OVER,
    /** With LOB, action may precede the decision (norm B2-7). */
    LOB_VOOR_BESLUIT,
    /** Stopping activities may be a reason to inform policy makers and politics (norm B2-8). */
    STILLEGGEN_INFORMEREN,
    /** Stopping activities may fall under LOB (norm B2-10). */
    STILLEGGEN_ONDER_LOB,
    /** Closing is a reason to inform policy makers and politics (norm B2-8). */
    SLUITING_INFORMEREN,
    /** A fine may stand beside LOD or LOB (norm B2-11). */
    BOETE_NAAST_LAST,
    /** An act that is also an offence goes to the officier before a boete (Awb 5:44, reading R8). */
    BOETE_EERST_NAAR_OFFICIER,
    /** Suspending, withdrawing and closing are far-reaching (norm B2-12). */
    VERGAANDE_INTERVENTIE,
    /** The request for enforcement waits for the overleg, and its term runs on (Awb 4:13, reading R14). */
    VERZOEKTERMIJN_LOOPT_DOOR,
    /** LHS 1.7 is followed for a finding of 2024 or later, when there is a successor (norm 1.2-1). */
    STRATEGIE_HEEFT_OPVOLGER,
    /** In a dossier: no rung of the segment is left; the segment to the right is proposed (norm 3.4-4, reading R13). */
    HERPOSITIONEREN_NAAR_RECHTS,
    /** In a dossier: no rung of column D is left; overleg about criminal action is proposed (norm 3.4-4, R13). */
    HERPOSITIONEREN_MET_OVERLEG,
    /** In a dossier: no rung is left beside the criminal action (norm 3.4-4, reading R13). */
    GEEN_TREDE_MEER,
    /** In a dossier: a rung follows where the overleg left the matter to criminal law (norms 3.3-4 and 3.4-4). */
    TREDE_NAAST_STRAFRECHT,
    /** In a dossier: the chosen rung was used before (norm 3.4-4, reading R13). */
    KEUZE_HERHAALT_TREDE,
    /** In a dossier: the chosen rung is no heavier than the last (norm 3.4-4, reading R13). */
    KEUZE_NIET_ZWAARDER,
    /** In a dossier: the last that stood was not carried through (norm B2-7). */
    LAST_NIET_VOLTOOID,
    /** A new overtreding of a norm that was broken before: RECIDIVE is proposed (norm 3.1-6). */
    RECIDIVE_VOORGESTELD,
    /** A dossier is closed while a necessary overleg has no outcome (norm 3.3-1). */
    AFGESLOTEN_ZONDER_OVERLEG,
    /** In a dossier: no rung is left, and what stands is kept up (norms 3.4-4 and 3.4-8, reading R13). */
    TREDEN_OP,
    /** In a dossier: no rung is left, and the typering is to be weighed again (norm 3.1-3, reading R13). */
    TYPERING_HEROVERWEGEN,
    /** In a dossier: no rung is left, and criminal action is to be discussed (norm 3.3-7, reading R13). */
    STRAFRECHT_BESPREKEN,
    /** In a dossier: what follows is not among the interventions of the segment (norm 3.4-9, reading R13). */
    TREDE_BUITEN_SEGMENT,
    /** In a dossier: a hercontrole found no compliance while the case waits for the overleg (norm 3.3-1, reading R7). */
    HERCONTROLE_BIJ_WACHTEN,
    /** A rule of the agency's own concluded it: text and norms are of that rule. A record may hold several. */
    EIGEN_REGEL
}
