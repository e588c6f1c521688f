package nl.lhs.rules.regels;

/** Step 4: for which way norm 3.4-2 is applied. */
public record Adviesvraag(Weg weg) implements Conclusie {
    @Override
    public Object vraag() {
        return "adviesvraag voor " + weg;
    }
}
