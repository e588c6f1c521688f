package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.Verzoek;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vastlegging.Verzoekoordeel.Uitkomst;

/** Writes the part on the request for enforcement: the answer to which the strategie leads, and its ground. */
final class Verzoekschrijver extends Deelschrijver {
    private static final Grondslag GRONDSLAG = Grondslag.of("V-1").with(Lezing.R14);

    private final Optional<Vastlegging> vorige;

    /** With the record before it, it also says that the answer became another one. */
    Verzoekschrijver(Pen pen, Optional<Vastlegging> vorige) {
        super(pen);
        this.vorige = vorige;
    }

    @Override
    void write() {
        vastlegging
                .verzoek()
                .ifPresent(oordeel -> casus.verzoek().ifPresent(verzoek -> {
                    say(antwoord(verzoek, oordeel), GRONDSLAG);
                    eerder(oordeel).ifPresent(zin -> say(zin, GRONDSLAG));
                }));
    }

    private List<Fragment> antwoord(Verzoek verzoek, Verzoekoordeel oordeel) {
        Fragment kenmerk = Fragment.citaat(verzoek.kenmerk());
        return switch (oordeel.uitkomst()) {
            case TOEGEWEZEN -> Pen.zinnen(toegewezen(kenmerk), pen.zin(Zin.VERZOEK_BESLUIT));
            case AFGEWEZEN -> {
                Verzoekoordeel.Grond grond = oordeel.grond().orElseThrow();
                yield Pen.zinnen(
                        pen.zin(Zin.VERZOEK_AFGEWEZEN, kenmerk, pen.zin(Zin.Reeks.VERZOEKGROND, grond)),
                        grond == Verzoekoordeel.Grond.NOG_GEEN_SANCTIE
                                ? pen.zin(Zin.VERZOEK_NOG_GEEN_SANCTIE)
                                : List.of(),
                        pen.zin(Zin.VERZOEK_BESLUIT_BRIEF));
            }
            case AANGEHOUDEN -> pen.zin(Zin.VERZOEK_AANGEHOUDEN, kenmerk);
        };
    }

    private List<Fragment> toegewezen(Fragment kenmerk) {
        List<Interventie> sancties =
                vastlegging.interventies().stream().filter(Rol.SANCTIE::heeft).toList();
        return sancties.isEmpty()
                ? pen.zin(Zin.VERZOEK_TOEGEWEZEN_OPGELEGD, kenmerk)
                : pen.zin(Zin.VERZOEK_TOEGEWEZEN, kenmerk, pen.interventies(sancties));
    }

    /** That the record before held another answer. */
    private Optional<List<Fragment>> eerder(Verzoekoordeel oordeel) {
        return vorige.flatMap(Vastlegging::verzoek)
                .map(Verzoekoordeel::uitkomst)
                .filter(was -> was != oordeel.uitkomst())
                .map(was -> was == Uitkomst.AFGEWEZEN && oordeel.uitkomst() == Uitkomst.TOEGEWEZEN
                        ? pen.zin(Zin.VERZOEK_NIEUW_BESLUIT)
                        : pen.zin(Zin.VERZOEK_WAS, begrippen.naam(was)));
    }
}
