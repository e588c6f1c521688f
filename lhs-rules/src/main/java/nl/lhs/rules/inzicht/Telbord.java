package nl.lhs.rules.inzicht;

/** Counts that still grow. */
final class Telbord {
    private final Telindeling indeling;
    private final long[] aantallen;

    Telbord(Telindeling indeling) {
        this(indeling, new long[indeling.omvang]);
    }

    private Telbord(Telindeling indeling, long[] aantallen) {
        this.indeling = indeling;
        this.aantallen = aantallen;
    }

    Telbord kopie() {
        return new Telbord(indeling, aantallen.clone());
    }

    /** Counts one more of the value at this place of the measure. */
    void tel(Maat maat, int waarde) {
        aantallen[indeling.plaats(maat, waarde)]++;
    }

    /** Counts one more of each value whose bit is set. */
    void telBits(Maat maat, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            tel(maat, Long.numberOfTrailingZeros(rest));
        }
    }

    /** Counts so many more of the value at this place of the measure. */
    void tel(Maat maat, int waarde, int aantal) {
        aantallen[indeling.plaats(maat, waarde)] += aantal;
    }

    /** Adds amounts in euro cents; there may be billions, but a sum that does not fit is refused. */
    void telBedragen(long verbeurd, long ingevorderd) {
        aantallen[indeling.verbeurd] = Math.addExact(aantallen[indeling.verbeurd], verbeurd);
        aantallen[indeling.ingevorderd] = Math.addExact(aantallen[indeling.ingevorderd], ingevorderd);
    }

    void telWachttijd(Dagklasse klasse, long dagen) {
        telDagen(Maat.WACHTTIJD, klasse, dagen, indeling.wachttijdSom, indeling.wachttijdGrootste);
    }

    void telHersteltijd(Dagklasse klasse, long dagen) {
        telDagen(Maat.HERSTELTIJD, klasse, dagen, indeling.hersteltijdSom, indeling.hersteltijdGrootste);
    }

    private void telDagen(Maat maat, Dagklasse klasse, long dagen, int som, int grootste) {
        tel(maat, klasse.ordinal());
        if (klasse != Dagklasse.ONBEKEND && klasse != Dagklasse.VOOR_DE_BEVINDING) {
            aantallen[som] += dagen;
            aantallen[grootste] = Math.max(aantallen[grootste], dagen);
        }
    }

    /** The counts; the board must not be used any more. */
    Telling telling() {
        return new Telling(indeling, aantallen);
    }
}
