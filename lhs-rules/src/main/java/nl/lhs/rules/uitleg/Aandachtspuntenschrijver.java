package nl.lhs.rules.uitleg;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.rules.regels.Stap5.Punt;

/** Writes the part on the points of attention: a paragraph for each. */
final class Aandachtspuntenschrijver extends Deelschrijver {
    Aandachtspuntenschrijver(Pen pen) {
        super(pen);
    }

    @Override
    void write() {
        if (isHerhaald() && !vastlegging.aandachtspunten().isEmpty()) {
            introduce(Zin.AANDACHT_NA_NALEVING);
        }
        vastlegging.aandachtspunten().forEach(punt -> {
            alinea();
            say(Pen.zinnen(Pen.hoofdletter(punt(punt)), afwijking(punt)), Grondslag.from(punt));
        });
    }

    private List<Fragment> punt(Aandachtspunt punt) {
        return pen.zin(
                Zin.Reeks.AANDACHTSPUNT,
                punt.code(),
                "aantal",
                begrippen.getal(vastlegging.aspecten().size()),
                "grond",
                pen.zin(Zin.Reeks.GROND, grond()),
                "termijn",
                brieftermijn(),
                "hersteltermijn",
                lasttermijn(),
                "interventies",
                pen.interventies(buitenSegment()),
                "segment",
                vastlegging.positionering().map(p -> p.segment().name()).orElse("-"),
                "tekst",
                Fragment.citaat(punt.tekst()));
    }

    /** Which term the steps of a last set: the same story. */
    private List<Fragment> lasttermijn() {
        return pen.zin(
                bevinding
                                .voorschrift()
                                .filter(v -> v.soort() == Voorschrift.Soort.GEDRAGSVOORSCHRIFT)
                                .isPresent()
                        ? Zin.STAPTERMIJN_GEDRAG
                        : Zin.STAPTERMIJN);
    }

    /** What is chosen that the segment does not hold; all that is chosen, where it is not known what the segment holds. */
    private List<Interventie> buitenSegment() {
        List<Interventie> gekozen = trede(vastlegging.interventies());
        List<Interventie> binnen = Segmentgrens.inSegment(vastlegging).orElse(List.of());
        List<Interventie> buiten =
                gekozen.stream().filter(i -> !binnen.contains(i)).toList();
        return buiten.isEmpty() ? gekozen : buiten;
    }

    /** Which term a warning letter names: one story beside the part on the term. */
    private List<Fragment> brieftermijn() {
        return pen.zin(bevinding
                .voorschrift()
                .map(v -> switch (v.soort()) {
                    case GEDRAGSVOORSCHRIFT -> Zin.BRIEFTERMIJN_GEDRAG;
                    case OVERIG -> Zin.BRIEFTERMIJN_OVERIG;
                })
                .orElse(Zin.BRIEFTERMIJN_ONBEKEND));
    }

    /** What the deviation was, where it does not count. */
    private List<Fragment> afwijking(Aandachtspunt punt) {
        return casus.afwijking()
                .filter(a -> punt.code() == Aandachtspuntcode.AFWIJKING_TELT_NIET)
                .map(a -> pen.zin(
                        Zin.AFWIJKING_INHOUD, pen.interventies(a.interventies()), Fragment.citaat(a.motivering())))
                .orElse(List.of());
    }

    /** What decided, in the order of reading R10. */
    private Punt.Grond grond() {
        return switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> Punt.Grond.GEEN_OVERTREDING;
            case GEDOGEN -> Punt.Grond.GEDOOGBESLUIT;
            case AFZIEN -> Punt.Grond.AFZIEN;
            case INTERVENIEREN, HERPOSITIONEREN -> {
                if (isWaiting()) {
                    yield Punt.Grond.GEEN_UITKOMST;
                }
                yield vastlegging.afwijking().isPresent() ? Punt.Grond.AFWIJKING : Punt.Grond.BSBM;
            }
        };
    }
}
