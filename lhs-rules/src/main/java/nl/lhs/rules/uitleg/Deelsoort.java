package nl.lhs.rules.uitleg;

/** The parts of a {@link Motivering}, in their order. */
public enum Deelsoort {
    /** Of a dossier: how many records it holds, and whether it is closed. */
    DOSSIER,
    /** What was found, at whom, and what else was given. */
    FEITEN,
    /** In a dossier: what happened, and what came before. */
    VERLOOP,
    /** The place in the matrix, and how arguments moved it (step 1). */
    POSITIE,
    /** The aggravating aspects (step 2). */
    ASPECTEN,
    /** Overleg with police and OM, and aangifte (step 3). */
    OVERLEG,
    /** What was chosen, and why everything else was not (step 4). */
    KEUZE,
    /** The term (step 4). */
    TERMIJN,
    /** The answer to a request for enforcement. */
    VERZOEK,
    /** In a dossier: what comes next, or that it is closed (step 4). */
    VERDER,
    /** The points of attention. */
    AANDACHTSPUNTEN,
    /** How the text of the strategie was read where it leaves this case open. */
    LEZINGEN,
    /** Of a dossier: what is new in one later record. */
    GEBEURTENIS
}
