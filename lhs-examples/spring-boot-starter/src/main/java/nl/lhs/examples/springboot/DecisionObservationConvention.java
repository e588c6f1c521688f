package nl.lhs.examples.springboot;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.util.Locale;
import nl.lhs.core.Klasse;

/**
 * How a decision is named in metrics and traces: by words of the strategie, of which there are few. Micrometer itself adds
 * {@code error}, the class of the exception.
 */
final class DecisionObservationConvention implements ObservationConvention<DecisionObservationContext> {
    private static final String GEEN = "geen";

    @Override
    public String getName() {
        return "lhs.beslissing";
    }

    @Override
    public String getContextualName(DecisionObservationContext context) {
        return "lhs " + soort(context);
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(DecisionObservationContext context) {
        return KeyValues.of(
                "soort", soort(context),
                "uitkomst", context.uitkomst().map(Enum::name).orElse(GEEN),
                "klasse", context.klasse().map(Klasse::id).orElse(GEEN),
                "bewaard", Boolean.toString(context.bewaard()));
    }

    private static String soort(DecisionObservationContext context) {
        return context.soort().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof DecisionObservationContext;
    }
}
