package nl.lhs.rules.regels;

import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Redencode;

/** Step 5: why an intervention was chosen or not; vergeleken is the one it was weighed against, or null. */
public record Reden(Interventie interventie, Redencode code, Interventie vergeleken) implements Conclusie {
    @Override
    public Object vraag() {
        return "reden voor " + interventie;
    }
}
