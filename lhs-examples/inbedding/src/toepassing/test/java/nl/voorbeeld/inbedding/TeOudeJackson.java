package nl.voorbeeld.inbedding;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.basis.LhsEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Run by name, with a Jackson that is too old on the classpath. */
class TeOudeJackson {
    @Test
    void anEngineIsRefusedAtOnceWithWhatIsThereAndWhatMendsIt() {
        String melding =
                assertThrows(LhsEngineException.class, LhsEngine::create).getMessage();
        assertTrue(melding.contains(System.getProperty("te.oud").replace(':', ' ')), melding);
        assertTrue(melding.contains("set the property " + System.getProperty("middel"))
                || melding.contains("set " + System.getProperty("middel")), melding);
    }

    @Test
    void soTheApplicationDoesNotStart() {
        assertThrows(
                Throwable.class,
                () -> new SpringApplicationBuilder(Toepassing.class).run("--server.port=0"));
    }
}
