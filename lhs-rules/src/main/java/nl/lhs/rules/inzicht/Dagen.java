package nl.lhs.rules.inzicht;

import java.util.OptionalDouble;

/**
 * How long something took (<i>dagen</i>), of all times that it is known.
 *
 * <p>Example: for 3, 5 and 10 days {@code new Dagen(3, 18, 10)}, of which {@link #gemiddelde()} is 6. Where the later
 * day is not known, or lies before the bevinding, there is no duration; {@link Dagklasse} counts these.
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
