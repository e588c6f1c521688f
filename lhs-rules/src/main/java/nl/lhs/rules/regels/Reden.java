package nl.lhs.rules.regels;

import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Redencode;

/**
 * Step 5: why an intervention was chosen or not.
 *
 * @param rij the row that it comes from
 * @param vergeleken the one it was weighed against, or null
 */
public record Reden(Rij rij, Interventie interventie, Redencode code, Interventie vergeleken) implements Conclusie {
    /** The reason that a row of the table gives. */
    public static Reden van(Redenrij rij, Beeld beeld, Interventie interventie) {
        boolean vergelijkt =
                rij.code() == Redencode.LICHTERE_GAAT_VOOR || rij.code() == Redencode.HERSTELLENDE_GAAT_VOOR;
        return new Reden(rij, interventie, rij.code(), vergelijkt ? beeld.bestuursdeel() : null);
    }

    /** The reason that a row of the table gives where a rung was sought. */
    public static Reden van(Vervolgrij rij, Interventie interventie) {
        return new Reden(rij, interventie, rij.code(), null);
    }

    @Override
    public Object vraag() {
        return "reden voor " + interventie;
    }
}
