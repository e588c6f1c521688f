package nl.lhs.core;

/**
 * The consequences (<i>gevolgen</i>) of a finding for milieu, natuur, water, veiligheid, gezondheid and society: the
 * row of the matrix.
 *
 * <p>Example: {@code Gevolgen.VAN_BELANG.rij()} is 3. Source: norm 3.1-2.
 */
public enum Gevolgen {
    /** Row 1: next to nothing. */
    VRIJWEL_NIHIL,
    /** Row 2: limited. */
    BEPERKT,
    /** Row 3: of importance; a considerable risk of social unrest, damage, or dead, sick or wounded. */
    VAN_BELANG,
    /** Row 4: considerable, imminent or irreversible. */
    AANZIENLIJK;

    private static final Gevolgen[] ALLE = values();

    /** {@return the row of the matrix: 1 (lightest) to 4 (heaviest)} */
    public int rij() {
        return ordinal() + 1;
    }

    /**
     * The consequences that belong to a row of the matrix.
     *
     * @param rij 1 to 4
     * @return the gevolgen of that row
     * @throws IllegalArgumentException if there is no such row
     */
    public static Gevolgen ofRij(int rij) {
        if (rij < 1 || rij > ALLE.length) {
            throw new IllegalArgumentException("no row " + rij + " in the matrix: expected 1 to " + ALLE.length);
        }
        return ALLE[rij - 1];
    }
}
