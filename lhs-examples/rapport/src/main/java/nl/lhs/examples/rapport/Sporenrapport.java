package nl.lhs.examples.rapport;

import java.util.Objects;
import java.util.Optional;
import nl.lhs.examples.rapport.basis.RapportException;
import nl.lhs.examples.rapport.internal.Paginasjabloon;
import nl.lhs.examples.rapport.internal.PdfMaker;
import nl.lhs.examples.rapport.internal.Schrift;
import nl.lhs.examples.rapport.internal.Sporenmaker;
import nl.lhs.rules.sporen.Sporenoordeel;

/**
 * A report that says whether a local strategie is consistent with the national one, for those who must decide on it.
 *
 * <pre>{@code
 * Sporenoordeel oordeel = Sporentoets.of(engine).toets(landelijk, lokaal);
 * Files.writeString(Path.of("sporen.html"), Sporenrapport.from(oordeel).html());
 * }</pre>
 *
 * <p>It shows both matrices side by side with a mark on each segment that differs, the differences, and which decisions
 * change by which of them, with an example. The same judgement gives the same page, to the byte.
 *
 * <p>Immutable and safe for use by several threads. Source: norm 1.2-1.
 */
public final class Sporenrapport {
    private static final String SJABLOON = "sporen.ftlh";

    private final Sporenoordeel oordeel;

    private Sporenrapport(Sporenoordeel oordeel) {
        this.oordeel = oordeel;
    }

    /**
     * The report of a judgement.
     *
     * @param oordeel the judgement
     * @return its report
     */
    public static Sporenrapport from(Sporenoordeel oordeel) {
        return new Sporenrapport(Objects.requireNonNull(oordeel, "oordeel"));
    }

    /**
     * The report as one page of HTML, which is well-formed XML too: no script, nothing to fetch, styles inside.
     *
     * @return the page, to be written as UTF-8; lines end in a line feed
     * @throws RapportException if it cannot be made
     */
    public String html() {
        return Paginasjabloon.html(SJABLOON, Sporenmaker.of(oordeel, Schrift.alles()));
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
        return PdfMaker.pdf(SJABLOON, schrift -> Sporenmaker.of(oordeel, schrift), Optional.empty());
    }
}
