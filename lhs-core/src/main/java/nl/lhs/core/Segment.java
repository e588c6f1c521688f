package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the sixteen segments of the matrix: a column (typering) and a row (gevolgen).
 *
 * <p>Example: {@code Segment.of(Typering.CALCULEREND, Gevolgen.AANZIENLIJK)} is {@link #C4}; it prints {@code "C4"},
 * and {@code Segment.parse("C4")} gives it back. A segment is a place only: its class and its interventions belong to
 * the strategie. Source: figure 2, norms 3.1-2 and 3.1-3.
 */
public enum Segment {
    /** Column A, row 1. */
    A1,
    /** Column A, row 2. */
    A2,
    /** Column A, row 3. */
    A3,
    /** Column A, row 4. */
    A4,
    /** Column B, row 1. */
    B1,
    /** Column B, row 2. */
    B2,
    /** Column B, row 3. */
    B3,
    /** Column B, row 4. */
    B4,
    /** Column C, row 1. */
    C1,
    /** Column C, row 2. */
    C2,
    /** Column C, row 3. */
    C3,
    /** Column C, row 4. */
    C4,
    /** Column D, row 1. */
    D1,
    /** Column D, row 2. */
    D2,
    /** Column D, row 3. */
    D3,
    /** Column D, row 4. */
    D4;

    private static final Segment[] ALLE = values();
    private static final int RIJEN = Gevolgen.values().length;
    private static final int KOLOMMEN = Typering.values().length;

    /**
     * The segment at a column and a row.
     *
     * @param typering the column
     * @param gevolgen the row
     * @return the segment there
     */
    public static Segment of(Typering typering, Gevolgen gevolgen) {
        Objects.requireNonNull(typering, "typering");
        Objects.requireNonNull(gevolgen, "gevolgen");
        return op(typering.ordinal(), gevolgen.ordinal());
    }

    /**
     * Reads a segment as it is printed.
     *
     * @param tekst column letter and row digit, such as {@code "C4"}
     * @return the segment
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Segment parse(String tekst) {
        for (Segment segment : ALLE) {
            if (segment.name().equals(Objects.requireNonNull(tekst, "tekst"))) {
                return segment;
            }
        }
        throw new IllegalArgumentException("not a segment of the matrix: expected a column A to D and a row 1 to 4,"
                + " such as \"C4\", but got a text of " + tekst.length() + " characters");
    }

    private static Segment op(int kolom, int rij) {
        return ALLE[kolom * RIJEN + rij];
    }

    private int kolomIndex() {
        return ordinal() / RIJEN;
    }

    private int rijIndex() {
        return ordinal() % RIJEN;
    }

    /** {@return the column} */
    public Typering typering() {
        return Typering.ofKolom((char) ('A' + kolomIndex()));
    }

    /** {@return the row} */
    public Gevolgen gevolgen() {
        return Gevolgen.ofRij(rijIndex() + 1);
    }

    /** {@return the neighbour one column to the left, towards A; empty at the edge of the matrix} */
    public Optional<Segment> links() {
        return kolomIndex() == 0 ? Optional.empty() : Optional.of(op(kolomIndex() - 1, rijIndex()));
    }

    /** {@return the neighbour one column to the right, towards D; empty at the edge of the matrix} */
    public Optional<Segment> rechts() {
        return kolomIndex() == KOLOMMEN - 1 ? Optional.empty() : Optional.of(op(kolomIndex() + 1, rijIndex()));
    }

    /** {@return the neighbour one row up, towards 4; empty at the edge of the matrix} */
    public Optional<Segment> boven() {
        return rijIndex() == RIJEN - 1 ? Optional.empty() : Optional.of(op(kolomIndex(), rijIndex() + 1));
    }

    /** {@return the neighbour one row down, towards 1; empty at the edge of the matrix} */
    public Optional<Segment> onder() {
        return rijIndex() == 0 ? Optional.empty() : Optional.of(op(kolomIndex(), rijIndex() - 1));
    }

    /**
     * Whether another segment is a neighbour of this one: left, right, above or below.
     *
     * <p>Example: {@code B3.grenstAan(C3)} is true, {@code B3.grenstAan(C4)} and {@code B3.grenstAan(B3)} are false.
     *
     * @param ander the other segment
     * @return true for a neighbour
     */
    public boolean grenstAan(Segment ander) {
        Objects.requireNonNull(ander, "ander");
        return Math.abs(kolomIndex() - ander.kolomIndex()) + Math.abs(rijIndex() - ander.rijIndex()) == 1;
    }
}
