package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Zaakstand;

/** Writes the part VERDER: where the case stands in a dossier, and what can come next and why. */
final class Vooruitblikschrijver extends Deelschrijver {
    private static final String LAST = "B2-7";

    Vooruitblikschrijver(Pen pen) {
        super(pen);
    }

    @Override
    void write() {
        vastlegging.vervolg().ifPresent(this::verder);
    }

    private void verder(Vervolg vervolg) {
        if (vervolg.isGesloten()) {
            say(
                    vervolg.hersteldOp()
                            .map(datum -> pen.zin(Zin.GESLOTEN, begrippen.datum(datum)))
                            .orElseGet(() -> pen.zin(Zin.GESLOTEN_AL)),
                    "3.4-8");
        }
        vervolg.editie1()
                .filter(e -> !vervolg.isGesloten())
                .ifPresent(e -> e.lasten().forEach(last -> say(last(last), LAST)));
        vervolg.stand().ifPresent(stand -> {
            lasten(vervolg, stand);
            if (!stand.vanKracht().isEmpty()) {
                say(pen.zin(Zin.VAN_KRACHT, pen.interventies(stand.vanKracht())), "3.4-8");
            } else if (!stand.gesloten()
                    && stand.lasten().stream().anyMatch(l -> l.verloop().staat())) {
                say(pen.zin(Zin.VAN_KRACHT_NIETS), "3.4-8");
            }
        });
        if (!vervolg.isGesloten() && !trede(vastlegging.interventies()).isEmpty()) {
            say(pen.zin(Zin.VOLHOUDEN), "3.4-8");
            vervolg.trede().ifPresent(trede -> volgende(vervolg, trede));
        }
        vervolg.stand().ifPresent(this::mogelijk);
    }

    private void lasten(Vervolg vervolg, Zaakstand stand) {
        Lastschrijver schrijver = new Lastschrijver(pen);
        for (Laststand last : stand.lasten()) {
            Lastverloop v = last.verloop();
            if (isBeslissend(vervolg.gebeurtenis()) && v.staat()) {
                stondAl(vervolg, v)
                        .map(zin -> pen.zin(zin, naam(schrijver, v)))
                        .ifPresent(zin -> say(Pen.hoofdletter(zin), LAST));
            }
            say(schrijver.stand(last), LAST);
            if (vervolg.isGesloten() && last.vanKracht()) {
                say(pen.zin(Zin.GESLOTEN_LAST, naam(schrijver, v)), "3.4-8");
            }
        }
    }

    private static List<Fragment> naam(Lastschrijver schrijver, Lastverloop v) {
        return schrijver.naam(v.last(), v.lastnummer());
    }

    private static boolean isBeslissend(Gebeurtenis g) {
        return g instanceof Herziening
                || g instanceof Overlegafronding
                || g instanceof Hercontrole hercontrole && !hercontrole.nageleefd();
    }

    /** Whether a last that stands was there before this record, or is a further one of its kind. */
    private static Optional<Zin> stondAl(Vervolg vervolg, Lastverloop v) {
        boolean al = vervolg.voorgeschiedenis().lasten().stream()
                .anyMatch(l -> l.last().equals(v.last()) && l.lastnummer() == v.lastnummer());
        if (al) {
            return Optional.of(vervolg.nieuw().contains(v.last()) ? Zin.LAST_BLIJFT_ERNAAST : Zin.LAST_LOOPT_DOOR);
        }
        return v.lastnummer() > 1 ? Optional.of(Zin.LAST_NIEUW) : Optional.empty();
    }

    /** How far a last had come in a record of edition 1. */
    private List<Fragment> last(Lastgang last) {
        List<Fragment> naam = pen.bepaald(last.last());
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

    /** The rung above the chosen one, or that there is none. */
    private void volgende(Vervolg vervolg, int gekozen) {
        boolean editie1 = vervolg.editie1().isPresent();
        say(
                Pen.zinnen(
                        tredeNa(vervolg, gekozen)
                                .map(t -> pen.zin(Zin.VERDER_TREDE, pen.trede(t.interventies())))
                                .orElseGet(() -> pen.zin(editie1 ? Zin.VERDER_HERPOSITIONEREN : Zin.VERDER_GEEN_TREDE)),
                        vervolg.stand().map(this::keuze).orElse(List.of())),
                editie1 ? Grondslag.DOORPAKKEN : Grondslag.DOORPAKKEN.plus(Grondslag.of("3.4-2")));
    }

    /** The rung above the chosen one; empty where there is none. */
    static Optional<Trede> tredeNa(Vervolg vervolg, int gekozen) {
        List<Trede> treden = vervolg.treden();
        List<Trede> hoger = treden.subList(gekozen, treden.size());
        return vervolg.editie1().isPresent()
                ? hoger.stream().filter(t -> t.stand() == Trede.Stand.OPEN).findFirst()
                : naWaarschuwing(treden.get(gekozen - 1), hoger)
                        .or(() -> hoger.stream().findFirst());
    }

    /** After a warning comes the lightest last, which the letter announced (norm B2-6, reading R13). */
    private static Optional<Trede> naWaarschuwing(Trede gekozen, List<Trede> hoger) {
        return gekozen.interventies().size() == 1 && Rol.WAARSCHUWT.in(gekozen.interventies())
                ? hoger.stream()
                        .filter(t -> t.interventies().stream().anyMatch(Interventie::isLast))
                        .findFirst()
                : Optional.empty();
    }

    /** That the next rung is not the only thing that can follow. */
    private List<Fragment> keuze(Zaakstand stand) {
        boolean last = stand.lasten().stream().anyMatch(l -> l.verloop().staat());
        return pen.zin(last ? Zin.VERDER_KEUZE_OF_VOORTZETTEN : Zin.VERDER_KEUZE);
    }

    private void mogelijk(Zaakstand stand) {
        if (!stand.mogelijk().isEmpty()) {
            say(
                    pen.zin(
                            stand.gesloten() ? Zin.MOGELIJK_NA_SLUITING : Zin.MOGELIJK,
                            begrippen.opsommingVan(stand.mogelijk().stream()
                                    .map(soort -> stand.gesloten() && soort == Gebeurtenis.Soort.HERZIENING
                                            ? pen.zin(Zin.MOGELIJK_HERZIENING)
                                            : pen.zin(Zin.Reeks.MOGELIJK, soort))
                                    .toList())),
                    Grondslag.VASTLEGGING);
        }
    }
}
