package nl.lhs.rules.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalNumberTest {
    /** RFC 8785, appendix B: the bits of a number, and its form. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void theVectorsOfTheRfcComeOut(String bits, String form) {
        assertEquals(form, CanonicalNumber.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))));
    }

    /** A library for RFC 8785 writes 9.99989e-321 for the first of these. */
    @ParameterizedTest
    @ValueSource(strings = {"1e-320", "9.99e-321", "1e-323", "1.5e-323", "2.5e-323", "2e-323"})
    void numbersNearZeroKeepTheirFewestDigits(String form) {
        assertEquals(form, CanonicalNumber.of(Double.parseDouble(form)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteHasNoForm(double number) {
        assertThrows(IllegalArgumentException.class, () -> CanonicalNumber.of(number));
    }

    /** ECMAScript, Number::toString, in full: every length is tried; of two that are as near, the even one. */
    @Test
    void everyFormIsTheShortestAndOfThoseTheNearest() {
        Random random = new Random(8785);
        DoubleStream anything = random.longs(20_000).mapToDouble(Double::longBitsToDouble);
        DoubleStream nearZero = random.longs(5_000, 1, 1L << 20).mapToDouble(Double::longBitsToDouble);
        // Here the gap below is half of that above.
        DoubleStream powersOfTwo = IntStream.rangeClosed(-1074, 1023).mapToDouble(e -> Math.scalb(1.0, e));
        DoubleStream fewDigits = random.ints(5_000, 0, 1_000_000)
                .mapToDouble(
                        n -> new BigDecimal(n).scaleByPowerOfTen(n % 40 - 30).doubleValue());
        Stream.of(anything, nearZero, powersOfTwo, fewDigits)
                .flatMap(DoubleStream::boxed)
                .filter(n -> Double.isFinite(n) && n > 0)
                .forEach(n -> assertEquals(
                        0, shortest(n).compareTo(new BigDecimal(CanonicalNumber.of(n))), CanonicalNumber.of(n)));
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; ; digits++) {
            BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean isDown = down.doubleValue() == number;
            boolean isUp = up.doubleValue() == number;
            if (isDown && isUp) {
                int nearer = exact.subtract(down).compareTo(up.subtract(exact));
                boolean isDownEven = !down.unscaledValue().testBit(0);
                return nearer < 0 || nearer == 0 && isDownEven ? down : up;
            }
            if (isDown || isUp) {
                return isDown ? down : up;
            }
        }
    }
}
