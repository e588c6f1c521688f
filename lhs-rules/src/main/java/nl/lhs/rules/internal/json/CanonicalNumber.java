package nl.lhs.rules.internal.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import tools.jackson.core.io.NumberOutput;

/**
 * A number as RFC 8785 writes it: as JavaScript does, in the fewest digits that no other double has, and of those the
 * nearest.
 */
final class CanonicalNumber {
    /** From here on JavaScript writes an exponent. */
    private static final int MOST_DIGITS_BEFORE_POINT = 21;
    /** With more zeros than these after the point, too. */
    private static final int MOST_ZEROS_AFTER_POINT = 5;

    private CanonicalNumber() {}

    /**
     * The form of a number.
     *
     * @throws IllegalArgumentException if it is not finite, for which there is no form
     */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a number that is not finite has no canonical form");
        }
        if (number == 0) {
            return "0"; // also where it is minus zero
        }
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        String text = placed(digits, digits.length() - shortest.scale());
        return number < 0 ? "-" + text : text;
    }

    /**
     * Jackson writes a double as Java does from 19 on: the shortest, but never with fewer than two digits, so that one digit
     * is tried here.
     */
    private static BigDecimal shortest(double number) {
        BigDecimal atLeastTwo = new BigDecimal(NumberOutput.toString(number, true));
        if (atLeastTwo.precision() > 2) {
            return atLeastTwo;
        }
        BigDecimal exact = new BigDecimal(number);
        return Stream.of(RoundingMode.DOWN, RoundingMode.UP)
                .map(rounding -> exact.round(new MathContext(1, rounding)))
                .filter(digit -> digit.doubleValue() == number)
                .min((one, other) -> exact.subtract(one)
                        .abs()
                        .compareTo(exact.subtract(other).abs()))
                .orElse(atLeastTwo);
    }

    /** ECMAScript, Number::toString: {@code point} is where the decimal point comes, counted from the first digit. */
    private static String placed(String digits, int point) {
        if (point > MOST_DIGITS_BEFORE_POINT || point < -MOST_ZEROS_AFTER_POINT) {
            int exponent = point - 1;
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point);
    }
}
