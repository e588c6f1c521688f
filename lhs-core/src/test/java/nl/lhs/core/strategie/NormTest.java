package nl.lhs.core.strategie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
                Norm.of("B2-12"),
                Norm.of("V-1"),
                Norm.of("M-1"),
                Norm.of("Awb 3:2"),
                Norm.of("Awb 3:46"),
                Norm.of("Awb 5:6"),
                Norm.of("Awb 5:32"),
                Norm.of("Awb 5:32a"),
                Norm.of("Awb 5:32b"),
                Norm.of("Awb 5:33"),
                Norm.of("Awb 10:1"),
                Norm.of("ABC-1"),
                Norm.of("NZKG-01"),
                Norm.of("NZKG-1"),
                Norm.of("NZKG-1.2"),
                Norm.of("NZKG-2"),
                Norm.of("NZKG-2a"),
                Norm.of("NZKG-2a.3"),
                Norm.of("NZKG-2a.10"),
                Norm.of("NZKG-10"),
                Norm.of("NZKG-99999999999999999999"),
                Norm.of("NZKG-A"),
                Norm.of("ZO-1"));
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
    @CsvSource({
        "3.1-5, § 3.1",
        "3.1-10, § 3.1",
        "1.2-1, § 1.2",
        "B2-4, bijlage 2",
        "B2-12, bijlage 2",
        "V-1, verzoeken en tellingen",
        "M-1, verzoeken en tellingen",
        "Awb 5:32a, Awb",
        "NZKG-1, eigen norm"
    })
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
                "٣.1-5",
                "NZKG",
                "NZKG-",
                "N-1",
                "ELFLETTERSX-1",
                "nzkg-1",
                "NZKG-.1",
                "NZKG-1-",
                "NZKG-1 2",
                "NZKG-1_2",
                "NZKG-123456789012345678901",
                "ÖDA-1",
                "LHS-1",
                "AWB-5.1",
                "Awb",
                "Awb 5",
                "Awb 5:",
                "Awb 5:0",
                "Awb 5:06",
                "Awb 5:6A",
                "Awb 5:6ab",
                "Awb  5:6",
                "AWB 5:6",
                "V-0",
                "VM-",
                "W-1"
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

    @ParameterizedTest
    @ValueSource(
            strings = {"NZKG-1", "OD-4.2a", "ABCDEFGHIJ-1", "LHSX-1", "NZKG-0", "NZKG-b-2", "NZKG-12345678901234567890"
            })
    void aPrefixOfCapitalsMakesANormOfAnAgencysOwn(String id) {
        assertTrue(Norm.of(id).isEigen());
        assertTrue(!Norm.omschrijvingen().containsKey(Norm.of(id)));
        assertTrue(Norm.of(id).omschrijving().orElseThrow().startsWith("norm van de instantie zelf"));
    }

    @Test
    void noNormOfTheStrategieIsAnAgencysOwn() {
        assertTrue(Norm.omschrijvingen().keySet().stream().noneMatch(Norm::isEigen));
        Norm.omschrijvingen().forEach((norm, tekst) -> assertEquals(Optional.of(tekst), norm.omschrijving()));
        assertEquals(Optional.empty(), Norm.of("99.1-1").omschrijving());
    }

    @Test
    void articlesOfTheAwbAreNormsToo() {
        assertTrue(Norm.of("Awb 5:6").isAwb());
        assertTrue(!Norm.of("B2-4").isAwb()
                && !Norm.of("V-1").isAwb()
                && !Norm.of("NZKG-1").isAwb());
        assertTrue(Norm.of("Awb 5:6").omschrijving().isPresent());
        assertTrue(Norm.of("V-1").omschrijving().isPresent());
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
