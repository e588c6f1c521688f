package nl.lhs.examples.springboot;

import nl.lhs.rules.LhsEngine;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Whether the engine decides, and by which rules; {@code management.health.lhs.enabled=false} turns it off. */
@AutoConfiguration(after = LhsAutoConfiguration.class, before = HealthContributorAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(LhsEngine.class)
public final class LhsHealthAutoConfiguration {
    /** For Spring. */
    public LhsHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnEnabledHealthIndicator("lhs")
    @ConditionalOnMissingBean(name = "lhsHealthIndicator")
    HealthIndicator lhsHealthIndicator(LhsEngine engine) {
        return new LhsHealthIndicator(engine);
    }
}
