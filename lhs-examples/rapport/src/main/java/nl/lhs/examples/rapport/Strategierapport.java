package nl.lhs.examples.rapport;

import java.util.Objects;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.examples.rapport.basis.RapportException;
import nl.lhs.examples.rapport.internal.Paginasjabloon;
import nl.lhs.examples.rapport.internal.Schrift;
import nl.lhs.examples.rapport.internal.Strategiemaker;

/**
 * A page that shows a whole strategie, for a board that must adopt it.
 *
 * <pre>{@code
 * Strategie strategie = StrategieJson.parse(tekst);
 * Files.writeString(Path.of("strategie.html"), Strategierapport.from(strategie).html());
 * }</pre>
 *
 * <p>It shows all that the document decides, in words: the matrix with class and interventions of each cell, the order of
 * weight, what each word means, the options, the texts, what is not expressed, and what is odd. The same strategie gives the
 * same page, to the byte.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Strategierapport {
    private static final String SJABLOON = "strategie.ftlh";

    private final Strategie strategie;

    private Strategierapport(Strategie strategie) {
        this.strategie = strategie;
    }

    /**
     * The page of a strategie.
     *
     * @param strategie the strategie
     * @return its page
     */
    public static Strategierapport from(Strategie strategie) {
        return new Strategierapport(Objects.requireNonNull(strategie, "strategie"));
    }

    /**
     * The page as HTML, which is well-formed XML too: no script, nothing to fetch, styles inside.
     *
     * @return the page, to be written as UTF-8; lines end in a line feed
     * @throws RapportException if it cannot be made
     */
    public String html() {
        return Paginasjabloon.html(SJABLOON, Strategiemaker.of(strategie, Schrift.alles()));
    }
}
