package nl.lhs.examples.rapport;

import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.examples.rapport.basis.RapportException;
import nl.lhs.examples.rapport.internal.Inzichtmaker;
import nl.lhs.examples.rapport.internal.Paginasjabloon;
import nl.lhs.examples.rapport.internal.PdfMaker;
import nl.lhs.examples.rapport.internal.Schrift;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.json.StrategieJson;

/**
 * A report of an inzicht (<i>inzichtrapport</i>): the counts of many decision records, for those who must answer for them.
 *
 * <pre>{@code
 * Files.writeString(Path.of("inzicht.html"), Inzichtrapport.from(teller.inzicht()).html());
 * }</pre>
 *
 * <p>It shows the counts of all records with a map of the matrix, then the counts per period, per value of the label and
 * per normadressaat. It shows at most {@value #MAX_PERIODEN} periods, {@value #MAX_LABELS} values and {@value
 * #MAX_NORMADRESSATEN} normadressaten, and says how many there are. Every number is in the text; shades and lengths only
 * repeat it. The same inzicht gives the same page, to the byte.
 *
 * <p>Immutable and safe for use by several threads. Source: norm 3.5-1.
 */
public final class Inzichtrapport {
    /** The most periods on the page: the last ones. */
    public static final int MAX_PERIODEN = Inzichtmaker.MAX_PERIODEN;

    /** The most values of the label on the page: those with most overtredingen. */
    public static final int MAX_LABELS = Inzichtmaker.MAX_LABELS;

    /** The most normadressaten on the page: those with most overtredingen. */
    public static final int MAX_NORMADRESSATEN = Inzichtmaker.MAX_NORMADRESSATEN;

    private static final Strategie LHS_17 = StrategieJson.lhs17();
    private static final String SJABLOON = "inzicht.ftlh";

    private final Inzicht inzicht;

    private final Strategie strategie;

    private Inzichtrapport(Inzicht inzicht, Strategie strategie) {
        this.inzicht = inzicht;
        this.strategie = strategie;
    }

    /**
     * The report of an inzicht in records with the words of LHS 1.7; the map is that of its matrix.
     *
     * @param inzicht the counts
     * @return its report
     * @throws IllegalArgumentException if the records have other words: name their strategie then
     */
    public static Inzichtrapport from(Inzicht inzicht) {
        return from(inzicht, LHS_17);
    }

    /**
     * The report of an inzicht in records by a strategie.
     *
     * @param inzicht the counts
     * @param strategie the strategie, whose matrix is drawn
     * @return its report
     * @throws IllegalArgumentException if the classes that were counted are not those of the strategie
     */
    public static Inzichtrapport from(Inzicht inzicht, Strategie strategie) {
        Objects.requireNonNull(inzicht, "inzicht");
        Objects.requireNonNull(strategie, "strategie");
        if (!inzicht.totaal()
                .woorden()
                .klassen()
                .alle()
                .equals(strategie.woorden().klassen().alle())) {
            throw new IllegalArgumentException("the records were made in other words than those of " + strategie
                    + ": their classes are " + inzicht.totaal().woorden().klassen() + "; expected "
                    + strategie.woorden().klassen());
        }
        return new Inzichtrapport(inzicht, strategie);
    }

    /**
     * The report as one page of HTML, which is well-formed XML too: no script, nothing to fetch, styles inside.
     *
     * @return the page, to be written as UTF-8; lines end in a line feed
     * @throws RapportException if it cannot be made
     */
    public String html() {
        return Paginasjabloon.html(SJABLOON, Inzichtmaker.of(strategie, inzicht, Schrift.alles()));
    }

    /**
     * The report as a PDF on A4, tagged for screen readers (PDF/UA-1) and to be kept for good (PDF/A-2a), with its fonts
     * inside.
     *
     * <p>Its fonts have the Latin, Greek and Cyrillic scripts. It shows any other character as □, with a note.
     *
     * @return the bytes of the file, without a date; the same for the same report
     * @throws RapportException if it cannot be made
     */
    public byte[] pdf() {
        return PdfMaker.pdf(SJABLOON, schrift -> Inzichtmaker.of(strategie, inzicht, schrift), Optional.empty());
    }
}
