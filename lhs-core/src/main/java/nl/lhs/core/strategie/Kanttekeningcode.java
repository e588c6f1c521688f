package nl.lhs.core.strategie;

/**
 * What can be odd in a strategie that is right by form. The names are stable: programs may depend on them.
 *
 * <p>Two ideas are used below. What a segment <i>begins</i> with is its lightest herstellende intervention by the weights
 * of the strategie itself; where it holds none, its lightest bestraffende (reading R5). And a segment lies
 * <i>heavier</i> than another if it lies to its right, above it, or both (norms 3.1-5 and 3.1-6).
 *
 * <p>LHS 1.7 has none of these.
 */
public enum Kanttekeningcode {
    /**
     * No segment has this klasse. What the klasse asks for is then asked nowhere (norms 3.3-1 and 3.3-7). At
     * {@code /segmenten}.
     */
    KLASSE_ZONDER_SEGMENT,
    /**
     * A segment has a heavier klasse than another, and begins lighter: the klasse says one thing, the cells and the weights
     * say the opposite. Compared are segments of which one lies heavier than the other, whichever of the two has the
     * heavier klasse. So C3 and D2 of LHS 1.7 are not: C3 is ZWAAR and begins with VERSCHERPT_TOEZICHT, D2 is MIDDEN and
     * begins with a last, but neither lies heavier. Nor is a segment that begins with nothing, as it holds criminal action
     * only. At the klasse of the segment with the heavier klasse, once, however many others begin heavier (figures 2 and 3).
     *
     * <p>Example: D1 of LHS 1.7 made ZWAAR, while D2 stays MIDDEN. D1 begins with WAARSCHUWEN, D2 with a last.
     */
    KLASSE_BEGINT_LICHTER,
    /**
     * A segment is lighter in one soort than its neighbour to the left or below. Its lightest intervention of that soort
     * weighs less than the lightest of the neighbour, or its heaviest weighs less than the heaviest of the neighbour. A
     * segment without bestraffende, or without strafrechtelijke interventions, is lighter than one that holds them. One
     * without herstellende is compared by its bestraffende, as these take their place (reading R5), and is lighter only
     * where it has none of these either. At the list of that soort, once for each neighbour (figure 3, norms 3.1-5 and
     * 3.1-6).
     *
     * <p>Example: B3 of LHS 1.7 without BESTUURLIJKE_BOETE, which A3, to its left, holds.
     */
    LICHTER_DAN_BUUR,
    /**
     * A bestraffende or strafrechtelijke intervention stands in no segment. It then comes by a motivated deviation, a
     * {@code keuze} in a dossier or an overleg only. A herstellende is a rung of the ladder wherever it stands, and so is
     * meant only where outside its segment it is chosen alone (reading R13). At the weight of the intervention, which in a
     * specifieke strategie stands in {@code /gewichten}.
     */
    INTERVENTIE_NERGENS,
    /**
     * An aspect changes nothing: the overleg is the same with and without aspecten in the klasse of every segment, and the
     * aspect has no property that is looked at. It is then only noted in a record (norms 3.2-1 and 3.3-2). At the aspect.
     */
    ASPECT_ZONDER_GEVOLG
}
