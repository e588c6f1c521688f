package nl.lhs.rules.regels;

import nl.lhs.core.Interventie;

/** Step 4: the administrative part of an advice; null where there is none. */
public record Bestuursdeel(Weg weg, Interventie interventie) implements Conclusie {
    @Override
    public Object vraag() {
        return "bestuursrechtelijk deel voor " + weg;
    }
}
