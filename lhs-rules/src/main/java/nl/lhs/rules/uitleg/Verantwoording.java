package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * How a record answers to the principles of norm 3.5-1 (<i>verantwoording</i>): for each, what in the record supports
 * it, and what is missing. It does not judge: the reader decides whether the record suffices.
 *
 * <pre>{@code
 * Verantwoording verantwoording = Verantwoording.from(engine.decide(casus));
 * for (Beginseltoets toets : verantwoording.beginselen()) {
 *     toets.ontbreekt().forEach(punt -> meld(punt.code(), punt.pad()));
 * }
 * }</pre>
 *
 * <p>Source: norm 3.5-1.
 *
 * @param taal the language
 * @param beginselen the four principles, in their order
 */
public record Verantwoording(Taal taal, List<Beginseltoets> beginselen) {
    /**
     * A verantwoording; most callers use {@link #from(Vastlegging)}.
     *
     * @param taal see {@link #taal()}
     * @param beginselen see {@link #beginselen()}
     */
    public Verantwoording {
        Objects.requireNonNull(taal, "taal");
        beginselen = List.copyOf(beginselen);
    }

    /**
     * How a record answers to the principles, in Dutch.
     *
     * @param vastlegging the record
     * @return the verantwoording
     */
    public static Verantwoording from(Vastlegging vastlegging) {
        return from(vastlegging, Taal.NEDERLANDS);
    }

    /**
     * How a record answers to the principles.
     *
     * @param vastlegging the record
     * @param taal the language
     * @return the verantwoording
     */
    public static Verantwoording from(Vastlegging vastlegging, Taal taal) {
        return new Verantwoording(taal, new Verantwoordingschrijver(vastlegging, taal).write());
    }

    /**
     * As plain text: for each principle a heading, then what supports it and what is missing, in paragraphs. See {@link
     * Uitspraak#tekst()} for what the caller wrote.
     *
     * @return lines ended by a line feed; each paragraph is one line
     */
    public String tekst() {
        return beginselen.stream()
                .map(toets ->
                        toets.kop() + tekst(Zin.KOP_STEUN, toets.steun()) + tekst(Zin.KOP_ONTBREEKT, toets.ontbreekt()))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String tekst(Zin kop, List<Verantwoordingspunt> punten) {
        return punten.isEmpty()
                ? ""
                : punten.stream()
                        .map(punt -> punt.uitspraak().tekst())
                        .collect(Collectors.joining("\n\n", "\n\n" + kop.tekst(taal) + "\n\n", ""));
    }

    /**
     * As a fragment of HTML with headings of levels 2 and 3.
     *
     * @return see {@link #html(int)}
     */
    public String html() {
        return html(2);
    }

    /**
     * As a fragment of HTML: for each principle a heading; below it what supports it and what is missing, each a list
     * with a heading one level lower. What the caller wrote stands in {@code <q>}; everything is escaped.
     *
     * @param kopniveau the level of the headings of the principles, 1 to 5
     * @return elements {@code h…} and {@code ul} on lines ended by a line feed; also well-formed XML but for a root
     * @throws IllegalArgumentException if there is no heading of that level, or none below it
     */
    public String html(int kopniveau) {
        StringBuilder html = new StringBuilder();
        for (Beginseltoets toets : beginselen) {
            html.append(Opmaak.kop(kopniveau, toets.kop()));
            html(html, kopniveau + 1, Zin.KOP_STEUN, toets.steun());
            html(html, kopniveau + 1, Zin.KOP_ONTBREEKT, toets.ontbreekt());
        }
        return html.toString();
    }

    private void html(StringBuilder html, int niveau, Zin kop, List<Verantwoordingspunt> punten) {
        if (punten.isEmpty()) {
            return;
        }
        html.append(Opmaak.kop(niveau, kop.tekst(taal))).append("<ul>\n");
        punten.forEach(
                punt -> html.append("<li>").append(punt.uitspraak().html()).append("</li>\n"));
        html.append("</ul>\n");
    }
}
