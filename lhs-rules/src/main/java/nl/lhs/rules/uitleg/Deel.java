package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;

/**
 * A part (<i>deel</i>) of a {@link Motivering}.
 *
 * @param soort which part
 * @param kop its heading, such as {@code "De plaats in de interventiematrix"}
 * @param uitspraken its statements, to be read in this order; at least one
 */
public record Deel(Deelsoort soort, String kop, List<Uitspraak> uitspraken) {
    /**
     * A part.
     *
     * @param soort see {@link #soort()}
     * @param kop see {@link #kop()}
     * @param uitspraken see {@link #uitspraken()}
     * @throws IllegalArgumentException if it has no statement
     */
    public Deel {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(kop, "kop");
        uitspraken = List.copyOf(uitspraken);
        if (uitspraken.isEmpty()) {
            throw new IllegalArgumentException("a part " + soort + " without statements");
        }
    }

    /**
     * The statements by paragraph: together where they tell one thing, each its own paragraph where they stand apart.
     *
     * @return at least one paragraph, none of them empty
     */
    public List<List<Uitspraak>> alineas() {
        return switch (soort) {
            case AANDACHTSPUNTEN, LEZINGEN -> uitspraken.stream().map(List::of).toList();
            default -> List.of(uitspraken);
        };
    }
}
