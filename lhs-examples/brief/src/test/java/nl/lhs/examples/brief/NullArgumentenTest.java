package nl.lhs.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Nullvoorbeelden;
import nl.lhs.rules.uitleg.Besluitgegevens;
import org.junit.jupiter.api.Test;

class NullArgumentenTest {
    @Test
    void aNullIsRefusedByTheNameOfItsParameter() {
        LhsEngine engine = LhsEngine.create();
        assertEquals(
                "",
                String.join(
                        "\n",
                        Nullvoorbeelden.domein(engine)
                                .met(Besluitgegevens.LEEG)
                                .met(Briefsjabloon.of(Briefsoort.values()[0]))
                                .klachten(Set.of("nl.lhs.examples.brief"), Map.of())));
    }
}
