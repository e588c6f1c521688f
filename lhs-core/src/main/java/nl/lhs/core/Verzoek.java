package nl.lhs.core;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A request by somebody else to enforce (<i>verzoek om handhaving</i>), which asks for a decision.
 *
 * <p>Example: {@code Verzoek.of("V-1", LocalDate.of(2026, 3, 4))}. Source: norm V-1.
 *
 * @param kenmerk the caller's identifier of the request; 1 to 200 characters, not blank
 * @param ontvangen the day on which it was received
 * @param verzoeker the caller's identifier of who asks; 1 to 200 characters, not blank, where given
 * @param uiterlijk the last day to decide on it, where given; not before {@link #ontvangen()}
 */
public record Verzoek(String kenmerk, LocalDate ontvangen, Optional<String> verzoeker, Optional<LocalDate> uiterlijk) {
    /**
     * A request.
     *
     * @param kenmerk see {@link #kenmerk()}
     * @param ontvangen see {@link #ontvangen()}
     * @param verzoeker see {@link #verzoeker()}
     * @param uiterlijk see {@link #uiterlijk()}
     * @throws OngeldigException with every text that is blank or too long, each date outside years 0000 to 9999, and an
     *     uiterlijk before ontvangen
     */
    public Verzoek {
        Objects.requireNonNull(kenmerk, "kenmerk");
        Objects.requireNonNull(ontvangen, "ontvangen");
        Objects.requireNonNull(verzoeker, "verzoeker");
        Objects.requireNonNull(uiterlijk, "uiterlijk");
        new Foutenlijst()
                .kenmerk("/kenmerk", kenmerk)
                .kenmerk("/verzoeker", verzoeker)
                .datum("/ontvangen", ontvangen)
                .datum("/uiterlijk", uiterlijk)
                .addAll(Tegenspraken.vanVerzoek(Optional.of(ontvangen), uiterlijk))
                .throwIfAny();
    }

    /**
     * A request without anything else to it.
     *
     * @param kenmerk the caller's identifier of the request
     * @param ontvangen the day on which it was received
     * @return the request
     * @throws OngeldigException if the kenmerk is blank or too long, or the date outside years 0000 to 9999
     */
    public static Verzoek of(String kenmerk, LocalDate ontvangen) {
        return new Verzoek(kenmerk, ontvangen, Optional.empty(), Optional.empty());
    }

    /**
     * The same request, with who made it.
     *
     * @param verzoeker see {@link #verzoeker()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Verzoek withVerzoeker(String verzoeker) {
        return new Verzoek(kenmerk, ontvangen, Optional.of(Objects.requireNonNull(verzoeker, "verzoeker")), uiterlijk);
    }

    /**
     * The same request, with the day by which must be decided.
     *
     * @param uiterlijk see {@link #uiterlijk()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Verzoek withUiterlijk(LocalDate uiterlijk) {
        return new Verzoek(kenmerk, ontvangen, verzoeker, Optional.of(Objects.requireNonNull(uiterlijk, "uiterlijk")));
    }

    /** The dates only: the kenmerken may be about people. */
    @Override
    public String toString() {
        return "Verzoek[" + ontvangen + uiterlijk.map(d -> ", uiterlijk " + d).orElse("") + "]";
    }
}
