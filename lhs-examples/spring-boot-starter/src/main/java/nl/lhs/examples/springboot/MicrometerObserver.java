package nl.lhs.examples.springboot;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.DecisionObserver;

/** An observation of Micrometer around each decision. */
final class MicrometerObserver implements DecisionObserver {
    private static final DecisionObservationConvention CONVENTION = new DecisionObservationConvention();

    private final ObservationRegistry registry;

    MicrometerObserver(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Running started(Soort soort) {
        DecisionObservationContext context = new DecisionObservationContext(soort);
        Observation observation = Observation.start(null, CONVENTION, () -> context, registry);
        return new Running() {
            @Override
            public void decided(Vastlegging vastlegging, boolean bewaard) {
                context.decided(vastlegging, bewaard);
                observation.stop();
            }

            @Override
            public void failed(RuntimeException oorzaak) {
                observation.error(oorzaak);
                observation.stop();
            }
        };
    }
}
