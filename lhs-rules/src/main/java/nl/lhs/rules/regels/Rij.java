package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.ToegepasteRegel;

/**
 * A row of a table beside the rules: a line that a record can have, and the condition on which it has it. A record names
 * the row as it names a rule, in the place of the rule that reads the table.
 *
 * <p>Two rows are equal if they are the same: each is read once.
 */
public abstract sealed class Rij permits Aandachtsrij, Signaalrij, Redenrij, Vervolgrij, Dossiersignaalrij {
    private final ToegepasteRegel regel;

    Rij(ToegepasteRegel regel) {
        this.regel = regel;
    }

    /** What the record says of it. */
    public final ToegepasteRegel regel() {
        return regel;
    }

    /** Its name. */
    @Override
    public final String toString() {
        return regel.regel();
    }
}
