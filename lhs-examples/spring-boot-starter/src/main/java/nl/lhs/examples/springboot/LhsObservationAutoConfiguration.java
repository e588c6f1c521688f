package nl.lhs.examples.springboot;

import io.micrometer.observation.ObservationRegistry;
import nl.lhs.rules.DecisionObserver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** An observation of each decision, where the application observes. A {@link DecisionObserver} of its own goes before. */
@AutoConfiguration(after = ObservationAutoConfiguration.class)
@ConditionalOnClass({ObservationRegistry.class, ObservationAutoConfiguration.class})
@ConditionalOnBean(ObservationRegistry.class)
public final class LhsObservationAutoConfiguration {
    /** For Spring. */
    public LhsObservationAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    DecisionObserver lhsDecisionObserver(ObservationRegistry registry) {
        return new MicrometerObserver(registry);
    }
}
