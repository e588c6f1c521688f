package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.strategie.Norm;

/**
 * One thing that supports a principle in a record, or is missing for it.
 *
 * <p>Example: code {@link Verantwoordingscode#TYPERING_ZONDER_ONDERBOUWING} at {@code
 * /casus/normadressaat/onderbouwing}.
 *
 * @param code the stable name; it says to which principle this belongs, and whether it supports it
 * @param pad a JSON Pointer into the record in its JSON form: where the support or the signal stands, or where what is
 *     missing would stand
 * @param uitspraak what it is, with its norms
 */
public record Verantwoordingspunt(Verantwoordingscode code, String pad, Uitspraak uitspraak) {
    /**
     * A point.
     *
     * @param code see {@link #code()}
     * @param pad see {@link #pad()}
     * @param uitspraak see {@link #uitspraak()}
     */
    public Verantwoordingspunt {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(uitspraak, "uitspraak");
    }

    /**
     * The norms on which this rests.
     *
     * @return those of the statement; at least one
     */
    public List<Norm> normen() {
        return uitspraak.normen();
    }
}
