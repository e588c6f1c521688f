package nl.lhs.core.vervolg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import nl.lhs.core.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedragTest {
    @ParameterizedTest
    @CsvSource({
        "2500, 250000, 2500",
        "2500.0, 250000, 2500",
        "2500.00, 250000, 2500",
        "2.5e3, 250000, 2500",
        "18340.75, 1834075, 18340.75",
        "18340.70, 1834070, 18340.7",
        "0.01, 1, 0.01",
        "999999999.99, 99999999999, 999999999.99",
    })
    void anAmountIsHeldInWholeCentsAndWrittenWithoutTrailingZeros(String euro, long centen, String geschreven) {
        assertEquals(new Bedrag(centen), Bedrag.euro(euro));
        assertEquals(geschreven, Bedrag.euro(euro).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "-1",
                "0.001",
                "2500.005",
                "1000000000",
                "999999999.991",
                "1e9",
                "1e999999999",
                "1e-999999999"
            })
    void whatIsNoAmountIsRefused(String euro) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Weigering.verwacht(() -> Bedrag.euro(new BigDecimal(euro)), " ONGELDIG"));
    }

    @Test
    void aTextThatIsNoNumberIsRefused() {
        Weigering.verwacht(() -> Bedrag.euro("veel"), " ONGELDIG");
        Weigering.verwacht(() -> new Bedrag(-1), " ONGELDIG");
    }

    @Test
    void amountsAreAddedUpToTheCent() {
        Bedrag som = Bedrag.NUL;
        for (int i = 0; i < 10; i++) {
            som = som.plus(Bedrag.euro("0.10"));
        }
        assertEquals(Bedrag.euro("1"), som);
    }
}
