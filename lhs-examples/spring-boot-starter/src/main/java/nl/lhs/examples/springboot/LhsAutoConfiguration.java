package nl.lhs.examples.springboot;

import nl.lhs.rules.DecisionObserver;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.jackson.LhsModule;
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

    /**
     * In place of the one that Jackson finds by itself, which knows the words of LHS 1.7 only. It asks for the engine when
     * something is read: an engine of the application's own may be made with a mapper.
     */
    @Bean
    @ConditionalOnMissingBean
    LhsModule lhsModule(ObjectProvider<LhsEngine> engine) {
        return LhsModule.of((datum, reikwijdte) -> engine.getObject().woorden().voor(datum, reikwijdte));
    }
}
