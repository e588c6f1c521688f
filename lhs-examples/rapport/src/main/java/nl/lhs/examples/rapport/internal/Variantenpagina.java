package nl.lhs.examples.rapport.internal;

import java.util.List;

/**
 * All that the page of several variants shows, in the order of the page; values without markup, numbers in Dutch form.
 *
 * @param titel what becomes what
 * @param bereik which cases were calculated, in sentences
 * @param kern the numbers that matter most
 * @param maten by what decisions are compared: the headings of columns
 * @param varianten each with its row
 * @param huidig the work of now
 * @param aannames what the work rests on, in sentences
 */
public record Variantenpagina(
        String titel,
        List<String> bereik,
        List<Tegel> kern,
        List<String> maten,
        List<Variant> varianten,
        Werk huidig,
        List<String> aannames) {
    /**
     * A variant.
     *
     * @param id of the heading of its examples
     * @param naam its id and versie
     * @param titel its title
     * @param veranderd how many cases would be decided otherwise
     * @param deel which part of all
     * @param perMaat how many by each measure
     * @param werk its work
     * @param voorbeelden its clearest examples
     */
    public record Variant(
            String id,
            String naam,
            String titel,
            String veranderd,
            String deel,
            List<String> perMaat,
            Werk werk,
            List<Doorrekenpagina.Voorbeeld> voorbeelden) {}

    /**
     * The work that decisions under a strategie mean.
     *
     * @param naam of the strategie
     * @param hercontroles how many re-inspections
     * @param verschil how many more than now
     * @param wachtZwaarder how many of them wait for the overleg
     * @param wachtOnzeker how many more there may be after the overleg
     * @param specifiek the hours of specific work
     * @param totaal the hours in all
     * @param meer how many more than now
     */
    public record Werk(
            String naam,
            String hercontroles,
            String verschil,
            String wachtZwaarder,
            String wachtOnzeker,
            String specifiek,
            String totaal,
            String meer) {}
}
