package nl.lhs.rules.inzicht;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * The length of the periods that are counted separately (<i>periode</i>), by the date of the bevinding.
 *
 * <p>Example: {@code Periode.KWARTAAL.van(LocalDate.of(2026, 3, 4))} is {@code "2026-K1"}.
 */
public enum Periode {
    /** A month, as {@code 2026-03}. */
    MAAND(12),
    /** A quarter of a year, as {@code 2026-K1}. */
    KWARTAAL(4),
    /** A year, as {@code 2026}. */
    JAAR(1);

    private final int perJaar;

    Periode(int perJaar) {
        this.perJaar = perJaar;
    }

    /**
     * The period in which a day lies.
     *
     * @param dag a day in the years 0000 to 9999
     * @return its name; names are in the order of time
     */
    public String van(LocalDate dag) {
        return naam(nummer(Objects.requireNonNull(dag, "dag")));
    }

    /** Its place among all periods. */
    int nummer(LocalDate dag) {
        return dag.getYear() * perJaar + (dag.getMonthValue() - 1) * perJaar / 12;
    }

    String naam(int nummer) {
        String jaar = String.format(Locale.ROOT, "%04d", nummer / perJaar);
        int deel = nummer % perJaar + 1;
        return switch (this) {
            case MAAND -> jaar + String.format(Locale.ROOT, "-%02d", deel);
            case KWARTAAL -> jaar + "-K" + deel;
            case JAAR -> jaar;
        };
    }
}
