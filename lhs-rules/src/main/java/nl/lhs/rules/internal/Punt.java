package nl.lhs.rules.internal;

import nl.lhs.core.vastlegging.Aandachtspuntcode;

/** Any step: a point of attention; aantal is a number that its text names, or 0. */
public record Punt(Aandachtspuntcode code, int aantal) implements Conclusie {
    /** A point whose text names no number. */
    public Punt(Aandachtspuntcode code) {
        this(code, 0);
    }

    @Override
    public Object vraag() {
        return code;
    }
}
