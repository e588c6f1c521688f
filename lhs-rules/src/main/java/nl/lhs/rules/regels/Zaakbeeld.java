package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/**
 * Step 5, in a dossier: the whole of a decision, of which the table of signals says what its record notes.
 *
 * @param nieuw what is newly chosen or imposed again
 */
public record Zaakbeeld(
        Beeld beeld,
        Voorgeschiedenis geschiedenis,
        Gebeurtenisfeiten gebeurtenis,
        Lastbeeld last,
        List<Interventie> nieuw)
        implements Conclusie {
    /** All that is chosen. */
    public List<Interventie> gekozen() {
        return beeld.overzicht() == null ? List.of() : beeld.overzicht().gekozen();
    }

    /** How many herstelsancties are newly chosen (Awb 5:6). */
    public long nieuweHerstelsancties() {
        return nieuw.stream().filter(Rol.HERSTELSANCTIE::heeft).count();
    }

    /** Whether a herstelsanctie that is no last, such as stopping activities, was chosen before and is chosen now. */
    public boolean ligtStil() {
        return !geschiedenis.gesloten()
                && gekozen().stream().anyMatch(i -> Rol.HERSTELSANCTIE.heeft(i) && !i.isLast() && !nieuw.contains(i));
    }

    /** Whether a last that was announced and not decided is left, or imposed anew. */
    public boolean verlaatAangekondigde() {
        return last.aangekondigd().stream().anyMatch(i -> !gekozen().contains(i) || nieuw.contains(i));
    }
}
