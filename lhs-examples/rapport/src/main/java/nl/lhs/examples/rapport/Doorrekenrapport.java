package nl.lhs.examples.rapport;

import java.util.Objects;
import java.util.Optional;
import nl.lhs.examples.rapport.basis.RapportException;
import nl.lhs.examples.rapport.internal.Doorrekenmaker;
import nl.lhs.examples.rapport.internal.Paginasjabloon;
import nl.lhs.examples.rapport.internal.PdfMaker;
import nl.lhs.examples.rapport.internal.Schrift;
import nl.lhs.rules.doorrekening.Doorrekening;

/**
 * A report of a doorrekening: what another strategie would change in a file of cases, for those who must decide on it.
 *
 * <pre>{@code
 * Files.writeString(Path.of("verschil.html"), Doorrekenrapport.from(doorrekenaar.doorrekening()).html());
 * }</pre>
 *
 * <p>It shows how many cases change and how, the clearest examples, and the work in hours with its assumptions. A table
 * shows at most {@value #MAX_REGELS} lines, and says how many there are. The same doorrekening gives the same page, to the
 * byte.
 *
 * <p>Immutable and safe for use by several threads. Source: norm 1.2-1.
 */
public final class Doorrekenrapport {
    /** The most lines that a from-to table shows: those with most cases. */
    public static final int MAX_REGELS = Doorrekenmaker.MAX_REGELS;

    private static final String SJABLOON = "doorrekening.ftlh";

    private final Doorrekening doorrekening;

    private Doorrekenrapport(Doorrekening doorrekening) {
        this.doorrekening = doorrekening;
    }

    /**
     * The report of a doorrekening.
     *
     * @param doorrekening what was calculated
     * @return its report
     */
    public static Doorrekenrapport from(Doorrekening doorrekening) {
        return new Doorrekenrapport(Objects.requireNonNull(doorrekening, "doorrekening"));
    }

    /**
     * The report as one page of HTML, which is well-formed XML too: no script, nothing to fetch, styles inside.
     *
     * @return the page, to be written as UTF-8; lines end in a line feed
     * @throws RapportException if it cannot be made
     */
    public String html() {
        return Paginasjabloon.html(SJABLOON, Doorrekenmaker.of(doorrekening, Schrift.alles()));
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
        return PdfMaker.pdf(SJABLOON, schrift -> Doorrekenmaker.of(doorrekening, schrift), Optional.empty());
    }
}
