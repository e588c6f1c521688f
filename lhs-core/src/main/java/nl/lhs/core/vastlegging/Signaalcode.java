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
    /** A rule of the agency's own concluded it: text and norms are of that rule. A record may hold several. */
    EIGEN_REGEL
}
