package nl.lhs.core;

/**
 * How the one the rule is addressed to behaves (<i>typering van de normadressaat</i>): the column of the matrix.
 *
 * <p>Example: {@code Typering.CALCULEREND.kolom()} is {@code 'C'}. Source: norm 3.1-3; who cannot be typed is absent
 * here, and starts from B (norm 3.1-4).
 */
public enum Typering {
    /** Column A: proactive, inclined to follow the rules, acted unintentionally. */
    GOEDWILLEND,
    /** Column B: reactive, takes the general interest lightly. */
    ONVERSCHILLIG,
    /** Column C: opportunistic, obstructs on purpose, takes risks knowingly. */
    CALCULEREND,
    /** Column D: breaks rules deliberately and structurally, or is criminal. */
    BEWUST_EN_STRUCTUREEL;

    private static final Typering[] ALLE = values();

    /** {@return the column of the matrix: {@code 'A'} (lightest) to {@code 'D'} (heaviest)} */
    public char kolom() {
        return (char) ('A' + ordinal());
    }

    /**
     * The typering that belongs to a column of the matrix.
     *
     * @param kolom {@code 'A'} to {@code 'D'}
     * @return the typering of that column
     * @throws IllegalArgumentException if there is no such column
     */
    public static Typering ofKolom(char kolom) {
        if (kolom < 'A' || kolom >= 'A' + ALLE.length) {
            throw new IllegalArgumentException("no column '" + kolom + "' in the matrix: expected A to D");
        }
        return ALLE[kolom - 'A'];
    }
}
