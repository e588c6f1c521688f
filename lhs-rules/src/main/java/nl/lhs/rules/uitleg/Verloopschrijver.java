package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/** Writes the part on the course of a dossier: what happened, what came before, and what it changed. */
final class Verloopschrijver extends Deelschrijver {
    private final Optional<Vastlegging> vorige;

    Verloopschrijver(Pen pen, Optional<Vastlegging> vorige) {
        super(pen);
        this.vorige = vorige;
    }

    @Override
    void write() {
        vastlegging.vervolg().ifPresent(v -> {
            say(
                    v.volgnummer() == 1 ? pen.zin(Zin.VERVOLG_EERSTE) : pen.zin(Zin.VERVOLG_PLAATS, v.volgnummer()),
                    Grondslag.VASTLEGGING);
            gebeurtenis().forEach(this::say);
            alinea();
            eerder(v.voorgeschiedenis());
            alinea();
            wijzigingen().forEach(this::say);
        });
    }

    /** What happened, and what it did to the decision. */
    List<Uitspraak> gebeurtenis() {
        return new Gebeurtenisschrijver(pen, vorige).uitspraken();
    }

    /** In what the record differs from the one before it; empty where nothing was decided again. */
    List<Uitspraak> wijzigingen() {
        return new Verschilschrijver(pen, vorige).uitspraken();
    }

    /** The rungs that were used before. */
    private void eerder(Voorgeschiedenis geschiedenis) {
        List<Inzet> eerder = geschiedenis.eerder();
        if (eerder.isEmpty()) {
            return;
        }
        List<Fragment> inzetten = begrippen.opsommingVan(eerder.stream()
                .map(i -> pen.zin(
                        i.zonderNaleving() ? Zin.INZET_ZONDER_NALEVING : Zin.INZET_VERVANGEN,
                        pen.trede(i.interventies())))
                .toList());
        say(
                pen.zin(eerder.size(), Zin.Paar.EERDER, inzetten),
                isDoorpakken() ? Grondslag.DOORPAKKEN : Grondslag.VASTLEGGING);
    }
}
