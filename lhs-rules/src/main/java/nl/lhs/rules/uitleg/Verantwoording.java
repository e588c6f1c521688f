package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Required;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * How a record answers to what the Awb asks (<i>verantwoording</i>): for each article that applies, what in the record
 * answers it, what is missing, and who must supply that. It does not judge: the reader decides whether the answer suffices.
 *
 * <pre>{@code
 * Verantwoording verantwoording = Verantwoording.from(engine.decide(casus));
 * for (Artikeltoets toets : verantwoording.artikelen()) {
 *     toets.ontbreekt().forEach(punt -> meld(toets.artikel(), punt.code(), punt.verstrekker(), punt.pad()));
 * }
 * }</pre>
 *
 * <p>Nothing counts as motivated that rests on a row, a typering, an argument or an aspect without its reasons. Each point
 * also has its principle of norm 3.5-1: see {@link #punten(Beginsel)}. Source: norm 3.5-1, and the articles.
 *
 * @param taal the language
 * @param artikelen the articles that apply, in the order of the law: 3:2, 3:3, 3:46 and 4:84 always; 3:4, 4:8, 5:1 and 5:9
 *     where a sanction was chosen or can follow from an overleg; 5:44 where that is a fine; 4:13 where there is a request
 *     for enforcement
 */
public record Verantwoording(Taal taal, List<Artikeltoets> artikelen) {
    /**
     * A verantwoording; most callers use {@link #from(Vastlegging)}.
     *
     * @param taal see {@link #taal()}
     * @param artikelen see {@link #artikelen()}
     */
    public Verantwoording {
        Objects.requireNonNull(taal, "taal");
        artikelen = Required.list(artikelen, "artikelen");
    }

    /**
     * How a record by itself answers to the articles, in Dutch.
     *
     * @param vastlegging the record
     * @return the verantwoording
     */
    public static Verantwoording from(Vastlegging vastlegging) {
        return from(vastlegging, Taal.NEDERLANDS);
    }

    /**
     * How a record by itself answers to the articles.
     *
     * @param vastlegging the record
     * @param taal the language
     * @return the verantwoording
     */
    public static Verantwoording from(Vastlegging vastlegging, Taal taal) {
        return from(vastlegging, Besluitgegevens.LEEG, taal);
    }

    /**
     * How a record answers to the articles, together with what the caller knows for the besluit.
     *
     * @param vastlegging the record
     * @param gegevens what the caller filled in: a field that is filled in answers what asks for it
     * @param taal the language
     * @return the verantwoording; of the gegevens it names only which fields are filled in
     */
    public static Verantwoording from(Vastlegging vastlegging, Besluitgegevens gegevens, Taal taal) {
        Objects.requireNonNull(vastlegging, "vastlegging");
        Objects.requireNonNull(gegevens, "gegevens");
        return new Verantwoording(taal, new Verantwoordingschrijver(vastlegging, gegevens, taal).write());
    }

    /**
     * The points on one principle of norm 3.5-1, of every article.
     *
     * @param beginsel the principle
     * @return what answers it and what is missing, in the order of the articles; at least one
     */
    public List<Verantwoordingspunt> punten(Beginsel beginsel) {
        Objects.requireNonNull(beginsel, "beginsel");
        return artikelen.stream()
                .flatMap(toets -> Stream.concat(toets.steun().stream(), toets.ontbreekt().stream()))
                .filter(punt -> punt.beginsel() == beginsel)
                .toList();
    }

    /**
     * As plain text: for each article a heading, then what supports it and what is missing, in paragraphs. See {@link
     * Uitspraak#tekst()} for what the caller wrote.
     *
     * @return lines ended by a line feed; each paragraph is one line
     */
    public String tekst() {
        return artikelen.stream()
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
     * As a fragment of HTML: for each article a heading; below it what supports it and what is missing, each a list
     * with a heading one level lower. What the caller wrote stands in {@code <q>}; everything is escaped.
     *
     * @param kopniveau the level of the headings of the articles, 1 to 5
     * @return elements {@code h…} and {@code ul} on lines ended by a line feed; also well-formed XML but for a root
     * @throws IllegalArgumentException if there is no heading of that level, or none below it
     */
    public String html(int kopniveau) {
        StringBuilder html = new StringBuilder();
        for (Artikeltoets toets : artikelen) {
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
