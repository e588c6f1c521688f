package nl.lhs.examples.springboot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Refusals as problem+json, in a web application on servlets; see {@link LhsProblem}. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcAutoConfiguration.class)
public final class LhsProblemAutoConfiguration {
    /** For Spring. */
    public LhsProblemAutoConfiguration() {}

    @Bean
    ProblemAdvice lhsProblemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    @ConditionalOnBooleanProperty("spring.mvc.problemdetails.enabled")
    @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
    ProblemDetailsAdvice lhsProblemDetailsAdvice() {
        return new ProblemDetailsAdvice();
    }
}
