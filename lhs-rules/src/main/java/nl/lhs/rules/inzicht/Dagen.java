package nl.lhs.rules.inzicht;

import java.util.OptionalDouble;

/**
 * How long something took (<i>dagen</i>), over all times that this is known.
 *
 * <p>Example: 3, 5 and 10 days are {@code new Dagen(3, 18, 10)}, with a {@link #gemiddelde()} of 6. There is no
 * duration where the later day is unknown or before the bevinding; {@link Dagklasse} counts those.
 *
 * @param aantal how many durations there are; 0 or more
 * @param som their sum in days; 0 or more
 * @param grootste the longest in days; 0 where there is none
 */
public record Dagen(long aantal, long som, long grootste) {
    /**
     * The mean.
     *
     * @return in days; empty where there are no durations
     */
    public OptionalDouble gemiddelde() {
        return aantal == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) som / aantal);
    }
}
