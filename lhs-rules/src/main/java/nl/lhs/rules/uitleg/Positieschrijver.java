package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Begrip;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Positionering;

/** Writes the part on the place in the matrix, and how arguments moved it (step 1). */
final class Positieschrijver extends Deelschrijver {
    private static final int HELE_WEG = 3;

    Positieschrijver(Pen pen) {
        super(pen);
    }

    @Override
    void write() {
        vastlegging
                .positionering()
                .ifPresentOrElse(this::positie, () -> say(pen.zin(Zin.GEEN_POSITIE), Regelgroep.GEEN_OVERTREDING));
    }

    private void positie(Positionering p) {
        say(
                Pen.zinnen(
                        pen.zin(
                                Zin.RIJ,
                                begrippen.naam(pen.woorden, p.uitgangspositie().gevolgen()),
                                p.uitgangspositie().gevolgen().rij()),
                        citaat(Zin.RIJ_ONDERBOUWING, bevinding.onderbouwing().flatMap(Onderbouwing::gevolgen))),
                Regelgroep.UITGANGSPOSITIE);
        kolom(p);
        say(pen.zin(Zin.UITGANGSPOSITIE, p.uitgangspositie()), Regelgroep.UITGANGSPOSITIE, Regelgroep.KOLOM);
        Grondslag grondslag = Grondslag.of("3.1-5");
        int verzachtend = argumenten(
                verzachtend(),
                Zin.Paar.VERZACHTEND,
                pen.punt(Aandachtspuntcode.LEGALISATIE_AANGEWEZEN)
                        .map(punt -> grondslag.plus(Grondslag.from(punt)))
                        .orElse(grondslag));
        int verzwarend = argumenten(verzwarend(), Zin.Paar.VERZWAREND, Grondslag.of("3.1-6"));
        switch (p.verplaatsing()) {
            case GEEN -> say(pen.zin(Zin.VERPLAATSING_GEEN, p.segment()), Regelgroep.VERPLAATSING);
            case OPGEHEVEN -> say(pen.zin(Zin.VERPLAATSING_OPGEHEVEN, p.segment()), Regelgroep.VERPLAATSING);
            case VERZACHTEND -> verplaatsing(p, Zin.RICHTING_VERZACHTEND, verzachtend);
            case VERZWAREND -> verplaatsing(p, Zin.RICHTING_VERZWAREND, verzwarend);
        }
        say(
                pen.zin(Zin.KLASSE, p.segment(), pen.inZin(p.klasse())),
                Grondslag.of("3.3-7").with(Lezing.R1));
    }

    private void kolom(Positionering p) {
        boolean standaard = p.typeringStandaard();
        say(
                Pen.zinnen(
                        pen.zin(
                                standaard ? Zin.KOLOM_STANDAARD : Zin.KOLOM,
                                begrippen.naam(pen.woorden, p.typering()),
                                p.typering().kolom()),
                        citaat(
                                standaard ? Zin.KOLOM_STANDAARD_TOELICHTING : Zin.KOLOM_ONDERBOUWING,
                                casus.normadressaat().onderbouwing())),
                Regelgroep.KOLOM);
    }

    /** An argument, by its own name where its kind has one. */
    private record Argument(Optional<Begrip<?>> naam, Optional<String> toelichting) {}

    private Stream<Argument> verzachtend() {
        return bevinding.verzachtendeArgumenten().stream()
                .map(a -> new Argument(
                        Optional.<Begrip<?>>of(a.soort()).filter(s -> !a.soort().isOverig()), a.toelichting()));
    }

    private Stream<Argument> verzwarend() {
        return bevinding.verzwarendeArgumenten().stream()
                .map(a -> new Argument(
                        Optional.<Begrip<?>>of(a.soort()).filter(s -> !a.soort().isOverig()), a.toelichting()));
    }

    /** Names the arguments, each once; those without a name or text are counted. Returns how many there are. */
    private int argumenten(Stream<Argument> argumenten, Zin.Paar paar, Grondslag grondslag) {
        Set<List<Fragment>> genoemd = new LinkedHashSet<>();
        int zonder = 0;
        for (Argument a : argumenten.toList()) {
            if (a.naam().isPresent()) {
                genoemd.add(
                        pen.withTekst(Zin.MET_TOELICHTING, pen.inZin(a.naam().get()), a.toelichting()));
            } else if (a.toelichting().isPresent()) {
                genoemd.add(List.of(Fragment.citaat(a.toelichting().get())));
            } else {
                zonder++;
            }
        }
        List<List<Fragment>> namen = new ArrayList<>(genoemd);
        if (zonder > 0) {
            namen.add(pen.zin(zonder, Zin.Paar.ZONDER_TOELICHTING));
        }
        int aantal = genoemd.size() + zonder;
        if (aantal > 0) {
            say(pen.zin(aantal, paar, begrippen.opsommingVan(namen)), grondslag);
        }
        return aantal;
    }

    private void verplaatsing(Positionering p, Zin richting, int aantal) {
        List<Fragment> waarheen = pen.zin(richting);
        List<Segment> pad = p.pad();
        Grondslag grondslag = pen.grondslag(Regelgroep.VERPLAATSING);
        if (aantal > 1) {
            grondslag = grondslag.plus(Grondslag.of("3.1-7"));
        }
        if (pad.size() >= HELE_WEG) {
            say(pen.zin(aantal, Zin.Paar.VERPLAATSING, waarheen, pad.get(0), pad.get(1), p.segment()), grondslag);
        } else if (pad.size() == 1) {
            say(pen.zin(Zin.VERPLAATSING_NIET, waarheen, p.segment()), grondslag);
        } else {
            say(pen.zin(Zin.VERPLAATSING_DEELS, waarheen, pad.get(0), p.segment()), grondslag);
        }
    }
}
