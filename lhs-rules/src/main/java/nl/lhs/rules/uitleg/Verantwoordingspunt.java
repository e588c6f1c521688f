package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.strategie.Norm;

/**
 * One point that answers an article of the Awb, or that is missing.
 *
 * <p>Example: code {@link Verantwoordingscode#TYPERING_ZONDER_ONDERBOUWING} at {@code
 * /casus/normadressaat/onderbouwing}, for {@link Awbartikel#DEUGDELIJKE_MOTIVERING}, to be supplied by the {@link
 * Verstrekker#TOEZICHTHOUDER} in the record or in {@link Besluitveld#TYPERING}.
 *
 * @param code the stable name; it says whether this answers the article or is missing
 * @param artikel the article
 * @param beginsel the principle of norm 3.5-1
 * @param verstrekker who must supply it; empty of what is there
 * @param veld the field of the {@link Besluitgegevens} that is filled in, or in which it can be supplied; its key is {@link
 *     Besluitveld#sleutel()}
 * @param pad a JSON Pointer into the JSON of the record: where the support or the signal stands, or where the missing
 *     thing would stand; of {@link Verantwoordingscode#VELD_OPEN} and {@link Verantwoordingscode#VELD_INGEVULD} one into
 *     the JSON of the besluitgegevens
 * @param uitspraak what it is, with its norms
 */
public record Verantwoordingspunt(
        Verantwoordingscode code,
        Awbartikel artikel,
        Beginsel beginsel,
        Optional<Verstrekker> verstrekker,
        Optional<Besluitveld> veld,
        String pad,
        Uitspraak uitspraak) {
    /**
     * A point.
     *
     * @param code see {@link #code()}
     * @param artikel see {@link #artikel()}
     * @param beginsel see {@link #beginsel()}
     * @param verstrekker see {@link #verstrekker()}
     * @param veld see {@link #veld()}
     * @param pad see {@link #pad()}
     * @param uitspraak see {@link #uitspraak()}
     */
    public Verantwoordingspunt {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(artikel, "artikel");
        Objects.requireNonNull(beginsel, "beginsel");
        Objects.requireNonNull(verstrekker, "verstrekker");
        Objects.requireNonNull(veld, "veld");
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

    /** The same in other words. */
    Verantwoordingspunt with(Uitspraak anders) {
        return new Verantwoordingspunt(code, artikel, beginsel, verstrekker, veld, pad, anders);
    }
}
