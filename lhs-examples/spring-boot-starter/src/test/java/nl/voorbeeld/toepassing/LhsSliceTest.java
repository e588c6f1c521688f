package nl.voorbeeld.toepassing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.springboot.test.LhsTest;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The test slice loads the engine and its JSON, and nothing else of the application. */
@LhsTest(properties = "lhs.strategieen=classpath:strategie.json")
class LhsSliceTest {
    @Autowired
    private LhsEngine engine;

    @Autowired
    private JsonMapper mapper;

    @Autowired
    private ApplicationContext context;

    @Test
    void theSliceHasTheEngineOfThePropertiesAndNoOtherPartOfTheApplication() {
        assertThat(engine.strategieen()).hasSize(2);
        assertThat(context.getBeansOfType(Loket.class)).isEmpty();
        assertThat(context.containsBean("dispatcherServlet")).isFalse();
        assertThat(context.containsBean("lhsHealthIndicator")).isFalse();
    }

    @Test
    void theSliceReadsAndWritesAsTheApplicationDoes() throws IOException {
        Casus casus = mapper.readValue(LhsSliceTest.class.getResourceAsStream("/casus.json"), Casus.class);
        Vastlegging vastlegging = engine.decide(casus);
        assertThat(mapper.writeValueAsString(vastlegging)).isEqualTo(VastleggingJson.format(vastlegging));
    }
}
