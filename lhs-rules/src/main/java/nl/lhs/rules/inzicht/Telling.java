package nl.lhs.rules.inzicht;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Bedrag;

/**
 * The counts of one group of records (<i>telling</i>).
 *
 * <pre>{@code
 * Telling totaal = inzicht.totaal();
 * totaal.overtredingen();
 * totaal.aantal(Maat.SEGMENT, Segment.B4);
 * totaal.aantal(Maat.OPGELEGD, Interventie.LAST_ONDER_DWANGSOM);
 * totaal.wachttijd().gemiddelde();
 * totaal.verbeurd().euro();
 * }</pre>
 *
 * <p>Immutable; equal where all counts are.
 */
public final class Telling {
    private final Telindeling indeling;
    private final long[] aantallen;

    /** Keeps the array, which the caller must not change any more. */
    Telling(Telindeling indeling, long[] aantallen) {
        this.indeling = indeling;
        this.aantallen = aantallen;
    }

    /** {@return the words of the records that were counted} */
    public Woordenlijst woorden() {
        return indeling.woorden;
    }

    /**
     * The values of a measure that are counted separately.
     *
     * @param maat the measure
     * @return as {@link Maat#waarden(Woordenlijst)} for {@link #woorden()}
     */
    public List<Object> waarden(Maat maat) {
        return indeling.waarden(Objects.requireNonNull(maat, "maat"));
    }

    /**
     * How many there are of one value of a measure.
     *
     * @param maat the measure
     * @param waarde one of {@link #waarden(Maat)}
     * @return 0 or more
     * @throws IllegalArgumentException if the measure has no such value
     */
    public long aantal(Maat maat, Object waarde) {
        Objects.requireNonNull(maat, "maat");
        Objects.requireNonNull(waarde, "waarde");
        int plaats = waarden(maat).indexOf(waarde);
        if (plaats < 0) {
            throw new IllegalArgumentException(
                    waarde + " is no value of " + maat + "; expected one of " + waarden(maat));
        }
        return aantallen[indeling.plaats(maat, plaats)];
    }

    /**
     * All counts of a measure.
     *
     * @param maat the measure
     * @return by value, in the order of {@link #waarden(Maat)}; also those that are 0
     */
    public Map<Object, Long> per(Maat maat) {
        Objects.requireNonNull(maat, "maat");
        Map<Object, Long> per = new LinkedHashMap<>();
        waarden(maat).forEach(waarde -> per.put(waarde, aantal(maat, waarde)));
        return Collections.unmodifiableMap(per);
    }

    /**
     * The sum of all counts of a measure.
     *
     * @param maat the measure
     * @return 0 or more
     */
    public long som(Maat maat) {
        Objects.requireNonNull(maat, "maat");
        int vanaf = indeling.plaats(maat, 0);
        return LongStream.range(vanaf, vanaf + (long) waarden(maat).size())
                .map(i -> aantallen[(int) i])
                .sum();
    }

    /**
     * How many records were offered; also those that were not counted.
     *
     * @return 0 or more
     */
    public long vastleggingen() {
        return som(Maat.VASTLEGGING);
    }

    /**
     * How many dossiers there are: each casus.kenmerk is one.
     *
     * @return 0 or more
     */
    public long dossiers() {
        return som(Maat.UITKOMST);
    }

    /**
     * How many overtredingen were found: the dossiers whose latest record finds one.
     *
     * @return 0 or more
     */
    public long overtredingen() {
        return dossiers() - aantal(Maat.UITKOMST, Uitkomst.GEEN_OVERTREDING);
    }

    /**
     * How long it took from the bevinding to the outcome of the overleg.
     *
     * @return for the overtredingen of which both days are known
     */
    public Dagen wachttijd() {
        return dagen(Maat.WACHTTIJD, indeling.wachttijdSom, indeling.wachttijdGrootste);
    }

    /**
     * How long it took from the bevinding to the repair.
     *
     * @return for the closed dossiers of which the day of the repair is known
     */
    public Dagen hersteltijd() {
        return dagen(Maat.HERSTELTIJD, indeling.hersteltijdSom, indeling.hersteltijdGrootste);
    }

    /**
     * How many verzoeken om handhaving were received: the dossiers that have one.
     *
     * @return 0 or more
     */
    public long verzoeken() {
        return som(Maat.VERZOEK);
    }

    /**
     * What was forfeited of lasten onder dwangsom, all together, exact to the cent.
     *
     * @return the sum of all VERBEURINGEN; without what edition 1 recorded, which has no amounts
     */
    public Bedrag verbeurd() {
        return new Bedrag(aantallen[indeling.verbeurd]);
    }

    /**
     * What was decided to be collected of it, all together, exact to the cent.
     *
     * @return the sum of all INVORDERINGEN; without what edition 1 recorded, which has no amounts
     */
    public Bedrag ingevorderd() {
        return new Bedrag(aantallen[indeling.ingevorderd]);
    }

    private Dagen dagen(Maat maat, int som, int grootste) {
        long zonder = aantal(maat, Dagklasse.ONBEKEND) + aantal(maat, Dagklasse.VOOR_DE_BEVINDING);
        return new Dagen(som(maat) - zonder, aantallen[som], aantallen[grootste]);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Telling t && woorden().equals(t.woorden()) && Arrays.equals(aantallen, t.aantallen);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(aantallen);
    }

    /** The number of records, dossiers and overtredingen. */
    @Override
    public String toString() {
        return "Telling[vastleggingen=" + vastleggingen() + ", dossiers=" + dossiers() + ", overtredingen="
                + overtredingen() + "]";
    }
}
