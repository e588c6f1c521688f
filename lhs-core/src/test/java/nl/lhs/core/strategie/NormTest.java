package nl.lhs.core.strategie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormTest {
    @Test
    void normsSortAsInTheTextOfTheStrategie() {
        List<Norm> opVolgorde = List.of(
                Norm.of("1.2-1"),
                Norm.of("3.1-1"),
                Norm.of("3.1-9"),
                Norm.of("3.1-10"),
                Norm.of("3.2-1"),
                Norm.of("3.10-1"),
                Norm.of("12.1-1"),
                Norm.of("99.99-999"),
                Norm.of("B1-1"),
                Norm.of("B2-1"),
                Norm.of("B2-9"),
                Norm.of("B2-10"),
                Norm.of("B2-12"));
        List<Norm> geschud = new ArrayList<>(opVolgorde);
        Collections.shuffle(geschud, new Random(17));
        Collections.sort(geschud);

        assertEquals(opVolgorde, geschud);
    }

    @Test
    void aNormIsItsId() {
        assertEquals(Norm.of("3.1-5"), new Norm("3.1-5"));
        assertEquals(0, Norm.of("3.1-5").compareTo(new Norm("3.1-5")));
        assertTrue(Norm.of("3.1-5").compareTo(Norm.of("3.1-6")) < 0);
        assertTrue(Norm.of("B2-4").compareTo(Norm.of("3.1-6")) > 0);
        assertEquals("3.1-10", Norm.of("3.1-10").toString());
        assertEquals("B2-4", Norm.of("B2-4").id());
    }

    @ParameterizedTest
    @CsvSource({"3.1-5, § 3.1", "3.1-10, § 3.1", "1.2-1, § 1.2", "B2-4, bijlage 2", "B2-12, bijlage 2"})
    void aNormSaysWhereItStands(String id, String paragraaf) {
        assertEquals(paragraaf, Norm.of(id).paragraaf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3.1",
                "3.1-",
                "3-1",
                "3.1-a",
                "B-1",
                "B2",
                "B2-",
                "b2-1",
                "C2-1",
                "B22-1",
                "3.1-1000",
                "100.1-1",
                "3.100-1",
                " 3.1-5",
                "3.1-5 ",
                "3.1-5\n",
                "3.1--5",
                "-3.1-5",
                "3,1-5",
                "٣.1-5"
            })
    void aTextOfAnotherFormIsNoNorm(String id) {
        assertThrows(IllegalArgumentException.class, () -> Norm.of(id));
    }

    /** They would sort as equal to the id without the zero, and yet not be equal to it. */
    @ParameterizedTest
    @ValueSource(strings = {"03.1-5", "3.01-5", "3.1-05", "3.1-0", "0.1-1", "3.0-1", "B0-1", "B2-01", "B2-0"})
    void anIdWithALeadingZeroIsNoNorm(String id) {
        assertThrows(IllegalArgumentException.class, () -> Norm.of(id));
    }

    @Test
    void nullIsNoNorm() {
        assertThrows(NullPointerException.class, () -> Norm.of(null));
        assertThrows(NullPointerException.class, () -> Norm.of("3.1-1").compareTo(null));
    }

    @Test
    void aStrategieVerwijzingNeedsAnIdAndAVersie() {
        assertEquals("LHS 1.7", new StrategieVerwijzing("LHS", "1.7").toString());
        assertThrows(IllegalArgumentException.class, () -> new StrategieVerwijzing(" ", "1.7"));
        assertThrows(IllegalArgumentException.class, () -> new StrategieVerwijzing("LHS", ""));
        assertThrows(NullPointerException.class, () -> new StrategieVerwijzing(null, "1.7"));
        assertThrows(NullPointerException.class, () -> new StrategieVerwijzing("LHS", null));
    }
}
