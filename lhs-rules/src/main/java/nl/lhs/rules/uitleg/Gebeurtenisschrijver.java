package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;

/** Says, within a part, what happened in a dossier, and what that did to the decision. */
final class Gebeurtenisschrijver extends Deelschrijver {
    private final Vervolg vervolg;
    private final Optional<Vastlegging> vorige;

    /** With the record before it, it also says which term was over. */
    Gebeurtenisschrijver(Pen pen, Optional<Vastlegging> vorige) {
        super(pen);
        this.vervolg = vastlegging.vervolg().orElseThrow();
        this.vorige = vorige;
    }

    @Override
    void write() {
        Gebeurtenis g = vervolg.gebeurtenis();
        // A switch over the kinds of a sealed interface needs a later Java.
        if (g instanceof Hercontrole hercontrole) {
            hercontrole(hercontrole);
        } else if (g instanceof Overlegafronding overleg) {
            overleg(overleg);
        } else if (g instanceof Herziening herziening) {
            herziening(herziening);
        } else if (g instanceof NieuweOvertreding nieuw) {
            nieuw(nieuw);
        } else if (g instanceof Termijnstelling termijn) {
            say(
                    Pen.zinnen(
                            withDoor(g, Zin.GEBEURTENIS_TERMIJN, begrippen.datum(termijn.tot())),
                            termijnVanLast(termijn),
                            pen.zin(Zin.BESLISSING_BLIJFT)),
                    Grondslag.from(bevinding.voorschrift()));
        } else if (g instanceof Lastzetting last) {
            say(Pen.zinnen(new Lastschrijver(pen).stap(last), pen.zin(Zin.BESLISSING_BLIJFT)), "B2-7");
        }
    }

    /** That a term moves that of a last that was decided. */
    private List<Fragment> termijnVanLast(Termijnstelling termijn) {
        return vervolg.stand().stream()
                .flatMap(s -> s.lasten().stream())
                .map(Laststand::verloop)
                .filter(v -> v.vanKracht() && v.hersteltermijn().equals(Optional.of(termijn.tot())))
                .reduce((eerste, laatste) -> laatste)
                .map(v -> pen.zin(Zin.TERMIJN_VAN_LAST, new Lastschrijver(pen).naam(v.last(), v.lastnummer())))
                .orElse(List.of());
    }

    /** A sentence about an event, or the one beside it that also says who did it. */
    private List<Fragment> withDoor(Gebeurtenis g, Zin zonder, Object... waarden) {
        List<Object> alle = new ArrayList<>(List.of(waarden));
        alle.add(begrippen.datum(g.datum()));
        g.door().map(Fragment::citaat).ifPresent(alle::add);
        return pen.zin(g.door().isPresent() ? Zin.valueOf(zonder + "_DOOR") : zonder, alle.toArray());
    }

    private void overleg(Overlegafronding g) {
        say(
                Pen.zinnen(
                        withDoor(g, Zin.GEBEURTENIS_OVERLEG),
                        g.bsbmTerugnemen() ? pen.zin(Zin.BSBM_TERUG) : List.of(),
                        pen.zin(Zin.OPNIEUW_NA_OVERLEG),
                        naSluiting()),
                g.bsbmTerugnemen() ? Grondslag.of("3.3-3", "3.3-4") : Grondslag.of("3.3-4"));
    }

    private void herziening(Herziening g) {
        say(
                Pen.zinnen(
                        pen.zin(
                                Zin.GEBEURTENIS_HERZIENING,
                                begrippen.datum(g.datum()),
                                Fragment.citaat(g.wie()),
                                Fragment.citaat(g.reden())),
                        pen.zin(Zin.OPNIEUW_NA_HERZIENING),
                        naSluiting()),
                Grondslag.VASTLEGGING);
    }

    private void hercontrole(Hercontrole g) {
        List<Fragment> wat = Pen.zinnen(
                withDoor(g, Zin.GEBEURTENIS_HERCONTROLE, Fragment.citaat(g.kenmerk())),
                citaat(Zin.HERCONTROLE_OMSCHRIJVING, g.omschrijving()));
        if (g.nageleefd()) {
            say(Pen.zinnen(wat, pen.zin(Zin.HERCONTROLE_WEL)), "3.4-8");
            return;
        }
        say(Pen.zinnen(wat, pen.zin(Zin.HERCONTROLE_NIET), termijn(g)), Grondslag.DOORPAKKEN);
        if (vastlegging.uitkomst() == Uitkomst.GEDOGEN) {
            say(pen.zin(Zin.HERCONTROLE_GEDOGEN), Regelgroep.GEDOGEN);
        } else if (vastlegging.uitkomst() == Uitkomst.AFZIEN) {
            say(pen.zin(Zin.HERCONTROLE_AFZIEN), "B1-1");
        } else if (isWaiting()) {
            say(
                    pen.zin(Zin.HERCONTROLE_WACHT),
                    pen.grondslag(Regelgroep.WACHTEN).with(Lezing.R7));
        } else {
            say(pen.zin(Zin.HERCONTROLE_VOORTDUREN), Grondslag.DOORPAKKEN);
        }
    }

    /** That nothing herstellend is newly chosen any more. */
    private List<Fragment> naSluiting() {
        return vervolg.voorgeschiedenis().gesloten() ? pen.zin(Zin.OPNIEUW_NA_SLUITING) : List.of();
    }

    /** Whether the term for what stood was over: its day where that is known, or that there was none. */
    private List<Fragment> termijn(Hercontrole g) {
        return dag().map(tot -> pen.zin(
                        tot.isBefore(g.datum()) ? Zin.TERMIJN_VERSTREKEN : Zin.TERMIJN_LOOPT_NOG,
                        begrippen.datum(tot)))
                .orElseGet(() -> {
                    if (vastlegging.uitkomst() != Uitkomst.INTERVENIEREN || isWaiting()) {
                        return List.of();
                    }
                    return pen.zin(isTermijnGesteld() ? Zin.TERMIJN_WAS_GESTELD : Zin.TERMIJN_WAS_ER_NIET);
                });
    }

    /** The last day of the newest term, in the record before it or of a last that is in force. */
    private Optional<LocalDate> dag() {
        return Stream.concat(
                        vorige.flatMap(Vastlegging::vervolg).flatMap(Vervolg::hersteltermijn).stream(),
                        vervolg.voorgeschiedenis().lasten().stream()
                                .filter(Lastverloop::vanKracht)
                                .flatMap(v -> v.hersteltermijn().stream()))
                .max(Comparator.naturalOrder());
    }

    private boolean isTermijnGesteld() {
        return vervolg.voorgeschiedenis().termijn();
    }

    private void nieuw(NieuweOvertreding g) {
        Recidivevoorstel voorstel = vervolg.recidive().orElseThrow();
        List<Fragment> wat = withDoor(g, Zin.GEBEURTENIS_NIEUW, Fragment.citaat(voorstel.kenmerk()));
        if (isOvertreding()) {
            say(Pen.zinnen(wat, pen.zin(voorstel.voorgesteld() ? Zin.RECIDIVE_WEL : Zin.RECIDIVE_AL)), "3.1-6");
        } else {
            say(Pen.zinnen(wat, pen.zin(Zin.RECIDIVE_NIET)), Regelgroep.GEEN_OVERTREDING);
        }
    }
}
