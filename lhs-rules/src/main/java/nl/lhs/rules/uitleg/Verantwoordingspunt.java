package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.strategie.Norm;

/**
 * One point in a record that supports a principle, or that is missing.
 *
 * <p>Example: code {@link Verantwoordingscode#TYPERING_ZONDER_ONDERBOUWING} at {@code
 * /casus/normadressaat/onderbouwing}.
 *
 * @param code the stable name; it gives the principle, and whether this supports it
 * @param pad a JSON Pointer into the JSON of the record: where the support or the signal stands, or where the missing
 *     thing would stand
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
