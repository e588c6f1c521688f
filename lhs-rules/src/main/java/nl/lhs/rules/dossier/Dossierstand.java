package nl.lhs.rules.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Standbepaling;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Rang;
import nl.lhs.rules.vastlegging.Vervolgopdracht.Termijnstand;

/** What the records of a dossier say, as far as the next event asks. */
final class Dossierstand {
    private final Dossier dossier;
    private final Vastlegging laatste;
    private final Lastenboek lasten;

    Dossierstand(Dossier dossier) {
        this.dossier = dossier;
        laatste = dossier.laatste();
        lasten = Standbepaling.lasten(dossier);
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

    /** The lasts of the dossier, as they are now. */
    Lastenboek lasten() {
        return lasten;
    }

    boolean isGesloten() {
        return dossier.isAfgesloten();
    }

    /** That of the decision that stands, with the lasts as they are now. */
    Voorgeschiedenis geschiedenis() {
        Voorgeschiedenis g = geschiedenis(laatste);
        // A record of edition 1 does not say what stood: that was the last rung of the earlier ones.
        List<Interventie> staand = g.staand().isEmpty() && isVanEditie1() && g.aanleiding() == Aanleiding.HERCONTROLE
                ? laatste(g.eerder())
                : g.staand();
        return new Voorgeschiedenis(
                g.aanleiding(),
                g.eerder(),
                g.strafrecht(),
                staand,
                g.bodem(),
                g.boete(),
                isSanctieOpgelegd(),
                g.voortzetten(),
                g.termijn(),
                isTredenOp(),
                g.toegewezen(),
                lasten.lasten(),
                isGesloten());
    }

    private boolean isVanEditie1() {
        return laatste.vervolg().flatMap(Vervolg::stand).isEmpty();
    }

    private static Voorgeschiedenis geschiedenis(Vastlegging vastlegging) {
        return vastlegging
                .vervolg()
                .map(Vervolg::voorgeschiedenis)
                .orElse(Voorgeschiedenis.geen(Aanleiding.EERSTE_BESLISSING));
    }

    /** The history of a decision that is made now. */
    Voorgeschiedenis nieuw(Aanleiding aanleiding, List<Inzet> eerder, List<Interventie> staand, boolean voortzetten) {
        return new Voorgeschiedenis(
                aanleiding,
                eerder,
                strafrecht(),
                staand,
                bodem(),
                isGekozen(Rol.PUNITIEF::heeft),
                isSanctieOpgelegd(),
                voortzetten,
                hersteltermijn().isPresent()
                        || lasten.staande().stream()
                                .anyMatch(l -> l.hersteltermijn().isPresent()),
                aanleiding == Aanleiding.HERCONTROLE && isTredenOp(),
                aanleiding == Aanleiding.NA_SLUITING && isToegewezen(),
                lasten.lasten(),
                isGesloten());
    }

    private boolean isToegewezen() {
        return laatste.verzoek()
                .filter(o -> o.uitkomst() == Verzoekoordeel.Uitkomst.TOEGEWEZEN)
                .isPresent();
    }

    private boolean isSanctieOpgelegd() {
        return lasten.isOpgelegd() || isGekozen(Dossierstand::isSanctieZonderStappen);
    }

    /** Those that are imposed by being chosen; a last is by a step of its own (reading R14). */
    private static boolean isSanctieZonderStappen(Interventie i) {
        return i.heeft(Rol.SANCTIE) && !i.isLast();
    }

    private boolean isGekozen(Predicate<Interventie> welke) {
        return dossier.vastleggingen().stream()
                .flatMap(v -> v.interventies().stream())
                .anyMatch(welke);
    }

    Optional<LocalDate> hersteltermijn() {
        return laatste.vervolg().flatMap(Vervolg::hersteltermijn);
    }

    /**
     * The term that holds where the rung is chosen again for which it was set: of the last record that chose one, or newer
     * while nothing was.
     */
    Termijnstand termijn() {
        if (!stond().isEmpty()) {
            return hersteltermijn().isPresent()
                    ? new Termijnstand(hersteltermijn(), stond())
                    : Termijnstand.of(Optional.empty());
        }
        Optional<LocalDate> dag = Optional.empty();
        List<Vastlegging> alle = dossier.vastleggingen();
        for (int i = alle.size() - 1; i >= 0; i--) {
            Vastlegging v = alle.get(i);
            dag = dag.or(() -> v.vervolg().flatMap(Vervolg::hersteltermijn));
            List<Interventie> trede = Rang.trede(v.interventies());
            if (!trede.isEmpty()) {
                return dag.isPresent() ? new Termijnstand(dag, trede) : Termijnstand.of(dag);
            }
        }
        return Termijnstand.of(Optional.empty());
    }

    /** The newest term that was set, whatever was chosen since; a voornemen only announces one. */
    Optional<LocalDate> laatstGesteldeTermijn() {
        return dossier.vastleggingen().stream()
                .flatMap(v -> v.vervolg().map(Vervolg::gebeurtenis).stream())
                .filter(g -> !(g instanceof Lastzetting zetting && zetting.stap() == Laststap.VOORNEMEN))
                .flatMap(g -> g.hersteltermijn().stream())
                .reduce((eerste, tweede) -> tweede);
    }

    /** What is chosen now, without criminal action. */
    List<Interventie> trede() {
        return Rang.trede(laatste.interventies());
    }

    /** The same; but where edition 1 found its rungs used up and chose nothing, the last of them stands still. */
    List<Interventie> stond() {
        return laatste.uitkomst() == Uitkomst.HERPOSITIONEREN ? laatste(ingezet()) : trede();
    }

    /**
     * What a hercontrole goes on from: what stands, or where that is nothing of administrative law, the floor and the lasts
     * that stand beside it.
     */
    List<Interventie> staand() {
        return stond().isEmpty() ? samen(bodem(), lasten.soortenStaand()) : stond();
    }

    /** What is kept going: the lasts that stand, and what stands beside them. */
    List<Interventie> voortTeZetten() {
        List<Interventie> ernaast = staand().stream().filter(i -> !i.isLast()).toList();
        return samen(ernaast, lasten.soortenStaand());
    }

    private static List<Interventie> samen(List<Interventie> deze, List<Interventie> en) {
        Set<Interventie> samen = new TreeSet<>();
        samen.addAll(deze);
        samen.addAll(en);
        return List.copyOf(samen);
    }

    /** The criminal action that stands. */
    List<Interventie> strafrecht() {
        return Standbepaling.strafrecht(dossier);
    }

    /**
     * Whether edition 1 found the rungs used up, and nothing was chosen otherwise since: a hercontrole then keeps up what
     * stands, until it chooses itself or the facts are decided again.
     */
    private boolean isTredenOp() {
        return laatste.uitkomst() == Uitkomst.HERPOSITIONEREN
                || geschiedenis(laatste).tredenOp() && laatste.afwijking().isEmpty();
    }

    /** What the last hercontrole without compliance chose; empty where there was none. */
    List<Interventie> bodem() {
        List<Vastlegging> alle = dossier.vastleggingen();
        for (int i = alle.size() - 1; i >= 0; i--) {
            Vastlegging v = alle.get(i);
            if (isDoorgepakt(v)) {
                return v.uitkomst() == Uitkomst.HERPOSITIONEREN
                        ? laatste(geschiedenis(v).eerder())
                        : Rang.trede(v.interventies());
            }
        }
        return List.of();
    }

    private static List<Interventie> laatste(List<Inzet> ingezet) {
        return ingezet.isEmpty() ? List.of() : ingezet.get(ingezet.size() - 1).interventies();
    }

    /** Whether a record decides on a hercontrole without compliance. */
    private static boolean isDoorgepakt(Vastlegging v) {
        return v.vervolg()
                        .map(Vervolg::gebeurtenis)
                        .filter(g -> g instanceof Hercontrole h && !h.nageleefd())
                        .isPresent()
                && geschiedenis(v).aanleiding() == Aanleiding.HERCONTROLE;
    }

    /** The rungs of all records, in their order; one that stayed over several of them once. */
    List<Inzet> ingezet() {
        List<Inzet> ingezet = new ArrayList<>();
        for (Vastlegging v : dossier.vastleggingen()) {
            boolean doorgepakt = isDoorgepakt(v);
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

    /** The same, of which the last did not bring compliance. */
    List<Inzet> ingezetZonderNaleving() {
        List<Inzet> ingezet = new ArrayList<>(ingezet());
        if (!trede().isEmpty() && !ingezet.isEmpty()) {
            ingezet.set(ingezet.size() - 1, new Inzet(trede(), true));
        }
        return ingezet;
    }

    /**
     * Whether the choice that stands goes back to a hercontrole or to a herziening. After a hercontrole the deviation in
     * the casus is the rung that a handhaver chose; after a herziening it is one of the facts as they are now.
     */
    Optional<Aanleiding> laatsteKeuze() {
        return dossier.vastleggingen().stream()
                .map(Dossierstand::geschiedenis)
                .map(Voorgeschiedenis::aanleiding)
                .filter(a -> a == Aanleiding.HERCONTROLE || a == Aanleiding.HERZIENING)
                .reduce((eerste, tweede) -> tweede);
    }

    /** The lasts that are in force now, each kind once. */
    List<Interventie> vanKracht() {
        return lasten.vanKracht().stream()
                .map(Lastverloop::last)
                .distinct()
                .sorted()
                .toList();
    }

    /** The day of the newest event in the dossier; the bevinding that opened it is no event of it. */
    Optional<LocalDate> laatsteGebeurtenis() {
        return gebeurtenissen(g -> g.soort() != Gebeurtenis.Soort.NIEUWE_OVERTREDING);
    }

    /** The day of the last hercontrole without compliance. */
    Optional<LocalDate> laatsteZonderNaleving() {
        return gebeurtenissen(g -> g instanceof Hercontrole h && !h.nageleefd());
    }

    private Optional<LocalDate> gebeurtenissen(Predicate<Gebeurtenis> welke) {
        return dossier.vastleggingen().stream()
                .flatMap(v -> v.vervolg().stream())
                .map(Vervolg::gebeurtenis)
                .filter(welke)
                .map(Gebeurtenis::datum)
                .max(LocalDate::compareTo);
    }
}
