package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import org.junit.jupiter.api.Test;

/** Under strategieen with words, sizes and flags of their own, every event in a dossier does what their oracle expects. */
class GegenereerdeDossiersTest {
    private static final int STRATEGIEEN = 400;
    private static final int LENGTE = 8;
    private static final int MEEST_GETOOND = 10;

    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);

    /** A path, and in what the engine differs from the oracle on it. */
    private record Uitslag(Dossierpad pad, Optional<String> verschil) {}

    @Test
    void everyEventUnderAGeneratedStrategieDoesWhatItsOracleExpects() {
        List<Uitslag> uitslagen = IntStream.range(0, STRATEGIEEN)
                .parallel()
                .mapToObj(GegenereerdeDossiersTest::uitslag)
                .toList();

        Map<String, Integer> gevallen = new TreeMap<>();
        for (Uitslag uitslag : uitslagen) {
            for (Dossierpad.Stap stap : uitslag.pad().pogingen()) {
                String soort = stap.gebeurtenis().soort().name();
                gevallen.merge((stap.aangenomen() ? "aangenomen " : "geweigerd ") + soort, 1, Integer::sum);
                stap.antwoord().staat().ifPresent(na -> {
                    na.signalen().forEach(signaal -> gevallen.merge("signaal " + signaal, 1, Integer::sum));
                    gevallen.merge("aanleiding " + na.aanleiding(), 1, Integer::sum);
                });
            }
        }
        System.out.println("Generated dossiers: " + gevallen);
        for (Gebeurtenis.Soort soort : EnumSet.complementOf(EnumSet.of(Gebeurtenis.Soort.NIEUWE_OVERTREDING))) {
            assertTrue(gevallen.getOrDefault("aangenomen " + soort, 0) >= 50, () -> soort + " in " + gevallen);
            assertTrue(gevallen.getOrDefault("geweigerd " + soort, 0) >= 10, () -> soort + " in " + gevallen);
        }
        List<String> verschillen = uitslagen.stream()
                .map(Uitslag::verschil)
                .flatMap(Optional::stream)
                .toList();
        assertEquals(
                0,
                verschillen.size(),
                () -> String.join("\n", verschillen.subList(0, Math.min(MEEST_GETOOND, verschillen.size()))));
    }

    private static Uitslag uitslag(int nummer) {
        Strategie strategie = new Strategiegenerator(nummer, true).strategie("D-" + nummer);
        Gebeurtenisgenerator generator = new Gebeurtenisgenerator(strategie, nummer);
        Dossierpad pad = Dossierpad.trek(generator.begin(), LENGTE, generator::kies);
        LhsEngine engine = ENGINE.under(strategie);
        return new Uitslag(pad, pad.verschil(nummer, engine::open, engine::vervolg));
    }
}
