package nl.lhs.examples.rapport;

import java.util.Objects;
import nl.lhs.examples.rapport.basis.RapportException;
import nl.lhs.examples.rapport.internal.Doorrekenmaker;
import nl.lhs.examples.rapport.internal.Paginasjabloon;
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
}
