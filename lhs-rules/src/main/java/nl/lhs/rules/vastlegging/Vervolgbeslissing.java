package nl.lhs.rules.vastlegging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.rules.engine.Conclusies;
import nl.lhs.rules.regels.Doorpakken.Herpositioneringsvoorstel;
import nl.lhs.rules.regels.Doorpakken.Lastvoortgang;
import nl.lhs.rules.regels.Stap1.Recidivegrond;
import nl.lhs.rules.regels.Stap5.Tredenstand;

/** What the rules concluded in a dossier beside the decision itself. */
record Vervolgbeslissing(
        List<Trede> treden, List<Lastgang> lasten, Optional<Herpositionering> herpositionering, boolean recidive) {
    static Vervolgbeslissing from(Conclusies conclusies) {
        return new Vervolgbeslissing(
                conclusies.optioneel(Tredenstand.class).map(Tredenstand::treden).orElse(List.of()),
                conclusies.alle(Lastvoortgang.class).stream()
                        .map(Lastvoortgang::lastgang)
                        .sorted(Comparator.comparing(Lastgang::last))
                        .toList(),
                conclusies.optioneel(Herpositioneringsvoorstel.class).map(Herpositioneringsvoorstel::herpositionering),
                conclusies.optioneel(Recidivegrond.class).isPresent());
    }

    Vervolg vervolg(Vervolgopdracht opdracht, Beslissing beslissing, List<String> wijzigingen) {
        return new Vervolg(
                opdracht.volgnummer(),
                opdracht.vorige(),
                opdracht.gebeurtenis(),
                opdracht.voorgeschiedenis(),
                opdracht.termijn().dag(beslissing.interventies()),
                treden,
                lasten,
                herpositionering,
                opdracht.grond().map(g -> new Recidivevoorstel(recidive, g.kenmerk(), g.vastlegging())),
                wijzigingen);
    }
}
