package nl.lhs.examples.benchmark;

import nl.lhs.core.Casus;

/** One way to decide a casus that a user could pick. An instance is ready to decide, and is used by one thread or more. */
public interface Mededinger {
    /**
     * The name under which it is measured.
     *
     * @return as in {@link Deelnemer}
     */
    String naam();

    /**
     * Decides.
     *
     * @param casus what all are given
     * @return the four outputs
     */
    Antwoord beslis(Casus casus);
}
