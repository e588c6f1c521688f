package nl.lhs.examples.rapport.internal;

import java.util.List;

/**
 * All that the page of a strategie shows, in the order of the page; values without markup.
 *
 * @param titel how the strategie is called
 * @param verwijzing its id and version
 * @param vastgesteld whether it was adopted
 * @param status the same in a sentence
 * @param velden who adopted it, and for when and what it holds
 * @param kolommen the columns of the matrix, left to right: letter and word
 * @param rijen the rows of the matrix, top to bottom
 * @param klassen the classes, light to heavy
 * @param ladder all interventions, light to heavy
 * @param woorden the other words, by kind
 * @param opties what it chooses where the text leaves a choice open
 * @param teksten its own texts of points of attention
 * @param normen where its text says what a norm of the library asks
 * @param normzin what it means that there are, or are no, such places
 * @param vertalingen how its words count elsewhere
 * @param wijzigingen what a specifieke strategie changes
 * @param nietUitgedrukt what it asks that cannot be expressed, a sentence each
 * @param kanttekeningen what is odd
 * @param hash the fingerprint of the document
 */
public record Strategiepagina(
        String titel,
        String verwijzing,
        boolean vastgesteld,
        String status,
        List<Veld> velden,
        List<As> kolommen,
        List<Rij> rijen,
        List<Klasserij> klassen,
        List<Trede> ladder,
        List<Woordgroep> woorden,
        List<Paar> opties,
        List<Paar> teksten,
        List<Normrij> normen,
        String normzin,
        List<Paar> vertalingen,
        List<Paar> wijzigingen,
        List<List<String>> nietUitgedrukt,
        List<Paar> kanttekeningen,
        String hash) {
    /**
     * A column or a row.
     *
     * @param code its letter or number
     * @param naam its word
     */
    public record As(String code, String naam) {}

    /**
     * A row of the matrix.
     *
     * @param as its number and word
     * @param cellen its cells, left to right
     */
    public record Rij(As as, List<Cel> cellen) {}

    /**
     * A cell of the matrix.
     *
     * @param segment its name
     * @param klasse the name of its class
     * @param kleur the colour of the class
     * @param interventies what stands in it, by soort; without those of which it has none
     */
    public record Cel(String segment, String klasse, String kleur, List<Groep> interventies) {}

    /**
     * Interventions of one soort.
     *
     * @param soort the soort
     * @param namen their names, light to heavy
     */
    public record Groep(String soort, List<String> namen) {}

    /**
     * A class.
     *
     * @param naam its name
     * @param kleur its colour
     * @param segmenten where it stands
     * @param zonder whether there is overleg without aspecten
     * @param met whether there is overleg with aspecten
     * @param strafrecht what it asks of criminal action, in a sentence
     */
    public record Klasserij(
            String naam, String kleur, String segmenten, String zonder, String met, String strafrecht) {}

    /**
     * An intervention.
     *
     * @param gewicht its place in the order of weight
     * @param id its id
     * @param naam its name
     * @param soort its legal nature, with its category
     * @param segmenten where it stands
     * @param eigenschappen what else it is, a sentence each
     */
    public record Trede(
            String gewicht, String id, String naam, String soort, String segmenten, List<String> eigenschappen) {}

    /**
     * The words of one kind.
     *
     * @param id of its heading
     * @param kop what they are
     * @param uitleg what they do, in a sentence
     * @param woorden the words; may be empty
     */
    public record Woordgroep(String id, String kop, String uitleg, List<Paar> woorden) {}

    /**
     * Something with what is said of it.
     *
     * @param wat what
     * @param waarde what is said
     */
    public record Paar(String wat, String waarde) {}

    /**
     * A norm of the library.
     *
     * @param norm its id
     * @param vraagt what it asks
     * @param nummer its number in the strategie
     * @param paragraaf its section there
     */
    public record Normrij(String norm, String vraagt, String nummer, String paragraaf) {}
}
