package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.orakel.Dossierorakel.Antwoord;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierruimte.Poging;

/**
 * A path: a first case and what was tried in its dossier, drawn from a seed. The same seed draws the same.
 *
 * @param begin the first case
 * @param pogingen what was tried, in its order, and what the oracle says of it
 */
record Dossierpad(Casus begin, List<Stap> pogingen) {
    /** One attempt: where the case stood, what was tried, and what should come of it. */
    record Stap(Staat voor, Poging poging, Antwoord antwoord) {
        boolean aangenomen() {
            return antwoord.staat().isPresent();
        }

        Gebeurtenis gebeurtenis() {
            return poging.gebeurtenis();
        }
    }

    private static final List<Casus> BEGIN = Dossierruimte.begin();

    static Dossierpad trek(int nummer, int lengte) {
        Random toeval = new Random(nummer);
        Casus begin = BEGIN.get(toeval.nextInt(BEGIN.size()));
        return trek(Dossierorakel.open(begin), lengte, staat -> Dossierruimte.kies(staat, toeval));
    }

    /** The same under another strategie, by another way of choosing. */
    static Dossierpad trek(Staat begin, int lengte, Function<Staat, Poging> kies) {
        Staat staat = begin;
        List<Stap> stappen = new ArrayList<>();
        for (int i = 0; i < lengte; i++) {
            Poging poging = kies.apply(staat);
            Antwoord antwoord = Dossierorakel.na(staat, poging.gebeurtenis());
            stappen.add(new Stap(staat, poging, antwoord));
            staat = antwoord.staat().orElse(staat);
        }
        return new Dossierpad(begin.casus(), stappen);
    }

    /** The events that are taken. */
    List<Gebeurtenis> aangenomen() {
        return pogingen.stream().filter(Stap::aangenomen).map(Stap::gebeurtenis).toList();
    }

    /** Where an engine first differs from the oracle on this path, with the path so far; empty where it does not. */
    Optional<String> verschil(int nummer, Function<Casus, Dossier> opener, Dossierverwachting.Engine engine) {
        List<String> anders = new ArrayList<>();
        int gedaan = 0;
        try {
            Dossier dossier = opener.apply(begin);
            Dossierverwachting.vergelijk(anders, pogingen.get(0).voor(), dossier);
            while (anders.isEmpty() && gedaan < pogingen.size()) {
                Stap stap = pogingen.get(gedaan++);
                Dossierverwachting.Resultaat resultaat = Dossierverwachting.of(engine, dossier, stap.gebeurtenis());
                anders.addAll(Dossierverwachting.verschillen(stap.antwoord(), resultaat, dossier, stap.gebeurtenis()));
                dossier = resultaat.dossier().orElse(dossier);
            }
        } catch (RuntimeException e) {
            anders.add("exception: " + e);
        }
        return anders.isEmpty()
                ? Optional.empty()
                : Optional.of("pad " + nummer + ": " + beschrijving(gedaan) + "\n    " + String.join("\n    ", anders));
    }

    /** The path to be read, as far as it was taken, up to a number of attempts. */
    String beschrijving(int tot) {
        List<String> regels = new ArrayList<>(List.of(beschrijf(begin)));
        for (Stap stap : pogingen.subList(0, Math.min(tot, pogingen.size()))) {
            if (stap.aangenomen() || stap == pogingen.get(Math.min(tot, pogingen.size()) - 1)) {
                regels.add(stap.poging()
                        + (stap.aangenomen()
                                ? ""
                                : " (geweigerd " + stap.antwoord().geweigerd() + ")"));
            }
        }
        return String.join("\n  > ", regels);
    }

    /** The facts of a case that the policy looks at; nothing in it is about people. */
    static String beschrijf(Casus casus) {
        return (casus.bevinding().overtreding()
                        ? Orakel.lhs17().plaats(casus).positionering().segment()
                        : "geen overtreding")
                + " " + casus.bevinding().datum()
                + (casus.bevinding().spoedeisend() ? " spoed" : "")
                + casus.bevoegdheden().map(b -> " bevoegd " + b).orElse("")
                + casus.normadressaat()
                        .begunstigendBesluit()
                        .map(b -> " besluit " + b)
                        .orElse("")
                + casus.bsbm().map(b -> " bsbm " + b).orElse("")
                + casus.overleg().map(o -> " overleg " + o.uitkomst()).orElse("")
                + casus.afwijking().map(a -> " afwijking " + a.interventies()).orElse("")
                + casus.gedoogbesluit()
                        .map(g -> " gedogen" + g.tot().map(t -> " tot " + t).orElse(""))
                        .orElse("")
                + casus.afzien().map(a -> " afzien").orElse("")
                + casus.verzoek().map(v -> " verzoek").orElse("")
                + casus.bevinding().voorschrift().map(v -> " " + v.soort()).orElse(" zonder voorschrift");
    }
}
