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
                && !vastlegging.vervolg().orElseThrow().voorgeschiedenis().voortzetten()
                && (vastlegging.uitkomst() == Uitkomst.INTERVENIEREN
                        || vastlegging.uitkomst() == Uitkomst.HERPOSITIONEREN);
    }

    /** Why a heavier rung, and which rungs there are; empty where none was sought. */
    List<Uitspraak> treden() {
        if (!isTredeGezocht()) {
            return List.of();
        }
        return List.of(
                pen.uitspraak(pen.zin(Zin.DOORPAKKEN), Grondslag.DOORPAKKEN),
                pen.uitspraak(ladder(), Grondslag.DOORPAKKEN));
    }

    /** The rungs that are available: in a record of edition 1 those of the segment, later all of bijlage 2. */
    private List<Fragment> ladder() {
        Vervolg vervolg = vastlegging.vervolg().orElseThrow();
        List<Trede> treden = vervolg.treden();
        List<Fragment> opsomming = treden.isEmpty()
                ? List.of()
                : begrippen.opsommingVan(treden.stream().map(this::metStand).toList());
        if (vervolg.editie1().isPresent()) {
            String segment = vastlegging.positionering().orElseThrow().segment().name();
            return treden.isEmpty()
                    ? pen.zin(Zin.TREDEN_GEEN_VAN_SEGMENT, segment)
                    : pen.zin(treden.size(), Zin.Paar.TREDEN_VAN_SEGMENT, segment, opsomming);
        }
        return treden.isEmpty() ? pen.zin(Zin.TREDEN_GEEN) : pen.zin(treden.size(), Zin.Paar.TREDEN, opsomming);
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
        if (volgende.equals(trede(vastlegging.interventies()))) {
            return pen.zin(Zin.VOLGENDE_GELIJK);
        }
        boolean op = volgende.equals(
                vastlegging.vervolg().orElseThrow().voorgeschiedenis().staand());
        return pen.zin(op ? Zin.VOLGENDE_OP : Zin.VOLGENDE, pen.trede(volgende));
    }

    /** The proposal where no rung is left. */
    List<Fragment> herpositionering() {
        Herpositionering h =
                vastlegging.vervolg().flatMap(Vervolg::herpositionering).orElseThrow();
        return pen.zin(h.overlegStrafrecht() ? Zin.HERPOSITIONEREN_OVERLEG : Zin.HERPOSITIONEREN_NAAR, h.segment());
    }
}
