package nl.lhs.rules.inzicht;

/**
 * How many days passed, in classes (<i>dagklasse</i>): one week, two, four, eight, and more.
 *
 * <p>Example: {@code Dagklasse.of(7)} is {@link #DAGEN_0_TOT_7}, {@code Dagklasse.of(8)} {@link #DAGEN_8_TOT_14}.
 */
public enum Dagklasse {
    /** 0 to 7 days. */
    DAGEN_0_TOT_7(0, 7),
    /** 8 to 14 days. */
    DAGEN_8_TOT_14(8, 14),
    /** 15 to 28 days. */
    DAGEN_15_TOT_28(15, 28),
    /** 29 to 56 days. */
    DAGEN_29_TOT_56(29, 56),
    /** 57 days or more. */
    DAGEN_57_OF_MEER(57, Long.MAX_VALUE),
    /** The later day is before that of the bevinding: by general agreements (norm 3.3-8), or by mistake. */
    VOOR_DE_BEVINDING(Long.MIN_VALUE, -1),
    /** The later day is not given. */
    ONBEKEND(1, 0);

    private final long van;
    private final long tot;

    Dagklasse(long van, long tot) {
        this.van = van;
        this.tot = tot;
    }

    /**
     * The class of a number of days.
     *
     * @param dagen the number; below 0 where the later day is before the day of the bevinding
     * @return never ONBEKEND
     */
    public static Dagklasse of(long dagen) {
        for (Dagklasse klasse : values()) {
            if (klasse.van <= dagen && dagen <= klasse.tot) {
                return klasse;
            }
        }
        throw new IllegalStateException("no class holds " + dagen + " days");
    }
}
