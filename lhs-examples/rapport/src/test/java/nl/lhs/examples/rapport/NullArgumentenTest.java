package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Nullvoorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullArgumentenTest {
    @Test
    void aNullIsRefusedByTheNameOfItsParameter(@TempDir Path map) throws GeneralSecurityException {
        LhsEngine engine = LhsEngine.create();
        assertEquals(
                "",
                String.join(
                        "\n",
                        Nullvoorbeelden.alles(engine, map)
                                .met(Rapport.from(engine.decide(Casus.of(
                                        Bevinding.of("B", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                                        Normadressaat.of("N")))))
                                .met(OutputStream.nullOutputStream())
                                .klachten(Set.of("nl.lhs.examples.rapport"), Map.of())));
    }
}
