package nl.lhs.rules.doorrekening;

import nl.lhs.core.Casus;

/**
 * Cases that are counted together: how many there are, and the simplest of them without its texts. The simplest has the
 * fewest facts, and is the first such case in the file; so the order in which cases come does not matter.
 */
final class Casusgroep {
    private long aantal;
    private int feiten = Integer.MAX_VALUE;
    private long regel;
    private Casus casus;

    /** Counts one more, by the number of its line. */
    void tel(long nummer, Casus een) {
        aantal++;
        int zijn = Kaal.feiten(een);
        if (isEenvoudiger(zijn, nummer)) {
            feiten = zijn;
            regel = nummer;
            casus = Kaal.from(een);
        }
    }

    /** Adds another group. */
    void voegToe(Casusgroep ander) {
        aantal += ander.aantal;
        if (isEenvoudiger(ander.feiten, ander.regel)) {
            feiten = ander.feiten;
            regel = ander.regel;
            casus = ander.casus;
        }
    }

    private boolean isEenvoudiger(int zijn, long nummer) {
        return zijn < feiten || (zijn == feiten && nummer < regel);
    }

    long aantal() {
        return aantal;
    }

    /** The line of the simplest. */
    long regel() {
        return regel;
    }

    /** The simplest, without its texts; null where there is none yet. */
    Casus casus() {
        return casus;
    }
}
