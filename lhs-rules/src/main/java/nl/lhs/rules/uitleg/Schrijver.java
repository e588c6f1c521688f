package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Inzet;

/** What each writer about one record has at hand. */
abstract class Schrijver {
    final Pen pen;
    final Begrippen begrippen;
    final Vastlegging vastlegging;
    final Casus casus;
    final Bevinding bevinding;

    Schrijver(Pen pen) {
        this.pen = pen;
        this.begrippen = pen.begrippen;
        this.vastlegging = pen.vastlegging;
        this.casus = vastlegging.casus();
        this.bevinding = casus.bevinding();
    }

    final boolean isOvertreding() {
        return vastlegging.uitkomst() != Uitkomst.GEEN_OVERTREDING;
    }

    /** Whether the choice waits for the overleg. */
    final boolean isWaiting() {
        return vastlegging.status() == Status.WACHT_OP_OVERLEG;
    }

    /** Whether in this dossier the next rung is sought, after compliance did not follow. */
    final boolean isDoorpakken() {
        return vastlegging
                .vervolg()
                .filter(v -> v.voorgeschiedenis().aanleiding() == Aanleiding.HERCONTROLE
                        || v.editie1().isPresent()
                                && v.voorgeschiedenis().eerder().stream().anyMatch(Inzet::zonderNaleving))
                .isPresent();
    }

    /** Whether compliance closed the case, with this record or before it. */
    final boolean isGesloten() {
        return vastlegging.vervolg().filter(Vervolg::isGesloten).isPresent();
    }

    /** Whether the record only repeats the decision that was made before there was compliance. */
    final boolean isHerhaald() {
        return isGesloten()
                && vastlegging
                        .vervolg()
                        .map(v -> v.gebeurtenis().soort())
                        .filter(s -> s != Gebeurtenis.Soort.OVERLEG && s != Gebeurtenis.Soort.HERZIENING)
                        .isPresent();
    }

    /** A sentence with what the caller wrote; empty where he wrote nothing. */
    final List<Fragment> citaat(Zin zin, Optional<String> tekst) {
        return tekst.map(t -> pen.zin(zin, Fragment.citaat(t))).orElse(List.of());
    }

    /** The interventions without those of criminal law. */
    static List<Interventie> trede(List<Interventie> interventies) {
        return interventies.stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .toList();
    }
}
