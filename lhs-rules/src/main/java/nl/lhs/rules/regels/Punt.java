package nl.lhs.rules.regels;

import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Aandachtspuntcode;

/**
 * Any step: a point of attention.
 *
 * @param rij the row that it comes from; null where a rule concludes it by itself
 * @param aantal a number that its text names, or 0
 * @param typering the column that its text names, or null
 */
public record Punt(Aandachtspuntcode code, Aandachtsrij rij, int aantal, Typering typering) implements Conclusie {
    /** What overrides something else, in the order of reading R10. */
    public enum Grond {
        GEEN_OVERTREDING,
        GEDOOGBESLUIT,
        GEEN_UITKOMST,
        AFWIJKING,
        BSBM
    }

    /** A point that a rule concludes by itself. */
    public Punt(Aandachtspuntcode code) {
        this(code, null, 0, null);
    }

    /** A point that a row of the table gives a decision, with what its text names of it. */
    public static Punt van(Aandachtsrij rij, Beeld beeld) {
        return switch (rij.code()) {
            case TYPERING_STANDAARD -> new Punt(rij.code(), rij, 0, beeld.standaard());
            case ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT ->
                new Punt(rij.code(), rij, beeld.feiten().aspecten().size(), null);
            default -> new Punt(rij.code(), rij, 0, null);
        };
    }

    /** What overrides something else, where its text names that; else null. */
    public Grond grond() {
        return rij == null ? null : rij.grond();
    }

    @Override
    public Object vraag() {
        return code;
    }
}
