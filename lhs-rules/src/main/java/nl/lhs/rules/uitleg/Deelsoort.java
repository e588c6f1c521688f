package nl.lhs.rules.uitleg;

/** The parts of a {@link Motivering}, in their order. */
public enum Deelsoort {
    /** Of a dossier: how many records it holds, and whether it is closed. */
    DOSSIER,
    /** What was found, at whom, and what is known besides. */
    FEITEN,
    /** In a dossier: what happened, and what came before. */
    VERLOOP,
    /** The place in the matrix, and how arguments moved it (step 1). */
    POSITIE,
    /** The aggravating aspects (step 2). */
    ASPECTEN,
    /** Overleg with police and OM, and aangifte (step 3). */
    OVERLEG,
    /** What was chosen, and of everything else why not (step 4). */
    KEUZE,
    /** The term (step 4). */
    TERMIJN,
    /** In a dossier: what comes next, or that it is closed (step 4). */
    VERDER,
    /** What to mind. */
    AANDACHTSPUNTEN,
    /** How the text of the strategie was read where it left the case open. */
    LEZINGEN,
    /** Of a dossier: a later record, with what is new in it; one for each. */
    GEBEURTENIS
}
