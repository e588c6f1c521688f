package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/** Step 4: what is chosen, light to heavy. */
public record Keuze(List<Interventie> interventies) implements Conclusie {
    /** Those that go in three steps. */
    public List<Interventie> lasten() {
        return interventies.stream().filter(Voorgeschiedenis.LASTEN::contains).toList();
    }

    /** Whether an intervention of this kind is chosen. */
    public boolean heeft(Interventiesoort soort) {
        for (Interventie i : interventies) {
            if (i.soort() == soort) {
                return true;
            }
        }
        return false;
    }
}
