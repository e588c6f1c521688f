package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Required;

/**
 * The reasons (<i>motivering</i>) of all decisions of one inspection in prose: a chapter for each finding, in their
 * order, and a last chapter on all of them together.
 *
 * <pre>{@code
 * Controlemotivering motivering = Motivering.from(engine.decide(controle));
 * String brief = motivering.tekst();
 * }</pre>
 *
 * <p>The chapter on a finding is the {@link Motivering} of its record, so it can stand alone. Of a refused finding it
 * says only that it was refused: what is wrong does not belong in a letter. Source: norm 3.5-1.
 *
 * @param taal the language
 * @param hoofdstukken the chapters: one for each finding, and one for all
 */
public record Controlemotivering(Taal taal, List<Hoofdstuk> hoofdstukken) {
    /**
     * A motivering; most callers use {@link Motivering#from(nl.lhs.core.vastlegging.Controlevastlegging)}.
     *
     * @param taal see {@link #taal()}
     * @param hoofdstukken see {@link #hoofdstukken()}
     */
    public Controlemotivering {
        Objects.requireNonNull(taal, "taal");
        hoofdstukken = Required.list(hoofdstukken, "hoofdstukken");
    }

    /**
     * A chapter.
     *
     * @param kop its heading, with the kenmerk of the casus as a quotation, such as {@code "Bevinding 2, zaak “Z-1”"}
     * @param motivering the reasons of the decision on a finding; absent for a refused finding and in the last chapter
     * @param uitspraken what the chapter says instead; empty where there are reasons
     */
    public record Hoofdstuk(String kop, Optional<Motivering> motivering, List<Uitspraak> uitspraken) {
        /**
         * A chapter.
         *
         * @param kop see {@link #kop()}
         * @param motivering see {@link #motivering()}
         * @param uitspraken see {@link #uitspraken()}
         * @throws IllegalArgumentException if it says nothing, or both
         */
        public Hoofdstuk {
            Objects.requireNonNull(kop, "kop");
            Objects.requireNonNull(motivering, "motivering");
            uitspraken = Required.list(uitspraken, "uitspraken");
            if (motivering.isPresent() != uitspraken.isEmpty()) {
                throw new IllegalArgumentException("a chapter holds a motivering, or statements: one of the two");
            }
        }

        /** The size; without the heading, which holds a kenmerk. */
        @Override
        public String toString() {
            return "Hoofdstuk["
                    + motivering.map(m -> "delen=" + m.delen().size()).orElse("uitspraken=" + uitspraken.size())
                    + "]";
        }
    }

    /**
     * As plain text: headings and paragraphs, with an empty line between them. See {@link Uitspraak#tekst()} for what
     * the caller wrote.
     *
     * @return lines ended by a line feed; each paragraph is one line
     */
    public String tekst() {
        return hoofdstukken.stream()
                .map(h -> h.kop()
                        + "\n\n"
                        + h.motivering()
                                .map(Motivering::tekst)
                                .orElseGet(() -> h.uitspraken().stream()
                                        .map(Uitspraak::tekst)
                                        .collect(Collectors.joining("\n\n", "", "\n"))))
                .collect(Collectors.joining("\n"));
    }

    /**
     * As a fragment of HTML, with headings of level 2 and 3.
     *
     * @return see {@link #html(int)}
     */
    public String html() {
        return html(2);
    }

    /**
     * As a fragment of HTML, with a heading for each chapter. What the caller wrote stands in {@code <q>}, and in
     * a heading between “ and ”; everything is escaped.
     *
     * @param kopniveau the level of the headings of chapters, 1 to 5; the parts of a chapter are one level deeper
     * @return elements {@code h…} and {@code p} on lines ended by a line feed; also well-formed XML but for a root
     * @throws IllegalArgumentException if there is no heading of that level, or none below it
     */
    public String html(int kopniveau) {
        StringBuilder html = new StringBuilder();
        for (Hoofdstuk h : hoofdstukken) {
            html.append(Opmaak.kop(kopniveau, h.kop()));
            h.motivering().map(m -> m.html(kopniveau + 1)).ifPresent(html::append);
            h.uitspraken().forEach(u -> html.append("<p>").append(u.html()).append("</p>\n"));
        }
        return html.toString();
    }
}
