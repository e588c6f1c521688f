package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.lhs.core.Required;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Hercontrole;

/**
 * The reasons of a decision (<i>motivering</i>) in prose, for one reader ({@link Lezer}). The same record gives three texts:
 *
 * <pre>{@code
 * Vastlegging vastlegging = engine.decide(casus);
 * Besluitgegevens gegevens = Besluitgegevens.LEEG.with(Besluitveld.DOEL, "de bescherming van de bodem");
 * String besluit = Motivering.from(Lezer.BESLUIT, vastlegging, gegevens, Taal.NEDERLANDS).tekst();
 * String dossier = Motivering.from(Lezer.DOSSIER, vastlegging).tekst();
 * String nuDoen = Motivering.from(Lezer.INSPECTEUR, vastlegging).tekst();
 * }</pre>
 *
 * <p>It says only what the record and the besluitgegevens hold; what a besluit needs beside them stands as a marked open
 * field, and {@link #openVelden()} lists these. Each statement has its norms, and the readings on which it rests; only the
 * text for the file shows them. Source: norm 3.5-1, and Awb 3:46.
 *
 * @param lezer for whom
 * @param taal the language
 * @param delen the parts, in the order of {@link Deelsoort}, without those that have nothing to say. For the file of a
 *     dossier: the parts of its first record, then a {@link Deelsoort#GEBEURTENIS} for each later record
 */
public record Motivering(Lezer lezer, Taal taal, List<Deel> delen) {
    /**
     * A motivering; most callers use {@link #from(Lezer, Vastlegging)}.
     *
     * @param lezer see {@link #lezer()}
     * @param taal see {@link #taal()}
     * @param delen see {@link #delen()}
     */
    public Motivering {
        Objects.requireNonNull(lezer, "lezer");
        Objects.requireNonNull(taal, "taal");
        delen = Required.list(delen, "delen");
    }

    /**
     * The reasons of a decision, in Dutch and without besluitgegevens.
     *
     * @param lezer for whom
     * @param vastlegging the record
     * @return the motivering
     */
    public static Motivering from(Lezer lezer, Vastlegging vastlegging) {
        return from(lezer, vastlegging, Besluitgegevens.LEEG, Taal.NEDERLANDS);
    }

    /**
     * The reasons of a decision, without besluitgegevens.
     *
     * @param lezer for whom
     * @param vastlegging the record
     * @param taal the language
     * @return the motivering
     */
    public static Motivering from(Lezer lezer, Vastlegging vastlegging, Taal taal) {
        return from(lezer, vastlegging, Besluitgegevens.LEEG, taal);
    }

    /**
     * The reasons of a decision.
     *
     * @param lezer for whom
     * @param vastlegging the record
     * @param gegevens what is known beside it; only the text for the besluit uses them
     * @param taal the language
     * @return the motivering
     */
    public static Motivering from(Lezer lezer, Vastlegging vastlegging, Besluitgegevens gegevens, Taal taal) {
        Objects.requireNonNull(lezer, "lezer");
        Objects.requireNonNull(vastlegging, "vastlegging");
        Objects.requireNonNull(gegevens, "gegevens");
        return from(lezer, vastlegging, Optional.empty(), gegevens, taal);
    }

    private static Motivering from(
            Lezer lezer, Vastlegging vastlegging, Optional<Hercontrole> laatste, Besluitgegevens gegevens, Taal taal) {
        return new Motivering(
                lezer,
                taal,
                switch (lezer) {
                    case BESLUIT -> new Besluitschrijver(vastlegging, laatste, gegevens, taal).write();
                    case DOSSIER -> new Motiveringschrijver(vastlegging, Optional.empty(), taal).delen();
                    case INSPECTEUR -> new Opdrachtschrijver(vastlegging, taal).write();
                });
    }

    /**
     * The reasons of a dossier, in Dutch and without besluitgegevens.
     *
     * @param lezer for whom
     * @param dossier the dossier
     * @return the motivering; see {@link #from(Lezer, Dossier, Besluitgegevens, Taal)}
     */
    public static Motivering from(Lezer lezer, Dossier dossier) {
        return from(lezer, dossier, Besluitgegevens.LEEG, Taal.NEDERLANDS);
    }

    /**
     * The reasons of a dossier, without besluitgegevens.
     *
     * @param lezer for whom
     * @param dossier the dossier
     * @param taal the language
     * @return the motivering; see {@link #from(Lezer, Dossier, Besluitgegevens, Taal)}
     */
    public static Motivering from(Lezer lezer, Dossier dossier, Taal taal) {
        return from(lezer, dossier, Besluitgegevens.LEEG, taal);
    }

    /**
     * The reasons of a dossier. For the besluit and for the inspector they are those of its last record, which holds how the
     * case stands. For the file they are the first decision in full, then for each later record a part with what is new: it
     * compares each record with the one before, so it can say from what to what something changed, and which term was over.
     *
     * <p>Example: the last part for the file has a heading such as {@code "Vastlegging 3: hercontrole, 1 juni 2026"}.
     * Source: norms 3.4-4 and 3.5-1.
     *
     * @param lezer for whom
     * @param dossier the dossier; the caller has verified that its records follow on each other
     * @param gegevens what is known beside it; only the text for the besluit uses them
     * @param taal the language
     * @return the motivering; for the file its first part is a {@link Deelsoort#DOSSIER}
     */
    public static Motivering from(Lezer lezer, Dossier dossier, Besluitgegevens gegevens, Taal taal) {
        Objects.requireNonNull(lezer, "lezer");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(gegevens, "gegevens");
        return lezer == Lezer.DOSSIER
                ? new Motivering(lezer, taal, new Dossierschrijver(dossier, taal).write())
                : from(lezer, dossier.laatste(), hercontrole(dossier), gegevens, taal);
    }

    private static Optional<Hercontrole> hercontrole(Dossier dossier) {
        return dossier.vastleggingen().stream()
                .flatMap(v -> v.vervolg().stream())
                .map(Vervolg::gebeurtenis)
                .filter(Hercontrole.class::isInstance)
                .map(Hercontrole.class::cast)
                .reduce((eerste, laatste) -> laatste);
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
        Objects.requireNonNull(controle, "controle");
        return new Controlemotivering(taal, new Controleschrijver(controle, taal).write());
    }

    /**
     * What a besluit still needs: the fields that stand open in this text.
     *
     * @return each once, in the order in which they stand in the text; empty where nothing is open
     */
    public List<Besluitveld> openVelden() {
        return velden(fragment -> fragment.soort() == Fragment.Soort.OPEN);
    }

    /** The fields in this text, filled in or open. */
    List<Besluitveld> velden() {
        return velden(fragment -> true);
    }

    private List<Besluitveld> velden(Predicate<Fragment> welke) {
        return delen.stream()
                .flatMap(deel -> deel.uitspraken().stream())
                .flatMap(uitspraak -> uitspraak.fragmenten().stream())
                .filter(welke)
                .flatMap(fragment -> fragment.veld().stream())
                .distinct()
                .toList();
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
