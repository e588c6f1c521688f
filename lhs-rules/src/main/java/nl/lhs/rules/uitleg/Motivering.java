package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * The reasons of a decision (<i>motivering</i>) in prose, ready to paste into the letter to the citizen: the facts, the
 * place in the matrix, the aggravating aspects, the overleg, the choice and why nothing lighter or heavier, the term,
 * the points of attention, and the readings. For a record in a dossier it also says what happened, what came before,
 * why this rung, and what comes next.
 *
 * <pre>{@code
 * Motivering motivering = Motivering.from(engine.decide(casus));
 * String brief = motivering.tekst();
 * String pagina = motivering.html();
 * }</pre>
 *
 * <p>It says only what the record holds. Each statement names its norms, and the readings on which it rests.
 * Source: norm 3.5-1.
 *
 * @param taal the language
 * @param delen the parts, in the order of {@link Deelsoort}, without those that have nothing to say. For a dossier: the
 *     parts of its first record, then a {@link Deelsoort#GEBEURTENIS} for each later record
 */
public record Motivering(Taal taal, List<Deel> delen) {
    /**
     * A motivering; most callers use {@link #from(Vastlegging)}.
     *
     * @param taal see {@link #taal()}
     * @param delen see {@link #delen()}
     */
    public Motivering {
        Objects.requireNonNull(taal, "taal");
        delen = List.copyOf(delen);
    }

    /**
     * The reasons of a decision, in Dutch.
     *
     * @param vastlegging the record
     * @return the motivering
     */
    public static Motivering from(Vastlegging vastlegging) {
        return from(vastlegging, Taal.NEDERLANDS);
    }

    /**
     * The reasons of a decision.
     *
     * @param vastlegging the record
     * @param taal the language
     * @return the motivering
     */
    public static Motivering from(Vastlegging vastlegging, Taal taal) {
        return new Motivering(taal, new Motiveringschrijver(vastlegging, Optional.empty(), taal).delen());
    }

    /**
     * The reasons of a whole dossier, in Dutch.
     *
     * @param dossier the dossier
     * @return the motivering; see {@link #from(Dossier, Taal)}
     */
    public static Motivering from(Dossier dossier) {
        return from(dossier, Taal.NEDERLANDS);
    }

    /**
     * The reasons of a whole dossier: the first decision in full, then for each later record a part with what is new.
     * It compares each record with the one before, so it can say from what to what something changed, and which term
     * was over.
     *
     * <p>Example: the last part of a dossier has a heading such as {@code "Vastlegging 3: hercontrole, 1 juni 2026"}.
     * Source: norms 3.4-4 and 3.5-1.
     *
     * @param dossier the dossier; the caller has verified that its records follow on each other
     * @param taal the language
     * @return the motivering; its first part is a {@link Deelsoort#DOSSIER}
     */
    public static Motivering from(Dossier dossier, Taal taal) {
        return new Motivering(taal, new Dossierschrijver(dossier, taal).write());
    }

    /**
     * The reasons of all decisions of an inspection, in Dutch.
     *
     * @param controle the record of the inspection
     * @return the motivering
     */
    public static Controlemotivering from(Controlevastlegging controle) {
        return from(controle, Taal.NEDERLANDS);
    }

    /**
     * The reasons of all decisions of an inspection: finding by finding, and then for all of them together.
     *
     * @param controle the record of the inspection
     * @param taal the language
     * @return the motivering
     */
    public static Controlemotivering from(Controlevastlegging controle, Taal taal) {
        return new Controlemotivering(taal, new Controleschrijver(controle, taal).write());
    }

    /**
     * As plain text: headings and paragraphs, with an empty line between them. See {@link Uitspraak#tekst()} for what
     * the caller wrote.
     *
     * @return lines ended by a line feed; each paragraph is one line
     */
    public String tekst() {
        return delen.stream()
                .map(deel -> deel.kop()
                        + "\n\n"
                        + deel.alineas().stream()
                                .map(alinea ->
                                        alinea.stream().map(Uitspraak::tekst).collect(Collectors.joining(" ")))
                                .collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /**
     * As a fragment of HTML with headings of level 2.
     *
     * @return see {@link #html(int)}
     */
    public String html() {
        return html(2);
    }

    /**
     * As a fragment of HTML, with a heading for each part. What the caller wrote stands in {@code <q>};
     * everything is escaped.
     *
     * @param kopniveau the level of the headings, 1 to 6
     * @return elements {@code h…} and {@code p} on lines ended by a line feed; also well-formed XML but for a root
     * @throws IllegalArgumentException if there is no heading of that level
     */
    public String html(int kopniveau) {
        StringBuilder html = new StringBuilder();
        for (Deel deel : delen) {
            html.append(Opmaak.kop(kopniveau, deel.kop()));
            for (List<Uitspraak> alinea : deel.alineas()) {
                html.append("<p>")
                        .append(alinea.stream().map(Uitspraak::html).collect(Collectors.joining(" ")))
                        .append("</p>\n");
            }
        }
        return html.toString();
    }
}
