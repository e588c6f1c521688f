package nl.lhs.core.vastlegging;

/** Why an intervention was chosen or not: the stable code beside the text of an {@link Overweging}. */
public enum Redencode {
    /** Chosen: the lightest available herstellende (norm 3.4-2, reading R5). */
    LICHTSTE_HERSTELLENDE,
    /** Chosen: the lightest available bestraffende, since no herstellende is available (norm 3.4-2, reading R5). */
    LICHTSTE_BESTRAFFENDE,
    /** Chosen: the fittest in spoed (norm B2-4, reading R8). */
    BESTUURSDWANG_BIJ_SPOED,
    /** Chosen: follows from the overleg (norms 3.3-4 and 3.4-3). */
    VOLGT_UIT_OVERLEG,
    /** Chosen: the instance imposes it (norms 3.3-3 and B2-3). */
    WORDT_OPGELEGD,
    /** Chosen: the OM does not act, and the instance imposes it where the segment holds a PV only (norm 3.4-3, reading R11). */
    WORDT_OPGELEGD_NA_OVERLEG,
    /** Chosen by the handhaver, with reasons (norm 3.4-2). */
    AFWIJKING_GEKOZEN,
    /** Not available: the instance lacks the power (norm B2-1). */
    GEEN_BEVOEGDHEID,
    /** No PV of the instance's own: it has no BOA, and a PV follows from an overleg only (norms B2-1 and 3.4-3, R5). */
    GEEN_BOA,
    /** Not available: there is no begunstigend besluit to suspend or withdraw (norm B2-2). */
    GEEN_BEGUNSTIGEND_BESLUIT,
    /** Not available: meant for those who need no begunstigend besluit (norm B2-2). */
    WEL_BEGUNSTIGEND_BESLUIT,
    /** Not available: it is not known whether there is a begunstigend besluit (norm B2-2, reading R9). */
    BEGUNSTIGEND_BESLUIT_ONBEKEND,
    /** Not available: the fact is not in the Feitenboekje (norm B2-3). */
    FEIT_NIET_IN_FEITENBOEKJE,
    /** Not available: there is a contra-indicatie (norm B2-3). */
    CONTRA_INDICATIE,
    /** Not chosen: a lighter one of its kind is available, and goes before (norm 3.4-2). */
    LICHTERE_GAAT_VOOR,
    /** Not chosen: in spoed another fits better (norm B2-4, reading R8). */
    SPOED_GAAT_VOOR,
    /** Not chosen: a herstellende is available, and goes before (norm 3.4-2, reading R5). */
    HERSTELLENDE_GAAT_VOOR,
    /** Not allowed: one act is not punished twice (reading R5). */
    GEEN_TWEEDE_STRAF,
    /** Not considered further: the overleg left the matter to criminal law (norm 3.3-4). */
    ALLEEN_STRAFRECHT,
    /** No PV: the overleg ended without criminal action (norm 3.4-3). */
    OVERLEG_ZONDER_STRAFRECHT,
    /** No PV: there is no overleg from which it follows (norms 3.3-4 and 3.4-3). */
    GEEN_OVERLEG,
    /** No PV: the BSBM takes its place, and the OM does not act (norm 3.3-3). */
    BSBM_IN_PLAATS_VAN_PV,
    /** No BSBM: the instance does not impose one (norm B2-3). */
    BSBM_NIET_OPGELEGD,
    /** Not chosen: the handhaver chose otherwise, with reasons (norm 3.4-2). */
    AFWIJKING_ANDERS,
    /** Not chosen yet: the overleg has no outcome (norm 3.3-1, reading R7). */
    WACHT_OP_OVERLEG,
    /** Not chosen: there is a gedoogbesluit, so no administrative action (norm 3.1-9). */
    GEDOOGBESLUIT,
    /** Not chosen: the instance refrains from enforcement (norm B1-1). */
    AFZIEN,
    /** Not chosen: there is a gedoogbesluit, which leaves prosecution to the OM (norm 3.1-10). */
    VERVOLGING_AAN_OM,
    /** Not chosen: the instance refrains from enforcement, which leaves prosecution to the OM (norm B1-1). */
    AFZIEN_LAAT_VERVOLGING_AAN_OM,
    /** Chosen: the next rung, since compliance did not follow (norm 3.4-4, reading R13). */
    VOLGENDE_TREDE,
    /** Chosen: criminal action that stands in the dossier, and stays (norm 3.4-4, reading R13). */
    BLIJFT_STAAN,
    /** Not chosen: used before in this dossier, and not repeated (norm 3.4-4, reading R13). */
    TREDE_GEBRUIKT,
    /** Not chosen: no heavier than what was used last (norm 3.4-4, reading R13). */
    TREDE_TE_LICHT,
    /** Not chosen yet: a lower rung goes first (norm 3.4-4, reading R13). */
    LAGERE_TREDE_GAAT_VOOR,
    /** Not chosen: criminal action is no rung, and comes through overleg only (norm 3.4-3, reading R13). */
    GEEN_TREDE,
    /** Not chosen: the warning announced a last, which follows now (norms 3.4-4 and B2-6, reading R13). */
    LAST_WAS_AANGEKONDIGD,
    /** Chosen: above what stands no rung is left, and it is kept up (norms 3.4-4 and 3.4-8, reading R13). */
    WORDT_GEHANDHAAFD,
    /** Chosen: the handhaver keeps going what stands (norms 3.4-2 and 3.4-8, reading R13). */
    WORDT_VOORTGEZET,
    /** Not chosen: the handhaver keeps going what stands (norms 3.4-2 and 3.4-8, reading R13). */
    VOORTZETTEN_GAAT_VOOR,
    /** Chosen: a herziening or an overleg does not go below it (norm 3.4-4, reading R13). */
    BODEM_VAN_HET_DOSSIER,
    /** Not chosen: what the last hercontrole without compliance chose goes before (norm 3.4-4, reading R13). */
    BODEM_GAAT_VOOR,
    /** Chosen: it stood when there was compliance, and nothing new is chosen (norm 3.4-8). */
    STOND_BIJ_SLUITING,
    /** Not chosen: there is compliance (norm 3.4-8). */
    NALEVING
}
