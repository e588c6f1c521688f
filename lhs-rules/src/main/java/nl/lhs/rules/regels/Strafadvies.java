package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;

/** Step 4, in a dossier: the criminal action that stands beside the next rung, light to heavy. */
public record Strafadvies(List<Interventie> interventies) implements Conclusie {
    /** Whether there is any. */
    public boolean isStraffend() {
        return !interventies.isEmpty();
    }
}
