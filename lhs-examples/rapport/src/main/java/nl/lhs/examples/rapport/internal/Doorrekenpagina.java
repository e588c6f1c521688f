package nl.lhs.examples.rapport.internal;

import java.util.List;

/**
 * All that the page of a doorrekening shows, in the order of the page; values without markup, numbers in Dutch form.
 *
 * @param titel what becomes what
 * @param bereik which cases were calculated, in sentences
 * @param kern the numbers that matter most
 * @param tabellen from what to what, by each measure
 * @param voorbeelden the clearest examples
 * @param werk the work, a line for each kind
 * @param aannames what the work rests on, in sentences
 */
public record Doorrekenpagina(
        String titel,
        List<String> bereik,
        List<Tegel> kern,
        List<Tabel> tabellen,
        List<Voorbeeld> voorbeelden,
        List<Werkregel> werk,
        List<String> aannames) {
    /**
     * A from-to table.
     *
     * @param id of its heading
     * @param kop by what
     * @param slot what is not shown in it, in a sentence
     * @param regels what changes, that of most cases first
     */
    public record Tabel(String id, String kop, String slot, List<Regel> regels) {}

    /**
     * A line of it.
     *
     * @param van how cases are decided now
     * @param naar how they would be
     * @param aantal how many
     * @param deel which part of all
     * @param lengte the length of a bar, 0 to 100
     */
    public record Regel(String van, String naar, String aantal, String deel, String lengte) {}

    /**
     * An example.
     *
     * @param regel its line in the file
     * @param aantal how many cases change like it
     * @param casus what bears on it
     * @param huidig how it is decided now
     * @param nieuw how it would be
     */
    public record Voorbeeld(String regel, String aantal, List<String> casus, String huidig, String nieuw) {}

    /**
     * A kind of work.
     *
     * @param naam its name
     * @param huidig how much now
     * @param nieuw how much there would be
     * @param verschil how much more
     * @param totaal whether it is the sum
     */
    public record Werkregel(String naam, String huidig, String nieuw, String verschil, boolean totaal) {}
}
