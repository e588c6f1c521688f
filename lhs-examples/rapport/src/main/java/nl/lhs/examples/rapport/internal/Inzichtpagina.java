package nl.lhs.examples.rapport.internal;

import java.util.List;

/**
 * All that the page of an inzicht shows, in the order of the page; values without markup, numbers in Dutch form.
 *
 * @param strategie name and version of the strategie
 * @param bereik which records were counted, in a sentence
 * @param leeg whether there is nothing to show
 * @param kern the numbers that matter most
 * @param monitor which of the numbers of norm M-1 records hold, and which come from elsewhere, in sentences
 * @param voorbehoud warnings before the reader relies on the counts
 * @param einde the map of the segments in which the overtredingen ended
 * @param begin the map of the segments in which they started
 * @param segmenten both, as numbers
 * @param plaats how they were moved, and their class
 * @param overleg indicatie, outcome, and how long it took
 * @param interventies what was chosen, and what was imposed
 * @param vervolg rungs, repair, steps of lasts
 * @param verzoeken requests for enforcement, and what became of them
 * @param perioden per period
 * @param labels per value of the label
 * @param label the key of the label; empty where none was asked for
 * @param sancties which interventions are administrative sanctions, in a sentence
 * @param afkortingen what abbreviations stand for, in sentences
 * @param normadressaten who stands in C3, C4 or column D
 * @param meerNormadressaten how many there are and how many the page shows, in a sentence; empty where it shows all
 */
public record Inzichtpagina(
        String strategie,
        String bereik,
        boolean leeg,
        List<Tegel> kern,
        String monitor,
        List<String> voorbehoud,
        Kaart einde,
        Kaart begin,
        List<Segmentregel> segmenten,
        List<Blok> plaats,
        List<Blok> overleg,
        List<Blok> interventies,
        List<Blok> vervolg,
        List<Blok> verzoeken,
        Groepentabel perioden,
        Groepentabel labels,
        String label,
        String sancties,
        String afkortingen,
        List<Naam> normadressaten,
        String meerNormadressaten) {
    /**
     * The matrix as a map.
     *
     * @param titel what it is, for a reader who cannot see it
     * @param beschrijving all that it shows, in words
     * @param bijschrift what it shows
     * @param kolommen the columns, left to right
     * @param rijen the rows, top to bottom
     * @param cellen the segments, row by row
     */
    public record Kaart(
            String titel,
            String beschrijving,
            String bijschrift,
            List<Matrixbeeld.Kop> kolommen,
            List<Matrixbeeld.Kop> rijen,
            List<Cel> cellen) {}

    /**
     * A segment of the map.
     *
     * @param segment its name
     * @param klasse its class, in a word
     * @param kolom 0 to 3, left to right
     * @param rij 0 to 3, top to bottom
     * @param aantal how many
     * @param deel which part of all, in words
     * @param tint 0 for none, to 5 for the most
     */
    public record Cel(String segment, String klasse, int kolom, int rij, String aantal, String deel, int tint) {}

    /**
     * A segment in the table under the maps.
     *
     * @param segment its name
     * @param klasse its class
     * @param begin how many started there
     * @param einde how many ended there
     */
    public record Segmentregel(String segment, String klasse, String begin, String einde) {}

    /**
     * A measure with its values.
     *
     * @param id of its heading
     * @param kop what is counted
     * @param uitleg what a count means
     * @param delen whether each is a part of one whole
     * @param staven the values; none where there is nothing to count
     * @param slot a last sentence; empty for none
     */
    public record Blok(String id, String kop, String uitleg, boolean delen, List<Staaf> staven, String slot) {}

    /**
     * A value with its count.
     *
     * @param naam the value
     * @param aantal the count
     * @param deel which part of the whole, in words; empty where it is no part of one
     * @param lengte the length of its bar: 0 to 100
     */
    public record Staaf(String naam, String aantal, String deel, String lengte) {}

    /**
     * Groups with their counts.
     *
     * @param uitleg what is shown
     * @param klassen the classes, from light to heavy
     * @param straf what can be imposed under criminal law
     * @param groepen the groups
     */
    public record Groepentabel(String uitleg, List<Klassekop> klassen, List<String> straf, List<Groepregel> groepen) {}

    /**
     * A class.
     *
     * @param naam its name
     * @param kop its name as the head of a column
     * @param rang how heavy it is: 0 (lightest) to {@value Klasserang#ZWAARST}
     */
    public record Klassekop(String naam, String kop, int rang) {}

    /**
     * A group.
     *
     * @param naam its name
     * @param opgave whether the caller gave the name
     * @param overtredingen how many
     * @param klassen how many of them are of each class
     * @param sancties administrative sanctions imposed
     * @param straf how often each of what can be imposed under criminal law was
     * @param delen the bar: where each class begins and how long it is, 0 to 100
     */
    public record Groepregel(
            String naam,
            boolean opgave,
            String overtredingen,
            List<String> klassen,
            String sancties,
            List<String> straf,
            List<Stuk> delen) {}

    /**
     * A part of a bar.
     *
     * @param rang how heavy the class is, as in {@link Klassekop}
     * @param van where it begins
     * @param lengte how long it is
     */
    public record Stuk(int rang, String van, String lengte) {}

    /**
     * A normadressaat.
     *
     * @param kenmerk the caller's identifier
     * @param segmenten its segments, with numbers
     * @param overtredingen how many it has there
     * @param open how many of them are open
     * @param laatste the date of the last bevinding
     */
    public record Naam(String kenmerk, String segmenten, String overtredingen, String open, String laatste) {}
}
