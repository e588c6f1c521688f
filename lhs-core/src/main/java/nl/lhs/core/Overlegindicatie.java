package nl.lhs.core;

/** Whether police and OM are to be consulted (<i>indicatie</i>). Source: norms 3.3-1, 3.3-2 and 3.3-3. */
public enum Overlegindicatie {
    /** Always necessary: the segment is MIDDEN or ZWAAR. */
    NOODZAKELIJK,
    /** Can be useful: LICHT with one or more aggravating aspects. */
    ZINVOL,
    /** Not indicated. */
    NIET_GEINDICEERD
}
