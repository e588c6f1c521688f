package nl.lhs.examples.rapport.basis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** Numbers in Dutch form. */
public final class Getallen {
    private Getallen() {}

    /**
     * A whole number.
     *
     * @param getal the number
     * @return for example {@code 12.345}
     */
    public static String heel(long getal) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Woorden.NEDERLANDS)).format(getal);
    }

    /**
     * A number of something.
     *
     * @param getal the number
     * @param een what one of it is called
     * @param meer what more or fewer are called
     * @return for example {@code 1 geval}, {@code 12.345 gevallen}
     */
    public static String heel(long getal, String een, String meer) {
        return heel(getal) + " " + (getal == 1 ? een : meer);
    }

    /**
     * A number with one decimal.
     *
     * @param getal the number
     * @return for example {@code 1.234,5}
     */
    public static String decimaal(double getal) {
        return new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Woorden.NEDERLANDS)).format(getal);
    }

    /**
     * A number of hours.
     *
     * @param uren the number
     * @return with at most one decimal, for example {@code 1.234,5} or {@code 20}
     */
    public static String uren(BigDecimal uren) {
        return format("#,##0.#", uren);
    }

    /**
     * A number of a model, with all its decimals.
     *
     * @param getal the number
     * @return for example {@code 0,015}
     */
    public static String alles(BigDecimal getal) {
        return format("#,##0.######", getal);
    }

    /**
     * A part of a whole.
     *
     * @param aantal the part
     * @param geheel the whole; not 0
     * @return for example {@code 12,3%}, or {@code < 0,1%}
     */
    public static String procent(long aantal, long geheel) {
        double procent = 100.0 * aantal / geheel;
        return aantal > 0 && procent < 0.1 ? "< 0,1%" : decimaal(procent) + "%";
    }

    private static String format(String vorm, BigDecimal getal) {
        DecimalFormat format = new DecimalFormat(vorm, DecimalFormatSymbols.getInstance(Woorden.NEDERLANDS));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(getal);
    }
}
