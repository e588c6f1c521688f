package nl.lhs.rules;

import java.util.List;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;

/** One engine for all threads of an application. */
class GelijktijdigTest {
    private static final int DRADEN = 8;

    @Test
    void eightThreadsSharingOneEngineGiveTheSingleThreadedResult() throws Exception {
        LhsEngine engine = LhsEngine.create();
        List<Casus> casussen = Casusruimte.steekproef(1_009).toList();
        List<Vastlegging> alleen = casussen.stream().map(engine::decide).toList();
        Draden.agree(DRADEN, casussen.size(), alleen, i -> engine.decide(casussen.get(i)));
        System.out.println("gelijktijdig: " + DRADEN + " threads, " + casussen.size() + " cases each");
    }
}
