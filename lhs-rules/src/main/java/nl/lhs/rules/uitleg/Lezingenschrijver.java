package nl.lhs.rules.uitleg;

import java.util.List;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;

/** Writes the part on the readings: how the text of the strategie was read where it left the case open. */
final class Lezingenschrijver extends Deelschrijver {
    Lezingenschrijver(Pen pen) {
        super(pen);
    }

    @Override
    void write() {
        List<Lezing> lezingen = vastlegging.lezingen();
        if (lezingen.isEmpty()) {
            return;
        }
        say(pen.zin(lezingen.size(), Zin.Paar.LEZING_INLEIDING), Grondslag.VASTLEGGING);
        lezingen.forEach(lezing -> {
            alinea();
            say(lezing(lezing));
        });
    }

    /** What a reading says; in a record of edition 1 some said something else. */
    private List<Fragment> tekst(Lezing lezing) {
        boolean editie1 = vastlegging.beleid().filter(b -> !b.spoedVastgelegd()).isPresent();
        return editie1 && Zin.Reeks.LEZING_VAN_EDITIE_1.codes.contains(lezing)
                ? pen.zin(Zin.Reeks.LEZING_VAN_EDITIE_1, lezing)
                : List.of(Fragment.tekst(pen.lezing(lezing)));
    }

    /** A reading, with the norms of the rules that applied it. */
    Uitspraak lezing(Lezing lezing) {
        List<Norm> normen = vastlegging.regels().stream()
                .filter(r -> r.lezingen().contains(lezing))
                .flatMap(r -> r.normen().stream())
                .toList();
        return pen.uitspraak(
                Pen.hoofdletter(tekst(lezing)),
                (normen.isEmpty() ? Grondslag.VASTLEGGING : new Grondslag(normen, List.of())).with(lezing));
    }
}
