package nl.lhs.rules.vastlegging;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Standbepaling;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.rules.engine.Conclusies;
import nl.lhs.rules.regels.Doorpakken.Nieuwgekozen;
import nl.lhs.rules.regels.Stap1.Recidivegrond;
import nl.lhs.rules.regels.Stap5.Tredenstand;

/** What the rules concluded in a dossier beside the decision itself. */
record Vervolgbeslissing(List<Trede> treden, List<Interventie> nieuw, boolean recidive) {
    static Vervolgbeslissing from(Conclusies conclusies) {
        return new Vervolgbeslissing(
                conclusies.optioneel(Tredenstand.class).map(Tredenstand::treden).orElse(List.of()),
                conclusies.verplicht(Nieuwgekozen.class).interventies(),
                conclusies.optioneel(Recidivegrond.class).isPresent());
    }

    Vervolg vervolg(Casus casus, Vervolgopdracht opdracht, Beslissing beslissing, List<String> wijzigingen) {
        return new Vervolg(
                opdracht.volgnummer(),
                opdracht.vorige(),
                opdracht.gebeurtenis(),
                opdracht.voorgeschiedenis(),
                opdracht.termijn().dag(beslissing.interventies(), nieuw),
                treden,
                nieuw,
                Optional.of(stand(casus, opdracht, beslissing)),
                opdracht.grond().map(g -> new Recidivevoorstel(recidive, g.kenmerk(), g.vastlegging())),
                wijzigingen,
                Optional.empty());
    }

    private Zaakstand stand(Casus casus, Vervolgopdracht opdracht, Beslissing beslissing) {
        Voorgeschiedenis geschiedenis = opdracht.voorgeschiedenis();
        return Standbepaling.bepaal(
                beslissing.woorden(),
                casus,
                beslissing.uitkomst(),
                beslissing.interventies(),
                Lastenboek.na(
                        geschiedenis,
                        opdracht.gebeurtenis(),
                        beslissing.interventies(),
                        nieuw,
                        casus.bevinding().spoedeisend()),
                Standbepaling.strafrechtNa(
                        casus,
                        beslissing.uitkomst(),
                        beslissing.status(),
                        beslissing.interventies(),
                        geschiedenis.strafrecht()),
                geschiedenis.gesloten() || opdracht.gebeurtenis() instanceof Hercontrole h && h.nageleefd(),
                opdracht.volgnummer());
    }
}
