package nl.lhs.rules.uitleg;

/**
 * The parts of a {@link Motivering}, in their order. Some are for one {@link Lezer}: OVERTREDING, BEVOEGDHEID, BELEID and
 * WEGING for the besluit; NU, UITERLIJK and DAARNA for the inspector; KEUZE, TERMIJN and VERZOEK for besluit and file; the
 * others for the file.
 */
public enum Deelsoort {
    /** Of a dossier: how many records it holds, and whether it is closed. */
    DOSSIER,
    /** What was found, at whom, and what else was given. */
    FEITEN,
    /** In a dossier: what happened, and what came before. */
    VERLOOP,
    /** What was found, when and where, which rule was broken, and who is the overtreder. */
    OVERTREDING,
    /** On what power is acted, and for what purpose. */
    BEVOEGDHEID,
    /** The place in the matrix, and how arguments moved it (step 1). */
    POSITIE,
    /** The strategie as a policy rule, and the place of the overtreding in it. */
    BELEID,
    /** The aggravating aspects (step 2). */
    ASPECTEN,
    /** Overleg with police and OM, and aangifte (step 3). */
    OVERLEG,
    /** What was chosen, and why everything else was not (step 4). */
    KEUZE,
    /** Whether the measure is fit, needed and balanced. */
    WEGING,
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
    GEBEURTENIS,
    /** What the inspector does now. */
    NU,
    /** By when. */
    UITERLIJK,
    /** What comes next. */
    DAARNA
}
