package nl.lhs.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import nl.lhs.core.Casus;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The tables, in Camunda's engine for DMN, with JUEL. */
public final class CamundaDmn implements Mededinger {
    private static final String JUEL = "juel";

    private final DmnEngine engine;
    private final DmnDecision besluit;

    /** Parses the tables. */
    public CamundaDmn() {
        DefaultDmnEngineConfiguration configuratie =
                (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuratie.setEnableFeelLegacyBehavior(true); // unary tests by JUEL
        configuratie.setDefaultInputExpressionExpressionLanguage(JUEL);
        configuratie.setDefaultOutputEntryExpressionLanguage(JUEL);
        engine = configuratie.buildEngine();
        besluit = engine.parseDecision("besluit", new ByteArrayInputStream(Meettabellen.lees(Meettabellen.DMN)));
    }

    @Override
    public String naam() {
        return "Camunda DMN";
    }

    @Override
    public Antwoord beslis(Casus casus) {
        Map<String, Object> gegevens = new HashMap<>();
        Gegevens.from(casus).zetOp(gegevens::put);
        DmnDecisionResultEntries uit =
                engine.evaluateDecision(besluit, gegevens).getSingleResult();
        return Gegevens.antwoord(casus, uit::getEntry);
    }
}
