package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.OwnJson;
import nl.lhs.core.Required;

/**
 * What the caller knows for a besluit and a decision record does not hold (<i>besluitgegevens</i>): a text for each
 * {@link Besluitveld} that he can fill in.
 *
 * <pre>{@code
 * Besluitgegevens gegevens = Besluitgegevens.LEEG
 *         .with(Besluitveld.VASTGESTELD_DOOR, "het college op 4 maart 2025")
 *         .with(Besluitveld.DOEL, "de bescherming van de bodem");
 * }</pre>
 *
 * <p>It changes no decision. Texts are plain text: nothing in them is read as markup or as a field. Immutable and safe for
 * use by several threads.
 */
public final class Besluitgegevens implements OwnJson {
    /** Nothing is known: every field stays open. */
    public static final Besluitgegevens LEEG = new Besluitgegevens(Map.of());

    private final Map<Besluitveld, String> velden;

    private Besluitgegevens(Map<Besluitveld, String> velden) {
        Map<Besluitveld, String> kopie = new EnumMap<>(Besluitveld.class);
        kopie.putAll(velden);
        this.velden = Collections.unmodifiableMap(kopie);
    }

    /**
     * Texts for some fields.
     *
     * @param velden by field its text: 1 to 10,000 characters, not blank
     * @return the gegevens
     * @throws OngeldigException with every text that is wrong, at the key of its field
     */
    public static Besluitgegevens of(Map<Besluitveld, String> velden) {
        Foutenlijst fouten = new Foutenlijst();
        Required.map(velden, "velden").forEach((veld, tekst) -> fouten.tekst("/" + veld.sleutel(), tekst));
        fouten.throwIfAny();
        return new Besluitgegevens(velden);
    }

    /**
     * The same with a text for one field more, or another text for it.
     *
     * @param veld the field
     * @param tekst its text: 1 to 10,000 characters, not blank
     * @return the gegevens
     * @throws OngeldigException if the text is blank or too long
     */
    public Besluitgegevens with(Besluitveld veld, String tekst) {
        Map<Besluitveld, String> meer = new EnumMap<>(Besluitveld.class);
        meer.putAll(velden);
        meer.put(Objects.requireNonNull(veld, "veld"), Objects.requireNonNull(tekst, "tekst"));
        return of(meer);
    }

    /**
     * The text for a field.
     *
     * @param veld the field
     * @return its text; empty where it is open
     */
    public Optional<String> get(Besluitveld veld) {
        return Optional.ofNullable(velden.get(Objects.requireNonNull(veld, "veld")));
    }

    /** {@return the fields that are filled in, with their texts, in the order of {@link Besluitveld}} */
    public Map<Besluitveld, String> velden() {
        return velden;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Besluitgegevens b && b.velden.equals(velden);
    }

    @Override
    public int hashCode() {
        return velden.hashCode();
    }

    /** Which fields are filled in; not with what, which can be about people. */
    @Override
    public String toString() {
        List<String> sleutels = new ArrayList<>();
        velden.keySet().forEach(veld -> sleutels.add(veld.sleutel()));
        return "Besluitgegevens" + sleutels;
    }
}
