package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;

/** Step 4: the administrative part of an advice; null where there is none. */
public record Bestuursdeel(Weg weg, Interventie interventie) implements Conclusie {
    /** The first of some interventions. */
    public static Bestuursdeel eerste(Weg weg, List<Interventie> interventies) {
        return new Bestuursdeel(weg, interventies.get(0));
    }

    @Override
    public Object vraag() {
        return "bestuursrechtelijk deel voor " + weg;
    }
}
