package nl.lhs.rules.internal;

/** What compiled rules reason with: the facts, and what was concluded of them so far. */
public interface Redenering {
    /**
     * How many facts and conclusions there are of a kind.
     *
     * @param soort the number of the kind among {@link Regelwerk#soorten()}
     */
    int aantal(int soort);

    /**
     * One of them.
     *
     * @param nummer from 0 to below {@link #aantal(int)}
     */
    Object van(int soort, int nummer);

    /**
     * Tells that the conditions of a rule are met.
     *
     * @param regel the number of the rule among {@link Regelwerk#regels()}
     * @return whether it may conclude what it does
     */
    boolean vuurt(int regel);

    /**
     * Draws a conclusion.
     *
     * @param regel the rule that draws it
     * @param soort the kind of the conclusion, or -1 where no rule looks at that kind
     */
    void concludeert(int regel, int soort, Conclusie conclusie);
}
