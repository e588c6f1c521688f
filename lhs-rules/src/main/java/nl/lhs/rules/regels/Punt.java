package nl.lhs.rules.regels;

import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Aandachtspuntcode;

/**
 * Any step: a point of attention.
 *
 * @param aantal a number that its text names, or 0
 * @param grond what overrides, where its text names that, or null
 * @param typering the column that its text names, or null
 */
public record Punt(Aandachtspuntcode code, int aantal, Grond grond, Typering typering) implements Conclusie {
    /** What overrides something else, in the order of reading R10. */
    public enum Grond {
        GEEN_OVERTREDING,
        GEDOOGBESLUIT,
        GEEN_UITKOMST,
        AFWIJKING,
        BSBM
    }

    /** A point whose text names nothing. */
    public Punt(Aandachtspuntcode code) {
        this(code, 0, null, null);
    }

    /** A point whose text names a number. */
    public Punt(Aandachtspuntcode code, int aantal) {
        this(code, aantal, null, null);
    }

    /** A point whose text names what overrides. */
    public Punt(Aandachtspuntcode code, Grond grond) {
        this(code, 0, grond, null);
    }

    /** A point whose text names a column. */
    public Punt(Aandachtspuntcode code, Typering typering) {
        this(code, 0, null, typering);
    }

    @Override
    public Object vraag() {
        return code;
    }
}
