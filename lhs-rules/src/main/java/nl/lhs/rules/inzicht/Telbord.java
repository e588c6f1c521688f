package nl.lhs.rules.inzicht;

/** Counts that still grow. */
final class Telbord {
    private final long[] aantallen;

    Telbord() {
        this(new long[Telling.OMVANG]);
    }

    private Telbord(long[] aantallen) {
        this.aantallen = aantallen;
    }

    Telbord kopie() {
        return new Telbord(aantallen.clone());
    }

    /** Counts one more of the value at this place of the measure. */
    void tel(Maat maat, int waarde) {
        aantallen[Telling.plaats(maat, waarde)]++;
    }

    /** Counts one more of each value whose bit is set. */
    void telBits(Maat maat, int bits) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            tel(maat, Integer.numberOfTrailingZeros(rest));
        }
    }

    /** Counts so many more of the value at this place of the measure. */
    void tel(Maat maat, int waarde, int aantal) {
        aantallen[Telling.plaats(maat, waarde)] += aantal;
    }

    /** Adds amounts in euro cents; there may be billions, but a sum that does not fit is refused. */
    void telBedragen(long verbeurd, long ingevorderd) {
        aantallen[Telling.VERBEURD] = Math.addExact(aantallen[Telling.VERBEURD], verbeurd);
        aantallen[Telling.INGEVORDERD] = Math.addExact(aantallen[Telling.INGEVORDERD], ingevorderd);
    }

    void telWachttijd(Dagklasse klasse, long dagen) {
        telDagen(Maat.WACHTTIJD, klasse, dagen, Telling.WACHTTIJD_SOM, Telling.WACHTTIJD_GROOTSTE);
    }

    void telHersteltijd(Dagklasse klasse, long dagen) {
        telDagen(Maat.HERSTELTIJD, klasse, dagen, Telling.HERSTELTIJD_SOM, Telling.HERSTELTIJD_GROOTSTE);
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
        return new Telling(aantallen);
    }
}
