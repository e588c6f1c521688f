package nl.lhs.rules.regels;

import nl.lhs.core.Interventie;

/** Step 4: the part of an advice under criminal law; null where there is none. */
public record Strafdeel(Weg weg, Interventie interventie) implements Conclusie {
    @Override
    public Object vraag() {
        return "strafrechtelijk deel voor " + weg;
    }
}
