package nl.lhs.rules.uitleg;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Trede;

/** Says of a choice in a dossier why it is a heavier rung, and which rungs there are. */
final class Tredeschrijver extends Schrijver {
    Tredeschrijver(Pen pen) {
        super(pen);
    }

    /** Whether a rung was sought for this decision. */
    boolean isTredeGezocht() {
        return isDoorpakken()
                && !isWaiting()
                && (vastlegging.uitkomst() == Uitkomst.INTERVENIEREN
                        || vastlegging.uitkomst() == Uitkomst.HERPOSITIONEREN);
    }

    /** Why a heavier rung, and which rungs there are; empty where none was sought. */
    List<Uitspraak> treden() {
        if (!isTredeGezocht()) {
            return List.of();
        }
        String segment = vastlegging.positionering().orElseThrow().segment().name();
        List<Trede> treden = vastlegging.vervolg().orElseThrow().treden();
        return List.of(
                pen.uitspraak(pen.zin(Zin.DOORPAKKEN), Grondslag.DOORPAKKEN),
                pen.uitspraak(
                        treden.isEmpty()
                                ? pen.zin(Zin.TREDEN_GEEN, segment)
                                : pen.zin(
                                        treden.size(),
                                        Zin.Paar.TREDEN,
                                        segment,
                                        begrippen.opsommingVan(treden.stream()
                                                .map(this::metStand)
                                                .toList())),
                        Grondslag.DOORPAKKEN));
    }

    private List<Fragment> metStand(Trede t) {
        return pen.zin(Zin.TREDE_MET_STAND, pen.trede(t.interventies()), begrippen.naam(t.stand()));
    }

    /** What would follow without the choice of the handhaver. */
    List<Fragment> zonderKeuze(Afwijkingsoordeel a) {
        List<Interventie> volgende = trede(a.aanbevolen());
        if (volgende.isEmpty()) {
            return pen.zin(Zin.VOLGENDE_GEEN);
        }
        return volgende.equals(trede(vastlegging.interventies()))
                ? pen.zin(Zin.VOLGENDE_GELIJK)
                : pen.zin(Zin.VOLGENDE, pen.trede(volgende));
    }

    /** The proposal where no rung is left. */
    List<Fragment> herpositionering() {
        Herpositionering h =
                vastlegging.vervolg().flatMap(Vervolg::herpositionering).orElseThrow();
        return pen.zin(h.overlegStrafrecht() ? Zin.HERPOSITIONEREN_OVERLEG : Zin.HERPOSITIONEREN_NAAR, h.segment());
    }
}
