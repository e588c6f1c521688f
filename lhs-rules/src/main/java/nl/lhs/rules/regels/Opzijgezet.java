package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/** Step 4, in a dossier: the lasts that a choice puts aside before they were carried out. */
public record Opzijgezet(List<Interventie> onvoltooid) implements Conclusie {
    /** Those of the rung used last that are not chosen again. */
    public static Opzijgezet van(Voorgeschiedenis geschiedenis, List<Interventie> gekozen) {
        return new Opzijgezet(geschiedenis.onvoltooid().stream()
                .filter(i -> !gekozen.contains(i))
                .toList());
    }
}
