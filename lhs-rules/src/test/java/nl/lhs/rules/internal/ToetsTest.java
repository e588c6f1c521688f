package nl.lhs.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.lhs.core.Klasse;
import org.junit.jupiter.api.Test;

/** The operators of rules mean what they mean to Drools. */
class ToetsTest {
    private static List<Object> elk(Object waarden) {
        List<Object> elk = new ArrayList<>();
        Toets.elk(waarden).forEach(elk::add);
        return elk;
    }

    @Test
    void fromGivesEachOfSeveralOrTheOneOrNone() {
        Iterable<String> iterable = List.of("a", "b")::iterator;
        assertEquals(List.of("a", "b"), elk(List.of("a", "b")));
        assertEquals(List.of("a", "b"), elk(iterable));
        assertEquals(List.of("a", "b"), elk(new String[] {"a", "b"}));
        assertEquals(List.of("a"), elk("a"));
        assertEquals(List.of(), elk(null));
    }

    @Test
    void fromRefusesWhatItWouldTakeForOneValue() {
        for (Object waarden :
                List.of(new int[] {1, 2}, Map.of("a", 1), List.of("a").iterator(), Stream.of("a"))) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> Toets.elk(waarden))
                    .getMessage()
                    .contains("expected a collection"));
        }
    }

    @Test
    void nothingIsMoreThanNull() {
        assertTrue(Toets.groter(2, 1));
        assertFalse(Toets.groter(1, 1));
        assertFalse(Toets.groter(null, 1));
        assertFalse(Toets.groter(1, null));
        assertTrue(Toets.gelijk(1000, 1000));
        assertFalse(Toets.gelijk(null, 0));
        assertTrue(Toets.gelijk(null, null));
    }

    @Test
    void nullIsOneOfSomeWhereItIsNamed() {
        assertTrue(Toets.eenVan(Klasse.ZWAAR, Klasse.LICHT, Klasse.ZWAAR));
        assertFalse(Toets.eenVan(Klasse.MIDDEN, Klasse.LICHT, Klasse.ZWAAR));
        assertTrue(Toets.eenVan(null, (Klasse) null));
        assertFalse(Toets.eenVan(null, Klasse.LICHT));
        assertFalse(Toets.bevat(null, Klasse.LICHT));
        assertTrue(Toets.bevat(List.of(Klasse.LICHT), Klasse.LICHT));
    }
}
