package nl.lhs.core.vervolg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;

/**
 * An amount of money (<i>bedrag</i>), exact to the cent. It is given by the caller, and only ever added up.
 *
 * <p>Example: {@code Bedrag.euro("2500.50").plus(Bedrag.euro("0.5"))} is 2501 euro. 2500, 2500.0 and 2500.00 are one amount.
 *
 * @param centen euro cents; 0 or more
 */
public record Bedrag(long centen) implements Comparable<Bedrag> {
    /** Nothing. */
    public static final Bedrag NUL = new Bedrag(0);
    /** The largest amount that can be given: 999,999,999.99 euro. */
    public static final Bedrag MAX = new Bedrag(99_999_999_999L);

    /**
     * An amount.
     *
     * @param centen see {@link #centen()}
     * @throws OngeldigException if it is negative
     */
    public Bedrag {
        if (centen < 0) {
            throw fout("is negatief; verwacht: een bedrag in euro van 0 of meer");
        }
    }

    /**
     * An amount in euro.
     *
     * @param euro above 0, at most {@link #MAX}, with at most two decimals
     * @return the amount
     * @throws OngeldigException if it is outside that range, or more precise than a cent
     */
    public static Bedrag euro(BigDecimal euro) {
        Objects.requireNonNull(euro, "euro");
        // The scale is bounded before anything is multiplied out: 1e999999999 is a short text and a very long number.
        BigDecimal kort = euro.signum() == 0 ? BigDecimal.ZERO : euro;
        if (kort.signum() <= 0
                || kort.precision() - (long) kort.scale() > 9
                || kort.stripTrailingZeros().scale() > 2) {
            throw fout("is geen bedrag; verwacht: een getal in euro boven 0, van ten hoogste 999999999.99, met ten"
                    + " hoogste twee decimalen");
        }
        return new Bedrag(kort.movePointRight(2).longValueExact());
    }

    /**
     * An amount in euro.
     *
     * @param euro as a decimal number with a point, such as {@code "18340.75"}
     * @return the amount
     * @throws OngeldigException if it is no such number, or outside the range of {@link #euro(BigDecimal)}
     */
    public static Bedrag euro(String euro) {
        Objects.requireNonNull(euro, "euro");
        try {
            return euro(new BigDecimal(euro));
        } catch (NumberFormatException e) {
            throw fout("is geen getal; verwacht: een getal in euro, zoals 18340.75");
        }
    }

    private static OngeldigException fout(String tekst) {
        return new OngeldigException(List.of(new Fout("", Foutcode.ONGELDIG, tekst)));
    }

    /** {@return the amount in euro, without trailing zeros: 2500, 2500.5} */
    public BigDecimal euro() {
        BigDecimal euro = BigDecimal.valueOf(centen, 2).stripTrailingZeros();
        return euro.scale() < 0 ? euro.setScale(0) : euro;
    }

    /**
     * The sum.
     *
     * @param ander what is added
     * @return this and the other together
     */
    public Bedrag plus(Bedrag ander) {
        Objects.requireNonNull(ander, "ander");
        return new Bedrag(Math.addExact(centen, ander.centen));
    }

    /** {@return whether it is no amount at all} */
    public boolean isNul() {
        return centen == 0;
    }

    @Override
    public int compareTo(Bedrag ander) {
        Objects.requireNonNull(ander, "ander");
        return Long.compare(centen, ander.centen);
    }

    /** In euro, such as {@code 2500.5}. */
    @Override
    public String toString() {
        return euro().toPlainString();
    }
}
