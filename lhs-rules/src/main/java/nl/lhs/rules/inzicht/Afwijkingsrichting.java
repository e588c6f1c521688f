package nl.lhs.rules.inzicht;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Which way a handhaver deviated from what norm 3.4-2 gives (<i>afwijkingsrichting</i>).
 *
 * <p>What was chosen and what was advised are compared per kind: herstellend, bestraffend, strafrecht. Interventions in
 * both do not count. Of the rest, the side with the heaviest intervention is heavier; an empty side is lightest.
 * Example: a LAST_ONDER_DWANGSOM where WAARSCHUWEN was advised is ZWAARDER; a WAARSCHUWEN with a BESTUURLIJKE_BOETE
 * where a LAST_ONDER_DWANGSOM was advised is ANDERS. The order of weight is that of figure 3 and of {@link
 * Interventie}. Source: norm 3.4-2.
 */
public enum Afwijkingsrichting {
    /** The handhaver did not deviate, or the deviation was not taken over (yet). */
    GEEN,
    /** Lighter in at least one kind, and heavier in none. */
    LICHTER,
    /** The interventions that were advised. */
    GELIJK,
    /** Heavier in at least one kind, and lighter in none. */
    ZWAARDER,
    /** Heavier in one kind, and lighter in another. */
    ANDERS;

    /**
     * Which way a record deviates.
     *
     * @param vastlegging the record
     * @return GEEN where no deviation was taken over
     */
    public static Afwijkingsrichting from(Vastlegging vastlegging) {
        Objects.requireNonNull(vastlegging, "vastlegging");
        return vastlegging
                .afwijking()
                .map(a -> from(vastlegging.interventies(), a.aanbevolen()))
                .orElse(GEEN);
    }

    private static Afwijkingsrichting from(List<Interventie> gekozen, List<Interventie> aanbevolen) {
        boolean lichter = false;
        boolean zwaarder = false;
        for (Interventiesoort soort : Interventiesoort.values()) {
            int verschil = Long.compareUnsigned(gewicht(gekozen, soort), gewicht(aanbevolen, soort));
            lichter |= verschil < 0;
            zwaarder |= verschil > 0;
        }
        if (lichter && zwaarder) {
            return ANDERS;
        }
        return lichter ? LICHTER : zwaarder ? ZWAARDER : GELIJK;
    }

    /** A bit for each intervention of the kind. Of two such numbers, the larger has the heaviest that differs. */
    private static long gewicht(List<Interventie> interventies, Interventiesoort soort) {
        return interventies.stream()
                .filter(i -> i.soort() == soort)
                .mapToLong(i -> 1L << i.volgnummer())
                .reduce(0, (a, b) -> a | b);
    }
}
