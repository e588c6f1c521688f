package nl.lhs.rules.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierruimte.Poging;

/** Draws dossiers in the words of a strategie: where one begins, and what happens next. The same seed draws the same. */
final class Gebeurtenisgenerator {
    private static final String MOTIVERING = "De brieven bleven onbeantwoord.";
    private static final int POGINGEN = 12;

    private final Strategie strategie;
    private final Dossierorakel dossiers;
    private final Casusgenerator casussen;
    private final Random toeval;

    Gebeurtenisgenerator(Strategie strategie, long zaad) {
        this.strategie = strategie;
        this.dossiers = Dossierorakel.van(Orakel.voor(strategie));
        this.casussen = new Casusgenerator(strategie, zaad);
        this.toeval = new Random(zaad * 0x9E37_79B9_7F4A_7C15L + 1);
    }

    /** Where a dossier begins. */
    Staat begin() {
        return dossiers.begin(casus());
    }

    private Casus casus() {
        Invoer invoer = casussen.invoer();
        while (dossiers.orakel().weigert(invoer)) {
            invoer = casussen.invoer();
        }
        return invoer.casus("Z-1");
    }

    /** One event: mostly one that is taken, if one is soon found. */
    Poging kies(Staat staat) {
        boolean aangenomen = kans(85);
        Poging poging = poging(staat);
        for (int i = 0; aangenomen && i < POGINGEN && !neemtAan(staat, poging); i++) {
            poging = poging(staat);
        }
        return poging;
    }

    private static boolean neemtAan(Staat staat, Poging poging) {
        boolean sluit = poging.gebeurtenis() instanceof Hercontrole h && h.nageleefd();
        return Dossierorakel.na(staat, poging.gebeurtenis()).staat().isPresent() && (!sluit || staat.nummer() > 3);
    }

    private Poging poging(Staat staat) {
        Optional<Poging> poging = Optional.empty();
        while (poging.isEmpty()) {
            List<LocalDate> dagen = Dossierruimte.dagen(staat);
            LocalDate dag = dagen.get(toeval.nextInt(dagen.size()));
            try {
                poging = poging(staat, dag);
            } catch (OngeldigException e) {
                poging = Optional.empty(); // by its own form it is no event
            }
        }
        return poging.orElseThrow();
    }

    private Optional<Poging> poging(Staat staat, LocalDate dag) {
        int wat = toeval.nextInt(100);
        if (wat < 45) {
            return Optional.of(hercontrole(dag));
        }
        if (wat < 70) {
            return laststap(staat, dag);
        }
        if (wat < 83) {
            Overlegafronding overleg = Overlegafronding.of(dag, Overleg.of(een(strategie.sporen())));
            return Optional.of(
                    kans(25)
                            ? new Poging("overleg, bsbm terug " + overleg.overleg(), overleg.withBsbmTerug())
                            : new Poging("overleg " + overleg.overleg(), overleg));
        }
        if (wat < 95) {
            Casus casus = casus();
            return Optional.of(poging(
                    "herziening: " + Dossierpad.beschrijf(casus),
                    Herziening.of(dag, "jurist", "Nieuwe feiten.", casus)));
        }
        return Optional.of(poging("termijn", Termijnstelling.of(dag, dag.plusDays(toeval.nextInt(30)))));
    }

    private static Poging poging(String naam, Gebeurtenis gebeurtenis) {
        return new Poging(naam, gebeurtenis);
    }

    private Poging hercontrole(LocalDate dag) {
        int wat = toeval.nextInt(100);
        if (wat < 12) {
            return poging("nageleefd", Hercontrole.nageleefd("B-2", dag, dag));
        }
        Hercontrole hercontrole = Hercontrole.nietNageleefd("B-2", dag);
        if (kans(15)) {
            hercontrole = hercontrole.withHersteltermijn(dag.plusDays(14));
        }
        if (wat < 55) {
            return poging("niet nageleefd", hercontrole);
        }
        if (wat < 65) {
            return poging("voortzetten", hercontrole.withKeuze(Hercontrolekeuze.voortzetten(MOTIVERING)));
        }
        List<Interventie> alle = new ArrayList<>(strategie.interventies().stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .toList());
        Collections.shuffle(alle, toeval);
        List<Interventie> keuze = alle.subList(0, Math.min(alle.size(), kans(60) ? 1 : 2));
        return poging("keuze " + keuze, hercontrole.withKeuze(Hercontrolekeuze.of(List.copyOf(keuze), MOTIVERING)));
    }

    private Optional<Poging> laststap(Staat staat, LocalDate dag) {
        List<Interventie> lasten =
                strategie.interventies().stream().filter(Interventie::isLast).toList();
        if (lasten.isEmpty()) {
            return Optional.empty();
        }
        boolean gericht = !staat.lasten().isEmpty() && kans(85);
        Optional<Dossierlast> last = gericht ? Optional.of(een(staat.lasten())) : Optional.empty();
        Set<Laststap> mogelijk =
                last.map(l -> l.mogelijk(staat.spoed(), staat.dicht())).orElse(Set.of());
        Laststap stap = een(mogelijk.isEmpty() || kans(15) ? List.of(Laststap.values()) : List.copyOf(mogelijk));
        List<Poging> pogingen = Dossierruimte.stappen(
                last.map(Dossierlast::soort).orElseGet(() -> een(lasten)),
                last.map(l -> OptionalInt.of(l.nummer())).orElse(OptionalInt.empty()),
                stap,
                last,
                dag);
        return pogingen.isEmpty() ? Optional.empty() : Optional.of(een(pogingen));
    }

    private boolean kans(int opHonderd) {
        return toeval.nextInt(100) < opHonderd;
    }

    private <T> T een(List<T> waarden) {
        return waarden.get(toeval.nextInt(waarden.size()));
    }
}
