package nl.lhs.examples.rapport.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;
import nl.lhs.rules.uitleg.Motivering;
import nl.lhs.rules.uitleg.Uitspraak;

/**
 * All that the page of a decision record shows, in the order of the page; values without any markup.
 *
 * @param titel the title of the document
 * @param strategie name and version of the strategie
 * @param kenmerk of the case
 * @param kort as much of the kenmerk as fits at the foot of a page
 * @param uitkomst the outcome of the decision
 * @param status whether it is complete
 * @param definitief whether it waits for nothing
 * @param voorbehoud a warning before the reader relies on it; empty for none
 * @param gekozen what was chosen, light to heavy
 * @param geenKeuze why nothing was chosen; empty where something was
 * @param kern the essence beside the choice
 * @param betreft which finding it is about, and whom
 * @param segment the segment and its class, in words; empty where there is none
 * @param matrix the drawing of the place; one, or none where there is no overtreding
 * @param voorblad what else the first sheet says
 * @param overig what was given and the reasons do not tell
 * @param vervolg the place of the record in a dossier; empty where it is in none
 * @param lasten the lasts of which steps were taken
 * @param mogelijk what may come next, and why; empty where the record does not say so
 * @param signalen facts that do not fit together
 * @param signalenVerder those that the first sheet has no room for
 * @param motivering the reasons in prose
 * @param artikelen how the record answers each article of the Awb
 * @param lezingen the readings applied
 * @param normen the norms that applied
 * @param regels the rules that fired, by step
 * @param eigenRegels the files of the agency's own rules
 * @param verzegeld whether the record is sealed
 * @param zegel the seal; empty where there is none
 * @param nagegaan the result of the verification, in sentences; empty where there was none
 * @param afkortingen what abbreviations stand for, in sentences
 * @param vervanging what replaces a character that the page cannot show
 * @param vervangen how many such characters the texts have
 */
public record Vastleggingspagina(
        String titel,
        String strategie,
        String kenmerk,
        String kort,
        String uitkomst,
        String status,
        boolean definitief,
        String voorbehoud,
        List<Keuze> gekozen,
        String geenKeuze,
        List<Veld> kern,
        String betreft,
        String segment,
        List<Matrixbeeld> matrix,
        Voorblad voorblad,
        List<Veld> overig,
        List<Veld> vervolg,
        List<Lastblok> lasten,
        List<Zaaktekst.Mogelijkheid> mogelijk,
        List<Punt> signalen,
        List<Punt> signalenVerder,
        List<Hoofdstuk> motivering,
        List<Toets> artikelen,
        List<Bron> lezingen,
        List<Bron> normen,
        List<Stapregels> regels,
        List<Veld> eigenRegels,
        boolean verzegeld,
        List<Veld> zegel,
        String nagegaan,
        String afkortingen,
        String vervanging,
        int vervangen) {
    /**
     * An intervention with its kind.
     *
     * @param interventie the intervention
     * @param soort its kind
     */
    public record Keuze(String interventie, String soort) {}

    /**
     * What an outcome of the overleg would give.
     *
     * @param uitkomst the outcome
     * @param interventies what follows
     */
    public record Scenario(String uitkomst, String interventies) {}

    /**
     * A remark with its norms.
     *
     * @param tekst the remark
     * @param normen the norms, in words
     */
    public record Punt(String tekst, String normen) {}

    /**
     * A piece of a sentence.
     *
     * @param tekst the text
     * @param citaat whether the caller wrote it
     */
    public record Stuk(String tekst, boolean citaat) {}

    /**
     * A statement.
     *
     * @param stukken its text, without the last full stop
     * @param verwijzing its norms and readings, in words
     */
    public record Zin(List<Stuk> stukken, String verwijzing) {
        static List<Zin> of(List<Uitspraak> uitspraken, Schrift schrift) {
            return uitspraken.stream()
                    .map(u -> new Zin(
                            u.fragmenten().stream()
                                    .map(f -> f.isCitaat()
                                            ? new Stuk(schrift.citaat(f.tekst()), true)
                                            : new Stuk(f.tekst(), false))
                                    .toList(),
                            Woorden.verwijzing(u.normen(), u.lezingen(), u.plaatsen())))
                    .toList();
        }
    }

    /**
     * A part of the reasons.
     *
     * @param kop its heading
     * @param alineas its paragraphs
     */
    public record Hoofdstuk(String kop, List<List<Zin>> alineas) {
        static List<Hoofdstuk> of(Motivering motivering, Schrift schrift) {
            return motivering.delen().stream()
                    .map(d -> new Hoofdstuk(
                            d.kop(),
                            d.alineas().stream().map(a -> Zin.of(a, schrift)).toList()))
                    .toList();
        }
    }

    /**
     * How the record meets a principle.
     *
     * @param kop the principle
     * @param steun what supports it
     * @param ontbreekt what it lacks
     */
    public record Toets(String kop, List<Zin> steun, List<Zin> ontbreekt) {}

    /**
     * A source.
     *
     * @param id its id
     * @param plaats its place in the text; empty for none
     * @param tekst what it says
     */
    public record Bron(String id, String plaats, String tekst) {
        private static Bron from(Lezing lezing, Woordenlijst woorden) {
            return new Bron(lezing.name(), "", Woorden.from(woorden, lezing));
        }

        /** A norm by the place that it has in the strategie; none where it has none there. */
        private static Stream<Bron> from(Norm norm, Woordenlijst woorden) {
            return Woorden.plaats(norm, woorden)
                    .map(plaats -> new Bron(plaats.nummer(), plaats.paragraaf(), Woorden.inhoud(norm, woorden)))
                    .stream();
        }

        /** The readings of several records, each once, that the reasons do not tell. */
        static List<Bron> lezingen(List<Vastlegging> vastleggingen, Verteld verteld) {
            Woordenlijst woorden = woorden(vastleggingen);
            return vastleggingen.stream()
                    .flatMap(v -> v.lezingen().stream())
                    .distinct()
                    .sorted()
                    .map(l -> from(l, woorden))
                    .filter(b -> !verteld.heeft(b))
                    .toList();
        }

        /** The norms of several records, each once. */
        static List<Bron> normen(List<Vastlegging> vastleggingen) {
            Woordenlijst woorden = woorden(vastleggingen);
            return vastleggingen.stream()
                    .flatMap(v -> v.normen().stream())
                    .distinct()
                    .sorted()
                    .flatMap(n -> from(n, woorden))
                    .toList();
        }

        /** The words of the first: a report is of records by one strategie, or by several with the same words. */
        private static Woordenlijst woorden(List<Vastlegging> vastleggingen) {
            return vastleggingen.isEmpty()
                    ? Woordenlijst.LHS_17
                    : vastleggingen.get(0).woorden();
        }
    }

    /**
     * The rules of one step.
     *
     * @param stap 1 to 5
     * @param regels the rules, each with its norms and readings
     */
    public record Stapregels(int stap, List<Punt> regels) {}
}
