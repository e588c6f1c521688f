package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;

/** Step 4, in a dossier: the criminal action that is chosen or stays, beside the rungs, light to heavy. */
public record Strafkant(List<Interventie> interventies) implements Conclusie {
    /** What of these is criminal action. */
    public static Strafkant van(List<Interventie> interventies) {
        return new Strafkant(Rang.strafrecht(interventies));
    }

    /** Whether it leaves room for an intervention on the rung: no boete stands beside another punishment. */
    public boolean laat(Interventie interventie) {
        return interventie.soort() != Interventiesoort.STRAFRECHT
                && (interventie != Interventie.BESTUURLIJKE_BOETE || !isStraffend());
    }

    /** Whether there is any. */
    public boolean isStraffend() {
        return !interventies.isEmpty();
    }
}
