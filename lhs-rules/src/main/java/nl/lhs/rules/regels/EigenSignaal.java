package nl.lhs.rules.regels;

/** Step 5: a signal of a rule of the agency's own, with its text. No other conclusion builds on it. */
public record EigenSignaal(String tekst) implements Conclusie {
    @Override
    public Object vraag() {
        return this;
    }
}
