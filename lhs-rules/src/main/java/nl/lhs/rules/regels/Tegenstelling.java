package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.Signaalcode;

/**
 * Any step: facts that sit badly together. No other conclusion builds on it.
 *
 * @param rij the row that it comes from; null where a rule concludes it by itself
 */
public record Tegenstelling(Signaalcode code, Signaalrij rij) implements Conclusie {
    /** A signal that a rule concludes by itself. */
    public Tegenstelling(Signaalcode code) {
        this(code, null);
    }

    /** A signal that a row of the table gives a decision. */
    public Tegenstelling(Signaalrij rij) {
        this(rij.code(), rij);
    }

    @Override
    public Object vraag() {
        return code;
    }
}
