package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {
    @ParameterizedTest
    @CsvSource({
        "A1, GOEDWILLEND, VRIJWEL_NIHIL",
        "A2, GOEDWILLEND, BEPERKT",
        "A3, GOEDWILLEND, VAN_BELANG",
        "A4, GOEDWILLEND, AANZIENLIJK",
        "B1, ONVERSCHILLIG, VRIJWEL_NIHIL",
        "B2, ONVERSCHILLIG, BEPERKT",
        "B3, ONVERSCHILLIG, VAN_BELANG",
        "B4, ONVERSCHILLIG, AANZIENLIJK",
        "C1, CALCULEREND, VRIJWEL_NIHIL",
        "C2, CALCULEREND, BEPERKT",
        "C3, CALCULEREND, VAN_BELANG",
        "C4, CALCULEREND, AANZIENLIJK",
        "D1, BEWUST_EN_STRUCTUREEL, VRIJWEL_NIHIL",
        "D2, BEWUST_EN_STRUCTUREEL, BEPERKT",
        "D3, BEWUST_EN_STRUCTUREEL, VAN_BELANG",
        "D4, BEWUST_EN_STRUCTUREEL, AANZIENLIJK"
    })
    void theTyperingGivesTheColumnAndTheGevolgenGiveTheRow(String naam, Typering typering, Gevolgen gevolgen) {
        Segment segment = Segment.of(typering, gevolgen);

        assertEquals(naam, segment.toString());
        assertSame(segment, Segment.parse(naam));
        assertEquals(typering, segment.typering());
        assertEquals(gevolgen, segment.gevolgen());
    }

    @Test
    void thereAreSixteenSegments() {
        assertEquals(16, Segment.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        // segment, links, rechts, boven, onder
        "A1, -, B1, A2, -",
        "A2, -, B2, A3, A1",
        "A3, -, B3, A4, A2",
        "A4, -, B4, -, A3",
        "B1, A1, C1, B2, -",
        "B2, A2, C2, B3, B1",
        "B3, A3, C3, B4, B2",
        "B4, A4, C4, -, B3",
        "C1, B1, D1, C2, -",
        "C2, B2, D2, C3, C1",
        "C3, B3, D3, C4, C2",
        "C4, B4, D4, -, C3",
        "D1, C1, -, D2, -",
        "D2, C2, -, D3, D1",
        "D3, C3, -, D4, D2",
        "D4, C4, -, -, D3"
    })
    void everySegmentHasItsNeighboursAndNoneBeyondTheEdge(
            Segment segment, String links, String rechts, String boven, String onder) {
        assertEquals(buur(links), segment.links());
        assertEquals(buur(rechts), segment.rechts());
        assertEquals(buur(boven), segment.boven());
        assertEquals(buur(onder), segment.onder());
    }

    private static Optional<Segment> buur(String naam) {
        return naam.equals("-") ? Optional.empty() : Optional.of(Segment.valueOf(naam));
    }

    @ParameterizedTest
    @EnumSource
    void goingToANeighbourAndBackEndsWhereItBegan(Segment segment) {
        List<Optional<Segment>> terug = new ArrayList<>();
        segment.links().ifPresent(s -> terug.add(s.rechts()));
        segment.rechts().ifPresent(s -> terug.add(s.links()));
        segment.boven().ifPresent(s -> terug.add(s.onder()));
        segment.onder().ifPresent(s -> terug.add(s.boven()));

        assertFalse(terug.isEmpty());
        terug.forEach(t -> assertEquals(Optional.of(segment), t));
    }

    @ParameterizedTest
    @EnumSource
    void aSegmentBordersOnItsNeighboursAndNoOther(Segment segment) {
        Set<Segment> buren = Stream.of(segment.links(), segment.rechts(), segment.boven(), segment.onder())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        for (Segment ander : Segment.values()) {
            assertEquals(buren.contains(ander), segment.grenstAan(ander), segment + " and " + ander);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "E1", "A0", "A5", "a1", "1A", "A", "A1 ", " A1", "A11", "A1\n", "Jan Jansen"})
    void aTextThatIsNoSegmentIsRefusedWithoutRepeatingIt(String tekst) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> Segment.parse(tekst));

        assertEquals(
                "not a segment of the matrix: expected a column A to D and a row 1 to 4, such as \"C4\", but got a text"
                        + " of " + tekst.length() + " characters",
                fout.getMessage());
    }

    @Test
    void nullIsNoSegmentColumnOrRow() {
        assertThrows(NullPointerException.class, () -> Segment.parse(null));
        assertThrows(NullPointerException.class, () -> Segment.A1.grenstAan(null));
        assertThrows(NullPointerException.class, () -> Segment.of(null, Gevolgen.BEPERKT));
        assertThrows(NullPointerException.class, () -> Segment.of(Typering.GOEDWILLEND, null));
    }
}
