package nl.lhs.examples.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the words of Spring Boot why an application does not start: what is wrong, where, and what to do. */
final class LhsFailureAnalyzer extends AbstractFailureAnalyzer<LhsConfigurationException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, LhsConfigurationException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
