package nl.lhs.examples.rapport;

import java.util.Objects;
import java.util.Optional;
import nl.lhs.examples.rapport.basis.RapportException;
import nl.lhs.examples.rapport.internal.Paginasjabloon;
import nl.lhs.examples.rapport.internal.PdfMaker;
import nl.lhs.examples.rapport.internal.Schrift;
import nl.lhs.examples.rapport.internal.Variantenmaker;
import nl.lhs.rules.doorrekening.Variantenvergelijking;

/**
 * A report of several other strategieen side by side: what each would change in a file of cases, for those who must choose
 * among them.
 *
 * <pre>{@code
 * Files.writeString(Path.of("varianten.html"), Variantenrapport.from(rekenaar.vergelijking()).html());
 * }</pre>
 *
 * <p>Each variant has a row: how many cases change, in all and by each measure, and the work in hours beside that of now.
 * Its row links to its clearest examples. The same comparison gives the same page, to the byte.
 *
 * <p>Immutable and safe for use by several threads. Source: norm 1.2-1.
 */
public final class Variantenrapport {
    private static final String SJABLOON = "varianten.ftlh";

    private final Variantenvergelijking vergelijking;

    private Variantenrapport(Variantenvergelijking vergelijking) {
        this.vergelijking = vergelijking;
    }

    /**
     * The report of a comparison.
     *
     * @param vergelijking what was calculated
     * @return its report
     */
    public static Variantenrapport from(Variantenvergelijking vergelijking) {
        return new Variantenrapport(Objects.requireNonNull(vergelijking, "vergelijking"));
    }

    /**
     * The report as one page of HTML, which is well-formed XML too: no script, nothing to fetch, styles inside.
     *
     * @return the page, to be written as UTF-8; lines end in a line feed
     * @throws RapportException if it cannot be made
     */
    public String html() {
        return Paginasjabloon.html(SJABLOON, Variantenmaker.of(vergelijking, Schrift.alles()));
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
        return PdfMaker.pdf(SJABLOON, schrift -> Variantenmaker.of(vergelijking, schrift), Optional.empty());
    }
}
