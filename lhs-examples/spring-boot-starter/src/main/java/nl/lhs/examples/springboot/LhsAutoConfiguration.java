package nl.lhs.examples.springboot;

import nl.lhs.rules.DecisionObserver;
import nl.lhs.rules.LhsEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * The engine that {@link LhsProperties} describe, and its JSON in the words of its strategieen. Where the application has a
 * {@link DecisionObserver}, it is told of each decision; an engine of the application's own takes the place of this one.
 */
@AutoConfiguration
@EnableConfigurationProperties(LhsProperties.class)
public final class LhsAutoConfiguration {
    /** For Spring. */
    public LhsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    LhsEngine lhsEngine(LhsProperties properties, ObjectProvider<DecisionObserver> observer) {
        LhsEngine engine = ConfiguredEngine.from(properties);
        DecisionObserver aanwezig = observer.getIfAvailable();
        return aanwezig == null ? engine : engine.withObserver(aanwezig);
    }

    @Bean
    @ConditionalOnMissingBean
    DecisionService decisionService(LhsEngine engine) {
        return engine::decide;
    }
}
