package nl.lhs.rules.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Rang;

/** What the records of a dossier say, as far as the next event asks. */
final class Dossierstand {
    private final Dossier dossier;
    private final Vastlegging laatste;

    Dossierstand(Dossier dossier) {
        this.dossier = dossier;
        laatste = dossier.laatste();
    }

    Dossier dossier() {
        return dossier;
    }

    Vastlegging laatste() {
        return laatste;
    }

    Casus casus() {
        return laatste.casus();
    }

    Voorgeschiedenis geschiedenis() {
        return geschiedenis(laatste);
    }

    private static Voorgeschiedenis geschiedenis(Vastlegging vastlegging) {
        return vastlegging
                .vervolg()
                .map(Vervolg::voorgeschiedenis)
                .orElse(Voorgeschiedenis.geen(Aanleiding.EERSTE_BESLISSING));
    }

    Optional<LocalDate> hersteltermijn() {
        return laatste.vervolg().flatMap(Vervolg::hersteltermijn);
    }

    /** What is chosen now, without criminal action. */
    List<Interventie> trede() {
        return Rang.trede(laatste.interventies());
    }

    /** The rungs of all records, in their order; one that stayed over several of them once. */
    List<Inzet> ingezet() {
        List<Inzet> ingezet = new ArrayList<>();
        for (Vastlegging v : dossier.vastleggingen()) {
            boolean doorgepakt = v.vervolg()
                            .map(Vervolg::gebeurtenis)
                            .filter(g -> g instanceof Hercontrole h && !h.nageleefd())
                            .isPresent()
                    && geschiedenis(v).aanleiding() == Aanleiding.HERCONTROLE;
            if (doorgepakt) {
                ingezet = new ArrayList<>(geschiedenis(v).eerder());
            }
            List<Interventie> trede = Rang.trede(v.interventies());
            boolean zelfde = !ingezet.isEmpty()
                    && !doorgepakt
                    && ingezet.get(ingezet.size() - 1).interventies().equals(trede)
                    && !ingezet.get(ingezet.size() - 1).zonderNaleving();
            if (!trede.isEmpty() && !zelfde) {
                ingezet.add(new Inzet(trede, false));
            }
        }
        return ingezet;
    }

    /** Whether the last of the rungs is the one that stands now. */
    boolean staat(List<Inzet> ingezet) {
        return !trede().isEmpty() && !ingezet.isEmpty();
    }

    /** The steps that were taken of the lasts that stand, without those of a last that is imposed anew. */
    Map<Interventie, List<Laststap>> gezet(List<Interventie> staand, List<Interventie> keuze) {
        Map<Interventie, List<Laststap>> gezet = new EnumMap<>(Interventie.class);
        geschiedenis().gezet().forEach((last, stappen) -> {
            boolean opnieuw = keuze.contains(last) && stappen.contains(Laststap.UITVOERING);
            if ((staand.isEmpty() || staand.contains(last)) && !opnieuw) {
                gezet.put(last, stappen);
            }
        });
        return gezet;
    }

    /**
     * Whether the choice that stands goes back to a hercontrole or to a herziening. After a hercontrole the deviation in
     * the casus is the rung that a handhaver chose; after a herziening the facts are others than those on which rungs
     * failed, and an overleg does not change that.
     */
    Optional<Aanleiding> laatsteKeuze() {
        return dossier.vastleggingen().stream()
                .map(Dossierstand::geschiedenis)
                .map(Voorgeschiedenis::aanleiding)
                .filter(a -> a == Aanleiding.HERCONTROLE || a == Aanleiding.HERZIENING)
                .reduce((eerste, tweede) -> tweede);
    }

    /** The day on which an overleg or a herziening last gave what stands now; a hercontrole is looked at apart. */
    Optional<LocalDate> laatsteBeslissing() {
        return dossier.vastleggingen().stream()
                .flatMap(v -> v.vervolg().stream())
                .map(Vervolg::gebeurtenis)
                .filter(g -> g instanceof Overlegafronding || g instanceof Herziening)
                .map(Gebeurtenis::datum)
                .max(LocalDate::compareTo);
    }

    /** The day of the last hercontrole of a kind. */
    Optional<LocalDate> hercontroles(Predicate<Hercontrole> soort) {
        return dossier.vastleggingen().stream()
                .flatMap(v -> v.vervolg().stream())
                .map(Vervolg::gebeurtenis)
                .filter(g -> g instanceof Hercontrole h && soort.test(h))
                .map(Gebeurtenis::datum)
                .max(LocalDate::compareTo);
    }
}
