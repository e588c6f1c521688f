package nl.lhs.rules.regels;

/** Step 5: a point of attention of a rule of the agency's own, with its text. No other conclusion builds on it. */
public record EigenAandachtspunt(String tekst) implements Conclusie {
    @Override
    public Object vraag() {
        return this;
    }
}
