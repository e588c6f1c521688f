package nl.lhs.examples.rapport.internal;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** Numbers as they are read in Dutch. */
final class Getallen {
    private Getallen() {}

    /** For example {@code 12.345}. */
    static String heel(long getal) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Woorden.NEDERLANDS)).format(getal);
    }

    /** For example {@code 1 geval}, {@code 12.345 gevallen}. */
    static String heel(long getal, String een, String meer) {
        return heel(getal) + " " + (getal == 1 ? een : meer);
    }

    /** For example {@code 1.234,5}. */
    static String decimaal(double getal) {
        return new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Woorden.NEDERLANDS)).format(getal);
    }
}
