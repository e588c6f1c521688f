package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.Signaalcode;

/** Any step: facts that sit badly together. No other conclusion builds on it. */
public record Tegenstelling(Signaalcode code) implements Conclusie {
    @Override
    public Object vraag() {
        return code;
    }
}
