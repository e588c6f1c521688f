package nl.lhs.rules.uitleg;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;

/** Says, within a part, in what a record that was decided again differs from the one before it. */
final class Verschilschrijver extends Deelschrijver {
    private final Optional<Vastlegging> vorige;

    /** With the record before it, it also says from what to what something changed. */
    Verschilschrijver(Pen pen, Optional<Vastlegging> vorige) {
        super(pen);
        this.vorige = vorige;
    }

    @Override
    void write() {
        Vervolg vervolg = vastlegging.vervolg().orElseThrow();
        Gebeurtenis.Soort soort = vervolg.gebeurtenis().soort();
        if (soort != Gebeurtenis.Soort.HERZIENING && soort != Gebeurtenis.Soort.OVERLEG) {
            return;
        }
        Set<Wijziging> alle = EnumSet.noneOf(Wijziging.class);
        vervolg.wijzigingen().stream()
                .map(Wijziging::from)
                .filter(w -> vorige.isEmpty() || !w.isElders())
                .forEach(alle::add);
        if (vervolg.wijzigingen().isEmpty()) {
            say(pen.zin(Zin.WIJZIGING_GEEN), Grondslag.VASTLEGGING);
        }
        wijzigingen(Zin.WIJZIGING_OPGAVE, alle.stream().filter(Wijziging::isOpgave));
        wijzigingen(Zin.WIJZIGING_CONCLUSIE, alle.stream().filter(w -> !w.isOpgave()));
    }

    private void wijzigingen(Zin zin, Stream<Wijziging> wijzigingen) {
        List<List<Fragment>> genoemd = wijzigingen.map(this::wijziging).toList();
        if (!genoemd.isEmpty()) {
            say(pen.zin(zin, begrippen.opsommingVan(genoemd)), Grondslag.VASTLEGGING);
        }
    }

    private List<Fragment> wijziging(Wijziging w) {
        List<Fragment> naam = pen.zin(Zin.Reeks.WIJZIGING, w);
        Optional<List<Fragment>> nu = waarde(w, vastlegging);
        Optional<List<Fragment>> was = vorige.flatMap(v -> waarde(w, v));
        if (vorige.isEmpty() || nu.equals(was)) {
            return naam;
        }
        if (was.isEmpty()) {
            return pen.zin(Zin.WIJZIGING_NU, naam, nu.orElseThrow());
        }
        return nu.map(waarde -> pen.zin(Zin.WIJZIGING_VAN_NAAR, naam, was.get(), waarde))
                .orElseGet(() -> pen.zin(Zin.WIJZIGING_WAS, naam, was.get()));
    }

    private Optional<List<Fragment>> waarde(Wijziging w, Vastlegging v) {
        if (w == Wijziging.INTERVENTIES) {
            return v.interventies().isEmpty() ? Optional.empty() : Optional.of(pen.interventies(v.interventies()));
        }
        return w.waarde(v, begrippen).map(tekst -> List.of(Fragment.tekst(tekst)));
    }
}
