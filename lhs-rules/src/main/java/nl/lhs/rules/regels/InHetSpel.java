package nl.lhs.rules.regels;

import nl.lhs.core.strategie.Strategiewijziging;

/** Step 5: something that a specifieke strategie changed has a part in this casus. */
public record InHetSpel(Strategiewijziging wijziging) implements Conclusie {
    @Override
    public Object vraag() {
        return wijziging;
    }
}
