package nl.lhs.examples.rapport.internal;

import java.util.List;
import java.util.Map;

/**
 * All that the page of an inspection shows, in the order of the page; values without markup.
 *
 * @param titel the title of the document
 * @param strategie name and version of the strategie
 * @param kenmerk of the inspection
 * @param kort as much of the kenmerk as fits at the foot of a page
 * @param stand how many findings were decided, wait or were refused, in words
 * @param volledig whether every finding was decided, and none waits
 * @param zwaarste the heaviest class and its segments, in words
 * @param kern the essence beside it
 * @param voorbehoud a warning before the reader relies on it
 * @param bevindingen the findings, a line each, as many as the first sheet has room for
 * @param meer how many more there are, in a sentence; empty where all are there
 * @param matrix the drawing with all findings in it; one, or none where no finding has a place
 * @param nummers what stands in a segment of it, by the name of the segment
 * @param interventies what is chosen, by soort
 * @param geenKeuze the sentence where nothing is chosen; empty where something is
 * @param nu what asks attention over all findings
 * @param punten the points of it that the first sheet has no room for
 * @param delen a section for each finding
 * @param samen what holds for all findings, in prose
 * @param lezingen the readings applied in any finding that the reasons do not tell
 * @param normen the norms that applied in any finding
 * @param regels which library decided; empty where nothing was decided
 * @param vingerafdruk of its rules and the strategie
 * @param eigenRegels the files of the agency's own rules
 * @param afkortingen what abbreviations stand for, in sentences
 * @param vervanging what replaces a character that the page cannot show
 * @param vervangen whether there was such a character
 */
public record Controlepagina(
        String titel,
        String strategie,
        String kenmerk,
        String kort,
        String stand,
        boolean volledig,
        String zwaarste,
        List<Veld> kern,
        String voorbehoud,
        List<Regel> bevindingen,
        String meer,
        List<Matrixbeeld> matrix,
        Map<String, Nummers> nummers,
        List<Inzet> interventies,
        String geenKeuze,
        Voorblad.Keur nu,
        List<Vastleggingspagina.Punt> punten,
        List<Deel> delen,
        List<Vastleggingspagina.Zin> samen,
        List<Vastleggingspagina.Bron> lezingen,
        List<Vastleggingspagina.Bron> normen,
        String regels,
        String vingerafdruk,
        List<Veld> eigenRegels,
        String afkortingen,
        String vervanging,
        boolean vervangen) {
    /**
     * A finding in the table of them.
     *
     * @param nummer its number, from 1
     * @param kenmerk the kenmerk of its casus; empty where it could not be read
     * @param voorschrift the rule it is about, as the caller wrote it; empty where not given
     * @param segment its segment and class, in words
     * @param keuze what is chosen, in words
     * @param stand how it stands, in words
     * @param soortStand the same, as a name for the style
     */
    public record Regel(
            int nummer,
            String kenmerk,
            String voorschrift,
            String segment,
            String keuze,
            String stand,
            String soortStand) {}

    /**
     * The findings in one segment of the drawing.
     *
     * @param merken what is drawn: a number each, the last one perhaps a count of those that do not fit
     * @param woorden the same, for a reader who cannot see it
     */
    public record Nummers(List<String> merken, String woorden) {}

    /**
     * The interventions of one soort.
     *
     * @param soort the soort
     * @param keuzes the interventions, each with the findings it is chosen for
     */
    public record Inzet(String soort, List<Keuze> keuzes) {}

    /**
     * An intervention with the findings it is chosen for.
     *
     * @param interventie the intervention
     * @param nummers the numbers of the findings, in words
     */
    public record Keuze(String interventie, String nummers) {}

    /**
     * The section of a finding.
     *
     * @param nummer its number, from 1
     * @param kenmerk the kenmerk of its casus; empty where it could not be read
     * @param vastlegging what its record shows; one, or none where it was refused
     * @param fouten why it was refused, with the place of each fault
     */
    public record Deel(int nummer, String kenmerk, List<Vastleggingspagina> vastlegging, List<Veld> fouten) {}
}
