package nl.lhs.examples.rapport.internal;

import java.util.List;
import java.util.Map;
import nl.lhs.examples.rapport.basis.Zaaktekst;
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
 * @param betreft which finding it is about, and whom
 * @param segment the segment and its class now, in words; empty where there is none
 * @param matrix the drawing of the places over time; one, or none where there is no overtreding
 * @param merken per segment, which records stand in it
 * @param voorblad what else the first sheet says
 * @param tijdlijn what happened, in its order, with the hash of each record
 * @param mogelijk what may come next, and why
 * @param treden the rungs as they are now
 * @param inSegment whether the rungs are those of the segment, as edition 1 of the specification had them
 * @param naWaarschuwing which rung follows what announces a last, after a semicolon; empty where nothing does
 * @param buiten what was used before and is not among the rungs; empty for nothing
 * @param signalen facts that do not fit together, in the last record, that the first sheet has no room for
 * @param motivering the reasons in prose
 * @param overig what was given and the reasons do not tell, as in the last record
 * @param lezingen the readings applied in any of the records that the reasons do not tell
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
        String betreft,
        String segment,
        List<Matrixbeeld> matrix,
        Map<String, String> merken,
        Voorblad voorblad,
        List<Moment> tijdlijn,
        List<Zaaktekst.Mogelijkheid> mogelijk,
        List<Trap> treden,
        boolean inSegment,
        String naWaarschuwing,
        String buiten,
        List<Punt> signalen,
        List<Hoofdstuk> motivering,
        List<Veld> overig,
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
     * @param hash of the record
     */
    public record Moment(
            int nummer, String datum, String soort, List<String> regels, String klasse, String gevolg, String hash) {}

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
}
