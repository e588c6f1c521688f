package nl.lhs.rules.uitleg;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Trede;

/** Writes the part VERDER: what comes next in a dossier, or that it is closed. */
final class Vooruitblikschrijver extends Deelschrijver {
    Vooruitblikschrijver(Pen pen) {
        super(pen);
    }

    @Override
    void write() {
        vastlegging
                .vervolg()
                .ifPresent(v -> v.hersteldOp()
                        .ifPresentOrElse(
                                datum -> say(pen.zin(Zin.GESLOTEN, begrippen.datum(datum)), "3.4-8"), () -> verder(v)));
    }

    private void verder(Vervolg vervolg) {
        vervolg.editie1().ifPresent(editie1 -> editie1.lasten().forEach(last -> say(last(last), Regelgroep.LAST)));
        vervolg.stand()
                .ifPresent(stand -> stand.lasten().stream()
                        .filter(last -> !last.mogelijk().isEmpty())
                        .forEach(last -> say(mogelijk(last), Regelgroep.LAST)));
        if (!trede(vastlegging.interventies()).isEmpty()) {
            say(pen.zin(Zin.VOLHOUDEN), "3.4-8");
            vervolg.trede().ifPresent(trede -> volgende(vervolg.treden(), trede));
        }
    }

    private List<Fragment> mogelijk(Laststand last) {
        Interventie soort = last.verloop().last();
        return pen.zin(
                Zin.LAST_MOGELIJK,
                pen.zin(Zin.Reeks.LAST, soort),
                begrippen.opsommingVan(last.mogelijk().stream()
                        .map(stap -> pen.laststap(soort, stap))
                        .toList()));
    }

    /** How far a last had come in a record of edition 1. */
    private List<Fragment> last(Lastgang last) {
        List<Fragment> naam = pen.zin(Zin.Reeks.LAST, last.last());
        List<List<Fragment>> overslaan = last.overslaan().stream()
                .map(stap -> pen.laststap(last.last(), stap))
                .toList();
        return Pen.zinnen(
                last.volgende()
                        .map(stap -> pen.zin(Zin.LAST_VOLGENDE, naam, pen.laststap(last.last(), stap)))
                        .orElseGet(() -> pen.zin(Zin.LAST_VOLTOOID, naam)),
                overslaan.isEmpty() ? List.of() : pen.zin(Zin.LAST_OVERSLAAN, begrippen.opsommingVan(overslaan)),
                last.besluitAchteraf() ? pen.zin(Zin.LAST_BESLUIT_ACHTERAF) : List.of());
    }

    /** The open rung above the chosen one, or that there is none. */
    private void volgende(List<Trede> treden, int gekozen) {
        say(
                treden.subList(gekozen, treden.size()).stream()
                        .filter(t -> t.stand() == Trede.Stand.OPEN)
                        .findFirst()
                        .map(t -> pen.zin(Zin.VERDER_TREDE, pen.trede(t.interventies())))
                        .orElseGet(() -> pen.zin(Zin.VERDER_GEEN_TREDE)),
                Grondslag.DOORPAKKEN);
    }
}
