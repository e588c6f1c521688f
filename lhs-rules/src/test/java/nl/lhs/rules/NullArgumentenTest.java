package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Set;
import nl.lhs.rules.eigenregels.EigenRegels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullArgumentenTest {
    private static final Set<String> CORE =
            Set.of("nl.lhs.core", "nl.lhs.core.strategie", "nl.lhs.core.vastlegging", "nl.lhs.core.vervolg");
    private static final Map<String, String> UITGEZONDERD = Map.of(
            "core.Required.", "it says the name that it is given",
            "core.Begripset.contains(", "a set that holds no null answers false, as Collection allows");

    private static final LhsEngine ENGINE = LhsEngine.create();

    private static final EigenRegels EIGEN = EigenRegels.parse(
            "eigen.drl",
            "package eigen\n" + Regelbanken.WOORDEN
                    + "rule \"eigen\" @normen( \"ZA-1\" ) when Feiten() then insert( new EigenAandachtspunt( \"x\" ) ); end");

    @Test
    void aNullInTheDomainIsRefusedByTheNameOfItsParameter() {
        assertEquals("", String.join("\n", Nullvoorbeelden.domein(ENGINE).klachten(CORE, UITGEZONDERD)));
    }

    @Test
    void aNullInTheEngineAndWhatIsDoneWithDecisionsIsRefusedByTheNameOfItsParameter(@TempDir Path map)
            throws GeneralSecurityException {
        assertEquals(
                "",
                String.join(
                        "\n",
                        Nullvoorbeelden.alles(ENGINE, map)
                                .met(EIGEN)
                                .klachten(
                                        ArchitectuurTest.API,
                                        Map.of("rules.DecisionObserver", "a caller implements it"))));
    }
}
