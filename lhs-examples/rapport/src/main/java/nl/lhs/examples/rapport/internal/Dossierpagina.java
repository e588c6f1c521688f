package nl.lhs.examples.rapport.internal;

import java.util.List;
import java.util.Map;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Bron;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Hoofdstuk;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Keuze;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Punt;

/**
 * All that the page of a dossier shows, in the order of the page; values without markup.
 *
 * @param titel the title of the document
 * @param strategie name and version of the strategie
 * @param kenmerk of the case
 * @param kort as much of the kenmerk as fits at the foot of a page
 * @param stand whether the dossier is open, in words
 * @param klasse the same, and whether it waits, as a name for the style
 * @param kop how the case stands now
 * @param gekozen what stands now, light to heavy
 * @param geenKeuze why nothing stands; empty where something does
 * @param kern the essence beside what stands
 * @param voorbehoud a warning before the reader relies on it; empty for none
 * @param tijdlijn what happened, in its order
 * @param matrix the drawing of the places over time; one, or none where there is no overtreding
 * @param merken per segment, which records stand in it
 * @param verder how the case can go on
 * @param treden the rungs as they are now
 * @param inSegment whether the rungs are those of the segment, as edition 1 of the specification had them
 * @param naWaarschuwing which rung follows what announces a last, after a semicolon; empty where nothing does
 * @param buiten what was used before and is not among the rungs; empty for nothing
 * @param aandachtspunten what to mind, in the last record
 * @param signalen facts that do not fit together, in the last record
 * @param zaak who and what
 * @param feiten what was found and given, as in the last record
 * @param motivering the reasons in prose
 * @param vastleggingen the key fields of each record
 * @param lezingen the readings applied in any of them
 * @param normen the norms that applied in any of them
 * @param bewijs whether the records follow on each other by their hashes, in a sentence
 * @param afkortingen what abbreviations stand for, in sentences
 * @param vervanging what replaces a character that the page cannot show
 * @param vervangen whether the texts have such characters
 */
public record Dossierpagina(
        String titel,
        String strategie,
        String kenmerk,
        String kort,
        String stand,
        String klasse,
        String kop,
        List<Keuze> gekozen,
        String geenKeuze,
        List<Veld> kern,
        String voorbehoud,
        List<Moment> tijdlijn,
        List<Matrixbeeld> matrix,
        Map<String, String> merken,
        Verderblok verder,
        List<Trap> treden,
        boolean inSegment,
        String naWaarschuwing,
        String buiten,
        List<Punt> aandachtspunten,
        List<Punt> signalen,
        List<Veld> zaak,
        List<Veld> feiten,
        List<Hoofdstuk> motivering,
        List<Blad> vastleggingen,
        List<Bron> lezingen,
        List<Bron> normen,
        String bewijs,
        String afkortingen,
        String vervanging,
        boolean vervangen) {
    /**
     * Something that happened.
     *
     * @param nummer the record that it gave
     * @param datum when
     * @param soort what it was
     * @param regels what it came to, a line each
     * @param klasse what it did to the decision, as a name for the style
     * @param gevolg the same, in words
     */
    public record Moment(int nummer, String datum, String soort, List<String> regels, String klasse, String gevolg) {}

    /**
     * A rung.
     *
     * @param nummer its place, from 1
     * @param interventies what stands together on it
     * @param stand what became of it, in words
     * @param klasse the same, as a name for the style
     * @param wanneer in which records it stood; empty where in none
     */
    public record Trap(int nummer, String interventies, String stand, String klasse, String wanneer) {}

    /**
     * A record.
     *
     * @param nummer its place in the dossier
     * @param kop what gave rise to it, and when
     * @param velden its key fields
     */
    public record Blad(int nummer, String kop, List<Veld> velden) {}
}
