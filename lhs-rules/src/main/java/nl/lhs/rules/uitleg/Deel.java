package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;

/**
 * A part (<i>deel</i>) of a {@link Motivering}.
 *
 * @param soort which part
 * @param kop its heading, such as {@code "De plaats in de interventiematrix"}
 * @param alineas its statements in paragraphs, in reading order; statements on one thing share a paragraph. At least
 *     one paragraph, none of them empty
 */
public record Deel(Deelsoort soort, String kop, List<List<Uitspraak>> alineas) {
    /**
     * A part.
     *
     * @param soort see {@link #soort()}
     * @param kop see {@link #kop()}
     * @param alineas see {@link #alineas()}
     * @throws IllegalArgumentException if it has no statement, or a paragraph without one
     */
    public Deel {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(kop, "kop");
        alineas = Required.list(alineas, "alineas").stream()
                .map(alinea -> Required.<Uitspraak>list(alinea, "alineas"))
                .toList();
        if (alineas.isEmpty() || alineas.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a part " + soort + " without statements");
        }
    }

    /**
     * The statements of all paragraphs.
     *
     * @return in reading order; at least one
     */
    public List<Uitspraak> uitspraken() {
        return alineas.stream().flatMap(List::stream).toList();
    }
}
