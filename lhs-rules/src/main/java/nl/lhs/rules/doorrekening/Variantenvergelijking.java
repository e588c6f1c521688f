package nl.lhs.rules.doorrekening;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;

/**
 * What several other strategieen would change in a file of cases, side by side.
 *
 * <p>Example: {@code vergelijking.variant(new StrategieVerwijzing("STRENG", "1")).orElseThrow().veranderd()} is how
 * many cases STRENG 1 would decide otherwise. {@link Variantenrekenaar#doorrekening} tells from what to what they go.
 *
 * @param huidig the present strategie
 * @param casussen how many cases were decided under all
 * @param geweigerd how many lines held no casus
 * @param werk how hours are counted
 * @param tellingHuidig what is decided now, in numbers and hours
 * @param varianten the others, in the order in which they were given; at least one, and no two with the same id and
 *     versie
 */
public record Variantenvergelijking(
        Strategie huidig,
        long casussen,
        long geweigerd,
        Werkmodel werk,
        Doorrekening.Telling tellingHuidig,
        List<Variant> varianten) {
    /** The format of this as JSON. */
    public static final String FORMAAT = "urn:lhs:doorrekening-varianten:1";

    /** How many examples of a variant are shown at most. */
    public static final int VOORBEELDEN = 3;

    /**
     * One of the other strategieen, and what it would change.
     *
     * @param strategie the strategie
     * @param veranderd how many cases would be decided otherwise
     * @param perMaat the same number by each measure; every measure is in it
     * @param telling what would be decided, in numbers and hours
     * @param voorbeelden the first of {@link Doorrekening#voorbeelden()}, at most {@value #VOORBEELDEN}
     */
    public record Variant(
            Strategie strategie,
            long veranderd,
            Map<Stand.Maat, Long> perMaat,
            Doorrekening.Telling telling,
            List<Overgang> voorbeelden) {
        /**
         * A variant.
         *
         * @param strategie see {@link #strategie()}
         * @param veranderd see {@link #veranderd()}
         * @param perMaat see {@link #perMaat()}
         * @param telling see {@link #telling()}
         * @param voorbeelden see {@link #voorbeelden()}
         * @throws IllegalArgumentException if {@code perMaat} lacks a measure
         */
        public Variant {
            Objects.requireNonNull(strategie, "strategie");
            Objects.requireNonNull(telling, "telling");
            voorbeelden = Required.list(voorbeelden, "voorbeelden");
            Map<Stand.Maat, Long> opVolgorde = new EnumMap<>(Stand.Maat.class);
            opVolgorde.putAll(Required.map(perMaat, "perMaat"));
            perMaat = Collections.unmodifiableMap(opVolgorde);
            if (perMaat.size() < Stand.Maat.values().length) {
                throw new IllegalArgumentException("perMaat has only " + perMaat.keySet() + "; expected every measure");
            }
        }

        /**
         * How many cases would be decided otherwise by one measure.
         *
         * @param maat the measure
         * @return 0 or more
         */
        public long veranderd(Stand.Maat maat) {
            return perMaat.get(Objects.requireNonNull(maat, "maat"));
        }
    }

    /**
     * What was calculated.
     *
     * @param huidig see {@link #huidig()}
     * @param casussen see {@link #casussen()}
     * @param geweigerd see {@link #geweigerd()}
     * @param werk see {@link #werk()}
     * @param tellingHuidig see {@link #tellingHuidig()}
     * @param varianten see {@link #varianten()}
     * @throws IllegalArgumentException if there is no variant, or two have the same id and versie
     */
    public Variantenvergelijking {
        Objects.requireNonNull(huidig, "huidig");
        Objects.requireNonNull(werk, "werk");
        Objects.requireNonNull(tellingHuidig, "tellingHuidig");
        varianten = Required.list(varianten, "varianten");
        long namen = varianten.stream()
                .map(v -> v.strategie().verwijzing())
                .distinct()
                .count();
        if (varianten.isEmpty() || namen < varianten.size()) {
            throw new IllegalArgumentException("there are " + varianten.size() + " variants with " + namen
                    + " names; expected one or more, each with" + " its own id and versie");
        }
    }

    /**
     * A variant by its name.
     *
     * @param verwijzing its id and versie
     * @return empty where there is none
     */
    public Optional<Variant> variant(StrategieVerwijzing verwijzing) {
        Objects.requireNonNull(verwijzing, "verwijzing");
        return varianten.stream()
                .filter(v -> v.strategie().verwijzing().equals(verwijzing))
                .findFirst();
    }

    /**
     * How many more re-inspections a variant means than there are now.
     *
     * @param variant one of {@link #varianten()}
     * @return below 0 where they are fewer
     */
    public long meerHercontroles(Variant variant) {
        Objects.requireNonNull(variant, "variant");
        return variant.telling().werklast().hercontroles()
                - tellingHuidig.werklast().hercontroles();
    }

    /**
     * How many more hours of work in total a variant means than there are now.
     *
     * @param variant one of {@link #varianten()}
     * @return below 0 where they are fewer; exact, nothing is rounded
     */
    public BigDecimal meerUren(Variant variant) {
        Objects.requireNonNull(variant, "variant");
        return Werkmodel.kort(variant.telling()
                .werklast()
                .totaal()
                .subtract(tellingHuidig.werklast().totaal()));
    }
}
